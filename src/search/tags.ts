/**
 * Which values of facets passages have. Of each facet there is one file: the sets of values that occur, and a sign for each
 * passage that says which of them it has; units are those of a whole group, which has one sign. A single unit is not among
 * them: there are twenty per plan, and it is requested by its code only, so it has a row in one of several tables.
 */
import { tagFacets, type Facet } from './corpus.ts';
import type { Layout } from './layout.ts';

/** `tags-<facet>.json`, or `later-<facet>.json` where the facet is one of `Directory.later`: sets of numbers of `Directory.tags`, those that occur most often first, and the signs. */
export interface PackedTags {
  readonly sets: readonly (readonly number[])[];
  readonly signs: string;
}

/** The values of one facet. */
export interface TagColumn {
  readonly sets: readonly (readonly number[])[];
  /** The number of the set that a passage has, by its number in its group. */
  readonly setOf: (group: number, passage: number) => number;
}

/** The facets that are loaded. */
export type TagTable = ReadonlyMap<Facet, TagColumn>;

/** Signs begin with `0`; halves of surrogate pairs are passed over. */
const FIRST = 48;
const SURROGATES = { from: 0xd800, count: 0x800 };

const signOf = (set: number): string => {
  const code = FIRST + set;
  return String.fromCodePoint(code < SURROGATES.from ? code : code + SURROGATES.count);
};

/** Packs the values of each passage, or of each group, in their order. The same values give the same text. */
export function packTags(values: readonly (readonly number[])[]): PackedTags {
  const keyOf = (numbers: readonly number[]): string => numbers.join(' ');
  const times = new Map<string, { readonly numbers: readonly number[]; count: number }>();
  for (const numbers of values) {
    const known = times.get(keyOf(numbers));
    if (known) known.count += 1;
    else times.set(keyOf(numbers), { numbers, count: 1 });
  }
  const sets = [...times].sort(([a, x], [b, y]) => y.count - x.count || (a < b ? -1 : 1));
  const signs = new Map(sets.map(([key], set) => [key, signOf(set)]));
  return {
    sets: sets.map(([, { numbers }]) => numbers),
    signs: values.map((numbers) => signs.get(keyOf(numbers)) ?? '').join(''),
  };
}

/** What {@link packTags} packed, of a facet. */
export function tagColumn(
  facet: Facet,
  { sets, signs }: PackedTags,
  { firstPassage }: Pick<Layout, 'firstPassage'>,
): TagColumn {
  const numbers = Uint32Array.from(signs, (sign) => {
    const code = sign.codePointAt(0) ?? FIRST;
    return (code < SURROGATES.from ? code : code - SURROGATES.count) - FIRST;
  });
  return {
    sets,
    setOf:
      facet === 'unit'
        ? (group) => numbers[group] ?? 0
        : (group, passage) => numbers[firstPassage(group) + passage] ?? 0,
  };
}

/** Numbers of the tags of a passage, by its number within its group, of all facets that are loaded. */
export const tagsOf = (table: TagTable, group: number, passage: number): readonly number[] =>
  tagFacets.flatMap((facet) => {
    const column = table.get(facet);
    return column?.sets[column.setOf(group, passage)] ?? [];
  });

/** `units-<n>.json`: by its code the name of a unit and the groups that name it, each as the step from the one before. */
export type UnitTable = Readonly<Record<string, readonly [name: string, steps: readonly number[]]>>;

/** A unit by itself. */
export interface UnitEntry {
  readonly name: string;
  readonly groups: ReadonlySet<number>;
}

/** The number of the table that a unit is in, of so many. */
export const unitTableOf = (code: string, tables: number): number => {
  let sum = 0;
  for (const c of code) sum = (31 * sum + (c.codePointAt(0) ?? 0)) % 1_000_003;
  return sum % tables;
};

/** A unit of a table, or undefined where no group names it. */
export function unitIn(table: UnitTable, code: string): UnitEntry | undefined {
  const row = Object.hasOwn(table, code) ? table[code] : undefined;
  if (row === undefined) return undefined;
  let group = 0;
  return { name: row[0], groups: new Set(row[1].map((step) => (group += step))) };
}
