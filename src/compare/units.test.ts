import { describe, expect, it } from 'vitest';
import type { Unit } from '../model/responsibility.ts';
import type { ResponsibilityRow } from '../model/tables.ts';
import { planFor } from './fixture.ts';
import { functionRows, unitDuties, unitInPlans, unknownUnits } from './units.ts';

const unit = (code: string, name: string, fn: string): Unit => ({
  code,
  jurisdiction: '甲县',
  name,
  function: fn,
  aliases: [],
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
    expect(found[0]?.cells[0]?.count).toEqual({ lead: 1, supporting: 1, responsible: 0 });
  });

  it('tells a plan that names no unit from one that names others', () => {
    expect(found[1]?.cells.map((c) => c.silence)).toEqual([null, 'not-named', 'no-units']);
  });
});

describe('unitDuties', () => {
  it('goes by plan and theme, with the written forms', () => {
    const [duties] = unitDuties(units[0] ?? unit('', '', ''), plans, rows);
    expect(duties?.written).toEqual(['发改局', '发展改革局']);
    expect([...(duties?.byTheme ?? [])].map(([theme, list]) => [theme, list.map((d) => d.role)])).toEqual([
      ['talent', ['lead']],
      ['finance', ['supporting']],
    ]);
  });

  it('is nothing for a unit that no plan names', () => {
    expect(unitDuties(unit('x', '某局', '其他'), plans, rows)).toEqual([]);
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
    expect(own?.count).toEqual({ lead: 1, responsible: 0, supporting: 1 });
    expect(own?.themes.map((th) => [th.theme, th.byRole.lead.length, th.byRole.supporting.length])).toEqual([
      ['finance', 0, 1],
      ['talent', 1, 0],
    ]);
  });
});
