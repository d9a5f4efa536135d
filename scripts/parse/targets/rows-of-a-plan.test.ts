/** The rows of targets and payments that a plan gives, field by field; the documents are invented. */
import { describe, expect, it } from 'vitest';
import type { Erratum } from '../../../src/model/seed.ts';
import { parsePlan } from '../plan.ts';
import { LONGEST_SENTENCE, readSentence } from './targets.ts';

/** The words of an advertisement that stand over others; each is an erratum of its line. */
const SPAM = '广告广告';

/** A document; every advertisement in it is declared as lost words. */
function parsed(lines: readonly string[]) {
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
  const plan = parsePlan({
    id: 'jia-2024',
    source: lines.join('\n'),
    errata,
    units: [],
    jurisdiction: null,
    period: { start: 2024, end: 2026 },
    files: { source: 'source.txt', errata: 'errata.yaml' },
  });
  return {
    ...plan,
    quotes: [...plan.targets, ...plan.funding].map((row) => row.quote),
    unread: plan.issues.filter((i) => i.code === 'target/unread').map((i) => i.excerpt),
  };
}

/** A document whose first task is `lines`. */
const read = (...lines: readonly string[]) =>
  parsed([
    '甲县科技创新实施方案',
    '一、重点任务',
    `（一）培育企业。${lines[0] ?? ''}`,
    ...lines.slice(1),
    '（二）建设平台。支持企业建设平台，推动仪器共享，提高服务水平。',
    '（三）引进人才。做好人才服务，落实人才待遇。',
  ]);

describe('words that are lost', () => {
  it('leave no target that they border, and all others', () => {
    expect(read(`建设平台5个${SPAM}，培育企业8家，引进人才9名。`).quotes).toEqual(['企业8家', '人才9名']);
    expect(read(`建设平台5个，培育企业8家${SPAM}，引进人才9名。`).quotes).toEqual(['平台5个', '人才9名']);
    expect(read(`培育企业8家。`, `建设平台，${SPAM}企业9家，引进人才9名。`).quotes).toEqual([
      '企业8家',
      '人才9名',
    ]);
    expect(read(`建设平台5个，培育企业8家。`).quotes).toEqual(['平台5个', '企业8家']);
  });

  it('leave no payment that they border, and it is told', () => {
    const { quotes, unread } = read(`给予企业10万元奖励${SPAM}。`, '对平台给予5万元奖励。');
    expect(quotes).toEqual(['对平台给予5万元奖励']);
    expect(unread).toContain('给予企业10万元奖励');
  });

  it('are told with what they border, whatever it says', () => {
    expect(read(`建设平台5个${SPAM}。`).unread).toContain('平台5个');
    expect(read(`楼宇是指面积8000平方米${SPAM}。`).unread).toContain('楼宇是指面积8000平方米');
    const [long = ''] = read(`建设${'省级'.repeat(40)}平台5个${SPAM}。`).unread;
    expect(long).toBe('省级'.repeat(30));
  });
});

describe('a target', () => {
  const fields = (sentence: string) => read(sentence).targets[0];

  it('says whether it is about so much, and by which words', () => {
    expect(fields('培育企业约50家。')).toMatchObject({ approximate: true, approximate_text: '约' });
    expect(fields('培育企业50家。')).toMatchObject({ approximate: false, approximate_text: null });
  });

  it('has a unit in base units, if it has one', () => {
    expect(fields('每年种植3万亩。')).toMatchObject({ unit: '万亩', value_base: 30_000, unit_base: '亩' });
    expect(fields('每年培训人数达到3万。')).toMatchObject({
      unit: '万',
      value_base: 30_000,
      unit_base: null,
    });
    expect(fields('每年培训人数达到300。')).toMatchObject({ unit: null, value_base: null, unit_base: null });
  });

  it('without a name counts what its title names', () => {
    expect(fields('每年不少于8家。')).toMatchObject({ indicator_text: '培育企业', subject: null });
    expect(fields('种植小麦5万亩，亩均产量达到400斤。')).toMatchObject({ indicator_text: '小麦' });
  });

  it('whose name leaves out of what has the words in front', () => {
    expect(read('每年种植 小麦 5万亩，亩均产量达到400斤。').targets).toMatchObject([
      { indicator_text: '小麦', subject: null },
      { indicator_text: '亩均产量', subject: '小麦' },
    ]);
  });

  it('stands in a task or among the safeguards, a task also in its title', () => {
    const { targets } = parsed([
      '一、重点任务',
      '（一）培育企业8家。（责任单位：县科技局）',
      '（二）建设平台。建设平台5个。（责任单位：县科技局）',
      '二、保障措施',
      '（一）组织技能培训。每年举办活动6场。',
      '（二）加强宣传。开展宣传。',
    ]);
    expect(targets.map((t) => [t.place, t.task, t.measure, t.indicator_text])).toEqual([
      ['task', 'jia-2024/1', null, '企业'],
      ['task', 'jia-2024/2', 'jia-2024/2/1', '平台'],
      ['safeguards', null, null, '活动'],
    ]);
  });
});

describe('a payment', () => {
  it('has whom it is for, on which terms and about how much', () => {
    const { funding } = read(
      '企业年销售额达到1亿元的，给予奖励约5万元；按投资额的20%给予平台补助，最高50万元。',
      '对平台给予100万元奖励。',
    );
    expect(
      funding.map((f) => [f.id, f.beneficiary, f.amount, f.approximate, f.approximate_text, f.condition]),
    ).toEqual([
      ['jia-2024/1/1/f1', '企业', 5, true, '约', '企业年销售额达到1亿元的'],
      ['jia-2024/1/1/f2', '平台', 50, false, null, null],
      ['jia-2024/1/2/f1', '平台', 100, false, null, null],
    ]);
    expect(funding.map((f) => [f.cap, f.rate])).toEqual([
      [null, null],
      [50, 20],
      [null, null],
    ]);
  });
});

describe('a sentence', () => {
  const PERIOD = { start: 2024, end: 2026 };
  const values = (folded: string, place: string | null = null) =>
    readSentence({ folded }, PERIOD, place).drafts.map((d) => d.value);

  it('may be so long and no longer', () => {
    const words = (length: number): string => `建设${'平台'.repeat(length)}`.slice(0, length - 2);
    expect(values(`${words(LONGEST_SENTENCE)}5个`)).toEqual([5]);
    expect(values(`${words(LONGEST_SENTENCE + 1)}5个`)).toEqual([]);
    const { unread } = readSentence({ folded: words(LONGEST_SENTENCE + 3) }, PERIOD);
    expect(unread).toEqual([]);
  });

  it('takes the name of its place for no number, if that has two characters at least', () => {
    expect(values('三台县建设平台5个', '三台县')).toEqual([5]);
    expect(values('建设三个平台', '三县')).toEqual([3]);
    expect(values('和平县、三台县分别达到5家、8家', '三台县')).toEqual([5, 8]);
  });
});
