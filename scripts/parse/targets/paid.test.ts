import { describe, expect, it } from 'vitest';
import { folded } from '../folded.ts';
import { declaredIn } from './declared.ts';
import { maskedBy } from './mask.ts';
import { fundingIn } from './funding.ts';
import { wordsOf } from './shared-out.ts';

/** `beneficiary amount kind` of every payment of a sentence; `—` where nobody or no sum is named. */
const paid = (sentence: string): string[] =>
  fundingIn(folded(sentence)).map(
    (p) => `${p.beneficiary === null ? '—' : wordsOf(sentence, p.beneficiary)} ${p.amount ?? '—'} ${p.kind}`,
  );
const marked = (sentence: string): string[] =>
  fundingIn(folded(sentence)).map((p) => sentence.slice(p.i, p.j));

describe('money that is paid', () => {
  it.each<[string, string[]]>([
    ['对认定的企业给予10万元奖励。', ['认定的企业 10 unspecified']],
    ['对认定的企业分别给予10万元、5万元奖励。', ['认定的企业 10 unspecified', '认定的企业 5 unspecified']],
    ['对认定的企业、高校，分别给予10万元、5万元奖励。', ['认定的企业 10 unspecified', '高校 5 unspecified']],
    ['对认定的企业给予一次性奖励1.5亿元。', ['认定的企业 15000 one-off']],
    ['对认定的企业给予奖励五万元。', ['认定的企业 5 unspecified']],
    ['对认定的企业奖励5000元。', ['认定的企业 0.5 unspecified']],
    ['每个企业奖励5万元。', ['每个企业 5 per-unit']],
    ['对种植大户补贴100元/亩。', ['种植大户 0.01 per-unit']],
    ['县财政每年安排不少于500万元。', ['— 500 annual-minimum']],
    ['县财政每年安排500万元以上的资金。', ['— 500 annual-minimum']],
    ['县财政每年安排500万元资金。', ['— 500 unspecified']],
    ['县财政安排至少500万元。', ['— 500 unspecified']],
    ['设立专项资金。', ['— — unspecified']],
    ['对企业给予贷款支持。', []],
    ['给予重点支持。', []],
    ['完善奖励机制。', []],
    ['实行奖励制度。', []],
    ['对获奖单位实行奖励。', ['获奖单位 — unspecified']],
    ['认定的给予10万元奖励。', ['认定的 10 unspecified']],
    ['对新认定的企业，每年给予10万元奖励。', ['新认定的企业 10 unspecified']],
    ['对企业按照实际投入给予10万元补助。', ['企业 10 unspecified']],
    ['鼓励企业申报项目，给予10万元奖励。', ['企业 10 unspecified']],
    ['加大企业引进力度，给予10万元奖励。', ['企业 10 unspecified']],
    ['针对企业需求，完善10万元奖励。', []],
    ['对接企业，给予10万元奖励。', ['— 10 unspecified']],
    ['对企业奖励10万元；对高校奖励5万元。', ['企业 10 unspecified', '高校 5 unspecified']],
    ['支持企业。对高校奖励5万元。', ['高校 5 unspecified']],
    ['对企业给予10万元奖励，并给予政策资金支持。', ['企业 10 unspecified']],
    ['对企业给予10万元奖励，并给予5万元补助。', ['企业 10 unspecified', '企业 5 unspecified']],
    ['对企业给予10万元奖励，再设立专项资金。', ['企业 10 unspecified', '— — unspecified']],
  ])('%s', (sentence, expected) => {
    expect(paid(sentence)).toEqual(expected);
  });

  it.each<[string, string[]]>([
    ['完善研发投入补助机制，引导企业投入。', ['完善研发投入补助机制 — — unspecified']],
    ['完善补助机制。', []],
    ['制定企业研发补助政策，对企业给予补贴。', ['对企业给予补贴 企业 — unspecified']],
    ['落实省级奖补政策。', []],
    [
      '本方案涉及奖补资金每年10月底审核，报政府同意后，纳入次年财政预算予以保障。',
      ['本方案涉及奖补资金每年10月底审核，报政府同意后，纳入次年财政预算予以保障 — — unspecified'],
    ],
    ['奖励资金列入县财政预算。', ['奖励资金列入县财政预算 — — unspecified']],
    ['对企业给予奖励5万元，奖励资金列入县财政预算。', ['对企业给予奖励5万元 企业 5 unspecified']],
    ['把科技工作经费纳入财政预算。', []],
    [
      '按照“前期引资、后期奖补”的方式，合理确定拨付计划。',
      ['按照“前期引资、后期奖补”的方式，合理确定拨付计划 — — unspecified'],
    ],
    ['严格兑现各项财政奖补政策。', ['严格兑现各项财政奖补政策 — — unspecified']],
    ['组织政策兑现工作。', []],
  ])('of a scheme: %s', (sentence, expected) => {
    const words = marked(sentence);
    expect(paid(sentence).map((p, k) => `${words[k] ?? ''} ${p}`)).toEqual(expected);
  });

  it.each<[string, (string | null)[]]>([
    ['每年对优秀的企业给予经费支持。', ['year']],
    ['对建成的工作站，每年给予10万元奖励。', ['year']],
    ['县财政每年安排不少于500万元。', ['year']],
    ['每年10月兑现，对企业给予10万元奖励。', [null]],
    ['每人每月1500元住房补贴。', ['month']],
    ['对企业给予10万元奖励。', [null]],
    ['每年培育基地2个，每个基地给予补助资金2万元。', [null]],
    ['对年度考核优秀的给予10万元奖励。', [null]],
  ])('for how long: %s', (sentence, expected) => {
    expect(fundingIn(folded(sentence)).map((p) => p.period)).toEqual(expected);
  });

  it('is marked from whom it is for to the sum', () => {
    expect(marked('加强服务，对认定的企业给予10万元奖励，支持发展。')).toEqual([
      '对认定的企业给予10万元奖励',
    ]);
    expect(marked('县财政每年安排500万元，支持企业。')).toEqual(['县财政每年安排500万元']);
  });
});

describe('numbers that are no targets', () => {
  /** The words that are claimed, by the name of the rule. */
  const claimed = (sentence: string): string[] =>
    declaredIn(folded(sentence)).map((d) => `${d.name}: ${sentence.slice(d.i, d.j)}`);

  it.each<[string, string[]]>([
    [
      '落实‘三新’、「双创5」、"1号"要求',
      ['name in quotes: ‘三新’', 'name in quotes: 「双创5」', 'name in quotes: "1号"'],
    ],
    [`落实“${'一'.repeat(27)}”`, []],
    ['按照第12号令和3号文', ['number of a document: 第12号令', 'number of a document: 3号文']],
    ['2024年上半年、2025年底、3月5日', ['date: 2024年上半年', 'date: 2025年底', 'date: 3月5日']],
    ['2024-2026年，2024-03-05', ['date: 2024-2026年', 'date: 2024-03-05']],
    ['1.建设平台', ['ordinal: 1.']],
    ['附件2，一是建设', ['ordinal: 附件2', 'ordinal: 一是']],
    [
      '5G、AI2.0、3D打印',
      ['name with letters: AI2.0', 'name with letters: 5G', 'name with letters: 3D'].sort(),
    ],
    ['电话0900-12345678或12345678', ['telephone or code: 0900-12345678', 'telephone or code: 12345678']],
    ['三大工程', ['number of kinds: 三大']],
    ['每月召开1次会议', ['frequency of a routine: 每月召开1次']],
    ['连续3年，2个月内', ['duration: 连续3年', 'duration: 2个月内']],
    ['园区三期建设', ['phase: 三期']],
    ['百亿级产业', ['class: 百亿级']],
    ['减按15%征收，按9%的税率', ['rate of a rule: 减按15%', 'rate of a rule: 按9%的税率']],
    ['平台、人才和成果三项工程', ['counted list: 三项']],
    ['平台、人才四项工程', []],
    ['平台和人才两类主体', ['counted list: 两类']],
    ['平台两类主体', []],
    ['建设，平台、人才两类主体', ['counted list: 两类']],
    ['围绕2链（饲料、肥料）', ['list in brackets: 2链']],
    ['围绕3链（饲料、肥料）', []],
    ['建设一个平台', ['article: 一个']],
    ['建成一个平台', []],
    ['建设一个以上平台', []],
  ])('%s', (sentence, expected) => {
    expect(claimed(sentence).sort()).toEqual([...expected].sort());
  });

  it('are masked, and nothing else', () => {
    expect(maskedBy('建设5个', [{ i: 2, j: 3 }])).toBe('建设\ue000个');
    expect(maskedBy('建设5个', [])).toBe('建设5个');
  });
});
