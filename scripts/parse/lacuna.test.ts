import { describe, expect, it } from 'vitest';
import { LACUNA } from '../../src/model/lacuna.ts';
import { overlaps } from '../../src/model/provenance.ts';
import type { Erratum } from '../../src/model/seed.ts';
import { broken, parsed } from '../../tests/property/invariants.ts';
import { codingsOf } from '../classify/codings.ts';
import { folded, HOLE } from './folded.ts';

/** The words of an advertisement that stand over others; each is an erratum of its line. */
const SPAM = '广告广告';

/** The document with every advertisement declared as lost words. */
function read(lines: readonly string[]) {
  const source = lines.join('\n');
  const errata = lines.flatMap((line, k) =>
    [...line.matchAll(new RegExp(SPAM, 'gu'))].map(({ index }): Erratum => ({
      line: k + 1,
      before: line.slice(0, index),
      sic: SPAM,
      after: line.slice(index + SPAM.length),
      corr: null,
      kind: 'spam',
      certainty: 'unresolved',
      reason: '不可考',
    })),
  );
  const edition = parsed(source, errata);
  expect(broken(edition, source)).toEqual([]);
  const lost = edition.corrections.filter((c) => c.kind === 'spam');
  const isTorn = (span: { start: number; end: number }): boolean => lost.some((c) => overlaps(c, span));
  return { ...edition, source, isTorn };
}
const plan = (...tasks: readonly string[]): string[] => [
  '甲县科技创新实施方案',
  '一、重点任务',
  ...tasks,
  '二、保障措施',
  '（一）加强领导。成立小组。',
];

describe('lost words', () => {
  it('are written in the text, in titles and in notes, and border nothing', () => {
    const { tasks, passages, responsibilities } = read(
      plan(
        `（一）建设${SPAM}平台。推动科技成果${SPAM}惠及民生。（责任单位：县科技局${SPAM}）`,
        `（二）引进人才。${SPAM}支持引进。`,
      ),
    );
    expect(tasks.map((t) => t.title)).toEqual([`建设${LACUNA}平台`, '引进人才']);
    expect(passages.filter((p) => p.parent.startsWith('jia-2024/')).map((p) => [p.kind, p.text])).toEqual(
      expect.arrayContaining([
        ['measure', `推动科技成果${LACUNA}惠及民生。`],
        ['note', `（责任单位：县科技局${LACUNA}）`],
        ['measure', `${LACUNA}支持引进。`],
      ]),
    );
    expect(responsibilities.map((r) => r.unit_text)).toEqual(['县科技局']);
  });

  it('are no note, whatever units stand around them, and no bracket of one', () => {
    const { passages } = read(plan(`（一）建设平台。由县科技局${SPAM}负责建设。`, '（二）引进人才。支持。'));
    expect(passages.filter((p) => p.kind === 'note')).toEqual([]);
  });

  it('that are a line of their own are a sentence, never a title', () => {
    const numbered = read(plan('（一）建设平台。支持建设。', SPAM, '（二）引进人才。支持引进。'));
    expect(numbered.passages.filter((p) => p.parent === 'jia-2024/1').map((p) => p.text)).toEqual([
      '（一）建设平台。',
      '支持建设。',
      LACUNA,
    ]);
    const words = '支持企业、高校和科研院所共同建设实验室、中试基地和技术转移机构。';
    const lines = [
      '重点任务',
      '建设平台',
      words,
      SPAM,
      words,
      '引进人才',
      words,
      '保障措施',
      '加强领导',
      words,
    ];
    expect(read(['甲县科技方案', ...lines]).tasks.map((t) => t.title)).toEqual(['建设平台', '引进人才']);
    const [first, second] = read([SPAM, '甲县科技创新行动方案（2024—2026年）', '一、重点任务']).passages;
    expect([first?.text, second?.text]).toEqual([LACUNA, '甲县科技创新行动方案（2024—2026年）']);
  });

  it('part units', () => {
    const { responsibilities } = read(
      plan(`（一）建设平台。支持建设。（牵头单位：县科技局${SPAM}县财政局；配合单位：县${SPAM}中心）`),
    );
    expect(responsibilities.map((r) => [r.role, r.unit_text])).toEqual([
      ['lead', '县科技局'],
      ['lead', '县财政局'],
      ['supporting', '县'],
      ['supporting', '中心'],
    ]);
  });

  it('part targets and payments, which are read on either side', () => {
    const { targets, funding, isTorn, issues } = read([
      ...plan(
        `（一）培育企业。高新技术企业${SPAM}达到50家。到2026年,建成众创空间3家,${SPAM},实验室2个,中试${SPAM}基地6个。`,
        `（二）引进人才。对企业给予${SPAM}补助5万元。对高校给予补助8万元,${SPAM}。`,
      ),
      '三、主要目标',
      '序号 | 指标 | 单位 | 2026年',
      `1 | 高新技术企业 | ${SPAM} | 50`,
      '2 | 科技型中小企业 | 家 | 80',
    ]);
    expect([...targets, ...funding].filter(isTorn)).toEqual([]);
    expect(targets.map((t) => [t.indicator_text, t.value])).toEqual([
      ['众创空间', 3],
      ['实验室', 2],
      ['科技型中小企业', 80],
    ]);
    expect(funding.map((f) => f.amount)).toEqual([8]);
    // What begins or ends where words are lost may have said another thing: it is told and not read.
    expect(issues.filter((i) => i.code === 'target/unread').map((i) => i.excerpt)).toEqual([
      '达到50家',
      '基地6个',
      '补助5万元',
      `高新技术企业 | ${SPAM} | 50`,
    ]);
  });

  it('are in no evidence of a code', () => {
    const { tasks, passages } = read(plan(`（一）引进${SPAM}人才。引进${SPAM}人才,引进高层次人才。`));
    const theme = { code: 'a', pref: '甲', definition: '', alt: ['引进…人才'], hint: [], not: [] };
    const vocabulary = { themes: [theme], instruments: [] } as unknown as Parameters<typeof codingsOf>[1];
    const coded = (themes: { code: string; evidence: string; reason: null; line: number }[]) =>
      codingsOf({ tasks, passages }, vocabulary, {
        plan: 'jia-2024',
        masked: [],
        editor: [{ task: '1', line: 1, themes, measures: [] }],
        file: 'codings.yaml',
      });
    const evidence = coded([]).codings.flatMap((set) => set.codes.map(([, words]) => words));
    expect(evidence).toContain('引进高层次人才');
    expect(evidence.filter((words) => words.includes(LACUNA))).toEqual([]);
    const quoting = (words: string) =>
      coded([{ code: 'a', evidence: words, reason: null, line: 7 }]).issues.map((i) => i.code);
    expect(quoting(`引进${LACUNA}人才`)).toContain('coding/not-found');
    expect(quoting('引进高层次人才')).not.toContain('coding/not-found');
  });

  it('are no brackets for any rule', () => {
    expect(folded(`甲${LACUNA}（乙）〔2024〕`)).toBe(`甲${HOLE.repeat(3)}(乙)(2024)`);
  });
});
