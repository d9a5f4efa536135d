import { expect, it } from 'vitest';
import type { MeasureRow, PassageRow } from '../model/tables.ts';
import { borrowedAt, cutNearest, nearestOf, sharedPlaces } from './nearest.ts';
import { neighbours } from './similar.ts';
import { wordingIndex, type SharedRun } from './wording-index.ts';

const measure = (id: string, text: string): MeasureRow =>
  ({
    id,
    plan: id.split('/')[0],
    task: id.replace(/\/\d+$/u, ''),
    number: Number(id.at(-1)),
    text,
  }) as unknown as MeasureRow;

const all = [
  measure('jia-2024/1/1', '对新认定的高新技术企业给予一次性补助五万元。'),
  measure('jia-2024/1/2', '以习近平新时代中国特色社会主义思想为指导，发展产业。'),
  measure('yi-2024/4/1', '首次新认定的高新技术企业给予一次性补助三万元。'),
  measure('yi-2024/4/2', '以习近平新时代中国特色社会主义思想为指导，办好学校。'),
  measure('yi-2024/5/1', '修路。'),
];
const own = all.slice(0, 2);
const byId = new Map(all.map((m) => [m.id, m]));

it('gives the nearest measures of other plans, each once, with verbatim words told from shared ones', () => {
  const near = cutNearest(nearestOf(own, neighbours(all), byId));
  expect(near.map((n) => [n.there.id, n.own])).toEqual([
    ['yi-2024/4/2', 2],
    ['yi-2024/4/1', 1],
  ]);
  const verbatim = near[1]?.pieces.filter((p) => p.verbatim).map((p) => p.text);
  expect(verbatim).toEqual(['新认定的高新技术企业给予一次性补助']);
  expect(near[0]?.pieces.some((p) => p.verbatim)).toBe(false);
  for (const n of near) expect(n.pieces.map((p) => p.text).join('')).toBe(n.there.text);
});

const index = wordingIndex(all);

it('lists words shared character for character, formulae apart', () => {
  const passages = byId as unknown as ReadonlyMap<string, PassageRow>;
  const { wording, formulae } = borrowedAt(sharedPlaces(own, index), byId, passages);
  expect(wording.shown.map((b) => [b.own.number, b.there.id])).toEqual([[1, 'yi-2024/4/1']]);
  expect(formulae.shown.map((b) => [b.own.number, b.there.id])).toEqual([[2, 'yi-2024/4/2']]);
  expect(wording.shown[0]?.text).toBe('新认定的高新技术企业给予一次性补助');
});

it('shows the longest of many places and counts all', () => {
  const run = (length: number): SharedRun => ({
    own: 1,
    other: 0,
    from: length,
    at: 0,
    length,
    formula: length > 20,
  });
  const runs = Array.from({ length: 30 }, (_, k) => run(k + 1));
  const placeOf = ({ from, length }: SharedRun) => ({
    own: 'b',
    start: from,
    end: from + length,
    there: 'a',
  });
  const { wording, formulae } = sharedPlaces([{ id: 'b', number: 1 }], { runsOf: () => runs, placeOf });
  expect(wording.all).toBe(20);
  expect(wording.shown.map(({ length }) => length)).toEqual([20, 19, 18, 17, 16, 15, 14, 13, 12, 11, 10, 9]);
  expect(wording.shown[0]).toEqual({ own: 'b', start: 20, end: 40, there: 'a', length: 20 });
  expect([formulae.shown.length, formulae.all]).toEqual([10, 10]);
});

it('lists equally long words by measure, then by the later of the two pieces, then by the earlier', () => {
  const run = (own: number, other: number, from: number, at: number): SharedRun =>
    ({ own, other, from, at, length: 12, formula: false }) as const;
  const of = new Map([
    ['second', [run(5, 2, 0, 0)]],
    ['first', [run(4, 9, 0, 0), run(4, 8, 7, 3), run(4, 8, 2, 3), run(4, 1, 9, 9), run(4, 0, 9, 5)]],
  ]);
  const { wording } = sharedPlaces(
    [
      { id: 'second', number: 2 },
      { id: 'first', number: 1 },
    ],
    {
      runsOf: (id) => of.get(id) ?? [],
      placeOf: ({ own, other, from }) => ({
        own: String(own),
        start: from,
        end: from + 12,
        there: String(other),
      }),
    },
  );
  expect(wording.shown.map(({ own, there, start }) => [own, there, start])).toEqual([
    ['4', '0', 9],
    ['4', '1', 9],
    ['4', '8', 2],
    ['4', '8', 7],
    ['4', '9', 0],
    ['5', '2', 0],
  ]);
});
