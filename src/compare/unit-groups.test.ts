import { describe, expect, it } from 'vitest';
import { alikeNear, functionCells, unknownForms } from './unit-groups.ts';
import type { Duty, FunctionRow } from './units.ts';

const duty = (id: string) => ({ task: { row: { id } } }) as Duty;
const cell = (plan: string, ...tasks: string[]) => ({
  plan,
  units: tasks.length === 0 ? [] : [{ unit: {}, duties: tasks.map(duty) }],
});
const group = (...plans: string[]) => ({ by: 'level' as const, key: 'county', value: 'county', plans });

describe('functions by groups of plans', () => {
  it('count plans and tasks once', () => {
    const row = {
      cells: [
        cell('jia-2024', 'jia-2024/1', 'jia-2024/1', 'jia-2024/2'),
        cell('yi-2024'),
        cell('bing-2024', 'bing-2024/1'),
      ],
    } as unknown as FunctionRow;
    expect(functionCells(row, [group('jia-2024', 'yi-2024'), group('bing-2024', 'ding-2024')])).toEqual([
      { plans: 2, having: 1, tasks: 2 },
      { plans: 2, having: 1, tasks: 1 },
    ]);
  });
});

describe('forms that nobody has classified', () => {
  it('stand once, those of most plans first', () => {
    const of = (plan: string, written: string, tasks: number) => ({
      plan,
      written,
      duties: Array.from({ length: tasks }, (_, k) => duty(`${plan}/${k}`)),
    });
    expect(
      unknownForms([of('jia-2024', '甲办', 9), of('jia-2024', '乙办', 1), of('yi-2024', '乙办', 1)]),
    ).toEqual([
      { written: '乙办', plans: ['jia-2024', 'yi-2024'], tasks: 2 },
      { written: '甲办', plans: ['jia-2024'], tasks: 9 },
    ]);
  });
});

it('units alike are those of the same province, all of them, the plan that names the unit first', () => {
  const naming = (plan: string, code: string | null) => ({
    plan,
    units: code === null ? [] : [{ unit: { code }, duties: [] }],
  });
  const row = {
    cells: [
      naming('jia-2024', 'x'),
      naming('yi-2024', 'own'),
      naming('bing-2024', 'y'),
      naming('ding-2024', null),
    ],
  } as unknown as FunctionRow;
  const provinces: Readonly<Record<string, string>> = {
    'jia-2024': '62',
    'yi-2024': '62',
    'ding-2024': '62',
  };
  const near = alikeNear(row, 'own', (plan) => provinces[plan] ?? null);
  expect(near.map(({ plan }) => plan)).toEqual(['yi-2024', 'jia-2024']);
});
