import { describe, expect, it } from 'vitest';
import { groupings, groupsOf, type PlanGroup } from '../../compare/groups.ts';
import { concept, planFor } from '../../compare/fixture.ts';
import { themeMatrix } from '../../compare/matrix.ts';
import { matrixMarkup } from '../compare/matrix-markup.ts';
import type { Markup } from '../markup/markup.ts';
import { groupMatrix, plansMatrix } from './groups-matrix.ts';

const THEMES = Array.from({ length: 14 }, (_, k) => concept(`theme${k}`));
const LEVELS = ['county', 'district', 'prefecture-level-city'] as const;

/** So many plans of 31 provinces, three levels and six years, each with a few sentences. */
function corpus(plans: number) {
  const made = Array.from({ length: plans }, (_, k) => {
    const coded = planFor(`place${k}-${2019 + (k % 6)}`, [
      {
        title: '任务',
        themes: [`theme${k % 14}`],
        measures: [['甲。'], ['乙。', `theme${(k * 5) % 14}`]],
      },
    ]);
    const facts = {
      jurisdiction: `第${k}县`,
      province: `第${k % 31}省`,
      jurisdiction_code: `${11 + (k % 31)}0000`,
      level: LEVELS[k % 3] ?? null,
      seal: '甲',
      title: '方案',
      url: `/plans/place${k}-2024/`,
    };
    return { ...coded, plan: { ...coded.plan, ...facts } };
  });
  return {
    coded: {
      plans: made,
      rows: themeMatrix(made, THEMES),
      scheme: 'theme' as const,
      names: new Map<string, string>(),
      safeguards: false,
    },
    groups: (by: (typeof groupings)[number]) =>
      groupsOf(
        made.map(({ plan }) => plan),
        by,
      ),
  };
}

/** About as many bytes as its HTML. */
function bytesOf(markup: Markup): number {
  if (typeof markup === 'string') return Buffer.byteLength(markup);
  const { tag, attributes, children } = markup;
  const said = Object.entries(attributes).map(([name, value]) => ` ${name}="${value}"`);
  return [`<${tag}${said.join('')}></${tag}>`, ...children].reduce((n, child) => n + bytesOf(child), 0);
}

describe('a matrix of groups', () => {
  const { coded, groups } = corpus(3_000);

  it('is as large with three thousand plans as with three hundred', () => {
    const few = corpus(300);
    for (const by of groupings) {
      const size = bytesOf(matrixMarkup(groupMatrix(coded, groups(by), by)));
      expect(size).toBeLessThan(150_000);
      expect(size).toBeLessThan(1.1 * bytesOf(matrixMarkup(groupMatrix(few.coded, few.groups(by), by))));
    }
  });

  it('counts every plan once in all and once in its group', () => {
    for (const by of groupings) {
      const view = groupMatrix(coded, groups(by), by);
      const counts = view.columns.map(({ note = '' }) => Number.parseInt(note, 10));
      expect(counts[0]).toBe(3_000);
      expect(counts.slice(1).reduce((a, b) => a + b, 0)).toBe(3_000);
      for (const row of view.rows) expect(row.cells).toHaveLength(view.columns.length);
    }
  });

  it('leads to a column of the page of a province, but not where that page has prefectures instead', () => {
    const led = (plans: number): string[] => {
      const ids = coded.plans.slice(0, plans).map(({ plan }) => plan.id);
      const group: PlanGroup = { by: 'province', key: '62', value: '甘肃省', plans: ids };
      const view = groupMatrix(coded, [group], 'province');
      return view.rows.flatMap(({ cells }) => cells.slice(1).flatMap(({ href = [] }) => href));
    };
    expect(led(90)).toEqual(THEMES.map(({ code }) => `/themes/in/62/#themes-${code}`));
    expect(led(91)).toEqual(THEMES.map(() => '/themes/in/62/'));
  });

  it('leads to the plans of a province, each with its numbers, on pages within the limit', () => {
    const [province] = groups('province');
    const column = groupMatrix(coded, groups('province'), 'province').columns[1];
    expect(column?.href).toBe(`/themes/in/${province?.key ?? ''}/`);
    if (province === undefined) throw new Error('There is no province');
    const view = plansMatrix(coded, province);
    expect(view.rows.map(({ code }) => code)).toEqual(province.plans);
    expect(bytesOf(matrixMarkup(view))).toBeLessThan(300_000);
    const [row] = view.rows;
    const shown = row?.cells.map(({ value = 0 }) => value);
    const own = coded.rows.map(({ cells }) => cells.find((c) => c.plan === row?.code)?.measures.length);
    expect(shown).toEqual(own);
  });
});
