import { MULTIPLE, timesOf } from './numeral.ts';
import { GIFTS } from './pay-words.ts';
import { RUN, written } from './written.ts';

/** On what terms money is paid: under which condition, at which rate, up to which sum. Reads folded text. */
export interface Terms {
  /** The clause that says what must hold: 年销售额达到1亿元的. */
  readonly condition: readonly [number, number] | null;
  /** The most that is paid, in 万元. */
  readonly cap: number | null;
  /** The share of something that is paid, in percent. */
  readonly rate: number | null;
}

const CAP = new RegExp(
  `(?<!(?:贷款|授信|担保)[^,;。]{0,4})(?:最高|不[超高]过|不得超过|上限|封顶|限额)[^,;。\\d]{0,8}?(?<run>${RUN}) ?(?<times>${MULTIPLE})?元(?<list>[、和及])?`,
  'gu',
);
const RATE = new RegExp(
  `(?:按照?|参照|给予|予以|给|[支扶]持比例|${GIFTS}|返还)[^,;。%]{0,70}?(?<rate>\\d+(?:\\.\\d+)?)(?<sign>[%‰])(?<list>[、和及至—–~-](?= ?\\d))?(?![^,;。]{0,6}部分)`,
  'gu',
);
/** A share of something without a word in front that gives it: 租金的50%予以补贴. */
const SHARE_GIVEN =
  /(?<=[的额金费用入资款价]|部分(?:\([^()]*\))?)(?<!(?:不[低少]于|达到?|超过)[^,;。]{0,12})(\d+(?:\.\d+)?)([%‰])的?(?:比例|标准)?,?(?:给予|予以|奖励|补助|补贴)/u;
/** All of what is in question: 予以全额奖励; as much again as somebody else gives: 给予1:1配套. */
const ALL = new RegExp(`(?:给予|予以)全额(?:${GIFTS}|返还)|(?<!\\d)1:1(?![\\d.])`, 'u');
/** A clause that must hold: it ends in 的, or in what something comes to. */
const CONDITION =
  /(?:的|(?:达到?|(?<!不得?)超过|满|不[低少]于)[^,;。:]*\d(?:(?!补助|奖励|补贴|部分)[^,;。:]){0,14})$/u;
/** What is between a condition and what is given. */
const BETWEEN =
  /(?:,|分别|一次性|每年|当年|每增加 ?\d?[人家个]|单(?:品种|[个家项户台件])\p{Script=Han}{0,3}|可|再|另|由[^,;。]{0,8}财政|经[^,;。]{0,8}(?:批准|审核|认定|同意|评审)后?|按[^,;。]{0,40}(?<!的))+$/u;

/**
 * The terms of a payment of `amount` whose words are at `[at, end)`; `[from, to)` is what of the sentence speaks of it. Of several
 * rates or sums none is the one; in a list of sums (最高10万元、5万元) each is its own.
 */
export function termsOf(
  folded: string,
  { at, end, amount }: { readonly at: number; readonly end: number; readonly amount: number | null },
  [from, to]: readonly [number, number],
): Terms {
  const caps = [...folded.slice(from, to).matchAll(CAP)].map(({ groups = {} }) =>
    groups['list'] === undefined ? sumOf(groups) : amount,
  );
  const rates = [...folded.slice(from, end).matchAll(RATE)].map(({ groups = {} }) =>
    groups['list'] === undefined ? shareOf(groups['rate'] ?? '', groups['sign'] ?? '') : null,
  );
  const share = SHARE_GIVEN.exec(folded.slice(from, end));
  if (share !== null && !/[%‰][、和及]/u.test(folded.slice(from, end)))
    rates.splice(0, Infinity, shareOf(share[1] ?? '', share[2] ?? ''));
  if (rates.length === 0 && ALL.test(folded.slice(from, end))) rates.push(100);
  return { condition: conditionOf(folded, at, from), cap: oneOf(caps), rate: oneOf(rates) };
}

const oneOf = (values: readonly (number | null)[]): number | null =>
  new Set(values).size === 1 ? (values[0] ?? null) : null;

/** A share in percent: 8‰ is 0.8. */
export const shareOf = (number: string, sign: string): number =>
  sign === '‰' ? Number((Number(number) / 10).toPrecision(12)) : Number(number);

/** A sum in 万元, by its numerals and the 万 or 亿 apart from them; `null` where it cannot be known. */
export function sumOf({
  run = '',
  times: more,
}: Readonly<Record<string, string | undefined>>): number | null {
  const sum = written(run);
  if (sum === null) return null;
  const times = timesOf(sum.multiple) * timesOf(more);
  return Number(((sum.value * times) / 1e4).toPrecision(12));
}

function conditionOf(folded: string, at: number, from: number): Terms['condition'] {
  const before = folded.slice(from, at).replace(BETWEEN, '');
  let start = clauseStart(before);
  // 销售额达到1亿元,且增速20%以上的: both must hold.
  if (/^[且并]/u.test(before.slice(start)) && start > 1) start = clauseStart(before.slice(0, start - 1));
  const clause = before
    .slice(start)
    .replace(/^(?:\(?\d{1,2}[).、]|第[一二三四五六七八九十\d]+条 ?|其中|对于?|凡是?)+/u, '');
  if (!CONDITION.test(clause.replace(/\([^()]*\)/gu, '')) || clause.length < 4) return null;
  const end = from + before.length;
  return [end - clause.length, end];
}

/** Where the clause begins in which `text` ends. */
export const clauseStart = (text: string): number =>
  Math.max(...[...',;。:'].map((c) => text.lastIndexOf(c))) + 1;
