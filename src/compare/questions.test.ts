import { describe, expect, it } from 'vitest';
import { leadingFunctions, leadingAmong } from './leads.ts';
import { printedUnits } from './printed-units.ts';
import { mostHeaded, mostPromised, mostTelling } from './questions.ts';

describe('questions of a corpus', () => {
  it('ask for the indicator that most plans share', () => {
    expect(
      mostPromised([
        { code: 'a', plans: ['x'], targets: 9 },
        { code: 'b', plans: ['x', 'y'], targets: 2 },
        { code: 'c', plans: ['x', 'y'], targets: 3 },
      ])?.code,
    ).toBe('c');
    expect(mostPromised([{ code: 'a', plans: [], targets: 0 }])).toBeNull();
  });

  it('ask for a wording of some plans and not of all', () => {
    const written = (term: string, plans: number, passages: number) => ({
      term,
      plans: Array.from({ length: plans }, (_, k) => String(k)),
      passages,
    });
    const rows = [
      written('所有', 5, 99),
      written('没有', 0, 0),
      written('甲', 4, 30),
      written('乙', 3, 8),
      written('丙', 2, 9),
    ];
    expect(mostTelling(rows.slice(3), 5)?.term).toBe('丙');
    expect(mostTelling(rows, 5)?.term).toBe('甲');
    expect(mostTelling(rows.slice(0, 3), 5)?.term).toBe('甲');
    expect(mostTelling(rows.slice(0, 2), 5)).toBeNull();
    expect(mostTelling([written('甲', 1, 3)], 1)).toBeNull();
  });

  it('ask for the theme that most units lead', () => {
    expect(
      mostHeaded([
        { code: 'a', lead: 1, first: 9 },
        { code: 'b', lead: 2, first: 0 },
      ])?.code,
    ).toBe('b');
    expect(mostHeaded([{ code: 'a', lead: 0, first: 0 }])).toBeNull();
  });
});

const row = (
  plan: string,
  task: string,
  unit_text: string,
  role: 'lead' | 'responsible' | 'supporting',
  start: number,
  of: { basis?: 'rule'; role_label?: string } = {},
) => ({
  plan,
  task: `${plan}/${task}`,
  unit: unit_text.startsWith('某') ? null : `${plan}-${unit_text}`,
  unit_text,
  role,
  role_label: null,
  basis: 'stated' as const,
  function: unit_text.includes('科技') ? '科技' : null,
  start,
  ...of,
});

describe('who stands at the head of tasks', () => {
  const rows = [
    row('jia', '1', '科技局', 'lead', 5),
    row('jia', '1', '发改局', 'responsible', 1),
    row('jia', '2', '科技局', 'lead', 20),
    row('jia', '3', '财政局', 'supporting', 30),
    row('jia', '3', '某办', 'responsible', 35),
    row('jia', '3', '科技局', 'responsible', 40),
    row('yi', '1', '县科技局', 'responsible', 3),
    row('yi', '2', '教育局', 'supporting', 9),
  ];

  it('are those of the role, and where no role is printed the first that answers', () => {
    const all = leadingAmong(printedUnits(rows), new Set(['jia/1', 'jia/2', 'jia/3', 'yi/1', 'yi/2']));
    expect(all.map(({ plan, name, as, tasks }) => [plan, name, as, tasks.length])).toEqual([
      ['jia', '科技局', 'lead', 2],
      ['jia', '某办', 'first', 1],
      ['yi', '县科技局', 'first', 1],
    ]);
    expect(leadingFunctions(all)).toEqual([
      { function: '科技', plans: 2, tasks: 3 },
      { function: null, plans: 1, tasks: 1 },
    ]);
    expect(leadingAmong(printedUnits(rows), new Set(['yi/2']))).toEqual([]);
  });

  it('are of the task’s own note, and none that only carries out', () => {
    const more = [
      row('jia', '4', '各镇街', 'responsible', 1, { basis: 'rule' }),
      row('jia', '4', '科技局', 'responsible', 50),
      row('jia', '5', '各镇街', 'responsible', 60, { role_label: '落实' }),
      row('jia', '5', '财政局', 'responsible', 70, { role_label: '责任单位' }),
      row('jia', '6', '各镇街', 'responsible', 1, { basis: 'rule' }),
    ];
    const all = leadingAmong(printedUnits(more), new Set(['jia/4', 'jia/5', 'jia/6']));
    expect(all.map(({ name }) => name)).toEqual(['科技局', '财政局']);
  });
});
