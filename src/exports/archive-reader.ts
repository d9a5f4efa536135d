import { strFromU8, unzipSync } from 'fflate';
import type { Row } from './columns.ts';

/** A table as an archive has it, with the columns that name a row. */
export interface ArchivedTable {
  readonly key: readonly string[];
  readonly rows: readonly Row[];
}

/** An archive of a version, whose tables are read one at a time. */
export interface Archive {
  /** Its tables that name their rows, in its order. */
  readonly names: readonly string[];
  /** Reads a table again, and keeps nothing of it; undefined where the archive has none of this name. */
  readonly table: (name: string) => ArchivedTable | undefined;
}

interface Descriptor {
  readonly resources: readonly {
    readonly name: string;
    readonly path: string;
    readonly schema?: { readonly primaryKey?: readonly string[] };
  }[];
}

/**
 * An archive by its own descriptor, which says what its tables are called and what names their rows, so that one of an older
 * program is read as it was meant. `bytes` are asked for whenever a table is read. Throws where there is no descriptor.
 */
export function openArchive(bytes: () => Uint8Array): Archive {
  const found = new Set<string>();
  const descriptor = unzipSync(bytes(), {
    filter: ({ name }) => {
      found.add(name);
      return name === 'datapackage.json';
    },
  })['datapackage.json'];
  if (descriptor === undefined) throw new Error('the archive has no datapackage.json');
  const { resources } = JSON.parse(strFromU8(descriptor)) as Descriptor;
  const keys = new Map(
    resources.flatMap(({ name, schema }) => {
      const key = schema?.primaryKey ?? [];
      return key.length === 0 || !found.has(`${name}.json`) ? [] : [[name, key] as const];
    }),
  );
  return {
    names: [...keys.keys()],
    table: (name) => {
      const key = keys.get(name);
      if (key === undefined) return undefined;
      const file = `${name}.json`;
      const text = unzipSync(bytes(), { filter: (entry) => entry.name === file })[file] ?? new Uint8Array();
      return { key, rows: rowsIn(text) };
    },
  };
}

const LINE_FEED = 10;
const COMMA = 44;

/** Rows that stand one to a line, as the site writes them, line by line, since all of them may be longer than a string. */
function rowsIn(json: Uint8Array): Row[] {
  if (json[0] !== 0x5b || json[1] !== LINE_FEED) return JSON.parse(strFromU8(json)) as Row[];
  const rows: Row[] = [];
  for (let at = 2; at < json.length;) {
    const found = json.indexOf(LINE_FEED, at);
    const next = found < 0 ? json.length : found;
    const line = strFromU8(json.subarray(at, json[next - 1] === COMMA ? next - 1 : next));
    if (line !== ']') rows.push(JSON.parse(line) as Row);
    at = next + 1;
  }
  return rows;
}
