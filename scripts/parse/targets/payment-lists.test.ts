/** Payments whose payees, conditions and figures stand in lists or far apart; the sentences are invented. */
import { describe, expect, it } from 'vitest';
import { folded } from '../folded.ts';
import { fundingIn } from './funding.ts';
import { wordsOf } from './shared-out.ts';

/** `payee amount condition cap rate` of every payment of a sentence. */
const paid = (text: string): unknown[] =>
  fundingIn(folded(text)).map(({ beneficiary, amount, terms: { condition, cap, rate } }) => [
    beneficiary === null ? null : wordsOf(text, beneficiary),
    amount,
    condition === null ? null : wordsOf(text, condition),
    cap,
    rate,
  ]);

describe('a list of sums', () => {
  it.each([
    [
      '对新认定的国家级、省级技术中心，分别给予50万元、20万元奖励。',
      [
        ['新认定的国家级…技术中心', 50, null, null, null],
        ['新认定的…省级技术中心', 20, null, null, null],
      ],
    ],
    [
      '对资质晋升为特级、一级的企业，分别给予500万元、100万元奖励。',
      [
        ['资质晋升为特级…的企业', 500, null, null, null],
        ['资质晋升为…一级的企业', 100, null, null, null],
      ],
    ],
    [
      '零售企业年零售额首次达2亿元，分别给予企业、团队10万元、2万元奖励。',
      [
        ['企业', 10, '零售企业年零售额首次达2亿元', null, null],
        ['团队', 2, '零售企业年零售额首次达2亿元', null, null],
      ],
    ],
  ])('gives each its own payee: %s', (sentence, payments) => {
    expect(paid(sentence)).toEqual(payments);
  });

  it('gives each its own condition', () => {
    expect(paid('上线企业费用达1万元、5万元以上的，分别给予奖励5000元、1万元。')).toEqual([
      [null, 0.5, '上线企业费用达1万元…的', null, null],
      [null, 1, '上线企业费用达…5万元以上的', null, null],
    ]);
  });

  it('is one payment where it is a range', () => {
    expect(paid('对符合条件的企业，给予10万元—50万元补助。')).toEqual([
      ['符合条件的企业', 10, null, 50, null],
    ]);
  });
});

describe('who is paid, far before', () => {
  it.each([
    [
      '对外省籍首次来甲就业人员，签订1年以上合同的，按1000元/人的标准给予一次性补助。',
      ['外省籍首次来甲就业人员', 0.1, '签订1年以上合同的', null, null],
    ],
    [
      '新引进外商投资项目，当年到资达到1000万元的，再给予一次性奖励100万元。',
      ['新引进外商投资项目', 100, '当年到资达到1000万元的', null, null],
    ],
    ['财政部门对企业给予补助，单个企业不超过20万元。', ['企业', 20, null, 20, null]],
    ['新三板挂牌企业额外给予奖励50万元。', ['新三板挂牌企业', 50, null, null, null]],
  ])('%s', (sentence, payment) => {
    expect(paid(sentence)).toEqual([payment]);
  });
});

describe('a share', () => {
  it.each([
    ['参照其年度贡献的70%给予企业奖励。', 70],
    ['企业因重组形成的贡献额度，予以全额奖励。', 100],
    ['对企业参保的费用给予8‰的补贴。', 0.8],
  ])('of %s is %f %%', (sentence, rate) => {
    expect(fundingIn(folded(sentence)).map(({ terms }) => terms.rate)).toEqual([rate]);
  });

  it.each(['对利率按3%、5%的企业贷款予以支持。', '从第二年起分两年按40%、60%的比例兑付奖励。'])(
    'is no payment of its own in %s',
    (sentence) => {
      expect(paid(sentence)).toEqual([]);
    },
  );
});
