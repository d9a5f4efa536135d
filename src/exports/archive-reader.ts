import { strFromU8, unzipSync } from 'fflate';
import type { Row } from './columns.ts';

/** A table as an archive has it, with the columns that name a row. */
export interface ArchivedTable {
  readonly key: readonly string[];
  readonly rows: readonly Row[];
}

interface Descriptor {
  readonly resources: readonly {
    readonly name: string;
    readonly path: string;
    readonly schema?: { readonly primaryKey?: readonly string[] };
  }[];
}

/**
 * The tables of an archive by their names, in its order. What a table is called and what names its rows says the archive's own
 * descriptor, so that one of an older program is read as it was meant. Throws where it has no descriptor.
 */
export function tablesOfArchive(archive: Uint8Array): ReadonlyMap<string, ArchivedTable> {
  const files = unzipSync(archive, { filter: ({ name }) => /^[^/]+\.json$/u.test(name) });
  const json = (name: string): unknown => {
    const bytes = files[name];
    if (bytes === undefined) throw new Error(`the archive has no ${name}`);
    return JSON.parse(strFromU8(bytes));
  };
  const { resources } = json('datapackage.json') as Descriptor;
  return new Map(
    resources.flatMap(({ name, schema }) => {
      const key = schema?.primaryKey ?? [];
      const file = `${name}.json`;
      return key.length === 0 || files[file] === undefined
        ? []
        : [[name, { key, rows: json(file) as readonly Row[] }] as const];
    }),
  );
}
