import { RUN } from './written.ts';

/**
 * Words that make a number approximate: 约30家, 近百家, 30家左右, 百余家, 三十来个, 上千家. 突破 and 以上 say that it is more, and
 * do not. Patterns read folded text.
 */

/** Before a number. 最近 and 附近 do not end in such a word. */
export const ABOUT_BEFORE = '(?:大约|大概|大致|将近|接近|约|(?<![最临附靠邻远])近)';
/** After its unit. */
export const ABOUT_BEHIND = '(?:左右|上下)';
/** Between a number and its unit. */
export const ABOUT_WITHIN = '[余多来]';
/** What begins a round number: 上千, 成百; not 以上, 建成. */
export const ABOUT_BRIM = '(?:(?<![以线网之])上|(?<![建完形达创组育集生])成)(?=[百千万])';

const BEFORE = new RegExp(`${ABOUT_BEFORE}(?=[¥￥]? ?$)`, 'u');
const BEHIND = new RegExp(`^${ABOUT_BEHIND}`, 'u');
const WITHIN = new RegExp(`^${ABOUT_BRIM}|(?<=${RUN})(?:${ABOUT_WITHIN}|几)`, 'gu');

/** Ranges of the words by which the number with its unit at `[i, j)` is said to be about so much; none where it is exact. */
export function aboutAt(text: string, i: number, j: number): (readonly [number, number])[] {
  const found: (readonly [number, number])[] = [];
  const from = Math.max(0, i - 5);
  const before = BEFORE.exec(text.slice(from, i));
  if (before !== null) found.push([from + before.index, from + before.index + before[0].length]);
  for (const { index, 0: word } of text.slice(i, j).matchAll(WITHIN))
    found.push([i + index, i + index + word.length]);
  const behind = BEHIND.exec(text.slice(j, j + 2));
  if (behind !== null) found.push([j, j + behind[0].length]);
  return found;
}

/** The words of such ranges as `text` has them: `约…左右`; `null` where there are none. */
export const aboutWords = (text: string, about: readonly (readonly [number, number])[]): string | null =>
  about.length === 0 ? null : about.map((range) => text.slice(...range)).join('…');
