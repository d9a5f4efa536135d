import { describe, expect, it } from 'vitest';
import type { Safeguard } from '../model/structure.ts';
import type { EditionRows, PassageRow } from '../model/tables.ts';
import { codedPlan, counting } from './coded.ts';
import { concept, rowsFor } from './fixture.ts';
import { fragmentOf, planOfFragment } from './fragment.ts';
import { themeCell, themeMatrix, withoutAdded } from './matrix.ts';
import { measureRows } from './measures.ts';

const [talent, finance, safeguard] = [concept('talent'), concept('finance'), concept('safeguard')];
const theirs = { ...concept('demand.procurement'), origin: 'rothwell-zegveld' as const };
const ours = concept('demand.demonstration');

/** 甲 numbers its safeguard among its tasks; 乙 keeps the same words apart. */
const numbered = codedPlan(
  rowsFor('jia-2024', [
    { title: '引才', themes: ['talent'], measures: [['引进人才。', 'talent']] },
    {
      title: '强化组织领导',
      isSafeguard: true,
      themes: ['safeguard'],
      measures: [
        ['成立小组。', 'safeguard'],
        ['首购产品。', 'finance', 'demand.procurement'],
      ],
    },
  ]),
);
const apart = codedPlan(withSafeguard('yi-2024'));

function withSafeguard(id: string): EditionRows {
  const rows = rowsFor(id, [{ title: '引才', themes: ['talent'], measures: [['引进人才。', 'talent']] }]);
  const span = { plan: id, start: 9, end: 10, url: '/' };
  const [item, first, second] = [`${id}/g1`, `${id}/g1/1`, `${id}/g1/2`];
  const code = (measure: string | null, scheme: 'theme' | 'instrument', name: string) => ({
    ...{ plan: id, safeguard: item, measure, scheme, code: name, rank: 1, basis: 'rule' as const },
    ...{ in_force: true, reason: 'rule', evidence: '甲', passage: measure ?? item, url: '/' },
  });
  const said = (of: string, number: number, text: string): PassageRow => ({
    page: null,
    ...{ id: of, kind: 'safeguard', parent: item, number, text },
    ...span,
  });
  const one: Safeguard = { id: item, number: 1, ordinal: '(一)', title: '强化组织领导', ...span };
  return {
    ...rows,
    safeguards: [{ ...one, text: '', url: '/' }],
    passages: [...rows.passages, said(first, 1, '成立小组。'), said(second, 2, '首购产品。')],
    safeguard_codings: [
      code(null, 'theme', 'safeguard'),
      code(null, 'instrument', 'demand.procurement'),
      code(first, 'theme', 'safeguard'),
      code(second, 'theme', 'finance'),
      code(second, 'instrument', 'demand.procurement'),
    ],
  };
}

const counts = (safeguards: boolean) =>
  themeMatrix(
    [numbered, apart].map((plan) => counting(plan, safeguards)),
    [talent, finance, safeguard],
  ).map((row) => row.cells.map((c) => [c.tasks.length, c.measures.length]));

describe('counting with and without safeguards', () => {
  it('gives a plan that numbers its safeguards and one that keeps them apart the same numbers', () => {
    for (const rows of [counts(false), counts(true)]) for (const [a, b] of rows) expect(a).toEqual(b);
    expect(counts(false).map(([a]) => a)).toEqual([
      [1, 1],
      [0, 0],
      [0, 0],
    ]);
    expect(counts(true).map(([a]) => a)).toEqual([
      [1, 1],
      [0, 1],
      [1, 1],
    ]);
  });

  it('leaves the plan as it numbers its tasks where nobody asks', () => {
    expect(numbered.tasks).toHaveLength(2);
    expect(apart.tasks).toHaveLength(1);
    expect(apart.safeguards.map((t) => [t.row.id, t.measures.length])).toEqual([['yi-2024/g1', 2]]);
  });

  it('says of what stands in safeguards alone where it stands', () => {
    const silence = (plan: typeof apart) => themeCell(counting(plan, false), finance).silence;
    expect(silence(apart)).toMatchObject({ reason: 'safeguards-only', mention: { id: 'yi-2024/g1/2' } });
    expect(silence(numbered)).toMatchObject({ reason: 'safeguards-only', mention: { id: 'jia-2024/2/2' } });
    expect(themeCell(counting(apart, true), finance).silence).toBeNull();
  });

  it('says the same of a sentence with a theme and a tool, and counts it where asked', () => {
    const cell = (safeguards: boolean, instrument: string) =>
      measureRows([counting(apart, safeguards)], [finance], [], {
        rows: 'theme',
        theme: 'finance',
        instrument,
      })[0]?.cells[0];
    expect(cell(false, 'demand.procurement')?.silence?.reason).toBe('safeguards-only');
    expect(cell(false, 'demand.demonstration')?.silence?.reason).not.toBe('not-mentioned');
    expect(cell(true, 'demand.procurement')?.measures.map((m) => m.row.id)).toEqual(['yi-2024/g1/2']);
  });

  it('comes out the same of what the browser reads', () => {
    const vocabulary = { themes: [talent, finance, safeguard], instruments: [theirs], indicators: [] };
    for (const plan of [numbered, apart]) {
      const read = planOfFragment(
        fragmentOf({ ...plan, units: [], quotes: new Map(), cited: ['', ''], places: new Map() }, vocabulary),
      );
      for (const safeguards of [false, true])
        expect(
          vocabulary.themes.map((theme) => {
            const { tasks, measures, silence } = themeCell(counting(read, safeguards), theme);
            return [tasks.map((t) => t.row.id), measures.map((m) => m.row.id), silence];
          }),
        ).toEqual(
          vocabulary.themes.map((theme) => {
            const { tasks, measures, silence } = themeCell(counting(plan, safeguards), theme);
            return [tasks.map((t) => t.row.id), measures.map((m) => m.row.id), silence];
          }),
        );
    }
  });
});

it('names the task where a theme is that of a task and of none of its sentences, also with what the browser reads', () => {
  const plan = codedPlan(
    rowsFor('ding-2024', [
      { title: '贷款与引才', themes: ['talent', 'finance'], measures: [['引进人才。', 'talent']] },
    ]),
  );
  const vocabulary = { themes: [talent, finance], instruments: [], indicators: [] };
  const read = planOfFragment(
    fragmentOf({ ...plan, units: [], quotes: new Map(), cited: ['', ''], places: new Map() }, vocabulary),
  );
  // What is published of a theme does not have the wordings by which it is found.
  const { alt: _alt, hint: _hint, not: _not, ...published } = finance;
  const cell = (of: typeof plan, theme: object) =>
    measureRows([of], [theme as typeof finance], [], { rows: 'theme', theme: null, instrument: null })[0]
      ?.cells[0];
  expect(cell(plan, finance)?.silence).toEqual({
    reason: 'not-stated',
    mention: { id: 'ding-2024/1', url: '/' },
  });
  expect(cell(read, published)?.silence).toEqual(cell(plan, finance)?.silence);
});

describe('withoutAdded', () => {
  const plan = codedPlan(
    rowsFor('bing-2024', [
      {
        title: '示范',
        themes: ['talent'],
        measures: [
          ['首购。', 'talent', 'demand.procurement'],
          ['示范推广。', 'talent', 'demand.demonstration'],
          ['首购并示范。', 'talent', 'demand.procurement', 'demand.demonstration'],
          ['鼓励。', 'talent', 'environment.strategy'],
        ],
      },
    ]),
  );

  it('counts the sentences of a kind, each once, and those that are left without the tools that we added', () => {
    expect(withoutAdded([plan], [theirs, ours]).map(({ measures, without }) => [measures, without])).toEqual([
      [3, 2],
    ]);
  });

  it('says nothing of a kind to which nothing was added, nor of a tool', () => {
    expect(withoutAdded([plan], [theirs])).toEqual([]);
    expect(withoutAdded([plan], [])).toEqual([]);
  });

  it('counts safeguards where they are counted', () => {
    const of = (safeguards: boolean) =>
      withoutAdded([counting(numbered, safeguards), counting(apart, safeguards)], [theirs, ours]).map(
        ({ measures, without }) => [measures, without],
      );
    expect(of(false)).toEqual([
      [0, 0],
      [0, 0],
    ]);
    expect(of(true)).toEqual([
      [1, 1],
      [1, 1],
    ]);
  });
});
