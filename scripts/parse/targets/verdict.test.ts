import { describe, expect, it } from 'vitest';
import { parsePlan } from '../plan.ts';
import { promiseFeatures } from './promise-features.ts';
import type { Stated } from './draft.ts';
import { promiseWeights } from './promise-weights.ts';
import { statedIn } from './stated.fixture.ts';
import { verdictOf } from './verdict.ts';

describe('the evidence', () => {
  it.each(promiseFeatures.map((f) => [f.name, f] as const))('%s holds in its sample', (_, { sample, of }) => {
    expect(Number(of(statedIn(sample)))).toBeGreaterThan(0);
  });

  it('has a weight for every feature and for nothing else, with the sign of its prior', () => {
    expect(Object.keys(promiseWeights)).toEqual(promiseFeatures.map(({ name }) => name));
    for (const { name, prior } of promiseFeatures)
      expect([0, Math.sign(prior)]).toContain(Math.sign(promiseWeights[name] ?? NaN));
  });

  const holds = (name: string, sample: string, more: Partial<Stated> = {}) =>
    Number(promiseFeatures.find((f) => f.name === name)?.of({ ...statedIn(sample), ...more }));

  it.each<[string, string, boolean]>([
    ['for whom', '(1)对新设备投资[50万元]以上的企业', true],
    ['for whom', '2.凡投资[50万元]以上的企业', true],
    ['for whom', '对接企业[50家]', false],
    ['for whom', '支持企业,对标先进[50家]', false],
    ['at least or about', '培育企业[50家左右]', true],
    ['at least or about', '培育企业[50家以上的]', false],
    ['new or in all', '共计企业[50家]', true],
    ['a cap', '上限[50万元]', true],
    ['a cap', '不低于[50万元]', false],
    ['what goes beyond it', '增幅超过[10%]的新增部分', true],
    ['a band', '[100万元](不含)', true],
    ['explains a word', '本办法所称平台有[3类]', true],
    ['about the document itself', '适用本意见的[3家]', true],
    ['counts what is listed', '激励方面[4项]', true],
    ['counts what is listed', '激励方面[4项]措施', false],
    ['what is there already', '已有企业[50家]', true],
    ['what is there already', '已成为企业[50家]', false],
    ['few, in a word', '抓好[五百支]人才队伍', true],
    ['few, in a word', '选派[六支]人才队伍', false],
    ['few, in a word', '抓好[6支]人才队伍', false],
    ['paid for in the sentence', '“社保补贴”办理时限压减至[20天]', false],
    ['paid for in the sentence', '社保补贴按[20天]发放', true],
    ['a band', '费率降至[1%]以下', false],
    ['a band', '投资[50万元]以下', true],
    ['size of a work', '通车总里程达到[50公里]', false],
    ['so many do something', '[85%]服务事项“一网通办”', true],
    ['so many do something', '[85%]服务事项的“一网通办”平台', false],
    ['a degree', '专[门]服务企业', true],
    ['size of a work', '新建水库[3座]', true],
    ['size of a work', '培育企业[3家]', false],
    ['making is what the clause does', '建设实验室[5个]以上的', false],
    ['making is what the clause does', '全县共建成投用实验室[5个]', false],
    ['making is what the clause does', '甲乙丙丁戊己庚辛壬癸资助[10名]', true],
    ['making is what the clause does', '甲乙丙丁戊己庚辛壬癸子资助[10名]', false],
    ['new or in all', '企业总数[50家]', true],
    ['new or in all', '企业总体[50家]', false],
    ['at least or about', '培育企业[50家]甲乙丙丁戊己庚辛以上', false],
    ['paid for behind it', '培育企业[50家],对企业给予奖励', false],
    ['paid for behind it', '培育企业[50家],对接后给予奖励', true],
    ['a condition', '入驻率达到[70%]以上的(含本数),给予奖励', true],
    ['a condition', `入驻率达到[70%]${'以上'.repeat(16)}的`, false],
    ['a condition', '入驻率达到[70%]以上', false],
    ['for whom', '支持企业,对新设备投资[50万元]', false],
    ['for whom', '支持企业;对新设备投资[50万元]', true],
    ['for whom', '12.对新设备投资[50万元]', true],
    ['for whom', ' 对新设备投资[50万元]', true],
    ['a cap', '最多[5家]', true],
    ['a cap', '最终[5家]', false],
    ['a cap', '低于[5家]', true],
    ['a cap', '低于标准的企业[5家]', false],
    ['what goes beyond it', '超过[10%]的标准', true],
    ['what goes beyond it', '超过[10%]甲乙丙丁戊己庚辛壬癸部分', false],
    ['a band', '50万元以上至[100万元]以内', true],
    ['a band', '[100万元](含)', true],
    ['a band', '[100万元]以上', false],
    ['explains a word', '自2024年起施行的[3类]', true],
    ['counts what is listed', '激励方面[12项]', true],
    ['counts what is listed', '激励方面[1234项]', false],
    ['counts what is listed', '激励方面[4项]:甲', false],
    ['counts what is listed', `${'激'.repeat(37)}[4项]`, true],
    ['counts what is listed', `${'激'.repeat(38)}[4项]`, false],
    ['what is there already', '上年企业[50家]', true],
    ['what is there already', '上一年企业[50家]', true],
    ['what is there already', '已成立企业[50家]', true],
    ['nothing is said of it', '抓好[六支]队伍达到标准', true],
    ['nothing is said of it', '企业达到[六支]', false],
    ['nothing is said of it', '完成队伍[六支]', false],
    ['a row goes on', '选派300名骨干培训,不少于[1000名]骨干研修', true],
    ['a row goes on', '选派300名骨干培训,约[1000名]骨干研修', true],
    ['a row goes on', '选派300名骨干培训、[1000名]骨干研修', true],
    ['a row goes on', '选派300名骨干培训,骨干[1000名]研修', false],
    ['a row goes on', '选派骨干培训,[1000名]骨干研修', false],
    ['a row goes on', '选派300名骨干培训,[1000元]补助', false],
    ['a row goes on', '选派300名骨干;[1000名]骨干研修', false],
    ['a row goes on', '安排300元经费,[1000名]骨干研修', false],
    ['so many do something', '全县[90%]的重点企业纳入平台', true],
    ['so many do something', '全县[12个]重点事项实现一次办', true],
    ['so many do something', '全县[90%]企业实现', false],
    ['so many do something', '全县[90%]的企业纳入的', false],
    ['so many do something', '全县[90%]的企业纳入统一建设的综合服务平台', true],
    ['so many do something', '全县[90%]的企业纳入重点的平台', false],
    ['so many do something', '对[90%]的重点企业纳入平台', false],
    ['so many do something', '每[12个]重点事项实现一次办', false],
    ['so many do something', '[12元]的补助纳入平台管理', false],
    ['what it comes to', '产值达[5亿元]', true],
    ['what it comes to', '产值超[5亿元]', true],
    ['what it comes to', '能力提高[5%]', true],
    ['what it comes to', '收入增至[5亿元]', true],
    ['what it comes to', '能耗降至[5吨]', true],
    ['what it comes to', '产值翻番[5亿元]', true],
    ['what it comes to', '投入不低于[5%]', true],
    ['what it comes to', '时间压减为[5天]', true],
    ['what it comes to', '培育企业[5家],达到标准', false],
    ['what it comes to', '产值达标;企业[5家]', false],
  ])('%s in %s: %j', (name, sample, expected) => {
    expect(holds(name, sample) > 0).toBe(expected);
  });

  it('may hang on what was read of the sentence', () => {
    const strength = (is: Stated['strength']) => holds('striven for or ensured', '[5家]', { strength: is });
    expect((['ensure', 'strive', 'plain', null] as const).map(strength)).toEqual([1, 1, 0, 0]);
    const year = (is: number | null) => holds('size of a work', '新建水库[3座]', { year: is });
    expect([2026, null].map(year)).toEqual([0, 1]);
    const few = (value: number | null) =>
      holds('few, in a word', '抓好[六支]', { draft: { ...statedIn('抓好[六支]').draft, value } });
    expect([6, 100, 101, null].map(few)).toEqual([1, 1, 0, 1]);
  });

  it('is of the clause or the part of the sentence that holds the number', () => {
    const given = (sample: string) => holds('what is given', sample) === 1;
    expect(given('给予企业[20万元]')).toBe(true);
    expect(given('给予企业支持;平台[20万元]')).toBe(false);
    expect(given('给予企业支持。平台[20万元]')).toBe(false);
    expect(given('培育平台[20万元],给予企业')).toBe(false);
    const paidFor = (sample: string) => holds('paid for behind it', sample) === 1;
    expect(paidFor('产值达到[1亿元],给予奖励')).toBe(true);
    expect(paidFor('产值达到[1亿元];企业给予奖励')).toBe(false);
    expect(paidFor('产值达到[1亿元]。企业给予奖励')).toBe(false);
    expect(paidFor('给予企业奖励,产值达到[1亿元]')).toBe(false);
    expect(paidFor('产值达到[1亿元],资助10名骨干')).toBe(false);
    expect(paidFor('产值达到[1亿元],享受政府特殊津贴')).toBe(false);
    expect(paidFor('产值达到[1亿元],每家资助10名骨干')).toBe(true);
  });

  it('of a document that pays is as strong as half of its sentences pay, at most whole', () => {
    const share = (documentPays: number) =>
      holds('in a document that pays', '[5家]', { around: { pays: 0, documentPays, cells: 0 } });
    expect([0, 0.25, 0.5, 0.9].map(share)).toEqual([0, 0.5, 1, 1]);
    const cells = (near: number) =>
      holds('among cells', '[5家]', { around: { pays: 0, documentPays: 0, cells: near } });
    expect([0.4, 0.5, 1].map(cells)).toEqual([0, 1, 1]);
  });

  it('is told with the heaviest first, and its sum is the score', () => {
    const { score, evidence } = verdictOf(statedIn('分别给予运营单位[20万元]奖励'), {
      'any number': 1,
      'what is given': -3,
      'paid for behind it': 2,
    });
    expect([score, evidence]).toEqual([0, ['what is given', 'paid for behind it', 'any number']]);
  });
});

/** The promises and the other numbers of a document whose first task is `lines`. */
function read(...lines: string[]) {
  const source = [
    '甲县促进科技创新若干政策',
    '一、重点任务',
    `（一）培育企业。${lines.join('')}`,
    '（二）建设平台。支持企业建设平台，推动仪器共享，提高服务水平。',
    '（三）引进人才。做好人才服务，落实人才待遇。',
  ].join('\n');
  const files = { source: 'source.txt', errata: 'errata.yaml' };
  const plan = parsePlan({ id: 'jia-2024', source, errata: [], units: [], jurisdiction: null, files });
  return {
    promised: plan.targets.map((t) => `${String(t.value)}${t.unit ?? ''}`),
    declined: plan.weighed
      .filter(({ score }) => score <= 0)
      .map(({ words, score, evidence }) => ({ words, score, evidence })),
  };
}

describe('what is promised', () => {
  it.each([
    ['每年引进高层次人才100名以上。', ['100名']],
    ['到2026年，建成众创空间10家、孵化器2家。', ['10家', '2家']],
    ['培育示范企业3家，对建成的示范企业给予补助。', ['3家']],
    ['每轮选拔拔尖人才20名左右，给予1万元奖励。', ['20名']],
    ['三年内公开招聘社区工作者500名。', ['500名']],
    ['力争技术合同成交额年均递增10%。', ['10%']],
    ['推动全县技术合同成交额突破6亿元。', ['6亿元']],
    ['种植青稞5万亩、牧草2万亩。', ['5万亩', '2万亩']],
    ['办理时限由16个工作日压减至13个工作日。', ['13个工作日']],
    ['收到申请后5个工作日内答复。', []],
    ['收到申请后5 个工作日内开展核查。', []],
    ['首次办理时间保持在3个工作日以内。', ['3个工作日']],
    ['抽查事项覆盖率不低于90%。', ['90%']],
    ['乡镇级事项网上可办率不低于70%。', ['70%']],
    ['绩效考核中权重不低于4%。', []],
    ['分批发布30个应用场景清单。', ['30个']],
    ['筹建研发中心10家。', ['10家']],
    ['联通县本级40个部门的数据。', ['40个']],
    ['三年内直接服务各类人才200名。', ['200名']],
    ['县乡各级60个高频事项实现“一次办”。', ['60个']],
    ['全县85%的重点企业纳入平台。', ['85%']],
    ['加强15%的农技站能力建设。', ['15%']],
    ['与60家企业开展合作交流。', ['60家']],
    ['平台与企业60家有关。', []],
  ])('%s', (sentence, promised) => {
    expect(read(sentence).promised).toEqual(promised);
  });

  it.each([
    ['重点扶持20个研修班和8场次讲座。', ['20个', '8场次']],
    ['选拔资助50名技能骨干，在服务期内给予入选者岗位补助。', ['50名']],
    ['加大对青年骨干的扶持力度，每年资助不少于10名青年骨干，连续3年给予科研经费资助。', ['10名']],
    ['鼓励并资助25名能手出国培训，上岗后给予一次性奖励。', ['25名']],
    ['给予每家企业最多奖励4个展位。', []],
    ['每家企业资助3名培训生，给予10万元补贴。', []],
    ['选派30名骨干培训，100名骨干研修，300名骨干参训，对参训人员给予补贴。', ['30名', '100名', '300名']],
    ['引进不少于5名专家，不少于9名享受政府特殊津贴的骨干。', ['5名', '9名']],
    ['对参训骨干给予补贴，30名以上的，给予补贴5万元。', []],
  ])('%s', (sentence, promised) => {
    expect(read(sentence).promised).toEqual(promised);
  });

  it.each([
    '首次认定为5000万元、8000万元和1亿元税收楼宇，且入驻率达到70%以上的，分别给予运营单位20万元、50万元、100万元的一次性奖励。',
    '以上一年度贡献为基数，对新增贡献超过10%部分奖励50%，补助期限不超过3年。',
    '批发企业年销售额达到1亿元、5亿元、10亿元，分别给予奖励5万元、15万元、25万元。',
    '对单个项目设备购置在50万元以上至100万元以下的，给予实际投资额5%的补助。',
    '入库税收500万元以上的企业，子女入学名额不超过2名，给予保障。',
    '楼宇是指总建筑面积在8000平方米及以上的综合体。',
    '同一项目符合本政策两项或两项以上扶持条款的，可执行最高额，但不重复享受。',
    '给予不少于800万元、400万元的创业发展资助。',
  ])('not: %s', (sentence) => {
    expect(read(sentence).promised).toEqual([]);
  });

  it('is told apart from what is declined, which is kept with its reasons', () => {
    const { promised, declined } = read('每年引进人才100名。', '楼宇是指建筑8000平方米以上的综合体。');
    expect([promised, declined.map(({ words }) => words)]).toEqual([
      ['100名'],
      ['楼宇是指建筑8000平方米以上'],
    ]);
    const [{ score, evidence } = { score: NaN, evidence: [] }] = declined;
    // All that weighs anything, the heaviest first; the score is their sum.
    const held = ['any number', 'explains a word', 'nothing is said of it', 'size of a work'];
    expect([...evidence].sort()).toEqual(held.filter((name) => promiseWeights[name] !== 0));
    const sum = evidence.reduce((all, name) => all + (promiseWeights[name] ?? NaN), 0);
    expect(score).toBeCloseTo(sum, 6);
    const weights = evidence.map((name) => Math.abs(promiseWeights[name] ?? NaN));
    expect(weights).toEqual(weights.toSorted((a, b) => b - a));
  });

  it.each([
    '到2026年，在餐饮店、超市、便利店等40个行业推行改革。',
    '深入推进24项民生工程。',
    '加快推进2个在建项目。',
    '对年吞吐量达到200万标箱的主要港口降低收费。',
  ])('is not what is there or listed: %s', (sentence) => {
    expect(read(sentence).promised).toEqual([]);
  });

  it('is not what is given priority', () => {
    const priority = '对成效明显的县，优先支持其行政区域内3家符合条件的园区扩区。';
    expect(read(priority).promised).toEqual([]);
    expect(read('到2026年，支持3家园区扩区。').promised).toEqual(['3家']);
  });

  it.each([
    ['改造危桥150座，硬化437条道路，续建16个项目。', ['150座', '437条', '16个']],
    ['将办理时限由法定的5个工作日缩短至2个工作日。', ['2个工作日']],
  ])('is what is built or brought down: %s', (sentence, promised) => {
    expect(read(sentence).promised).toEqual(promised);
  });

  it('is no cell of a list of projects', () => {
    const cells = ['河道整治', '新建', '整治河道7.5公里，新建水闸2座', '乙镇', '2021-2025', '96800', '60000'];
    const rows = Array.from({ length: 6 }, (_, k) => [`${k + 1}号工程`, ...cells]).flat();
    expect(read('改善河道。', '\n', rows.join('\n')).promised).toEqual([]);
  });
});
