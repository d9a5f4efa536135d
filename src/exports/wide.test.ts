import { describe, expect, it } from 'vitest';
import { rowsFor } from '../compare/fixture.ts';
import { t } from '../text/index.ts';
import { wideTable } from './wide.ts';

const concepts = {
  themes: [
    { code: 'talent', name: '人才' },
    { code: 'green-livelihood', name: '绿色民生' },
  ],
  instruments: [
    { code: 'supply', name: '供给型' },
    { code: 'supply.talent', name: '人才培养' },
    { code: 'demand', name: '需求型' },
  ],
};
const words = { ...t.dataFiles.analysis, citation: (_: unknown, id: string) => `引 ${id}` };
const rows = rowsFor('jia-2024', [
  {
    title: '引才',
    area: '人才',
    themes: ['talent'],
    measures: [['引进人才。', 'green-livelihood', 'talent', 'supply.talent'], ['建设平台𠮷。']],
  },
  { title: '保障', isSafeguard: true, themes: [], measures: [['加强领导。', 'talent']] },
]);
const { columns, rows: wide } = wideTable([rows], concepts, words);

describe('the table for analysis', () => {
  it('has names that Stata and SPSS take, each once, and a head for each', () => {
    const names = columns.map(({ name }) => name);
    for (const name of names) expect(name).toMatch(/^[a-z][a-z0-9_]{0,31}$/u);
    expect(new Set(names).size).toBe(names.length);
    for (const { head } of columns) expect(head).not.toBe('');
    expect(Object.keys(wide[0] ?? {})).toEqual(names);
  });

  it('has a row a sentence, with its task, its plan and its length in code points', () => {
    expect(wide.map((row) => row['id'])).toEqual(['jia-2024/1/1', 'jia-2024/1/2', 'jia-2024/2/1']);
    expect(wide[1]).toMatchObject({
      plan: 'jia-2024',
      year: 2024,
      task: 'jia-2024/1',
      task_title: '引才',
      area_title: '人才',
      is_safeguard: 0,
      characters: 6,
      citation: '引 jia-2024/1/2',
      units_lead: null,
    });
    expect(wide[2]).toMatchObject({ is_safeguard: 1, area_title: null });
  });

  it('says 1 for what a coding in force gives, for kinds by their tools, and 0 for the rest', () => {
    expect(wide[0]).toMatchObject({
      theme: 'green-livelihood',
      theme_talent: 1,
      theme_green_livelihood: 1,
      tool_supply: 1,
      tool_supply_talent: 1,
      tool_demand: 0,
    });
    expect(wide[1]).toMatchObject({ theme: null, theme_talent: 0, tool_supply: 0 });
  });

  it('leaves out codings that an editor did not take', () => {
    const overruled = {
      ...rows,
      codings: rows.codings.map((c) => (c.code === 'talent' ? { ...c, in_force: false } : c)),
    };
    const [first] = wideTable([overruled], concepts, words).rows;
    expect(first).toMatchObject({ theme_talent: 0, theme_green_livelihood: 1 });
  });

  it('adds no sums up, keeps each unit once, and takes the firmest strength', () => {
    const target = { measure: 'jia-2024/1/1' };
    const unit = { task: 'jia-2024/1', role: 'lead' };
    const more = {
      ...rows,
      targets: [
        { ...target, quote: '达到5家', strength: 'strive' },
        { ...target, quote: '达到6家', strength: 'ensure' },
      ],
      funding: [
        { passage: 'jia-2024/1/1', amount: 5 },
        { passage: 'jia-2024/1/1', amount: 10 },
        { passage: 'jia-2024/1/2', amount: 20 },
      ],
      responsibilities: [
        { ...unit, unit_text: '县科技局' },
        { ...unit, unit_text: '县教育局' },
        { ...unit, unit_text: '县科技局' },
        { ...unit, role: 'supporting', unit_text: '县税务局' },
      ],
    } as unknown as typeof rows;
    const { rows: found } = wideTable([more], concepts, words);
    expect(found[0]).toMatchObject({
      targets: 2,
      target_quotes: '达到5家；达到6家',
      target_strength: 'ensure',
      funding: 2,
      funding_10k: null,
      units_lead: '县科技局；县教育局',
      units_supporting: '县税务局',
      units_responsible: null,
    });
    expect(found[1]).toMatchObject({ funding: 1, funding_10k: 20, targets: 0, target_strength: null });
  });
});
