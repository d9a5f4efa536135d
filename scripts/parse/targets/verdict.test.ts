import { describe, expect, it } from 'vitest';
import type { Passage } from '../../../src/model/structure.ts';
import { parsePlan } from '../plan.ts';
import { promiseFeatures } from './promise-features.ts';
import type { Stated } from './draft.ts';
import { promiseWeights } from './promise-weights.ts';
import { surroundings, verdictOf } from './verdict.ts';

/** What the sample of a feature states at `[…]`, with everything around it that it could ask for. */
function statedIn(sample: string): Stated {
  const [, before = '', words = '', behind = ''] = /^(.*)\[(.*)\](.*)$/u.exec(sample) ?? [];
  const [number = ''] = /^[\d.]+|^[一二三四五六七八九十百]+/u.exec(words) ?? [];
  const end = before.length + words.length;
  return {
    text: before + words + behind,
    draft: {
      name: behind === '' ? [0, before.length] : [end, end + behind.length],
      i: 0,
      j: end,
      at: before.length,
      unit: words.slice(number.length),
      year: null,
      perYear: sample.includes('每年'),
      value: /\d/u.test(number) ? Number(number) : 6,
    },
    place: sample.includes('目标') ? 'goals' : 'task',
    strength: sample.includes('力争') ? 'strive' : null,
    year: sample.includes('到2026年') ? 2026 : null,
    around: { pays: 1, documentPays: 1, cells: 1 },
  };
}

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
    ['a degree', '专[门]服务企业', true],
    ['size of a work', '新建水库[3座]', true],
    ['size of a work', '培育企业[3家]', false],
    ['making is what the clause does', '建设实验室[5个]以上的', false],
    ['making is what the clause does', '全县共建成投用实验室[5个]', false],
  ])('%s in %s: %j', (name, sample, expected) => {
    expect(holds(name, sample) > 0).toBe(expected);
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
    const { promised, declined } = read('每年引进人才100名。', '楼宇是指面积在8000平方米以上的综合体。');
    expect([promised, declined.map(({ words }) => words)]).toEqual([
      ['100名'],
      ['楼宇是指面积在8000平方米以上'],
    ]);
    const [{ score, evidence } = { score: NaN, evidence: [] }] = declined;
    // All that weighs anything, the heaviest first; the score is their sum.
    expect([...evidence].sort()).toEqual(['explains a word', 'nothing is said of it', 'size of a work']);
    const sum = evidence.reduce((all, name) => all + (promiseWeights[name] ?? NaN), 0);
    expect(score).toBeCloseTo(sum, 6);
    const weights = evidence.map((name) => Math.abs(promiseWeights[name] ?? NaN));
    expect(weights).toEqual(weights.toSorted((a, b) => b - a));
  });

  it('is no cell of a list of projects', () => {
    const cells = ['河道整治', '新建', '整治河道7.5公里，新建水闸2座', '乙镇', '2021-2025', '96800', '60000'];
    const rows = Array.from({ length: 6 }, (_, k) => [`${k + 1}号工程`, ...cells]).flat();
    expect(read('改善河道。', '\n', rows.join('\n')).promised).toEqual([]);
  });
});

describe('what stands around a sentence', () => {
  /** Passages as `kind parent text`, the first word of a parent its id. */
  const around = (lines: readonly string[], at: number) => {
    const passages = lines.map((line, k): Passage => {
      const [kind = '', parent = '', ...text] = line.split(' ');
      const shared = { id: String(k), plan: 'jia-2024', number: k, start: k, end: k + 1 };
      return { ...shared, kind: kind as Passage['kind'], parent, text: text.join(' ') };
    });
    const [own] = passages.slice(at);
    if (own === undefined) throw new Error('no such passage');
    return surroundings(passages)(own);
  };
  const PAYING = '给予企业10万元奖励。';

  it('is how many of its own heading pay, and how many of the document, some more taken for granted', () => {
    const lines = [
      'heading a 一、奖励企业5万元',
      `measure a ${PAYING}`,
      'measure a 培育企业5家。',
      `other b ${PAYING}`,
      'safeguard b 加强领导。',
      `goal b ${PAYING}`,
    ];
    // Of a the title and one of two sentences pay; of the document three of four sentences and five that are supposed.
    expect(around(lines, 2)).toMatchObject({ pays: 2 / 4, documentPays: 3 / 9 });
    expect(around(lines, 4)).toMatchObject({ pays: 2 / 4, documentPays: 3 / 9 });
    expect(around(['measure a 培育企业5家。'], 0)).toEqual({ pays: 0, documentPays: 0, cells: 0 });
  });

  it.each([
    ['给予企业10万元奖励。', true],
    ['奖励3%。', true],
    ['按3‰给予补贴。', true],
    ['每亩500元的一次性补助。', true],
    ['企业投资10万元。', false],
    ['给予企业奖励。投资10万元。', false],
    ['投资10万元,由企业自行筹集并安排使用,争取奖励。', false],
    ['培育企业5家。', false],
  ])('%s pays: %j', (text, pays) => {
    expect(around([`measure a ${text}`], 0).pays).toBe(pays ? 1 / 2 : 0);
  });

  it('is not asked of a text that is too long for a sentence', () => {
    const pays = (length: number) => around([`measure a ${PAYING.padStart(length, '企')}`], 0).pays;
    expect([2000, 2001].map(pays)).toEqual([1 / 2, 0]);
  });

  it.each([
    ['measure a 整治河道7公里', true],
    ['measure a 整治河道7公里。', false],
    ['measure a 整治河道7公里；', false],
    ['measure a 整治河道：', false],
    ['heading a 整治河道', false],
    [`measure a ${'河'.repeat(20)}`, true],
    [`measure a ${'河'.repeat(21)}`, false],
    ['measure a 何处。在此', true],
  ])('%s is a cell: %j', (line, is) => {
    expect(around([line], 0).cells).toBe(is ? 1 : 0);
  });

  it('is how many of the five passages on either side and of itself are cells', () => {
    const [cell, sentence] = ['measure a 河道', 'measure a 整治河道。'];
    const lines = [...Array<string>(5).fill(cell), ...Array<string>(6).fill(sentence), cell, cell];
    expect(around(lines, 5).cells).toBe(5 / 11);
    expect(around(lines, 6).cells).toBe(5 / 11);
    expect(around(lines, 4).cells).toBe(5 / 10);
    expect(around(lines, 10).cells).toBe(2 / 8);
  });
});
