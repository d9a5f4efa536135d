import { expect, it } from 'vitest';
import type { MeasureRow, PassageRow } from '../model/tables.ts';
import { borrowedBy, nearestTo } from './nearest.ts';
import { neighbours } from './similar.ts';
import { sharedRuns } from './wording.ts';

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
const runs = sharedRuns(all);

it('gives the nearest measures of other plans, each once, with verbatim words told from shared ones', () => {
  const near = nearestTo(own, neighbours(all), byId, runs);
  expect(near.map((n) => [n.there.id, n.own])).toEqual([
    ['yi-2024/4/2', 2],
    ['yi-2024/4/1', 1],
  ]);
  const verbatim = near[1]?.pieces.filter((p) => p.verbatim).map((p) => p.text);
  expect(verbatim).toEqual(['新认定的高新技术企业给予一次性补助']);
  expect(near[0]?.pieces.some((p) => p.verbatim)).toBe(false);
  for (const n of near) expect(n.pieces.map((p) => p.text).join('')).toBe(n.there.text);
});

it('lists words shared character for character, formulae last', () => {
  const borrowed = borrowedBy(own, byId as unknown as ReadonlyMap<string, PassageRow>, runs);
  expect(borrowed.map((b) => [b.own.number, b.there.id, b.formula])).toEqual([
    [1, 'yi-2024/4/1', false],
    [2, 'yi-2024/4/2', true],
  ]);
  expect(borrowed[0]?.text).toBe('新认定的高新技术企业给予一次性补助');
});
