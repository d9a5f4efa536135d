import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { joined } from '../exports/bytes.ts';
import { nothingKept, type Kept, type Stretch } from '../exports/stretch.ts';
import { zipPieces } from '../exports/zip-pieces.ts';
import { keptIn } from './kept.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kept-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

/** A table in stretches, and which of them were made. */
function table(rows: readonly { readonly id: number; readonly text: string }[]) {
  const made: number[] = [];
  const stretches = rows.map((row): Stretch => ({
    of: ['row', row],
    make: () => {
      made.push(row.id);
      return row.text.repeat(500);
    },
  }));
  return { made, stretches };
}
const archive = (stretches: readonly Stretch[], kept: Kept): Uint8Array =>
  joined([
    ...zipPieces(
      [
        ['a.csv', stretches],
        ['b.csv', ['head', ...stretches]],
      ],
      kept,
    ),
  ]);

const first = [
  { id: 1, text: '合作市' },
  { id: 2, text: '临泽县' },
  { id: 3, text: '和林格尔县' },
];
const corrected = first.map((row) => (row.id === 2 ? { ...row, text: '临泽某' } : row));

/** A build: what it wrote, and which rows it made. */
function build(rows: typeof first, program = 'p', anew = false) {
  const { kept, close } = keptIn(folder, program, anew);
  const { made, stretches } = table(rows);
  const measured = kept.measured(stretches);
  const bytes = archive(stretches, kept);
  const whole = joined(stretches.map(kept.whole));
  close();
  return { made, bytes, whole, measured };
}

it('makes each stretch once, and after a correction that one alone, with the bytes of a build that keeps nothing', () => {
  expect(build(first).made).toEqual([1, 2, 3]);
  expect(build(first).made).toEqual([]);
  const again = build(corrected);
  expect(again.made).toEqual([2]);
  const { stretches } = table(corrected);
  expect(again.bytes).toEqual(archive(stretches, nothingKept));
  expect(again.whole).toEqual(joined(stretches.map(nothingKept.whole)));
  expect(again.measured).toEqual(nothingKept.measured(stretches));
  // What a build did not have is not kept for the one after it.
  expect(build(first).made).toEqual([2]);
});

it('another program makes all anew, and so does a build that is told to', () => {
  build(first);
  expect(build(first, 'q').made).toEqual([1, 2, 3]);
  expect(build(first, 'q', true).made).toEqual([1, 2, 3]);
  expect(build(first, 'q').made).toEqual([]);
});

it('a build that ended early, or a memory that cannot be read, costs time alone', () => {
  build(first);
  const { kept } = keptIn(folder, 'p', false);
  kept.whole({ of: ['other'], make: () => 'x' });
  expect(build(first).made).toEqual([]);
  writeFileSync(join(folder, 'stretches.json'), '{"program":');
  expect(build(first).made).toEqual([1, 2, 3]);
});
