import type { Stated } from './draft.ts';
import {
  ALREADY,
  BEGINS_BY_MAKING,
  BROUGHT_DOWN,
  clauseOf,
  doesIt,
  doSomething,
  GIVES,
  goesOn,
  isRate,
  MAKES,
  MAKES_IT,
  MAKES_LIST,
  MONEY_OR_RATE,
  NAMED_SIZE,
  CONTRACTS,
  DID_WELL,
  PAID,
  partOf,
  paying,
  REACHES,
  saysNothing,
  unitOf,
  wholeClause,
} from './promise-words.ts';

/**
 * The evidence for and against a number being a promise of the plan: a table of named features, each with a sample in which it
 * holds for `[what]`. What each of them weighs is in `promise-weights.ts` and is fitted on annotated documents
 * (`scripts/tools/fit-promises.ts`).
 */

/** A row of the table. */
interface PromiseFeature {
  readonly name: string;
  readonly sample: string;
  /** What it weighs before anything is seen, for a promise (> 0) or against it (< 0). Fitting keeps that sign. */
  readonly prior: number;
  /** How far it holds, 0 to 1. */
  readonly of: (s: Stated) => boolean | number;
}

export const promiseFeatures: readonly PromiseFeature[] = [
  { name: 'any number', sample: '高新技术企业[50家]', prior: 0.5, of: () => true },
  {
    name: 'stands among the goals',
    sample: '二、主要目标。高新技术企业达到[50家]',
    prior: 2,
    of: ({ place }) => place === 'goals',
  },
  {
    name: 'striven for or ensured',
    sample: '力争达到[50家]',
    prior: 1,
    of: ({ strength }) => strength === 'ensure' || strength === 'strive',
  },
  { name: 'by a year', sample: '到2026年达到[50家]', prior: 1, of: ({ year }) => year !== null },
  {
    name: 'every year',
    sample: '每年培训[500人]',
    prior: 1,
    of: (s) => s.draft.perYear || /每[轮届批]/u.test(clauseOf(s).before),
  },
  {
    name: 'again and again',
    sample: '每两年选拔[10名]',
    prior: 1,
    of: (s) => /每(?:[两二三四五]年|轮|届|批|期)/u.test(clauseOf(s).before),
  },
  {
    name: 'what it comes to',
    sample: '覆盖率达到[95%]',
    prior: 0.5,
    of: (s) => REACHES.test(clauseOf(s).before),
  },
  {
    name: 'the rate that it is',
    sample: '网上立案率[50%]以上',
    prior: 0.5,
    of: isRate,
  },
  {
    name: 'from so much to so much',
    sample: '办理时限由5天缩短至[2天]',
    prior: 1,
    of: (s) => /[由从][^,;。]{0,12}\d[^,;。]{0,16}[至到] ?$/u.test(clauseOf(s).before),
  },
  {
    name: 'what is made',
    sample: '培育企业[50家]',
    prior: 1,
    of: (s) => MAKES.test(clauseOf(s).before) || doesIt(s),
  },
  {
    name: 'making is what the clause does',
    sample: '建设实验室[5个],给予支持',
    prior: 1.2,
    of: (s) => {
      const { before, behind } = clauseOf(s);
      return (BEGINS_BY_MAKING.test(before) || (before.length <= 12 && doesIt(s))) && !behind.endsWith('的');
    },
  },
  {
    name: 'so many do something',
    sample: '全县[90%]的企业纳入平台',
    prior: 1,
    of: doSomething,
  },
  {
    name: 'a row goes on',
    sample: '选派300名骨干培训,[1000名]骨干研修',
    prior: 1,
    of: goesOn,
  },
  {
    name: 'new or in all',
    sample: '累计新增[50家]',
    prior: 0.5,
    of: (s) => /新增|累计|总[量数]|共计/u.test(clauseOf(s).before),
  },
  {
    name: 'at least or about',
    sample: '培育企业[50家以上]',
    prior: 0.5,
    of: (s) => /^[^,;。]{0,8}(?:及?以上|左右)(?!的|至)/u.test(clauseOf(s).behind),
  },
  {
    name: 'paid for behind it',
    sample: '年销售额达到[1亿元],给予奖励5万元',
    prior: -1,
    of: (s) => PAID.test(partOf(s, paying(s.text)).behind.replace(/,对(?!接)[^]*/u, '')),
  },
  {
    name: 'paid for in the sentence',
    sample: '新设门店给予奖励,门店面积[500平方米]以上',
    prior: -0.3,
    of: ({ text }) => PAID.test(paying(text)),
  },
  {
    name: 'what is given',
    sample: '分别给予运营单位[20万元]、50万元奖励',
    prior: -1,
    of: (s) => GIVES.test(partOf(s, paying(s.text)).before),
  },
  {
    name: 'money or a rate where somebody is paid',
    sample: '购置办公用房,按每平方米[1000元]补贴',
    prior: -1,
    of: (s) => MONEY_OR_RATE.test(unitOf(s)) && PAID.test(paying(s.text)),
  },
  {
    name: 'a condition',
    sample: '大楼入驻率达到[70%]以上的,给予奖励',
    prior: -1.5,
    of: (s) => /^[^,;。:]{1,30}的(?:\([^()]*\))?$/u.test(clauseOf(s).behind),
  },
  {
    name: 'for those who did well',
    sample: '对成效明显的乡镇,优先支持其[1家]园区升级',
    prior: -1,
    of: (s) => DID_WELL.test(partOf(s, s.text).before),
  },
  {
    name: 'for whom',
    sample: '对新设备投资[50万元]以上的企业',
    prior: -1,
    of: (s) =>
      /^(?:\(?\d+\)?[.、]?)?(?:对(?!接|标|口)|凡|符合|向)/u.test(partOf(s, s.text).before.trim()) ||
      (/^对(?!接|标|口|外)/u.test(clauseOf(s).before) && /^[^,;。]{0,60}的/u.test(clauseOf(s).behind)),
  },
  {
    name: 'a cap',
    sample: '每家总额不超过[50万元]',
    prior: -0.7,
    of: (s) =>
      /最高|不[超高]过|不得超过|上限|限额|额度|封顶|最[多低]|不足|(?<!不)低于$/u.test(clauseOf(s).before),
  },
  {
    name: 'a rule of contracts',
    sample: '采购人可在合同中约定预付款比例不低于[40%]',
    prior: -1.5,
    of: (s) => CONTRACTS.test(partOf(s, s.text).before) || CONTRACTS.test(clauseOf(s).behind),
  },
  {
    name: 'what goes beyond it',
    sample: '超过[10%]部分奖励一半',
    prior: -1,
    of: (s) => /^[^,;。]{0,10}(?:的?(?:新增)?部分|的标准|的比例)/u.test(clauseOf(s).behind),
  },
  {
    name: 'a band',
    sample: '投资50万元以上至[100万元]以下',
    prior: -1,
    of: (s) => /以上.*以[下内]|以下|含\)/u.test(wholeClause(s)) && !BROUGHT_DOWN.test(clauseOf(s).before),
  },
  {
    name: 'counted where others pay',
    sample: '…给予奖励。年销售额达到[1亿元]',
    prior: -1,
    of: ({ around }) => around.pays,
  },
  {
    name: 'in a document that pays',
    sample: '甲县奖励办法',
    prior: -1.5,
    of: ({ around }) => Math.min(1, around.documentPays * 2),
  },
  {
    name: 'among cells',
    sample: '新建⏎整治河道[7公里]⏎乙镇⏎2021—2025',
    prior: -6,
    of: ({ around }) => (around.cells >= 0.5 ? 1 : 0),
  },
  {
    name: 'size of a work',
    sample: '新建泵站[1座]、水闸3座',
    prior: -0.3,
    of: (s) => NAMED_SIZE.test(unitOf(s)) && s.year === null && !/达到?$|突破$/u.test(clauseOf(s).before),
  },
  {
    name: 'explains a word',
    sample: '楼宇是指总面积[8000平方米]以上的综合体',
    prior: -1,
    of: ({ text }) => /是指|所称|为基数|下同|为准|自.{1,12}起施行|有效期/u.test(text),
  },
  {
    name: 'about the document itself',
    sample: '符合本政策[两项]以上条款',
    prior: -1.5,
    of: (s) => /本(?:政策|办法|意见|细则|措施|规定)|条款|同一/u.test(wholeClause(s)),
  },
  {
    name: 'counts what is listed',
    sample: '成果转化激励方面[4项]:',
    prior: -2,
    of: (s) =>
      /^[\d一二两三四五六七八九十]{1,3}(?:项|个|条|点|类|种|方面)\)?$/u.test(
        s.text.slice(s.draft.at).replace(/:$/u, ''),
      ) && s.text.length < 40,
  },
  {
    name: 'counts what is named before it',
    sample: '在餐饮店、超市等[40个]行业推行改革',
    prior: -3,
    of: (s) => {
      const { before } = clauseOf(s);
      return /[、/][^、,;。]{1,30}等 ?$/u.test(before) && !MAKES_LIST.test(before);
    },
  },
  {
    name: 'parts of something',
    sample: '全县划分为[18个]修复分区',
    prior: -1,
    of: (s) => /(?:细化|划分|区分|归纳|概括|(?<=[共可])分)[为成] ?$/u.test(clauseOf(s).before),
  },
  {
    name: 'counts tasks',
    sample: '合力推进[115项]提升任务',
    prior: -3,
    of: (s) =>
      /^[\d.]+ ?[项条个](?!以上|左右)[^,;。、]{0,16}(?:任务|举措|措施|民生工程|民生实事)/u.test(
        s.text.slice(s.draft.at),
      ),
  },
  {
    name: 'what is there already',
    sample: '现有企业[50家]',
    prior: -1,
    of: (s) => ALREADY.test(clauseOf(s).before),
  },
  {
    name: 'nothing is said of it',
    sample: '抓好[六支]人才队伍',
    prior: -0.7,
    of: saysNothing,
  },
  {
    name: 'few, in a word',
    sample: '抓好[六支]人才队伍',
    prior: -1,
    of: (s) =>
      /[一二两三四五六七八九十]/u.test(s.text.charAt(s.draft.at)) &&
      (s.draft.value ?? 99) <= 100 &&
      !MAKES_IT.test(clauseOf(s).before),
  },
  {
    name: 'a degree',
    sample: '发挥[十分]重要的作用',
    prior: -2,
    of: (s) => unitOf(s) === '分' || unitOf(s) === '门',
  },
  {
    name: 'a routine',
    sample: '每年检查不少于[2次]',
    prior: -2,
    of: (s) => unitOf(s) === '次',
  },
];
