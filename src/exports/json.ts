import { jsonOf } from '../model/steering.ts';
import { inPieces } from './pieces.ts';

/** Rows as JSON, one row per line: compact, and a change of one row is a change of one line. */
export const rowsAsJson = (rows: readonly object[]): string => [...jsonLines(rows)].join('');

/** The same in pieces, for tables that are longer than a string may be. */
export const jsonPieces = (rows: Iterable<object>): Generator<string> => inPieces(jsonLines(rows));

function* jsonLines(rows: Iterable<object>): Generator<string> {
  let before = '[\n';
  for (const row of rows) {
    yield before + jsonOf(row);
    before = ',\n';
  }
  yield before === '[\n' ? '[]\n' : '\n]\n';
}

/** Several tables in one object, each as {@link rowsAsJson} writes it. */
export const tablesAsJson = (tables: Readonly<Record<string, readonly object[]>>): string =>
  `{\n${Object.entries(tables)
    .map(([name, rows]) => `${jsonOf(name)}: ${rowsAsJson(rows).trimEnd()}`)
    .join(',\n')}\n}\n`;
