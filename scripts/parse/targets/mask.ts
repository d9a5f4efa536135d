/** What stands in the place of a claimed character. */
export const MASK = '\ue000';

/** `text` with every unit of the given ranges replaced by {@link MASK}. */
export function maskedBy(
  text: string,
  ranges: readonly { readonly i: number; readonly j: number }[],
): string {
  let out = text;
  for (const { i, j } of ranges) out = out.slice(0, i) + MASK.repeat(j - i) + out.slice(j);
  return out;
}
