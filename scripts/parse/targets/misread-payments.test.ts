/** Payments as they are misread in real documents; the sentences are invented. */
import { describe, expect, it } from 'vitest';
import { folded } from '../folded.ts';
import { fundingIn } from './funding.ts';
import { wordsOf } from './shared-out.ts';

/** `payee amount kind` of every payment of a sentence. */
const paid = (text: string): string[] =>
  fundingIn(folded(text)).map(
    ({ beneficiary, amount, kind }) =>
      `${beneficiary === null ? '—' : wordsOf(text, beneficiary)} ${amount ?? '—'} ${kind}`,
  );

describe('is no payment', () => {
  it.each([
    '推进行政给付、资金补贴扶持等政策免申即享。',
    '在享受过固定资产投资奖励后再进行改造的适用本条。',
    '对情节严重的单位不得享受专利实施资助。',
    '对弄虚作假的企业不予补助。',
    '违规的企业不再给予奖励。',
  ])('%s', (sentence) => {
    expect(paid(sentence)).toEqual([]);
  });
});

describe('the second payment of a sentence', () => {
  it.each([
    [
      '对国家级平台奖励50万元，对省级平台奖励20万元，市级平台奖励10万元。',
      ['国家级平台 50 unspecified', '省级平台 20 unspecified', '市级平台 10 unspecified'],
    ],
    [
      '对认定的企业给予20万元奖励、省级平台给予10万元奖励。',
      ['认定的企业 20 unspecified', '省级平台 10 unspecified'],
    ],
    ['对企业给予一次性补助5万元，每年给予运行补贴10万元。', ['企业 5 one-off', '企业 10 unspecified']],
    ['对企业给予10万元奖励，并给予团队5万元补助。', ['企业 10 unspecified', '团队 5 unspecified']],
    [
      '对运营的给予一次性补贴5000元，吸纳就业的每增加1人给予1000元补贴。',
      ['运营的 0.5 one-off', '吸纳就业的 0.1 per-unit'],
    ],
  ])('has its own payee and kind: %s', (sentence, payments) => {
    expect(paid(sentence)).toEqual(payments);
  });

  it('is none where it is an instalment of the first', () => {
    expect(paid('对企业给予5万元奖励（第一年奖励2万元，第二年奖励2万元，第三年奖励1万元）。')).toEqual([
      '企业 5 unspecified',
    ]);
  });
});

describe('who is paid', () => {
  it.each([
    ['对新建平台按投资额的20%给予补助。', '新建平台'],
    ['对新建平台按照比例给予补助。', '新建平台'],
    ['新列入名单，分别给予企业30万元和10万元奖励。', '企业'],
    [
      '对县内外有良好市场前景、对县域经济有带动作用的，给予30万元奖励。',
      '县内外有良好市场前景、对县域经济有带动作用的',
    ],
    ['对组织过夜游客的旅行社给予奖励，每人每晚奖励20元。', '组织过夜游客的旅行社'],
    ['加大比例给予资金支持。', '—'],
    ['入选优秀项目的，可按规定给予资助。', '入选优秀项目的'],
    ['对企业招用失业人员，签订合同的，可发放一次性补贴。', '企业'],
    ['示范行业分别奖励5万元；首次获得称号的企业奖励3万元。', '首次获得称号的企业'],
  ])('%s %s', (sentence, payee) => {
    expect(paid(sentence).at(-1)?.split(' ')[0]).toBe(payee);
  });
});

describe('sums', () => {
  it.each([
    [
      '对国家级、省级平台，分别给予50、100万元奖励。',
      ['国家级…平台 50 unspecified', '省级平台 100 unspecified'],
    ],
    [
      '对企业分别奖励1、2、3亿元。',
      ['企业 10000 unspecified', '企业 20000 unspecified', '企业 30000 unspecified'],
    ],
    ['对企业奖励5万元。', ['企业 5 unspecified']],
    ['对活动给予举办方每场10万元奖励。', ['举办方 10 per-unit']],
  ])('share their 万: %s', (sentence, payments) => {
    expect(paid(sentence)).toEqual(payments);
  });

  it('of a loan is no cap, nor its time a condition', () => {
    const [payment] = fundingIn(
      folded('对创业人员，贷款最高额度20万元，期限最长不超过3年，按规定享受财政贴息。'),
    );
    expect(payment?.terms).toEqual({ condition: null, cap: null, rate: null });
  });

  it('have no condition where only a payee is named', () => {
    expect(fundingIn(folded('对吸纳就业见习的单位给予10万元补贴。'))[0]?.terms.condition).toBeNull();
  });

  it('have the condition before 单品种', () => {
    const text = folded('对引进的新药，年销售额在1亿元以上的，单品种奖励企业200万元。');
    expect(wordsOf(text, fundingIn(text)[0]?.terms.condition ?? [])).toBe('年销售额在1亿元以上的');
  });

  it('are read with 按 in front of them', () => {
    expect(paid('对大型、中型、小型招聘活动分别按15万元、10万元、6万元给予补助。')).toEqual([
      '大型…招聘活动 15 unspecified',
      '中型…招聘活动 10 unspecified',
      '小型招聘活动 6 unspecified',
    ]);
  });
});
