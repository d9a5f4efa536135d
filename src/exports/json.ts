import { jsonOf } from '../model/steering.ts';
import { inPieces } from './pieces.ts';
import { blocksOf, type Stretch } from './stretch.ts';

/** Rows as JSON, one row per line: compact, and a change of one row is a change of one line. */
export const rowsAsJson = (rows: readonly object[]): string => [...jsonLines(rows)].join('');

/** The same in pieces, for tables that are longer than a string may be. */
export const jsonPieces = (rows: Iterable<object>): Generator<string> => inPieces(jsonLines(rows));

/** The same in stretches. */
export function jsonStretches(rows: readonly object[]): readonly Stretch[] {
  const blocks = blocksOf(rows);
  if (blocks.length === 0) return [{ of: ['json'], make: () => '[]\n' }];
  return blocks.map((block, k) => {
    const [before, after] = [k === 0 ? '[\n' : ',\n', k === blocks.length - 1 ? '\n]\n' : ''];
    return {
      of: ['json', before, after, block],
      make: () => before + block.map((row) => jsonOf(row)).join(',\n') + after,
    };
  });
}

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
