import { describe, expect, it } from 'vitest';
import type { EditorCode, TaskCoding } from '../../src/model/seed.ts';
import type { Passage } from '../../src/model/structure.ts';
import { codingRowsOf, safeguardCodingRowsOf } from '../../src/model/coding.ts';
import { readVocabulary } from '../read/vocabulary.ts';
import { codingsOf } from './codings.ts';

const { vocabulary } = readVocabulary(process.cwd());
const PLAN = 'jia-2024';
const measure = (number: number, text: string): Passage => ({
  id: `${PLAN}/1/${number}`,
  plan: PLAN,
  kind: 'measure',
  parent: `${PLAN}/1`,
  number,
  text,
  start: 0,
  end: 1,
});
const edition = (title = '引育人才') => ({
  tasks: [
    {
      id: `${PLAN}/1`,
      plan: PLAN,
      area: null,
      number: 1,
      ordinal: '1.',
      title,
      is_safeguard: false,
      start: 0,
      end: 9,
    },
  ],
  passages: [measure(1, '引进高层次人才。'), measure(2, '给予安家补助。')],
});
const code = (name: string, evidence: string, line = 3, reason: string | null = null): EditorCode => ({
  code: name,
  evidence,
  reason,
  line,
});
const coding = (change: Partial<TaskCoding> = {}): TaskCoding => ({
  task: '1',
  line: 2,
  themes: [code('talent', '引育人才', 3, '全条讲人才')],
  measures: [
    { number: 1, line: 5, codes: [code('talent', '人才', 5), code('supply.talent', '引进高层次人才', 5)] },
    { number: 2, line: 6, codes: [code('finance', '补助', 6), code('supply.funding', '补助', 6, '给钱')] },
  ],
  ...change,
});
const made = (editor: readonly TaskCoding[], of: Parameters<typeof codingsOf>[0] = edition()) =>
  codingsOf(of, vocabulary, { plan: PLAN, masked: [], editor, file: 'codings.yaml' });
const issues = (editor: readonly TaskCoding[]) => made(editor).issues.map((i) => [i.code, i.line, i.excerpt]);

describe('codingsOf', () => {
  it('gives every task and measure both schemes, by rule', () => {
    const { codings, issues: none } = made([]);
    expect(none).toEqual([]);
    expect(codings.map((s) => `${s.of} ${s.scheme} ${s.basis}`)).toEqual(
      [`${PLAN}/1`, `${PLAN}/1/1`, `${PLAN}/1/2`].flatMap((id) => [
        `${id} theme rule`,
        `${id} instrument rule`,
      ]),
    );
    expect(codingRowsOf(codings).every((row) => row.in_force)).toBe(true);
  });

  it("puts the editor's in force and keeps the rule's beside them", () => {
    const rows = codingRowsOf(made([coding()]).codings);
    expect(rows.filter((r) => r.in_force).map((r) => r.basis)).not.toContain('rule');
    expect(rows.filter((r) => r.basis === 'rule').length).toBeGreaterThan(0);
    const own = rows.filter((r) => r.measure === `${PLAN}/1/2` && r.basis === 'editor');
    expect(own.map((r) => [r.code, r.rank, r.reason])).toEqual([
      ['finance', 1, '本句主要讲“补助”，合于定义：信贷、担保、基金、风险投资、保险、上市等对创新的金融支持'],
      ['supply.funding', 1, '给钱'],
    ]);
    const union = rows.filter((r) => r.measure === null && r.basis === 'editor' && r.scheme === 'instrument');
    expect(union.map((r) => [r.code, r.reason])).toEqual([
      ['supply.talent', '见第1句'],
      ['supply.funding', '见第2句'],
    ]);
    expect(
      rows.filter((r) => r.measure === `${PLAN}/1/1` && r.basis === 'editor').map((r) => r.reason),
    ).toEqual([
      '本句主要讲“人才”，合于定义所列“人才的引进”',
      expect.stringContaining('本句所用手段“引进高层次人才”'),
    ]);
    const both = [code('talent', '人才', 5), code('platform', '引进', 5)];
    const [{ codings }] = [made([coding({ measures: [{ number: 1, line: 5, codes: both }] })])];
    expect(
      codingRowsOf(codings)
        .filter((r) => r.measure === `${PLAN}/1/1` && r.basis === 'editor')
        .map((r) => r.reason.slice(0, 9)),
    ).toEqual(['本句主要讲“人才”', '本句兼讲“引进”，']);
  });

  it('lists the themes before the tools, and of both the editor before the rule', () => {
    const sets = made([coding()]).codings.filter((set) => set.of === `${PLAN}/1/1`);
    expect(sets.map((set) => `${set.scheme} ${set.basis}`)).toEqual([
      'theme editor',
      'theme rule',
      'instrument editor',
      'instrument rule',
    ]);
  });

  it('codes the sentences of tasks alone, and no other passage with their parent', () => {
    const note: Passage = { ...measure(3, '责任单位：县科技局'), kind: 'note' };
    const { tasks, passages } = edition();
    expect(made([], { tasks, passages: [...passages, note] }).codings).toEqual(made([]).codings);
  });

  it('tells of a task whose tools are known and whose theme is not', () => {
    const alone = edition('其他');
    const [first] = alone.passages;
    const tool = { ...alone, passages: [{ ...(first ?? expect.fail()), text: '给予一次性补助。' }] };
    const { codings, issues: told } = made([], tool);
    expect(codings.filter((set) => set.scheme === 'theme').flatMap((set) => set.codes)).toEqual([]);
    expect(codings.filter((set) => set.scheme === 'instrument').flatMap((set) => set.codes)).not.toEqual([]);
    expect(told.map((i) => [i.code, i.excerpt])).toEqual([['coding/no-theme', '其他']]);
  });

  it('codes a task of a title alone', () => {
    const alone = { ...edition(), passages: [] };
    expect(made([], alone).codings.map((s) => [s.of, s.scheme, s.codes.map(([c]) => c).join()])).toEqual([
      [`${PLAN}/1`, 'theme', 'talent'],
      [`${PLAN}/1`, 'instrument', ''],
    ]);
  });

  it('codes safeguards by the same rules, apart from the tasks, and takes the word of the editor on them', () => {
    const safeguard = {
      id: `${PLAN}/g1`,
      plan: PLAN,
      number: 1,
      ordinal: '(一)',
      title: '强化组织领导',
      start: 20,
      end: 29,
    };
    const sentence: Passage = {
      ...measure(1, '成立领导小组,设立专项资金。'),
      id: `${PLAN}/g1/1`,
      kind: 'safeguard',
      parent: safeguard.id,
    };
    const { tasks, passages } = edition();
    const whole = { tasks, sections: [], safeguards: [safeguard], passages: [...passages, sentence] };
    const { codings, safeguard_codings, issues: none } = made([], whole);
    expect(none).toEqual([]);
    expect(codings).toEqual(made([]).codings);
    expect(safeguard_codings.map((s) => `${s.of} ${s.scheme} ${s.codes.map(([c]) => c).join()}`)).toEqual([
      `${PLAN}/g1 theme safeguard`,
      `${PLAN}/g1 instrument supply.funding`,
      `${PLAN}/g1/1 theme safeguard`,
      `${PLAN}/g1/1 instrument supply.funding`,
    ]);
    const own = coding({
      task: 'g1',
      themes: [code('safeguard', '组织领导', 3, '题即组织领导')],
      measures: [{ number: 1, line: 5, codes: [code('safeguard', '领导小组', 5)] }],
    });
    const rows = safeguardCodingRowsOf(made([own], whole).safeguard_codings);
    expect(rows.filter((r) => r.in_force).map((r) => [r.safeguard, r.measure, r.code, r.basis])).toEqual([
      [`${PLAN}/g1`, null, 'safeguard', 'editor'],
      [`${PLAN}/g1`, `${PLAN}/g1/1`, 'safeguard', 'editor'],
    ]);
    expect(made([own], edition()).issues.map((i) => i.code)).toEqual(['coding/unknown']);
  });

  it('has one primary theme in force for each task', () => {
    for (const editor of [[], [coding()]]) {
      const first = codingRowsOf(made(editor).codings).filter(
        (r) => r.measure === null && r.scheme === 'theme' && r.in_force && r.rank === 1,
      );
      expect(first).toHaveLength(1);
    }
  });

  it('tells of a task for which no theme is found', () => {
    const bare = { ...edition('其他'), passages: [measure(1, '另行通知。')] };
    expect(made([], bare).issues.map((i) => [i.code, i.severity])).toEqual([['coding/no-theme', 'warning']]);
  });

  const [first, second] = coding().measures;
  it.each<[string, TaskCoding[], unknown[]]>([
    [
      'words that differ',
      [coding({ themes: [code('talent', '引育人材')] })],
      [['coding/not-found', 3, '引育人材']],
    ],
    [
      'words of another sentence',
      [
        coding({
          measures: [{ number: 1, line: 5, codes: [code('talent', '补助', 5)] }, ...(second ? [second] : [])],
        }),
      ],
      [['coding/not-found', 5, '补助']],
    ],
    ['an unknown theme', [coding({ themes: [code('nonsense', '人才')] })], [['coding/unknown', 3, '']]],
    ['an unknown task', [coding({ task: '9' })], [['coding/unknown', 2, '']]],
    ['a task coded twice', [coding(), coding()], [['coding/unknown', 2, '']]],
    [
      'an unknown sentence',
      [coding({ measures: [...coding().measures, { number: 3, line: 7, codes: [] }] })],
      [['coding/unknown', 7, '']],
    ],
    ['a sentence left out', [coding({ measures: first ? [first] : [] })], [['coding/incomplete', 2, '']]],
    [
      'a sentence without a theme',
      [
        coding({
          measures: [
            ...(first ? [first] : []),
            { number: 2, line: 6, codes: [code('supply.funding', '补助')] },
          ],
        }),
      ],
      [['coding/incomplete', 6, '']],
    ],
    ['a task without a theme', [coding({ themes: [] })], [['coding/incomplete', 2, '']]],
    [
      'a task with more than four themes',
      [coding({ themes: Array.from({ length: 5 }, () => code('talent', '人才')) })],
      [['coding/incomplete', 2, '']],
    ],
    [
      'words that are a gap in the text',
      [coding({ themes: [code('talent', '［缺］')] })],
      [['coding/not-found', 3, '［缺］']],
    ],
  ])('stops at %s, with the line', (_name, editor, expected) => {
    expect(issues(editor)).toEqual(expected);
    expect(made(editor).issues.every((i) => i.severity === 'error')).toBe(true);
  });
});
