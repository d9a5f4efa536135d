import { describe, expect, it } from 'vitest';
import { folded } from '../folded.ts';
import { fundingIn } from './funding.ts';

/** Amount, condition, cap and rate of every payment of a sentence. */
const terms = (sentence: string) => {
  const text = folded(sentence);
  return fundingIn(text).map(({ amount, terms: { condition, cap, rate } }) => [
    amount,
    condition === null ? null : sentence.slice(...condition),
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
    ['按投资额的5%、10%给予补助。', [[null, null, null, null]]],
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
  ])('%s', (sentence, expected) => {
    expect(terms(sentence)).toEqual(expected);
  });
});
