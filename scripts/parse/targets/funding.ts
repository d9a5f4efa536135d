import type { Funding } from '../../../src/model/target.ts';
import { ABOUT_BEFORE, ABOUT_BEHIND, ABOUT_BRIM, ABOUT_WITHIN, aboutAt } from './about.ts';
import { clauseStart, sumOf, termsOf, type Terms } from './funding-terms.ts';
import { beneficiaryOf } from './payee.ts';
import { itemsOf } from './wording.ts';
import { MULTIPLE } from './numeral.ts';
import { RUN, written } from './written.ts';

/** Money that a sentence says the government will pay; ranges are of its folded text. */
interface Paid {
  readonly i: number;
  readonly j: number;
  readonly beneficiary: readonly [number, number] | null;
  /** In 万元. */
  readonly amount: number | null;
  readonly kind: Funding['kind'];
  readonly period: Funding['amount_period'];
  /** The words that make the amount approximate. */
  readonly about: readonly (readonly [number, number])[];
  readonly terms: Terms;
}

/** One way to say that money is paid. Each has a sample; the first that fits a place decides. */
interface FundingRule {
  readonly sample: string;
  readonly pattern: RegExp;
  /** Whether somebody is paid (or a fund is set up without naming anybody). */
  readonly fund?: boolean;
  /** Whether it says that there is a scheme but not whom it pays: beside a payment in its sentence it is not a payment of its own. */
  readonly scheme?: boolean;
}

const SUM = `(?:${ABOUT_BEFORE})?[¥￥]? ?(?:${ABOUT_BRIM})?${RUN}${ABOUT_WITHIN}? ?(?:${MULTIPLE})?${ABOUT_WITHIN}?元(?:\\/\\p{Script=Han})?(?:${ABOUT_BEHIND})?`;
const MONEY = `${SUM}(?:(?:-|—|–|~|至|到)${SUM})?`;
/** One sum or several: 100万元、50万元; 50、100万元. */
const MONIES = `(?:${RUN}[、和及] ?)*${MONEY}(?:[、和及] ?${MONEY})*`;
/** The purse of some level: 财政, 县财政, 市级财政. */
const PURSE = '(?:[省市州盟县区旗镇乡]|(?:本|省|市|州|盟|县|区|旗|镇|乡)级)?财政';
const GIFT = '(?:后补助|补助|奖补|奖励|资助|补贴|贴息|奖金|经费|资金|科技经费|扶持资金|奖补资金|专项资金)';

export const fundingRules: readonly FundingRule[] = [
  // In a way of paying.
  {
    sample: '由财政通过后补助的方式给予资金支持',
    pattern:
      /(?:通过|采取|以)[^,;。]{0,14}(?:后补助|补助|奖补|资助|贴息|以奖代补)[^,;。]{0,12}方式[^,;。]{0,4}(?:(?:给予|予以)[^,;。]{0,14}|支持(?<who>[^,;。]{2,20}?)(?:实施|推进)?(?=[,;。]|$))/gu,
  },
  // In a way of paying out.
  {
    sample: '按照“前期引资、后期奖补”的方式,确定经费拨付计划',
    pattern:
      /按照?[^,;。]{0,20}(?:后补助|补助|奖补|资助|贴息|以奖代补)[^,;。]{0,6}(?:方式|办法|模式),?[^,;。]{0,8}(?:拨付|支付|发放|兑现)[^,;。]{0,6}/gu,
    scheme: true,
  },
  // Promise kept.
  {
    sample: '严格兑现各项科技创新财政奖补政策',
    pattern:
      /(?:严格|及时|全面|足额|落实)*兑现[^,;。]{0,20}?(?:奖补|奖励|补助|补贴|资助)(?:政策|资金|措施)?/gu,
    scheme: true,
  },
  // Put into the budget.
  {
    sample: '涉及奖补资金由财政局审核后，纳入次年财政预算予以保障',
    pattern:
      /[^,;。]{0,8}(?:奖补|奖励|补助|补贴|资助|扶持|兑现)(?:资金|经费)[^;。]{0,80}?(?:列入|纳入)[^,;。]{0,8}预算(?:(?:予以|给予)?(?:保障|安排|支出))?/gu,
    scheme: true,
  },
  // Scheme.
  {
    sample: '完善研发投入补助机制',
    pattern:
      /(?:建立|完善|健全|落实|实施|推行|制定|出台)(?:[^,;。]{0,4}(?:和|并)(?:完善|实施|落实))?(?:(?!激励|评价|考核|争取|上级|省级|国家)[^,;。、]){2,24}?(?:后补助|补助|奖补|补贴|资助)(?:机制|政策|制度|办法|计划)/gu,
    scheme: true,
  },
  // In the field of.
  {
    sample: '在要素保障、财政资助等方面给予重点支持',
    pattern: /(?:资助|补助|奖补|奖励|补贴)等?方面(?:给予|予以)[^,;。]{0,8}(?:支持|扶持|倾斜)/gu,
  },
  // Rate with a cap.
  {
    sample: '按上级资金的10%给予配套,最高100万元',
    pattern: new RegExp(
      `(?<=%[^,;。\\d]{0,6})(?:给予|予以)[^,;。\\d]{0,10}(?:配套|支持|${GIFT}),(?:单[个家项][^,;。\\d]{0,8}|每[^,;。\\d]{0,8}|年度?|累计)*(?:最高|上限)[^,;。\\d]{0,6}${MONEY}`,
      'gu',
    ),
  },
  // So much, given.
  {
    sample: '对招聘活动按15万元给予补助',
    pattern: new RegExp(`按照?${MONIES}的?(?:标准)?(?:给予|予以|发放)[^,;。\\d]{0,8}${GIFT}`, 'gu'),
  },
  // Given.
  {
    sample: '对新认定的企业给予一次性补助5万元',
    pattern: new RegExp(
      `(?:每年|一次性|分别|再|另|最高|按[^,;。按]{1,20}?)*(?<!不得?|不再|停止|取消)(?:给予|予以|发放|享受(?!过))(?![^,;。]{0,12}(?:贷款|授信|信贷))[^,;。]{0,24}?${GIFT}(?:支持|扶持|引导|资金|奖励|补助|补贴|经费|不超过|不低于|最高|共|为|标准)*(?:${MONIES})?(?:[,;]?[^,;。]{0,8}(?:最高|上限|总额)[^,;。\\d]{0,8}${MONEY})?`,
      'gu',
    ),
  },
  // Amount given.
  {
    sample: '对通过复审的企业一次性奖励3万元',
    pattern: new RegExp(
      `(?:每年|一次性|分别|再|另|最高|按[^,;。按]{1,20}?)*(?<!不得?|不再|停止|取消|不得享受|不予)(?:奖励|补助|资助|奖补|补贴|支持|给予|予以)(?:\\p{Script=Han}{0,6}(?:企业|单位|个人|团队|平台|机构|乡镇|主体|每[家户人]))?(?:资金|经费|金额)?(?:不超过|不低于|最高|共|为)*${MONIES}(?:的?(?:一次性|科技|后)*${GIFT}(?:支持)?)?`,
      'gu',
    ),
  },
  // Rewarded.
  {
    sample: '对作出贡献的单位进行认定奖励',
    pattern:
      /(?<!推)(?:进行|实行)[^,;。]{0,8}(?:奖励|补助|奖补|补贴|资助)(?!机制|制度|政策|办法)|(?:分别)(?:科技|人才)?(?:经费|资金)(?:支持|扶持|补助)|(?:奖励|补助|奖补)(?:标准)?另(?:行)?(?:定|议|制定)/gu,
  },
  // Fund.
  {
    sample: '县财政每年设立不低于100万元的专项经费',
    pattern: new RegExp(
      `(?:每年|${PURSE}(?:预算)?|预算)*(?:设立|安排|列支|预算|统筹安排|投入)(?:(?:不低于|不少于|至少|总额|规模)*${MONEY}(?:以上)?的?)?[^,;。、]{0,16}?(?:专项(?:资金|经费)|扶持资金|奖补资金|(?<=元)[^,;。、]{0,8}(?:资金|经费))(?:(?:每年|总额|规模|达到|达|不低于|不少于|共)*${MONEY}(?:以上)?)?`,
      'gu',
    ),
    fund: true,
  },
  // Budget.
  {
    sample: '县财政每年安排100万元',
    pattern: new RegExp(
      `${PURSE}(?:每年|预算)*(?:安排|列支|投入|统筹|拿出)(?:不低于|不少于|至少)?${MONEY}(?:以上)?(?:的?[^,;。、]{0,10}(?:资金|经费))?`,
      'gu',
    ),
    fund: true,
  },
  // Budget for a fund.
  {
    sample: '市级财政每年安排科技创新发展资金不低于6000万元',
    pattern: new RegExp(
      `${PURSE}(?:每年|预算)*(?:安排|列支|投入|统筹|设立)[^,;。、\\d]{0,20}(?:资金|经费)(?:每年|总额|规模|达到|不低于|不少于|共)*${MONEY}(?:以上)?`,
      'gu',
    ),
    fund: true,
  },
  // Sum of a gift.
  {
    sample: '新就业人员每月1500元住房补贴',
    pattern: new RegExp(
      `(?<!争取|撬动|带动|达到?|突破|超过)(?:给予|予以|发放|享受|提供)?(?:每[人家户个年月]|最高){1,4}${MONIES}(?:/[年月])?的?(?:一次性)?(?:[^,;。、\\d]{0,6})(?:补贴|补助|奖励|资助|奖补|经费支持|配套支持|建设支持)`,
      'gu',
    ),
  },
];

/** Instalments of a sum, in brackets behind it: (第一年奖励2万元,…). */
const INSTALMENT = /\((?:[^()]*[,、])?第[一二三四五]年$/u;

/** The payments of a folded sentence in order; a further 并给予 without sum or beneficiary belongs to the one before. */
export function fundingIn(folded: string): Paid[] {
  const matches: { rule: FundingRule; match: RegExpExecArray; at: number; j: number }[] = [];
  for (const rule of fundingRules)
    for (const match of folded.matchAll(rule.pattern)) {
      const [at, j] = [match.index, match.index + match[0].length];
      if (matches.some((f) => f.at < j && at < f.j) || INSTALMENT.test(folded.slice(0, at))) continue;
      matches.push({ rule, match, at, j });
    }
  matches.sort((a, b) => a.at - b.at);
  const found = matches.flatMap(({ rule, match, at, j }, n) => {
    const last = matches[n - 1]?.j ?? 0;
    const who = match.groups?.['who'];
    const named =
      who === undefined
        ? beneficiaryOf(folded, [at, j], last)
        : { name: rangeOf(who, at + match[0].lastIndexOf(who)), i: at };
    const beneficiary = rule.fund === true || rule.scheme === true ? null : (named?.name ?? null);
    const i = beneficiary === null ? at : (named?.i ?? at);
    const amounts = amountsOf(folded, at, j);
    const items = beneficiary === null ? null : itemsOf(folded, ...beneficiary, amounts.length);
    const kind = kindOf(folded.slice(Math.max(i, last), j), rule);
    const period = periodOf(folded, i, at, j);
    return (amounts.length === 0 ? [NO_SUM] : amounts).map((sum, k) => ({
      i,
      j,
      at,
      beneficiary: items?.[k] ?? beneficiary,
      ...sum,
      kind,
      period,
      rule,
    }));
  });
  const paying = found.some((f) => f.rule.scheme !== true);
  const all = paying ? found.filter((f) => f.rule.scheme !== true) : found;
  const own = all.filter(
    (f, k) =>
      k === 0 ||
      f.rule.scheme === true ||
      f.amount !== null ||
      f.rule.fund === true ||
      !/[,;](?:并|同时|且|还|再)*$/u.test(folded.slice(0, f.at)) ||
      f.beneficiary?.[0] !== all[k - 1]?.beneficiary?.[0],
  );
  return own.map((f) => {
    const behind = folded.slice(f.j).search(/[;。]/u);
    const [before, next] = [
      own.findLast((o) => o.at < f.at)?.j ?? 0,
      own.find((o) => o.at > f.at)?.i ?? Infinity,
    ];
    const from = Math.max(before, folded.lastIndexOf(';', f.at), folded.lastIndexOf('。', f.at));
    const to = Math.min(Math.max(next, f.j), behind < 0 ? folded.length : f.j + behind);
    return {
      ...f,
      terms:
        f.rule.scheme === true
          ? NO_TERMS
          : termsOf(folded, { at: f.at, end: f.j, amount: f.amount }, [from, to]),
    };
  });
}

const rangeOf = (words: string, i: number): readonly [number, number] => [i, i + words.length];

const NO_TERMS: Terms = { condition: null, cap: null, rate: null };

const NO_SUM = { amount: null, about: [] } as const;

/** The amounts of `[at, end)` in 万元: 5万元 5, 3000元 0.3; 100万元、50万元 are two. */
function amountsOf(folded: string, at: number, end: number): Pick<Paid, 'amount' | 'about'>[] {
  const words = folded.slice(at, end);
  const found = [...words.matchAll(SUMS)];
  const isList =
    new RegExp(`元(?:${ABOUT_BEHIND})?[、和及]`, 'u').test(words) || found[0]?.groups?.['bare'] !== undefined;
  return (isList ? found : found.slice(0, 1)).flatMap(({ index, 0: all, groups = {} }) => {
    const amount = sumOf(
      groups['bare'] === undefined
        ? groups
        : {
            run: groups['bare'],
            times: `${written(groups['last'] ?? '')?.multiple ?? ''}${groups['shared'] ?? ''}`,
          },
    );
    return amount === null ? [] : { amount, about: aboutAt(folded, at + index, at + index + all.length) };
  });
}
const SUMS = new RegExp(
  `(?:${ABOUT_BRIM})?(?<run>${RUN})${ABOUT_WITHIN}? ?(?<times>${MULTIPLE})?${ABOUT_WITHIN}?元|(?<bare>${RUN})(?=(?:[、和及] ?${RUN})*[、和及] ?(?<last>${RUN}) ?(?<shared>${MULTIPLE})?元)`,
  'gu',
);

function kindOf(words: string, rule: FundingRule): Funding['kind'] {
  if (words.includes('一次性')) return 'one-off';
  if (words.includes('每年') && rule.fund === true && /不低于|不少于|至少|以上/u.test(words))
    return 'annual-minimum';
  return /每[个家项名人户亩件位次台场篇批辆吨]|每增加|\/[亩人家个]/u.test(words) ? 'per-unit' : 'unspecified';
}

/** 每年, 年度 before what is given, in its clause or in its own words; 每月 too. 每年度考核 is a time of assessment. */
function periodOf(folded: string, i: number, at: number, j: number): Funding['amount_period'] {
  const before = folded.slice(clauseStart(folded.slice(0, i)), i);
  const words = before + folded.slice(Math.max(i, folded.lastIndexOf('的', at) + 1), j);
  if (/每月|\/月/u.test(words)) return 'month';
  return /每年(?!度?考核|\d{1,2}月)|\/年|(?:按|逐)年(?:安排|给予|拨付)|年度(?=安排|预算安排|给予)/u.test(
    words,
  )
    ? 'year'
    : null;
}
