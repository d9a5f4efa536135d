import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import { joined } from './bytes.ts';
import { sha256Of } from './checksum.ts';
import { csvPieces, rowsAsCsv } from './csv.ts';
import { jsonPieces, jsonStretches, rowsAsJson } from './json.ts';
import { inPieces } from './pieces.ts';
import { blocksOf, nothingKept, type Pieces } from './stretch.ts';
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
  for (const some of [rows, []])
    expect(
      jsonStretches(some)
        .map(({ make }) => make())
        .join(''),
    ).toBe(rowsAsJson(some));
});

it('cuts rows where they say it: a row more changes one block, and rows of one value stay together', () => {
  const rows = Array.from({ length: 20_000 }, (_, k) => ({ id: `plan/${Math.floor(k / 3)}`, k }));
  const blocks = blocksOf(rows);
  expect(blocks.flat()).toEqual(rows);
  expect(blocks.length).toBeGreaterThan(10);
  const first = blocks.map(([row]) => row?.id);
  expect(new Set(first).size).toBe(blocks.length);
  for (const block of blocks) expect(block.length).toBeLessThan(4_200);
  const more = blocksOf([...rows.slice(0, 9_000), { id: 'plan/x', k: -1 }, ...rows.slice(9_000)]);
  const same = new Set(blocks.map((block) => JSON.stringify(block)));
  expect(more.filter((block) => !same.has(JSON.stringify(block))).length).toBeLessThan(3);
});

it('an archive of pieces is read by another program, and the same again', () => {
  const files = (): [string, Pieces][] => [
    ['a.xml', inPieces(lines)],
    ['empty.txt', []],
    ['县.txt', ['临泽', '县']],
    ['stretches.json', ['[', { of: [], make: () => lines.join('') }, new Uint8Array([93])]],
  ];
  const archive = joined([...zipPieces(files())]);
  const read = Object.entries(unzipSync(archive)).map(([path, bytes]) => [path, strFromU8(bytes)]);
  expect(read).toEqual([
    ['a.xml', lines.join('')],
    ['empty.txt', ''],
    ['县.txt', '临泽县'],
    ['stretches.json', `[${lines.join('')}]`],
  ]);
  expect(joined([...zipPieces(files())])).toEqual(archive);
});

it('an archive passes the checks of a program that reads its directory and sums', () => {
  const folder = mkdtempSync(join(tmpdir(), 'zip-'));
  try {
    const file = join(folder, 'a.zip');
    writeFileSync(
      file,
      joined([
        ...zipPieces([
          ['县/a.txt', ['科', { of: [], make: () => '技'.repeat(99) }]],
          ['b', []],
        ]),
      ]),
    );
    const read = spawnSync('python3', [
      '-c',
      'import sys,zipfile; z=zipfile.ZipFile(sys.argv[1]); print(z.testzip(), z.namelist())',
      file,
    ]);
    if (read.error === undefined) expect(read.stdout.toString().trim()).toBe("None ['县/a.txt', 'b']");
  } finally {
    rmSync(folder, { recursive: true });
  }
});

it('measures of stretches are those of their bytes', () => {
  const stretches = jsonStretches([{ a: '县' }]);
  const text = new TextEncoder().encode('[\n{"a":"县"}\n]\n');
  expect(nothingKept.measured(stretches)).toEqual({ bytes: text.length, sha256: sha256Of(text) });
});
