import type { Funding } from '../../../src/model/target.ts';
import { figuresOf, type Figure } from './figures.ts';
import { fundingRules, LISTED, type FundingRule } from './funding-rules.ts';
import { clauseStart, termsOf, type Terms } from './funding-terms.ts';
import { kindOfName } from './payee-words.ts';
import { beneficiaryOf } from './payee.ts';
import { isItem, sharedOut, type Words } from './shared-out.ts';

/** Money that a sentence says the government will pay; ranges are of its folded text. */
interface Paid {
  readonly i: number;
  readonly j: number;
  readonly beneficiary: Words | null;
  /** In 万元. */
  readonly amount: number | null;
  readonly kind: Funding['kind'];
  readonly period: Funding['amount_period'];
  /** The words that make the amount approximate. */
  readonly about: readonly (readonly [number, number])[];
  readonly terms: Omit<Terms, 'condition'> & { readonly condition: Words | null };
}

/** Words that pay, and whom. */
interface Match {
  readonly rule: FundingRule;
  readonly at: number;
  readonly j: number;
  /** Where the words that speak of the payee begin, or `at`. */
  readonly i: number;
  readonly payee: readonly [number, number] | null;
  readonly figures: readonly Figure[];
}

/** Instalments of a sum, in brackets behind it: (第一年奖励2万元,…). */
const INSTALMENT = /\((?:[^()]*[,、])?第[一二三四五]年$/u;
/** Only how much may be paid at most, to whoever was named: 单家企业奖励资金不超过1000万元. */
const ONLY_CAP =
  /[,;](?:且|但)?(?:(?:单[个家]|每[家个年团人户]|同一|年度?|当年)[^,;。\d]{0,12})?(?:累计|合计|最高|总额|金额|资金|补[助贴]|奖励|资助|为)*(?:最高|不[超高]过|不得超过|不超)/u;
/** What is paid out of what was said before, in parts: 分三年按40%、30%、30%比例拨付. */
const IN_PARTS = /应奖励额|拨付|兑[付现]|分期|抵扣/u;

/** What is not paid but taken off, taken back or left to choose: 应减去住房补贴, 只能择一享受奖励. */
const NOT_PAID =
  /(?:(?:减去|扣除|追[回缴]|收回|退[回还])(?:已经?|其|所|全部|相应|享受|给予|发放|获得|领取|的|住房?|购房|租房?|政策|财政|奖励|补助|补贴|资助|资金)*|(?:择一|只能|不得|不能|不可)(?:重复|同时|再)?(?=享受|获得|申请|领取)[^,;。]{0,20})$/u;

/** The payments of a folded sentence in order. */
export function fundingIn(folded: string): Paid[] {
  const { text, at } = withoutBlanks(folded);
  const words = (w: Words | null): Words | null =>
    w?.map(([i, j]) => [at(i), at(j - 1) + 1] as const) ?? null;
  return paidIn(text).map((p) => ({
    ...p,
    i: at(p.i),
    j: at(p.j - 1) + 1,
    beneficiary: words(p.beneficiary),
    about: words(p.about) ?? [],
    terms: { ...p.terms, condition: words(p.terms.condition) },
  }));
}

/** A text without the blanks that a copy left in it, its brackets without signs that part clauses, and where each character was. */
function withoutBlanks(folded: string): { readonly text: string; readonly at: (k: number) => number } {
  const kept = [...folded.matchAll(/[^ ]|(?<=[\w)]) (?=[\w(])/gu)].map((m) => m.index);
  const text = kept
    .map((k) => folded.charAt(k))
    .join('')
    .replace(/\((?![^()]*[奖补])[^()]{1,60}\)/gu, (words) => words.replace(/[,;。:]/gu, '\ue000'));
  return { text, at: (k) => kept[k] ?? 0 };
}

function paidIn(folded: string): Paid[] {
  const matches = withPayees(folded, matchesIn(folded));
  const paying = matches.some((m) => m.rule.scheme !== true);
  const all = paying ? matches.filter((m) => m.rule.scheme !== true) : [...matches];
  all.forEach((m, k) => {
    const next = all[k + 1];
    if (next !== undefined && isSaidBetter(folded, m, next) && m.payee !== null)
      all[k + 1] = { ...next, payee: m.payee, i: m.i };
  });
  const own = all.filter((m, k) => !isPartOf(folded, m, all[k - 1]) && !isSaidBetter(folded, m, all[k + 1]));
  return own.flatMap((m, k) => {
    const behind = folded.slice(m.j).search(/[;。]/u);
    const before = own[k - 1]?.j ?? 0;
    const from = Math.max(before, folded.lastIndexOf(';', m.at), folded.lastIndexOf('。', m.at));
    const next = own[k + 1]?.i ?? Infinity;
    const to = Math.min(Math.max(next, m.j), behind < 0 ? folded.length : m.j + behind);
    const period = periodOf(folded, m.i, m.at, m.j);
    const [{ i, j }, count] = [m, m.figures.length];
    const shared = m.payee === null ? null : sharedOrNull(folded, m.payee, count);
    return m.figures.map((figure, n) => {
      const terms =
        m.rule.scheme === true
          ? NO_TERMS
          : termsOf(folded, { at: m.at, end: m.j, amount: figure.amount }, [from, to]);
      // Where only the most is said, what it is for counts: 每个项目最高30万元.
      const isCap = figure.amount === null && terms.cap !== null;
      const kind = kindOf(folded.slice(Math.max(m.i, before), isCap ? to : m.j), m.rule);
      const held = terms.condition;
      const label =
        shared === null ? (figure.label ?? (count === 1 ? itemBefore(folded, m.at) : null)) : null;
      const condition =
        held === null || isInside(held, m.payee) ? [] : (sharedOrNull(folded, held, count)?.[n] ?? [held]);
      const isWho = label !== null && isSomebody(folded.slice(...label)) && isForLabels(folded, m);
      const all = label === null || isWho ? condition : [...condition, label];
      return {
        i,
        j,
        beneficiary: isWho ? [label] : (shared?.[n] ?? (m.payee === null ? null : [m.payee])),
        amount: figure.amount ?? terms.cap,
        about: figure.about,
        kind,
        period,
        terms: {
          condition: all.length === 0 ? null : all,
          cap: figure.most ?? terms.cap,
          rate: count > 1 || figure.share !== null ? figure.share : terms.rate,
        },
      };
    });
  });
}

/** Whether a clause is only a part of the name of a payee. */
const isInside = ([i, j]: readonly [number, number], payee: Match['payee']): boolean =>
  payee !== null && payee[0] <= i && j <= payee[1] && payee[1] - payee[0] > j - i;

const NO_TERMS: Terms = { condition: null, cap: null, rate: null };

/** The words of a range for each of `count` sums; `null` where there is one, or it names no list of so many. */
const sharedOrNull = (
  folded: string,
  range: readonly [number, number],
  count: number,
): readonly Words[] | null => (count > 1 ? sharedOut(folded, range, count) : null);

/** The item of a list that a payment is for, where its clause says nothing else before it: 市级|奖励2万元,省级|奖励5万元. */
function itemBefore(folded: string, at: number): readonly [number, number] | null {
  const from = clauseStart(folded.slice(0, at));
  return from < at && isItem(folded.slice(from, at)) ? [from, at] : null;
}

/**
 * Whether the words of a list say who is paid, and not for whom somebody named before is: right behind the verb (给予用人单位50万元、个人
 * 30万元), or some of the people named before (向人才发放补贴,其中博士…).
 */
function isForLabels(folded: string, { payee, at, figures }: Match): boolean {
  const first = figures[0]?.label?.[0] ?? at;
  if (payee === null || payee[1] > first) return true;
  const before = folded.slice(at, first);
  if (/(?:给予|予以|奖励|补助|补贴|资助|发放)(?:分别)?$/u.test(before)) return true;
  return (
    /其中[:,]?$/u.test(before) &&
    /(?:人才|人员|毕业生|学生|教师|专家|团队|员工|职工|者)$/u.test(folded.slice(...payee))
  );
}

const isSomebody = (words: string): boolean => /^(?:person|place)$/u.test(kindOfName(words));

/** Where the rules fit, in order and apart. */
function matchesIn(folded: string): { rule: FundingRule; match: RegExpExecArray; at: number; j: number }[] {
  const matches: { rule: FundingRule; match: RegExpExecArray; at: number; j: number }[] = [];
  for (const rule of fundingRules)
    for (const match of folded.matchAll(rule.pattern)) {
      const at = match.index;
      const told = at + match[0].length;
      const isOpen = rule.scheme !== true && rule.fund !== true && !/[元%‰]|贴息/u.test(match[0]);
      const j = told + (isOpen ? (LISTED.exec(folded.slice(told))?.[0].length ?? 0) : 0);
      if (matches.some((f) => f.at < j && at < f.j) || INSTALMENT.test(folded.slice(0, at))) continue;
      const words = folded.slice(Math.max(0, at - 4), j);
      if (
        rule.scheme !== true &&
        NOT_PAID.test(folded.slice(Math.max(0, at - 16), told).replace(/\([^()]*\)/gu, ''))
      )
        continue;
      if (match[0].includes('%') && IN_PARTS.test(words) && !match[0].includes('元')) continue;
      matches.push({ rule, match, at, j });
    }
  return matches.sort((a, b) => a.at - b.at);
}

function withPayees(folded: string, matches: ReturnType<typeof matchesIn>): Match[] {
  const found: Match[] = [];
  for (const { rule, match, at, j } of matches) {
    const last = found.at(-1);
    const who = match.groups?.['who'];
    const from = at + match[0].lastIndexOf(who ?? '');
    const named =
      rule.fund === true || rule.scheme === true
        ? null
        : who === undefined
          ? beneficiaryOf(folded, [at, j], last?.j ?? 0, last?.payee ?? null)
          : { name: [from, from + who.length] as const, i: at };
    const each = /(?:每\p{Script=Han}{1,2}){1,3}$/u.exec(folded.slice(last?.j ?? 0, at))?.[0].length ?? 0;
    found.push({
      rule,
      at,
      j,
      i: Math.min(named?.i ?? at, at - each),
      payee: named?.name ?? null,
      figures: figuresOf(folded, at, j),
    });
  }
  return found;
}

const hasFigure = ({ figures: [first] }: Match): boolean => first?.amount !== null || first.share !== null;

/** Whether words that pay belong to those before: a further 并给予 without sum or payee of its own, a cap. */
function isPartOf(folded: string, m: Match, before: Match | undefined): boolean {
  if (before === undefined || m.rule.scheme === true || m.rule.fund === true) return false;
  const between = folded.slice(before.j, m.at);
  if (!/[;。]/u.test(between) && ONLY_CAP.test(folded.slice(before.j, m.j).replace(/元[^]*$/u, ''))) {
    const [first] = m.figures;
    if (first?.share === null && m.figures.length === 1 && !/给予|予以/u.test(folded.slice(m.at, m.j)))
      return true;
  }
  return (
    !hasFigure(m) &&
    !folded.slice(m.at, m.j).includes('%') &&
    /[,;](?:并|同时|且|还|再)*$/u.test(folded.slice(0, m.at)) &&
    (m.payee === null || m.payee[0] === before.payee?.[0])
  );
}

/** Whether the next words say how much these pay: 给予奖励,|每人每晚奖励20元. */
function isSaidBetter(folded: string, m: Match, next: Match | undefined): boolean {
  if (next === undefined || m.rule.scheme === true || m.rule.fund === true || hasFigure(m)) return false;
  const between = folded.slice(m.j, next.at);
  return (
    !/[%‰]/u.test(folded.slice(m.at, m.j)) &&
    /[%‰]|元/u.test(folded.slice(next.at, next.j)) &&
    /^[,:](?!并|同时|且|还|再|另)[^;。,]*,?[^;。,]*$/u.test(between) &&
    (next.payee === null || next.payee[1] - next.payee[0] <= 2 || next.payee[0] === m.payee?.[0])
  );
}

function kindOf(words: string, rule: FundingRule): Funding['kind'] {
  if (/元\/(?![年月])|每(?:亩|平方米|[台辆吨批篇场件间块座]|人次)/u.test(words)) return 'per-unit';
  if (words.includes('一次性')) return 'one-off';
  if (words.includes('每年') && rule.fund === true && /不低于|不少于|至少|以上/u.test(words))
    return 'annual-minimum';
  return /每[个家项名人户亩件位次台场篇批辆吨]|每增加|\/[亩人家个]/u.test(words) ? 'per-unit' : 'unspecified';
}

/** 每年, 年度 before what is given, in its clause or in its own words; 每月 too. 每年度考核 is a time of assessment. */
function periodOf(folded: string, i: number, at: number, j: number): Funding['amount_period'] {
  const before = folded.slice(clauseStart(folded.slice(0, i)), i);
  const words = before + folded.slice(Math.max(i, folded.lastIndexOf('的', at) + 1), j);
  if (/每月|[/•·]月/u.test(words)) return 'month';
  return /每年(?!度?考核|[评遴]?选|认定|\d{1,2}月)|\/年|(?:按|逐)年(?:安排|给予|拨付)|年度(?=安排|预算安排|给予)/u.test(
    words,
  )
    ? 'year'
    : null;
}
