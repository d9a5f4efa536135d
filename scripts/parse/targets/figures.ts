import { ABOUT_BEHIND, ABOUT_BRIM, ABOUT_WITHIN, aboutAt } from './about.ts';
import { shareOf, sumOf } from './funding-terms.ts';
import { labelsOf } from './labelled-sums.ts';
import { MULTIPLE } from './numeral.ts';
import { RUN, written } from './written.ts';

/** The sums and shares of the words of a payment. Reads folded text. */

/** What is paid: so much, in 万元, or a share, in percent. */
export interface Figure {
  readonly amount: number | null;
  /** The upper end of a range of sums. */
  readonly most: number | null;
  /** The share, where a list gives one to each; `null` otherwise. */
  readonly share: number | null;
  /** The words that make the amount approximate. */
  readonly about: readonly (readonly [number, number])[];
  /** What this sum of a list is for, where each has words of its own: 博士|3万元、硕士|1万元. */
  readonly label: readonly [number, number] | null;
}

const NONE: Figure = { amount: null, most: null, share: null, about: [], label: null };
const SUMS = new RegExp(
  `(?:${ABOUT_BRIM})?(?<run>${RUN})${ABOUT_WITHIN}? ?(?<times>${MULTIPLE})?${ABOUT_WITHIN}?元|(?<bare>${RUN})(?=(?:[、和及] ?${RUN})*[、和及] ?(?<last>${RUN}) ?(?<shared>${MULTIPLE})?元)`,
  'gu',
);
const LIST = new RegExp(`元(?:\\/\\p{Script=Han})?(?:${ABOUT_BEHIND})?[、和及]`, 'u');
/** What is said of the second sum where it is the most that one may get: 5万元、单家企业当年最高不超过50万元. */
const CAPS = /、(?:单|每|同一|年度|当年|累计|总额)[^、\d]*(?:最高|不超过|上限)[^、\d]*$/u;
/** 10万元—50万元: from so much to so much. */
const RANGE = /^(?:-|—|–|~|至|到|&mdash;)$/u;
const SHARES = /\d[\d.]*[%‰](?:(?:、|和|及) ?\d[\d.]*[%‰])+/u;
const SHARE_BEHIND = /[、和及][^,;。、\d]{1,12}(?<share>\d[\d.]*)(?<sign>[%‰])/u;

/** The figures of `[at, end)`: 100万元、50万元 are two, 10%、20% are two, 10万元—50万元 is one. One without anything where none is said. */
export function figuresOf(folded: string, at: number, end: number): readonly Figure[] {
  const words = folded.slice(at, end);
  const found = [...words.matchAll(SUMS)].map((match) => ({ match, amount: amountOf(match.groups ?? {}) }));
  const [first, second] = found;
  if (first === undefined) {
    const shares = SHARES.exec(words)?.[0].matchAll(/(?<share>\d[\d.]*)(?<sign>[%‰])/gu) ?? [];
    const list = [...shares].map(({ groups = {} }) => ({
      ...NONE,
      share: shareOf(groups['share'] ?? '', groups['sign'] ?? ''),
    }));
    return list.length === 0 ? [NONE] : list;
  }
  const read = ({ match, amount }: (typeof found)[number]): Figure => ({
    ...NONE,
    amount,
    about: amount === null ? [] : aboutAt(folded, at + match.index, at + match.index + match[0].length),
  });
  const known = found.filter(({ amount }) => amount !== null);
  const places = known.map(({ match: { index, 0: sum } }) => [at + index, at + index + sum.length] as const);
  const labels = places.length > 1 ? labelsOf(folded, at, places) : null;
  const isCapped =
    (second?.amount ?? 0) >= (first.amount ?? 0) && CAPS.test(words.slice(0, second?.match.index ?? 0));
  const isList =
    !isCapped && (labels !== null || LIST.test(words) || first.match.groups?.['bare'] !== undefined);
  if (!isList) {
    const between =
      second === undefined ? '' : words.slice(first.match.index + first.match[0].length, second.match.index);
    return [{ ...read(first), most: RANGE.test(between) ? (second?.amount ?? null) : null }];
  }
  const { share, sign } = SHARE_BEHIND.exec(words)?.groups ?? {};
  const sums = known.map((sum, k) => ({ ...read(sum), label: labels?.[k] ?? null }));
  const all = share === undefined ? sums : [...sums, { ...NONE, share: shareOf(share, sign ?? '%') }];
  return all.length === 0 ? [NONE] : all;
}

const amountOf = (groups: Readonly<Record<string, string | undefined>>): number | null =>
  sumOf(
    groups['bare'] === undefined
      ? groups
      : {
          run: groups['bare'],
          times: `${written(groups['last'] ?? '')?.multiple ?? ''}${groups['shared'] ?? ''}`,
        },
  );
