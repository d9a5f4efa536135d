/** Texts with what has been read already masked out. */

/** What is in the place of a claimed character. */
const MASK = '\ue000';

/** `text` with every unit of the given ranges replaced by {@link MASK}. */
export function maskedBy(
  text: string,
  ranges: readonly { readonly i: number; readonly j: number }[],
): string {
  let out = text;
  for (const { i, j } of ranges) out = out.slice(0, i) + MASK.repeat(j - i) + out.slice(j);
  return out;
}

interface Range {
  readonly i: number;
  readonly j: number;
}

/** The ranges without the places in them that `parts` claim; `parts` are in order and apart. */
export const rangesWithout = (ranges: readonly Range[], parts: readonly Range[]): Range[] =>
  ranges.flatMap((range) => {
    const inside = parts.filter(({ i, j }) => range.i < j && i < range.j);
    const starts = [range.i, ...inside.map(({ j }) => j)];
    const ends = [...inside.map(({ i }) => i), range.j];
    return starts.map((i, k) => ({ i, j: ends[k] ?? range.j })).filter(({ i, j }) => i < j);
  });
