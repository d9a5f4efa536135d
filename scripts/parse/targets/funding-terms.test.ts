import { describe, expect, it } from 'vitest';
import { folded } from '../folded.ts';
import { fundingIn } from './funding.ts';
import { wordsOf } from './shared-out.ts';

/** Amount, condition, cap and rate of every payment of a sentence. */
const terms = (sentence: string) => {
  const text = folded(sentence);
  return fundingIn(text).map(({ amount, terms: { condition, cap, rate } }) => [
    amount,
    condition === null ? null : wordsOf(sentence, condition),
    cap,
    rate,
  ]);
};

describe('the terms of a payment', () => {
  it.each<[string, unknown[]]>([
    ['对企业给予10万元奖励。', [[10, null, null, null]]],
    ['企业年销售额达到1亿元的，给予奖励5万元。', [[5, '企业年销售额达到1亿元的', null, null]]],
    ['企业年纳税额达到30万元以上，一次性给予10万元奖励。', [[10, '企业年纳税额达到30万元以上', null, null]]],
    [
      '年销售额达到1亿元，且增速20%以上的，给予奖励5万元。',
      [[5, '年销售额达到1亿元，且增速20%以上的', null, null]],
    ],
    ['第八条 首次获评的，给予奖励5万元。', [[5, '首次获评的', null, null]]],
    ['按设备投资额的20%给予补助，单个企业最高不超过50万元。', [[50, null, 50, 20]]],
    ['对其租金给予50%的补助，每家企业最高补助3000元。', [[0.3, null, 0.3, 50]]],
    [
      '按投资额的5%、10%给予补助。',
      [
        [null, null, null, 5],
        [null, null, null, 10],
      ],
    ],
    ['按投资额的5%—20%给予企业奖励。', [[null, null, null, null]]],
    [
      '对省级、市级平台，分别给予最高30万元、20万元奖励。',
      [
        [30, null, 30, null],
        [20, null, 20, null],
      ],
    ],
    ['按投资额的5%给予补助，单个项目最高50万元，单家机构最高100万元。', [[50, null, null, 5]]],
    [
      '企业首次获评的，给予奖励5万元；平台考核合格的，给予奖励8万元，最高20万元。',
      [
        [5, '企业首次获评的', null, null],
        [8, '平台考核合格的', 20, null],
      ],
    ],
    ['完善研发投入20%的补助机制。', [[null, null, null, null]]],
    ['按投资额的5%给予补助，单个项目最高50万元，每家机构最高50万元。', [[50, null, 50, 5]]],
    ['落实按投资额20%补助政策。', [[null, null, null, null]]],
    [
      '按投资额的5%给予企业补助，对平台给予10万元奖励。',
      [
        [null, null, null, 5],
        [10, null, null, null],
      ],
    ],
    ['按投资额的5%给予补助，最高几十万元。', [[null, null, null, 5]]],
    ['对企业给予5万元奖励，最高不超过1千万元。', [[5, null, 1000, null]]],
    ['对企业给予5万元奖励；按规定返还税款的20%。', [[5, null, null, null]]],
  ])('%s', (sentence, expected) => {
    expect(terms(sentence)).toEqual(expected);
  });

  /** The condition of the last payment of a sentence. */
  const condition = (sentence: string): unknown => terms(sentence).at(-1)?.[1];

  it.each<[string, string]>([
    ['企业产值达1亿元', '，给予奖励5万元。'],
    ['企业人员满20人', '，给予奖励5万元。'],
    ['企业产值超过1亿元', '，给予奖励5万元。'],
    ['企业投入不低于100万元', '，给予奖励5万元。'],
    ['企业产值达到上年1.5倍以上', '，给予奖励5万元。'],
    ['首获评的', '，给予奖励5万元。'],
    ['企业可提供证明的', '，给予奖励5万元。'],
    ['企业首次获评的', '，可由县级财政给予奖励5万元。'],
    ['企业首次获评的', '，按照上一年度实际缴纳的房屋租赁费用总额的一半左右给予补助5万元。'],
  ])('hold %s', (held, paid) => {
    expect(condition(held + paid)).toBe(held);
  });

  it.each<[string, string]>([
    ['支持企业发展，', '年销售额达到1亿元的'],
    ['年销售额达到1亿元，', '企业规模并增长20%以上的'],
    ['给予企业奖励5万元，', '且增速20%以上的'],
    ['第十二条 ', '首次获评的'],
    ['第3条', '首次获评的'],
    ['其中', '首次获评的'],
    ['其中对于', '首次获评的'],
    ['对', '首次获评的'],
    ['凡', '首次获评的'],
    ['凡是', '首次获评的'],
    ['', '企业凡首次获评的'],
  ])('behind %s hold %s', (before, held) => {
    expect(condition(`${before}${held}，再给予3万元奖励。`)).toBe(held);
  });

  it.each(['获评的，给予奖励5万元。', '企业的产值增长，给予奖励5万元。', '企业达到标准，给予奖励5万元。'])(
    'hold nothing in %s',
    (sentence) => {
      expect(condition(sentence)).toBeNull();
    },
  );
});
