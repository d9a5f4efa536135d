/**
 * Numbers that are declared not to be targets: dates, names, sizes, counts of a list. The first rule that fits a place
 * claims it; each rule has a sample, in which it claims `[what]`. Input is folded text.
 */
import type { DeclaredRule } from './declared-rule.ts';
import { maskedBy } from './mask.ts';
import { ARABIC, HAN, MULTIPLE, numberOf, UNIT } from './numeral.ts';
import { paymentTerms } from './payment-terms.ts';
import { thresholds } from './thresholds.ts';
import { RUN } from './written.ts';

const NUM = `(?:${ARABIC}|${HAN})`;
const YEAR = '(?:19|20)\\d\\d';
/** Of a month or a day, in any numerals. */
const MONTH = '[一二三四五六七八九十]{1,3}';
const DAY = `(?:\\d{1,2}|${MONTH})`;
const MONEY = `${ARABIC}(?:${MULTIPLE})?(?:元|美元)`;

const BROUGHT_DOWN =
  /(?:(?:压[缩减]|缩短)(?:至|到|为)(?:\d+ ?(?:个(?:工作日)?)?[、和] ?)*|保持在?)[^,;。\d]{0,2}$/u;
/** What a time limit is brought down to: 压缩至3周. */
const SHORTENED = /(?:压[缩减]|缩短)(?:至|到|为)[^,;。\d]{0,2}$/u;
const BRINGS_DOWN = /^[^,;。\d]{0,8}(?:压[缩减]|缩短)(?:至|到|为)/u;

export const declaredRules: readonly DeclaredRule[] = [
  { name: 'title', sample: '落实[《甲县2025年计划》]要求', pattern: /《[^《》]*》|〈[^〈〉]*〉/gu },
  {
    name: 'name in quotes',
    sample: '加快构建[“1213”]实验室体系',
    pattern: /“[^“”]{1,26}”|“[^“”"]{1,26}"|‘[^‘’]{1,26}’|「[^「」]{1,26}」|"[^"]{1,26}"/gu,
  },
  {
    name: 'number of a document',
    sample: '国办发[〔2017〕43号]',
    pattern:
      /\(\d{4}\) ?第?\d+号|第?\d+号(?:文|令)?|[A-Z]{2,4}\d{0,4}(?:\/?T)? ?\d+(?:\.\d+)*-(?:19|20)\d\d/gu,
  },
  {
    name: 'date',
    sample: '[2024年4月26日]印发',
    pattern: new RegExp(
      `${YEAR}(?:(?:、|,|和|及)${YEAR})+(?= ?年)|${YEAR}(?:年)?(?:-|—|–|~|至|到)${YEAR} ?年?|${YEAR} ?年(?: ?${DAY} ?月(?: ?${DAY} ?日)?)?(?:度|[上下]半年|[底末初前内])?|${YEAR}-\\d{2}-\\d{2}|\\d{1,2}月(?:${DAY}日|[底末初份])?|${MONTH}月(?:${DAY}日|[底末初份前])`,
      'gu',
    ),
  },
  {
    name: 'ordinal',
    sample: '[第二]部分',
    pattern: new RegExp(
      `第 ?${NUM}(?: \\d)*(?=(?: ?[条章节款项个届次]|[^ ]))|专栏 ?${NUM}|附[件表录]:? ?\\d{1,2}[.、]?|(?<=^|[;。:] ?)[(]?(?:\\d{1,2}|${HAN})[)、.] ?(?!\\d)|[一二三四五六七八九]是`,
      'gu',
    ),
  },
  {
    name: 'name with letters',
    sample: '围绕[5G]新基建',
    pattern: new RegExp(
      `[A-Za-z]+-?\\d+(?:\\.\\d+)?(?![\\d.]|(?:${MULTIPLE})?${UNIT})|\\d+\\+[A-Za-z]+|\\d+[A-Za-z]+`,
      'gu',
    ),
  },
  {
    name: 'clock time or ratio',
    sample: '由财政、银行按[4:3:3]比例分担',
    pattern: new RegExp(
      `\\d+(?:\\.\\d+)?(?::\\d+(?:\\.\\d+)?)+(?![\\d.]|(?:${MULTIPLE})?(?:${UNIT}))|\\d+×\\d+(?:小时)?(?![\\d%])`,
      'gu',
    ),
  },
  {
    name: 'itself included',
    sample: '指导学员超过10人([含10人])',
    pattern: new RegExp(`(?<=\\()不?含 ?${NUM}(?:${MULTIPLE})?(?:${UNIT})?(?=\\))`, 'gu'),
  },
  {
    name: 'age',
    sample: '引进[45周岁以下]人才',
    pattern: /\d+周?岁(?:\(含\))?(?:及?以[上下内])?/gu,
  },
  {
    name: 'years of account',
    sample: '[近三个会计年度]研发费用总额',
    pattern: new RegExp(`近?${NUM}个?(?:完整)?(?:会计|自然|财政|纳税|财务)年度`, 'gu'),
  },
  {
    name: 'formula',
    sample: '[得分=甲项得分×70%+乙项得分×30%]',
    pattern: /[^,;。:=×÷*]{0,60}(?:(?<![<>])=|÷|[×*](?=\d+%))[^,;。]*/gu,
  },
  {
    name: 'score',
    sample: '考核[满分100分]',
    pattern: new RegExp(
      `(?:满分|总分|基础分|权重|占比权重)(?:为|占|是|不[低少]于)?${ARABIC}[分%]?|百分制|\\(${ARABIC}分\\)|(?:扣|加|减|计|记|得)${ARABIC}分|${ARABIC}分(?:\\(含\\))?(?:及?以[上下])?的?(?=为|评为|定为|确定为|者)`,
      'gu',
    ),
  },
  {
    name: 'staff of an office',
    sample: '领导小组下设办公室,[配备专职工作人员4名],负责日常工作',
    pattern: new RegExp(
      `(?:配备|配齐|抽调|设|明确|安排|落实)[^,;。\\d]{0,8}(?:工作人员|人员|干部|骨干|联络员|副?主任|副?组长)${NUM}[名人]`,
      'gu',
    ),
    holds: (match, text) =>
      /(?:领导小组|指挥部|专班|工作组|委员会)[^。]*$|办公室[^。]{0,30}$/u.test(text.slice(0, match.index)),
  },
  ...paymentTerms,
  ...thresholds,
  {
    name: 'what is dealt with',
    sample: '[针对降税的2000种商品],扩大出口',
    pattern: /针对[^,;。]*/gu,
  },
  {
    name: 'discount',
    sample: '手续费[不低于5折]优惠',
    pattern: new RegExp(`(?:不[低高]于|打)?${NUM} ?折(?=优惠|[,;。]|起|减|收)`, 'gu'),
  },
  {
    name: 'who falls short',
    sample: '研发费用[低于3%]的企业不参评',
    pattern: new RegExp(
      `(?<!不得?)(?:低于|少于|不足|不满|未达到?)${ARABIC}(?:${MULTIPLE})?(?:${UNIT})(?=的)`,
      'gu',
    ),
  },
  {
    name: 'way to another page',
    sample: '[上一篇]:甲县规划',
    pattern: /[上下]一[篇页条则个]/gu,
  },
  {
    name: 'set phrase',
    sample: '聚焦办好[两件大事]',
    pattern: /两件大事|[三四]项(?=费)|[三四五]位一体/gu,
  },
  {
    name: 'meeting',
    sample: '贯彻省委[十一届三次全会]精神',
    pattern: new RegExp(`(?:${HAN}届)?${HAN}(?:次|中)(?:全体?会议?|代表大会|党代会|常务会议|会议)`, 'gu'),
  },
  {
    name: 'times in a row',
    sample: '[连续两次]评估不合格',
    pattern: new RegExp(`连续${NUM}(?:次|个(?:季度|月|年度))|排名(?:后|末|倒数)(?:第)?${NUM}[位名]`, 'gu'),
  },
  {
    name: 'doubling that a value follows',
    sample: '产值[翻一番,]达到20亿元',
    pattern: new RegExp(
      `(?:翻[一两二三]?番|(?:增加|增长|提高)${NUM}倍),(?=[^,;。\\d]{0,6}(?:达到?|突破|超过|累计))`,
      'gu',
    ),
  },
  { name: 'telephone or code', sample: '电话[0900-1234567]', pattern: /\d{3,4}-\d{7,8}|\d{8,}/gu },
  {
    name: 'number of kinds',
    sample: '培育[六大]特色产业',
    pattern: new RegExp(`(?:${NUM}大|\\d{1,2} ?类(?!以上|左右))(?=[\\p{Script=Han}“])`, 'gu'),
  },
  {
    name: 'version or speed',
    sample: '打造平台[3.0版]',
    pattern: /\d+(?:\.\d+)*(?:版|兆|纳米)/gu,
  },
  {
    name: 'first or second time',
    sample: '减少[二次]开发',
    pattern: /[一二三]次(?=开发|投入|利用|创业|分配|能源|污染|性)/gu,
  },
  {
    name: 'parts of the document',
    sample: '主要包括[5方面19条]',
    pattern: new RegExp(
      `${NUM} ?(?:个|大)? ?(?:方面|部分|章|领域|环节|阶段|层面|维度|步骤|关键环节)(?:[、,共的 ]{0,2}${NUM}(?:条|项|个)(?:任务|措施|举措)?)?`,
      'gu',
    ),
  },
  {
    name: 'frequency of a routine',
    sample: '[每季度至少报送1次]',
    pattern: new RegExp(`每(?:个?季度|个?月|个?周|半年)[^,;。]{0,16}?${NUM}[次场期]`, 'gu'),
  },
  {
    name: 'duration',
    sample: '免费提供[不少于3年]的办公场所',
    pattern: new RegExp(
      `(?:不少于|不低于|至少|近|最长|连续)?${NUM}(?:多|余)?(?:[-—–~至]${NUM})? ?(?:个?月|年|周|季度|日|天|个?小时|个工作日|分钟)(?:以上|以内|内|期)?`,
      'gu',
    ),
    // What a time limit is brought down to is what is promised; for working days also what they are kept at, and what they are brought down from.
    holds: (match, text) => {
      const [before, behind] = [text.slice(0, match.index), text.slice(match.index + match[0].length)];
      if (/周|天|小时|分钟|个月/u.test(match[0]) && SHORTENED.test(before)) return false;
      return (
        !match[0].includes('个工作日') ||
        !(BROUGHT_DOWN.test(before) || (/[由从][^,;。\d]{0,8}$/u.test(before) && BRINGS_DOWN.test(behind)))
      );
    },
  },
  {
    name: 'phase',
    sample: '加快推进科学城[二期]建设',
    pattern: /[一二三四五]期(?![以左])/gu,
  },
  {
    name: 'class',
    sample: '形成一批[50亿级以上]的产业集群',
    pattern: new RegExp(`${NUM}(?:${MULTIPLE})*(?:${UNIT})?(?:吨|千瓦)?级(?:以上|及以上)?`, 'gu'),
  },
  {
    name: 'size of the counted thing',
    sample: '实施[1000万元以上]技改项目50个',
    pattern: new RegExp(
      `(?:投资|产值|营收|收入|总投资|年产值|营业收入|注册资本)?(?:超过|超|达到|达|不低于)?${ARABIC}(?:${MULTIPLE})?(?:元|美元|%|人)(?:\\(含\\))?(?:及以上|以上|以下|左右)的?(?=[\\p{Script=Han}A-Z“][^,;。、]{0,40}?(?:${NUM})(?:${UNIT}))`,
      'gu',
    ),
  },
  {
    name: 'size of what is named',
    sample: '引进[年销售额5000万元以上]大品种',
    pattern: new RegExp(
      `(?:(?:总|固定资产)?投资|年?产值|年?销售额|营收|年?营业收入|注册资本)?(?:超过?|达到?|不低于)?(?:${MONEY}|${HAN}(?:${MULTIPLE})?元)(?:\\(含\\))?(?:及?以上|以下)的?(?=[\\p{Script=Han}]{0,6}(?:项目|企业|品种|产品|集群|园区|基地|平台|工程))`,
      'gu',
    ),
  },
  { name: 'rate of a rule', sample: '所得税[减按15%]征收', pattern: /减按[\d.]+%|按[\d.]+%的?税率/gu },
  {
    name: 'counted list',
    sample: '推进科普信息化、设施建设[两项]工程',
    pattern: new RegExp(
      `(${NUM}) ?(?:项|个|类|种|条|点|座|家)(?!及?以[上下内]|左右)(?=[\\p{Script=Han}“])`,
      'gu',
    ),
    holds: (match, text) => isListOf(numberOf(match[1] ?? ''), text.slice(0, match.index)),
  },
  {
    name: 'list in brackets',
    sample: '围绕[3料](饲料、肥料、塑料)',
    pattern: new RegExp(`(${NUM})\\p{Script=Han}{1,4}(?=\\(([^()]*)\\))`, 'gu'),
    holds: (match) =>
      (match[2] ?? '').split('、').length === numberOf(match[1] ?? '') && numberOf(match[1] ?? '') > 1,
  },
  {
    name: 'article',
    sample: '建设[一支]高素质队伍',
    pattern:
      /(?<!建成|创成|新增|获批|认定|引进|达到|突破|不少于|不低于|至少)一(?:个|名|位|家|项|支|条|套|种|批|次|场|座|处|所|件|部|份|款|期|册)(?!以上|左右)/gu,
  },
];

/** Whether `before` ends in a list of `count` things: A、B和C is one of two or three. */
function isListOf(count: number, before: string): boolean {
  if (count < 2 || /[、和及与]$/u.test(before)) return false;
  const clause = before.slice(Math.max(...[...',;。:'].map((c) => before.lastIndexOf(c))) + 1);
  // 新增甲、乙、丙3个口岸 promises three.
  if (/(?:新增|新建|建成)(?!情况|后)/u.test(clause)) return false;
  const commas = clause.split('、').length;
  const joined = /[和及与](?!其)/u.test(clause.slice(clause.lastIndexOf('、') + 1)) ? commas + 1 : commas;
  return count === commas || count === joined;
}

/** A claimed place. */
interface Declared {
  readonly i: number;
  readonly j: number;
  readonly name: string;
}

const WHOLE = new RegExp(RUN, 'gu');

/**
 * All declared numbers of a folded text without its payments, in the order of the rules; they do not overlap, and none is a
 * piece of a longer number (一家 of 十一家).
 */
export function declaredIn(text: string, unmasked = text): Declared[] {
  const found: Declared[] = [];
  let masked = text;
  const runs = [...text.matchAll(WHOLE)].map((m) => [m.index, m.index + m[0].length] as const);
  const cuts = (at: number): boolean => runs.some(([i, j]) => i < at && at < j);
  for (const rule of declaredRules) {
    rule.pattern.lastIndex = 0;
    for (const match of masked.matchAll(rule.pattern)) {
      if (!/[\d一二三四五六七八九十百千两]/u.test(match[0])) continue;
      if (cuts(match.index) || cuts(match.index + match[0].length)) continue;
      if (rule.holds !== undefined && !rule.holds(match, text, unmasked)) continue;
      found.push({ i: match.index, j: match.index + match[0].length, name: rule.name });
    }
    masked = maskedBy(text, found);
  }
  return found;
}
