import { jsonOf } from '../model/steering.ts';

/** Rows as JSON, one row per line: compact, and a change of one row is a change of one line. */
export const rowsAsJson = (rows: readonly object[]): string =>
  rows.length === 0 ? '[]\n' : `[\n${rows.map((row) => jsonOf(row)).join(',\n')}\n]\n`;

/** Several tables in one object, each as {@link rowsAsJson} writes it. */
export const tablesAsJson = (tables: Readonly<Record<string, readonly object[]>>): string =>
  `{\n${Object.entries(tables)
    .map(([name, rows]) => `${jsonOf(name)}: ${rowsAsJson(rows).trimEnd()}`)
    .join(',\n')}\n}\n`;
