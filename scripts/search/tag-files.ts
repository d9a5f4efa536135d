import { gzipSync } from 'node:zlib';
import { tagFacets, type Facet } from '../../src/search/corpus.ts';
import { packTags, unitTableOf, type UnitTable } from '../../src/search/tags.ts';
import type { SearchGroup } from './groups.ts';
import { stepsOf } from '../../src/search/across.ts';
import type { Tagging } from './tags.ts';

/**
 * Facets whose file is longer, in compressed bytes, are not fetched before a reader wants them. Four of this length and what the
 * first search of 3,000 plans needs besides (474 kB) stay below 1 MB.
 */
const PROMPT = 131_072;
/** Characters of JSON in one table of units, about. */
const TABLE = 24_000;

/** What is published of tags, see `src/search/tags.ts`. */
interface TagFiles {
  readonly files: ReadonlyMap<string, string>;
  /** Facets that wait until a reader wants them. */
  readonly later: readonly Facet[];
  /** How many tables of units there are. */
  readonly units: number;
}

/** Packs tags facet by facet, and single units into tables. `most` compressed bytes of a facet that does not wait: all facets of a small index do not. */
export function tagFilesOf(
  groups: readonly SearchGroup[],
  tagging: Tagging,
  most: number = PROMPT,
): TagFiles {
  const later: Facet[] = [];
  const files = new Map<string, string>();
  for (const facet of tagFacets) {
    const own = (numbers: readonly number[]): number[] =>
      numbers.filter((number) => tagging.tags[number]?.facet === facet);
    const values =
      facet === 'unit'
        ? groups.map(({ shared }) => own(shared))
        : groups.flatMap(({ tags }) => tags.map(own));
    const text = JSON.stringify(packTags(values));
    const waits = gzipSync(text).length > most;
    if (waits) later.push(facet);
    files.set(`${waits ? 'later' : 'tags'}-${facet}.json`, text);
  }
  const tables = unitTables(groups, tagging);
  for (const [number, table] of tables.entries()) files.set(`units-${number}.json`, JSON.stringify(table));
  return { files, later, units: tables.length };
}

function unitTables(groups: readonly SearchGroup[], { units }: Tagging): UnitTable[] {
  const numbers = new Map(groups.map(({ parent }, group) => [parent, group]));
  const rows = [...units]
    .map(([code, { name, parents }]) => {
      const own = [...parents].flatMap((parent) => numbers.get(parent) ?? []).sort((a, b) => a - b);
      return [code, [name, stepsOf(own)]] as const;
    })
    .sort(([a], [b]) => (a < b ? -1 : 1));
  const size = rows.reduce((sum, row) => sum + JSON.stringify(row).length, 0);
  const count = Math.max(1, Math.ceil(size / TABLE));
  const tables = Array.from({ length: count }, (): (typeof rows)[number][] => []);
  for (const row of rows) tables[unitTableOf(row[0], count)]?.push(row);
  return tables.map((table) => Object.fromEntries(table));
}
