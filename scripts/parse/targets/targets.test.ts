import { describe, expect, it } from 'vitest';
import { folded } from '../folded.ts';
import { declaredIn, declaredRules } from './declared.ts';
import { fundingRules } from './funding-rules.ts';
import { fundingIn } from './funding.ts';
import { wordsOf } from './shared-out.ts';
import { comparatorRules } from './quantity.ts';
import { columnRules } from './table.ts';
import { LONGEST_SENTENCE, readSentence } from './targets.ts';
import { governedAt, timeRules, timeWordsIn } from './time.ts';
import { wordedRules } from './worded.ts';

const PERIOD = { start: 2024, end: 2026 };

/** What is read of one sentence, each target, payment and unread number as one line. */
function read(sentence: string): string[] {
  const { drafts, paid, unread } = readSentence({ folded: folded(sentence) }, PERIOD);
  const words = (range: readonly [number, number]): string => sentence.slice(...range);
  return [
    ...drafts.map((d) =>
      [
        words(d.name),
        d.comparator,
        d.max === null ? d.value : `${String(d.value)}–${d.max}`,
        d.unit,
        d.year,
        d.perYear ? '每年' : null,
        d.baseline.value === null && d.baseline.year === null
          ? null
          : `自${d.baseline.value ?? ''}@${d.baseline.year ?? ''}`,
        d.benchmark,
      ]
        .filter((part) => part !== null)
        .join(' '),
    ),
    ...paid.map(
      (p) =>
        `付 ${p.beneficiary === null ? '—' : wordsOf(sentence, p.beneficiary)} ${p.amount ?? '—'} ${p.kind}`,
    ),
    ...unread.map((range) => `? ${words(range)}`),
  ];
}

describe('the samples', () => {
  it.each(declaredRules.map((rule) => [rule.name, rule.sample] as const))('%s: %s', (name, sample) => {
    const [before = '', claimed = '', after = ''] = sample.split(/[[\]]/u);
    const text = folded(before + claimed + after);
    expect(declaredIn(text)).toContainEqual({ i: before.length, j: before.length + claimed.length, name });
  });

  it.each(comparatorRules.map((rule, k) => [rule.sample, k] as const))(
    '%s is read by its own comparator',
    (sample, k) => {
      const at = sample.indexOf('N');
      const fits = comparatorRules.findIndex(
        (r) => (r.before?.test(sample.slice(0, at)) ?? true) && (r.after?.test(sample.slice(at + 1)) ?? true),
      );
      expect(fits).toBe(k);
    },
  );

  it.each(timeRules.map((rule) => [rule.sample, rule.kind] as const))('%s is %s', (sample, kind) => {
    const [first] = timeWordsIn(folded(sample), { start: null, end: null });
    expect(first?.kind).toBe(kind);
  });

  it.each(fundingRules.map((rule, k) => [rule.sample, k] as const))(
    '%s is paid by its own rule',
    (sample, k) => {
      const fits = fundingRules.findIndex((r) => [...folded(sample).matchAll(r.pattern)].length > 0);
      expect(fits).toBe(k);
      expect(fundingIn(folded(sample))).toHaveLength(1);
    },
  );

  it.each(wordedRules.map((rule) => [rule.sample, rule] as const))('%s', (sample, rule) => {
    expect(wordedRules.find((r) => [...sample.matchAll(r.pattern)].length > 0)).toBe(rule);
  });

  it.each(columnRules.map((rule) => [rule.sample, rule.role] as const))(
    'the column %s is %s',
    (sample, role) => {
      expect(columnRules.find((r) => r.pattern.test(sample))?.role).toBe(role);
    },
  );
});

describe('one sentence', () => {
  it.each<[string, string[]]>([
    ['到２０２６年，高新技术企业达到５０家。', ['高新技术企业 >= 50 家 2026']],
    ['高新技术企业突破2300家、力争达到2500家。', ['高新技术企业 > 2300–2500 家']],
    ['建设三家省级重点实验室、两个院士工作站。', ['省级重点实验室 = 3 家', '院士工作站 = 2 个']],
    ['建设10家省级重点实验室、300家市级重点实验室。', ['省级重点实验室 = 10 家', '市级重点实验室 = 300 家']],
    ['科创综合体、科技企业孵化器3个。', ['科创综合体、科技企业孵化器 = 3 个']],
    [
      '甲企业、乙企业、丙企业数量分别达到40家、45家、8家以上。',
      ['甲企业 >= 40 家', '乙企业 >= 45 家', '丙企业 >= 8 家'],
    ],
    ['每年新增甲企业、乙企业各200家以上。', ['甲企业 >= 200 家 每年', '乙企业 >= 200 家 每年']],
    [
      '2024年、2025年，高新技术企业分别达到30家、40家。',
      ['高新技术企业 >= 30 家 2024', '高新技术企业 >= 40 家 2025'],
    ],
    ['每年培训农民2万人次，到2026年累计建成星创天地5家。', ['农民 = 2 万人次 每年', '星创天地 = 5 家 2026']],
    ['产值年均增长6%，收入达到8亿元。', ['产值 growth 6 % 每年', '收入 >= 8 亿元']],
    ['财政科技支出和研发经费投入逐年递增。', ['财政科技支出 growth 每年', '研发经费投入 growth 每年']],
    ['财政科技支出只增不减。', ['财政科技支出 growth 每年']],
    ['研发投入强度超过全省平均水平。', ['研发投入强度 > 全省平均水平']],
    ['培育示范企业2-3家，选派特派员100名左右。', ['示范企业 range 2–3 家', '特派员 ~ 100 名']],
    ['亩均产量达约400斤，研发占比达百分之二以上。', ['亩均产量 ~ 400 斤', '研发占比 >= 2 %']],
    ['实施1000万元以上技改项目50个，形成50亿级集群。', ['1000万元以上技改项目 = 50 个']],
    ['达成授信30亿元以上。', ['授信 >= 30 亿元']],
    ['高新技术企业从2023年的28家提高到50家。', ['高新技术企业 >= 50 家 自28@2023']],
    ['截至2023年底，高新技术企业达到20家；到2026年，达到40家。', ['高新技术企业 >= 40 家 2026 自20@2023']],
    ['“十四五”时期公民具备科学素质的比例超过15%的目标。', ['公民具备科学素质的比例 > 15 % 2025']],
    ['围绕6料(饲料、肥料、塑料、颜料、涂料、新材料)，完善一院一馆三中心、“1213”体系和5G网络。', []],
    [
      '对新认定的企业给予20万元奖励，对重新认定的给予10万元奖励。',
      ['付 新认定的企业 20 unspecified', '付 重新认定的 10 unspecified'],
    ],
    ['对年度考核优秀的特派员给予一次性补助资金3000元。', ['付 年度考核优秀的特派员 0.3 one-off']],
    ['县财政每年设立不低于100万元的专项经费。', ['付 — 100 annual-minimum']],
    ['年培育示范基地2个，每个基地给予后补助资金2万元。', ['示范基地 = 2 个 每年', '付 每个基地 2 per-unit']],
    [
      '对获批的国家级平台、省级平台，分别给予100万元、50万元奖励。',
      ['付 获批的国家级平台 100 unspecified', '付 省级平台 50 unspecified'],
    ],
    ['出租车电动化率不得低于50%。', ['出租车电动化率 >= 50 %']],
    ['能耗强度不得超过3%。', ['能耗强度 <= 3 %']],
    ['支持民营企业牵头承担创新任务、建设平台，给予经费支持。', ['付 民营企业 — unspecified']],
    ['对企业牵头承担的重大项目给予经费支持。', ['付 企业牵头承担的重大项目 — unspecified']],
    [
      '对自带技术到我县创业的高层次人才开设绿色通道，在财政资助等方面给予重点支持。',
      ['付 自带技术到我县创业的高层次人才 — unspecified'],
    ],
    [
      '以财政资金无偿资助与股权投资相结合的方式支持重大科技项目实施，适时退出。',
      ['付 重大科技项目 — unspecified'],
    ],
    [
      '利用有利契机，在人工智能等领域布局建设市场化运行的创新中心和实验室，给予经费支持。',
      ['付 市场化运行的创新中心和实验室 — unspecified'],
    ],
    [
      '示范村由科技局考评，授予农业示范村称号，由财政通过后补助的方式给予资金支持。',
      ['付 农业示范村 — unspecified'],
    ],
    ['产值翻一番，排名前3。', ['? 翻一番', '? 3']],
    ['主要指标进入全省前三位。', ['? 三位']],
    ['产值翻一番，达到20亿元。', ['产值 >= 20 亿元']],
    ['准备金达到1千万以上，登记量突破5亿。', ['准备金 >= 1 千万', '登记量 > 5 亿']],
    ['到 2026 年，高新技术企业达到 50 家。', ['高新技术企业 >= 50 家 2026']],
    [
      '推广新技术、新品种30项（个），服务企业200家次。',
      ['新技术、新品种 = 30 项(个)', '服务企业 = 200 家次'],
    ],
    ['按设备投资额的20%给予补助，单个企业最高不超过50万元。', ['付 — 50 unspecified']],
    ['对流片的企业，按合同金额的30%，给予一次性奖补，最高300万元。', ['付 流片的企业 300 one-off']],
    [
      '对三级、四级、五级的企业，分别给予一次性奖补50万元、100万元、150万元。',
      ['付 三级…的企业 50 one-off', '付 四级…的企业 100 one-off', '付 五级的企业 150 one-off'],
    ],
    ['企业年纳税额达到30万元以上，一次性给予10万元奖励。', ['付 企业 10 one-off']],
    ['新发展500亩以上种植基地的，一次性奖励企业200元/亩。', ['付 企业 0.02 per-unit']],
    ['创新券面额1万元，每年申领额度不超过20万元，使用比例为合同金额的50%。', []],
    ['得分=甲项得分×70%+乙项得分×30%，满分100分，90分以上为优秀。', []],
    ['受理时间为8:30—11:30，费用按4:3:3分担，招收45周岁以下人员。', []],
    ['近三个会计年度研发费用符合条件的，连续两次考核优秀的，优先推荐。', []],
    ['每新增一家高新技术企业，再奖励运营机构2万元。', ['付 运营机构 2 unspecified']],
    ['奖励总额不超过剩余部分的10%。', []],
    ['转化收益的70%以上归成果完成人，财政出资比例不超过30%。', []],
    ['连续两个季度排名后三位的镇，单个企业最多申报5人。', []],
    ['研发人员不少于60人年。', ['研发人员 >= 60 人年']],
    ['对入驻企业分别给予每家80万元、30万元。', ['付 入驻企业 80 per-unit', '付 入驻企业 30 per-unit']],
    ['设立规模不低于1亿元的引导资金。', ['付 — 10000 unspecified']],
  ])('%s', (sentence, expected) => {
    expect(read(sentence)).toEqual(expected);
  });

  it('is not read where it is no sentence any more, and says so', () => {
    expect(read('3'.repeat(LONGEST_SENTENCE + 1))).toHaveLength(1);
  });
});

describe('a payment', () => {
  it.each([
    ['县财政每年设立不低于100万元的专项经费。', '县财政每年设立不低于100万元的专项经费'],
    ['由市级财政每年安排100万元，用于试验。', '市级财政每年安排100万元'],
  ])('is quoted with the whole name of the purse: %s', (sentence, quote) => {
    const text = folded(sentence);
    expect(fundingIn(text).map(({ i, j }) => text.slice(i, j))).toEqual([quote]);
  });
});

describe('time', () => {
  it('governs what follows, until the next time word', () => {
    const text = '每年5家,到2026年,累计9家';
    const words = timeWordsIn(text, PERIOD);
    expect(governedAt(words, text.indexOf('5'))).toMatchObject({ everyYear: true, year: null });
    expect(governedAt(words, text.indexOf('9'))).toMatchObject({ everyYear: false, year: 2026 });
  });
});
