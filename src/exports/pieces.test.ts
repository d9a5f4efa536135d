import { strFromU8, unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import { joined } from './bytes.ts';
import { csvPieces, rowsAsCsv } from './csv.ts';
import { jsonPieces, rowsAsJson } from './json.ts';
import { inPieces } from './pieces.ts';
import { zipPieces } from './zip-pieces.ts';

const MANY = 3_000_000;
const lines = Array.from({ length: 300 }, (_, k) => `${k}`.padEnd(MANY / 300, '科'));

it('cuts a long text into pieces of about a million letters, and a short one not at all', () => {
  const pieces = [...inPieces(lines)];
  expect(pieces.join('')).toBe(lines.join(''));
  expect(pieces.length).toBe(3);
  for (const piece of pieces) expect(piece.length).toBeLessThan(1.2 * 2 ** 20);
  expect([...inPieces(['a', 'b'])]).toEqual(['ab']);
  expect([...inPieces([])]).toEqual([]);
});

it('a table in pieces is the table', () => {
  const rows = lines.map((text, k) => ({ id: k, text }));
  expect([...csvPieces(['id', 'text'], rows)].length).toBeGreaterThan(1);
  expect([...csvPieces(['id', 'text'], rows)].join('')).toBe(rowsAsCsv(['id', 'text'], rows));
  expect([...jsonPieces(rows)].join('')).toBe(rowsAsJson(rows));
  expect(JSON.parse(rowsAsJson(rows))).toEqual(rows);
  expect(JSON.parse(rowsAsJson([]))).toEqual([]);
});

it('an archive of pieces is read by another program, and the same again', () => {
  const files = (): [string, Iterable<string>][] => [
    ['a.xml', inPieces(lines)],
    ['empty.txt', []],
    ['县.txt', ['临泽', '县']],
  ];
  const archive = joined([...zipPieces(files())]);
  const read = Object.entries(unzipSync(archive)).map(([path, bytes]) => [path, strFromU8(bytes)]);
  expect(read).toEqual([
    ['a.xml', lines.join('')],
    ['empty.txt', ''],
    ['县.txt', '临泽县'],
  ]);
  expect(joined([...zipPieces(files())])).toEqual(archive);
});
