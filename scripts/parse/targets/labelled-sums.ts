/** Lists of sums of which each says whom or what it is for: 博士3万元、硕士1万元. Reads folded text. */

/** What a sum of a list is for. Words that say how much there must be, or that pay, are none. */
const LABEL =
  '(?:(?!其中|达|超过|满|低于|高于|额|投资|收入|产值|税收|销售|完成|带动|自筹|贷款|出资|缴费|奖励|补助|资助|给予)[^,;。:\\d元]){2,30}?(?:\\([^()]*\\))?';
const PER = '(?:每(?:[人家个户项名年月亩辆台床吨间]|千瓦|平方米)|为|按|最高|不超过|各)*';
const PARTED = '(?:[、,;和及与\ue000]|以及)';

/** A list of such sums as the source of a pattern; `money` is that of one sum. */
export const labelledSums = (money: string): string =>
  `${LABEL}${PER}${money}(?:${PARTED}${LABEL}${PER}${money})+`;

/** What stands before the first of them: 给予|用人单位50万元、个人100万元. */
const LEAD =
  /^[^]*(?:按照?|分别|给予|予以|奖励|补助|补贴|资助|支持|发放|其中|标准(?=[为是:])|[为是即:,]|\((?![^()]*\)))/u;
const BETWEEN = new RegExp(`^(?:/[人家个年月户])*${PARTED}`, 'u');
const BEHIND = new RegExp(`${PER}$`, 'u');
const WHOLE = new RegExp(`^${LABEL}$`, 'u');

/**
 * The words that each of several sums at `sums` is for, where all have some; `null` otherwise. The first of them is looked for from
 * `at` on.
 */
export function labelsOf(
  folded: string,
  at: number,
  sums: readonly (readonly [number, number])[],
): readonly (readonly [number, number])[] | null {
  const labels = sums.flatMap(([i], k): (readonly [number, number])[] => {
    const from = sums[k - 1]?.[1] ?? at;
    const words = folded.slice(from, i).replace(BEHIND, '');
    const lead = (k === 0 ? LEAD : BETWEEN).exec(words)?.[0].length ?? (k === 0 ? 0 : words.length);
    return WHOLE.test(words.slice(lead)) ? [[from + lead, from + words.length]] : [];
  });
  return labels.length === sums.length ? labels : null;
}
