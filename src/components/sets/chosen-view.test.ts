import { describe, expect, it } from 'vitest';
import type { CatalogueRow } from '../plans/catalogue.ts';
import { chosenView } from './chosen-view.ts';

const plan = (id: string, jurisdiction: string, measures: number): CatalogueRow => ({
  ...{ id, jurisdiction, title: `${jurisdiction}方案`, seal: jurisdiction.charAt(0), level: 'county' },
  ...{ title_en: null, jurisdiction_en: null, is_interpretation: false, url: `/plans/${id}/` },
  ...{ said: { zh: { meta: [], badges: [] }, en: { meta: [], badges: [] } }, areas: 0, tasks: 1, measures },
  values: { province: [], prefecture: [], level: [], kind: [], year: [], theme: [] },
});
const plans = [plan('jia-2024', '甲县', 10), plan('yi-2024', '乙县', 100)];
const codes = [
  { code: 'talent', name: '人才', at: 0, href: '/themes/talent/' },
  { code: 'finance', name: '金融', at: 1 },
  { code: 'digital', name: '数字', at: 2 },
];
const cells = new Map([
  ['jia-2024', ['5', '0', '1']],
  ['yi-2024', ['5', null, null]],
]);
const words = { caption: '题', corner: '主题' };

describe('the table of a set', () => {
  it('has plans as columns, shades by shares, and leads to where the plan says it', () => {
    const view = chosenView(plans, codes, cells, { counted: 'measures', ...words });
    expect(view.columns.map(({ key, name }) => [key, name])).toEqual([
      ['jia-2024', '甲县'],
      ['yi-2024', '乙县'],
    ]);
    expect(view.rows[0]).toMatchObject({
      code: 'talent',
      href: '/themes/talent/',
      cells: [
        { value: '5', shade: 5, href: '/plans/jia-2024/profile/#talent' },
        { value: '5', shade: 1, href: '/plans/yi-2024/profile/#talent' },
      ],
    });
    // What none of them has is counted.
    expect(view.rows.map(({ code }) => code)).toEqual(['talent', 'digital']);
    expect(view.note).toContain('1 项未列');
    expect(view.rows[1]?.cells[1]).toEqual({ blank: '无' });
  });

  it('has counts with their shares of a table of frequencies, and shades by these', () => {
    const counts = new Map([
      ['jia-2024', ['uses', '5', '50']],
      ['yi-2024', ['uses', '40', '8.3']],
    ]);
    const view = chosenView(plans, [{ code: 'talent', name: '人才', at: 1, share: 2 }], counts, {
      counted: 'frequencies',
      ...words,
    });
    expect(view.rows.map(({ cells: [cell] }) => cell)).toEqual([
      { value: '5', profile: '50.0%', shade: 5 },
      { value: '40', profile: '8.3%', shade: 1 },
    ]);
  });

  it('has plans as rows where they are too many for columns, or the page is about one code', () => {
    const many = Array.from({ length: 17 }, (_, k) => plan(`jia-${2000 + k}`, `甲${k}县`, 1));
    expect(chosenView(many, codes, cells, { counted: 'units', ...words }).rows).toHaveLength(17);
    const view = chosenView(plans, codes.slice(0, 1), cells, { counted: 'indicators', ...words });
    expect(view.rows.map(({ code, cells: own }) => [code, own[0]?.href, own[0]?.shade])).toEqual([
      ['jia-2024', '/plans/jia-2024/profile/#indicator-talent', undefined],
      ['yi-2024', '/plans/yi-2024/profile/#indicator-talent', undefined],
    ]);
    expect(view.plansInRows).toBe(true);
  });
});
