import { expect, it } from 'vitest';
import type { ResponsibilityRow } from '../model/tables.ts';
import { rankedFunctions, rankedUnits } from './unit-ranking.ts';

const row = (
  task: string,
  unit: string | null,
  start: number,
  of: Partial<ResponsibilityRow> = {},
): ResponsibilityRow =>
  ({
    ...{ plan: 'jia-2024', task: `jia-2024/${task}`, unit, unit_text: unit ?? '某办', start },
    ...{
      role: 'responsible',
      role_label: '责任单位',
      basis: 'stated',
      function: unit === null ? null : '科技',
    },
    ...of,
  }) as ResponsibilityRow;
const rows = [
  row('1', 'keji', 10, { role: 'lead', role_label: '牵头单位' }),
  row('1', 'gongxin', 5, { function: '工信' }),
  row('2', 'keji', 20),
  row('2', null, 30),
  row('3', 'keji', 1, { basis: 'rule' }),
  row('3', 'gongxin', 40, { function: '工信', role: 'supporting', role_label: '配合单位' }),
];

it('takes as first what is printed first in the task’s own note', () => {
  const firstIn = (task: string) =>
    rankedUnits(rows.filter((r) => r.task === `jia-2024/${task}`)).filter(({ count }) => count.first > 0);
  expect(['1', '2', '3'].map((task) => firstIn(task).map(({ key }) => key))).toEqual([
    ['gongxin'],
    ['keji'],
    ['gongxin'],
  ]);
});

it('counts each task once, and gives equal counts one rank', () => {
  const found = rankedUnits([...rows, row('2', 'keji', 25)]);
  expect(found.map((r) => [r.key, r.count.tasks, r.rank.tasks])).toEqual([
    ['keji', 3, 1],
    ['gongxin', 2, 2],
    ['某办', 1, 3],
  ]);
  expect(found.map((r) => [r.count.first, r.rank.first])).toEqual([
    [1, 2],
    [2, 1],
    [0, null],
  ]);
  expect(found.map((r) => [r.count.responsible, r.rank.responsible])).toEqual([
    [2, 1],
    [1, 2],
    [1, 2],
  ]);
  expect(found.map((r) => r.count.lead)).toEqual([1, 0, 0]);
});

it('ranks functions over plans and leaves out what nobody knows', () => {
  const found = rankedFunctions([...rows, row('1', 'yi-keji', 3, { plan: 'yi-2024', task: 'yi-2024/1' })]);
  expect(found.map((r) => [r.key, r.plans, r.count.tasks])).toEqual([
    ['科技', 2, 4],
    ['工信', 1, 2],
  ]);
});
