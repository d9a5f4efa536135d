import traditional from 'opencc-js/dict/TSCharacters';

/**
 * Reads    the table of characters of OpenCC
 * Writes   nothing
 * Assumes  that the first of several simplified forms is the usual one, as OpenCC does
 */
const whole: ReadonlyMap<string, string> = new Map(
  traditional.split('|').map((line): [string, string] => {
    const [from = '', to = ''] = line.split(' ');
    return [from, to];
  }),
);

/** Every traditional character and its simplified form. */
export const allVariants = (): ReadonlyMap<string, string> => whole;

/** Pairs of those whose simplified form is in `folded`: no other can be part of a match. */
export function variantsWithin(folded: Iterable<string>): string {
  const characters = new Set<string>();
  for (const text of folded) for (const c of text) characters.add(c);
  return [...whole]
    .filter(([from, to]) => from !== to && characters.has(to))
    .map(([from, to]) => from + to)
    .join('');
}
