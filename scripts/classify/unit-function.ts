import type { UnitFunction } from '../../src/model/vocabulary.ts';
import { folded } from '../parse/folded.ts';

/** What a unit does, as far as its printed name says. */
export interface ReadFunction {
  readonly function: string;
  readonly slug: string;
  /** The words of the name that say so. */
  readonly evidence: string;
  /** Whether the name is that of the function's own office, 科学技术局; else it has a name of its own. */
  readonly own: boolean;
}

/**
 * What does a unit with this printed name do? By the rules of unit-functions.yaml: how the name ends comes before the
 * words within it; of these the first counts, so that 科技和工业信息化局 is 科技, and of two that begin alike the longest.
 * Null where no rule fits.
 */
export function functionOf(printed: string, rules: readonly UnitFunction[]): ReadFunction | null {
  const name = bareName(printed);
  const ending = longest(
    rules.flatMap((rule) => {
      const end = longestOf(rule.ends.filter((e) => name.endsWith(e)));
      if (end === null) return [];
      if (!asksForStems(rule)) return [{ rule, evidence: end, rank: end.length, own: false }];
      const stem = longestOf([...rule.main, ...rule.stems].filter((s) => name.includes(s)));
      // Words within and the end together say more than any end.
      return stem === null ? [] : [{ rule, evidence: stem, rank: 100 + stem.length, own: false }];
    }),
  );
  // 县人民政府 has nothing to do with 民政.
  const words = name.replaceAll('人民政府', '\u0000\u0000政府');
  const within = longest(
    rules.flatMap((rule) =>
      rule.ends.length > 0
        ? []
        : [...rule.main, ...rule.stems].flatMap((stem) => {
            const at = words.indexOf(stem);
            if (at < 0) return [];
            const own = rule.main.includes(stem) && isOwnOffice(name, at + stem.length);
            return [{ rule, evidence: stem, rank: stem.length - at * 100, own }];
          }),
    ),
  );
  const found =
    ending === null || (within !== null && (ending.rule.weak || isOffice(ending.evidence, name)))
      ? within
      : ending;
  if (found === null) return null;
  const { rule, evidence, own } = found;
  return { function: rule.function, slug: rule.slug, evidence, own };
}

/** A printed name without what does not belong to it: blanks, what is in brackets at its end, a label in front. */
export const bareName = (printed: string): string =>
  folded(printed)
    .replace(/\s/gu, '')
    .replace(/^[^:]{0,8}:/u, '')
    .replace(/(?:\([^()]*\)|\([^()]*|等)+$/u, '')
    .replace(/\([^()]*\)|[()]/gu, '');

const asksForStems = ({ main, stems }: UnitFunction): boolean => main.length + stems.length > 0;

/** Whether what a name says after the words of a function makes it that function's office: 局, 委员会, 政务服务中心. */
const isOwnOffice = (name: string, at: number): boolean =>
  /(?:局|委|办|厅|部|委员会|办公室|总局|总署|署|联|联合会|会|院|纪委|监委|分局)$/u.test(name) ||
  /^(?:管理|服务|交易|发展|事务)*中心$/u.test(name.slice(at));

/** 办公室 ends like a room (室) but is an office. */
const isOffice = (end: string, name: string): boolean => end === '室' && name.endsWith('办公室');

const longestOf = (words: readonly string[]): string | null =>
  words.reduce<string | null>(
    (best, word) => (best === null || word.length > best.length ? word : best),
    null,
  );

function longest<T extends { readonly rank: number }>(found: readonly T[]): T | null {
  return found.reduce<T | null>((best, one) => (best === null || one.rank > best.rank ? one : best), null);
}
