/** The bound that a growth has by its words: its comparator says that it is growth, and not that it is at least so much. */
import type { Comparator, Target } from './target.ts';

/** By the words right before and behind the number; the first that fits. */
const bounds: readonly { readonly bound: Comparator; readonly before?: RegExp; readonly behind?: RegExp }[] =
  [
    { bound: '<=', before: /(?:不得?(?:超过?|[高大多]于)|控制在)$/u },
    { bound: '<=', behind: /^以[内下]/u },
    { bound: '>=', before: /不得?[低少小]于$/u },
    { bound: '>', before: /(?:突破|超过?|[高大多]于)$/u },
    { bound: '>=', behind: /^(?:\(含\))?(?:及|或)?以上/u },
    { bound: '>=', before: /(?:达到?|达至|至少)$/u },
  ];

/** What stands between a number and 以上. */
const UNIT = /^(?:%|‰|个?百分点|倍)/u;

/**
 * Whether a target that is growth is meant as at least (`>=`), above or at most so much: 增长15%以上, 增长不低于15%; `null` where
 * its words do not say, and for all that is not growth. The words are those of its quote around its number; what stands behind the
 * last of several numbers (分别增长5%、8%以上) holds for all.
 */
export function boundOf({
  comparator,
  value,
  quote,
}: Pick<Target, 'comparator' | 'value' | 'quote'>): Comparator | null {
  if (comparator !== 'growth' || value === null) return null;
  const words = quote.normalize('NFKC').replace(/\s/gu, '');
  const numbers = [...words.matchAll(/\d+(?:\.\d+)?/gu)];
  const own = numbers.find(([n]) => Number(n) === value);
  if (own === undefined) return null;
  const last = words.includes('分别') ? (numbers.at(-1) ?? own) : own;
  const before = words.slice(0, own.index);
  const behind = words.slice(last.index + last[0].length).replace(UNIT, '');
  return (
    bounds.find((b) => (b.before?.test(before) ?? true) && (b.behind?.test(behind) ?? true))?.bound ?? null
  );
}
