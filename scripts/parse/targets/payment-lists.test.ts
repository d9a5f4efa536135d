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
      '对评估等级在3A、4A级的企业，分别给予50万元、100万元奖补。',
      [
        ['评估等级在3A…的企业', 50, null, null, null],
        ['评估等级在…4A级的企业', 100, null, null, null],
      ],
    ],
    [
      '对实现“小升规”“规改股”目标的企业分别给予10万元和20万元奖励。',
      [
        ['实现“小升规”…目标的企业', 10, null, null, null],
        ['实现…“规改股”目标的企业', 20, null, null, null],
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

  it.each([
    [
      '给予用人单位50万元、个人100万元奖励。',
      [
        ['用人单位', 50, null, null, null],
        ['个人', 100, null, null, null],
      ],
    ],
    [
      '给予博士每人每年3万元、硕士每人每年1.5万元生活补贴。',
      [
        ['博士', 3, null, null, null],
        ['硕士', 1.5, null, null, null],
      ],
    ],
    [
      '向无住房的人才发放租房补贴，其中D类以上人才每月2400元，本科生每月600元，累计不超过5年。',
      [
        ['D类以上人才', 0.24, null, null, null],
        ['本科生', 0.06, null, null, null],
      ],
    ],
    [
      '可按照初级（五级）1000元、中级（四级）1500元的标准申请技能提升补贴。',
      [
        [null, 0.1, '初级（五级）', null, null],
        [null, 0.15, '中级（四级）', null, null],
      ],
    ],
    [
      '对新认定为国家级、省级众创空间的，分别按国家级50万元、省级20万元给予奖励。',
      [
        ['新认定为国家级…众创空间的', 50, '新认定为国家级…众创空间的', null, null],
        ['新认定为…省级众创空间的', 20, '新认定为…省级众创空间的', null, null],
      ],
    ],
    [
      '对新获批的创新平台给予一次性奖励（国家级50万元，省级20万元）。',
      [
        ['新获批的创新平台', 50, '国家级', null, null],
        ['新获批的创新平台', 20, '省级', null, null],
      ],
    ],
    [
      '对获得荣誉的，给予一次性配套奖励，市级奖励2万元，省级奖励5万元。',
      [
        ['获得荣誉的', 2, '市级', null, null],
        ['获得荣誉的', 5, '省级', null, null],
      ],
    ],
    [
      '奖励标准为：国家级30万元、省级20万元。',
      [
        [null, 30, '国家级', null, null],
        [null, 20, '省级', null, null],
      ],
    ],
  ])('says of each what it is for: %s', (sentence, payments) => {
    expect(paid(sentence)).toEqual(payments);
  });

  it('says of each whom it is for where one is a body and one is not', () => {
    expect(paid('给予企业奖励：牵头单位50万元，国际标准30万元。')).toEqual([
      ['企业', 50, '牵头单位', null, null],
      ['企业', 30, '国际标准', null, null],
    ]);
    expect(paid('对种粮大户，按水稻每亩100元、小麦每亩50元的标准给予补贴。')).toEqual([
      ['种粮大户', 0.01, '水稻', null, null],
      ['种粮大户', 0.005, '小麦', null, null],
    ]);
  });

  it.each([
    ['对退回闲置土地的企业给予2万元奖励。', ['退回闲置土地的企业', 2, null, null, null]],
    ['符合多项条件的，择一给予最高50万元奖励。', ['符合多项条件的', 50, null, 50, null]],
    ['对引进人才的企业，按博士3万元给予奖励。', ['引进人才的企业', 3, null, null, null]],
    ['对优秀企业给予奖励，全年完成产值10亿元、税收1亿元。', ['优秀企业', null, null, null, null]],
    ['按1:1.5比例给予配套资金支持。', [null, null, null, null, null]],
    [
      '对软件投资部分占总投资超过20%的项目，给予50万元补助。',
      ['软件投资部分占总投资超过20%的项目', 50, null, null, null],
    ],
  ])('reads the words that only look like others: %s', (sentence, [payee, amount, , cap, rate]) => {
    expect(
      paid(sentence).map((p) => [
        (p as unknown[])[0],
        (p as unknown[])[1],
        (p as unknown[])[3],
        (p as unknown[])[4],
      ]),
    ).toEqual([[payee, amount, cap, rate]]);
  });

  it('gives labels as conditions where somebody else is named before', () => {
    expect(paid('对引进人才的企业，按博士3万元、硕士1万元给予奖励。')).toEqual([
      ['引进人才的企业', 3, '博士', null, null],
      ['引进人才的企业', 1, '硕士', null, null],
    ]);
    expect(paid('给予企业50万元、单个项目负责人最高10万元奖励。')).toHaveLength(2);
  });

  it('has a condition that reaches to its end', () => {
    expect(paid('销售额增速达20%以上并按时报送报表的，给予奖励10万元。')).toEqual([
      [null, 10, '销售额增速达20%以上并按时报送报表的', null, null],
    ]);
  });

  it('is no list of payments where it says what somebody else spends', () => {
    expect(paid('给予企业技术改造补助，设备投资1000万元，厂房投资500万元。')).toEqual([
      [null, null, null, null, null],
    ]);
  });

  it('is one payment where the second sum is the most of it', () => {
    expect(paid('绿色产品每个给予奖励5万元、单家企业当年度最高不超过50万元。')).toEqual([
      [null, 5, null, 50, null],
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

describe('what is taken off, taken back or chosen among', () => {
  it.each([
    '购房补贴发放时应减去已享受住房补贴额。',
    '同一企业只能择一享受贡献奖励或营收奖励。',
    '每人每年享受补贴次数不超过三次。',
    '项目违约的，收回已经给予的奖励。',
    '对科研机构接收企业给予的研究资金，免征企业所得税。',
    '享受抚恤补助的人员由县民政局登记。',
    '镇政府应及时终止发放补贴。',
    '县残联作出是否继续享受补贴的决定。',
    '每季度公开一次享受补贴对象信息。',
    '科技成果转化收益奖励比例不低于70%。',
    '财政补助比例达到70%。',
  ])('is no payment: %s', (sentence) => {
    expect(paid(sentence)).toEqual([]);
  });
});

describe('a share', () => {
  it.each([
    ['参照其年度贡献的70%给予企业奖励。', 70],
    ['企业因重组形成的贡献额度，予以全额奖励。', 100],
    ['对企业参保的费用给予8‰的补贴。', 0.8],
    ['对企业投保的科技保险，给予保费50%、最高10万元的补贴。', 50],
    ['给予贡献比上一年增长10%以上的新增部分80%的奖励。', 80],
    ['按市级财政补助额度给予1:1配套资助。', 100],
    ['对省级项目按上级资助额的40%给予配套支持，最高100万元。', 40],
    ['对列入省级计划的项目，按省拨经费30%的比例给予配套。', 30],
    ['对承担国家项目的单位，按国家拨款的10%、最高100万元给予配套。', 10],
    ['按不超过投资额（扣除增值税）的10%比例给予补助。', 10],
    ['对承租企业按租赁总额的5%一次性给予扶持，最高500万元。', 5],
    ['给予项目研发投入30%、单个项目最高1000万元支持。', 30],
    ['给予设备销售额不超过20%、最高3000万元支持。', 20],
    ['对示范项目支持比例不超过投资的20%，最高1000万元。', 20],
    ['保费按3%的上限及实际保费的80%给予补贴。', 80],
    ['对企业场地租金总额的50%予以租金补贴，每年不超过5万元。', 50],
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
