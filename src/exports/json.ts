import { jsonOf } from '../model/steering.ts';
import { inPieces } from './pieces.ts';

/** Rows as JSON, one row per line: compact, and a change of one row is a change of one line. */
export const rowsAsJson = (rows: readonly object[]): string => [...jsonLines(rows)].join('');

/** The same in pieces, for tables that are longer than a string may be. */
export const jsonPieces = (rows: readonly object[]): Generator<string> => inPieces(jsonLines(rows));

function* jsonLines(rows: readonly object[]): Generator<string> {
  if (rows.length === 0) {
    yield '[]\n';
    return;
  }
  for (const [k, row] of rows.entries()) yield (k === 0 ? '[\n' : ',\n') + jsonOf(row);
  yield '\n]\n';
}

/** Several tables in one object, each as {@link rowsAsJson} writes it. */
export const tablesAsJson = (tables: Readonly<Record<string, readonly object[]>>): string =>
  `{\n${Object.entries(tables)
    .map(([name, rows]) => `${jsonOf(name)}: ${rowsAsJson(rows).trimEnd()}`)
    .join(',\n')}\n}\n`;
