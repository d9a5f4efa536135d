import { describe, expect, it } from 'vitest';
import type { Unit } from '../model/responsibility.ts';
import type { ResponsibilityRow } from '../model/tables.ts';
import { planFor } from './fixture.ts';
import { functionRows, unitInPlans, unknownUnits } from './units.ts';

const unit = (code: string, name: string, fn: string): Unit => ({
  code,
  jurisdiction: '甲县',
  name,
  function: fn,
  aliases: [],
  basis: 'vocabulary',
});
const units = [
  unit('jia-fagai', '甲县发改局', '发改'),
  unit('yi-fagai', '乙市发改委', '发改'),
  unit('jia-keji', '甲县科技局', '科技'),
  unit('jia-none', '甲县某局', '其他'),
];
const task = (theme: string) => ({ title: theme, themes: [theme], measures: [] });
const plans = [
  planFor('jia-2024', [task('talent'), task('finance')]),
  planFor('yi-2024', [task('talent')]),
  planFor('bing-2024', [task('talent')]),
];
const row = (
  id: string,
  code: string | null,
  role: ResponsibilityRow['role'],
  written = '发改局',
): ResponsibilityRow => ({
  plan: id.slice(0, id.indexOf('/')),
  task: id,
  unit_text: written,
  passage: `${id}/n1`,
  unit: code,
  role,
  role_label: null,
  function: null,
  function_basis: null,
  function_evidence: null,
  basis: 'stated',
  start: 0,
  end: 1,
  url: '/',
});
const rows = [
  row('jia-2024/2', 'jia-fagai', 'supporting', '发展改革局'),
  row('jia-2024/1', 'jia-fagai', 'lead'),
  row('jia-2024/1', 'jia-keji', 'responsible', '科技局'),
  row('yi-2024/1', 'yi-fagai', 'lead', '发改委'),
  row('yi-2024/1', null, 'lead', '某办'),
];

describe('functionRows', () => {
  const found = functionRows(plans, units, rows);

  it('looks at each unit as often of many plans as of few', () => {
    const looks = (all: typeof plans): number => {
      let asked = 0;
      const watched = units.map((own): Unit => ({
        ...own,
        get code() {
          asked += 1;
          return own.code;
        },
        get further_functions() {
          asked += 1;
          return [];
        },
      }));
      functionRows(all, watched, rows);
      return asked;
    };
    const more = Array.from({ length: 40 }, (_, k) => planFor(`ding-${2000 + k}`, [task('talent')]));
    expect(looks([...plans, ...more])).toBe(looks(plans));
  });

  it('lines units of unlike names up by what they do, the busiest first', () => {
    expect(found.map((r) => [r.function, r.tasks])).toEqual([
      ['发改', 3],
      ['科技', 1],
    ]);
    expect(found[0]?.cells.map((c) => c.units.map((u) => u.unit.name))).toEqual([
      ['甲县发改局'],
      ['乙市发改委'],
      [],
    ]);
    expect(found[0]?.cells[0]?.count).toEqual({ lead: 1, supporting: 1, responsible: 0, implementing: 0 });
  });

  it('tells a plan that names no unit from one that names others', () => {
    expect(found[1]?.cells.map((c) => c.silence)).toEqual([null, 'unclassified', 'no-units']);
  });

  it('says nothing of a plan that prints words of units where none was read', () => {
    const unread = new Map(plans.map(({ plan }) => [plan.id, '责任单位']));
    const [, keji] = functionRows(plans, units, rows.slice(0, -1), unread);
    expect(keji?.cells.map((c) => c.silence)).toEqual([null, 'unread', 'unread']);
    const [, open] = functionRows(plans, units, rows, unread);
    expect(open?.cells.map((c) => c.silence)).toEqual([null, 'unclassified', 'unread']);
  });

  it('says that a plan names none of a function only where all of its units are classified', () => {
    const [, keji] = functionRows(plans, units, rows.slice(0, -1));
    expect(keji?.cells.map((c) => [c.silence, c.unclassified])).toEqual([
      [null, 0],
      ['not-named', 0],
      ['no-units', 0],
    ]);
    expect(found[1]?.cells.map((c) => c.unclassified)).toEqual([0, 1, 0]);
  });

  it('refers from a further function to the merged bureau, which counts under its main one alone', () => {
    const merged = { ...unit('yi-fagai', '乙市发改科技局', '发改'), further_functions: ['科技'] };
    const [fagai, keji] = functionRows(
      plans,
      units.map((u) => (u.code === merged.code ? merged : u)),
      rows,
    );
    expect(keji?.cells.map((c) => [c.silence, c.joined.map((j) => [j.unit.code, j.written])])).toEqual([
      [null, []],
      [null, [['yi-fagai', ['发改委']]]],
      ['no-units', []],
    ]);
    expect([fagai?.tasks, keji?.tasks, keji?.cells[1]?.units, keji?.cells[1]?.count.lead]).toEqual([
      3,
      1,
      [],
      0,
    ]);
    expect(fagai?.cells[1]?.joined).toEqual([]);
  });

  it('ranks by what units answer for, and counts 落实 apart', () => {
    const towns = unit('jia-zhen', '甲县各镇', '乡镇街道');
    const carried = ['jia-2024/1', 'jia-2024/2'].map((id) => ({
      ...row(id, 'jia-zhen', 'responsible', '各镇'),
      role_label: '落实',
      basis: 'rule' as const,
    }));
    const ranked = functionRows(plans, [...units, towns], [...rows, ...carried]);
    expect(ranked.map((r) => [r.function, r.tasks, r.carriedOut])).toEqual([
      ['发改', 3, 0],
      ['科技', 1, 0],
      ['乡镇街道', 0, 2],
    ]);
    expect(ranked[2]?.cells[0]?.count).toEqual({ lead: 0, responsible: 0, implementing: 2, supporting: 0 });
  });
});

describe('unknownUnits', () => {
  it('gives units as written that the vocabulary does not know, with their tasks', () => {
    const [one, ...others] = unknownUnits(plans, rows);
    expect([one?.plan, one?.written, one?.duties.map((d) => [d.task.row.id, d.role])]).toEqual([
      'yi-2024',
      '某办',
      [['yi-2024/1', 'lead']],
    ]);
    expect(others).toEqual([]);
  });
});

describe('unitInPlans', () => {
  it('sorts duties by theme in the order of the vocabulary, and by role', () => {
    const fagai = units[0];
    if (fagai === undefined) throw new Error('no unit');
    const [own, ...others] = unitInPlans(fagai, plans, rows, ['finance', 'talent']);
    expect(others).toEqual([]);
    expect(own?.written).toEqual(['发改局', '发展改革局']);
    expect(own?.count).toEqual({ lead: 1, responsible: 0, implementing: 0, supporting: 1 });
    expect(
      own?.themes.map((th) => [th.theme, th.byStanding.lead.length, th.byStanding.supporting.length]),
    ).toEqual([
      ['finance', 0, 1],
      ['talent', 1, 0],
    ]);
  });

  it('is nothing for a unit that no plan names', () => {
    expect(unitInPlans(unit('x', '某局', '其他'), plans, rows, ['finance', 'talent'])).toEqual([]);
  });
});
