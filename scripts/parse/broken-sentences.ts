/**
 * Sentences that the copy of a printed document cut anywhere: at the end of a printed line, before a quotation, in the middle of a word.
 * Reads: folded lines. Decides whether the next line goes on with a sentence that is not at its end; what else joins lines is in
 * layout.ts.
 */
import { beginsNote } from './fields/note-words.ts';
import { markerAt } from './markers.ts';
import { isEndMatter } from './end-matter.ts';
import { TITLE_END } from './title-words.ts';

/** A sentence that is not at its end stops with a word, or with what opens or closes within one. */
const OPEN_END = /[\p{Script=Han}\dA-Za-z%、,”》)]$/u;
/** Without a stop before it, a line has so many characters and a comma before it is taken for prose and not for a title. */
const PROSE = 16;
/** So many where lines are not cut anywhere, and a line with a comma may be an item of a list. */
const LONG_PROSE = 22;
/** Behind a number so many with a comma are no title any more. */
const NO_TITLE = 38;
/** Fewer characters are a label. */
const SHORT = 10;
/** Words that no sentence begins with, places that do aside (和山县), and words that none ends with. */
const CLINGS =
  /^(?:的(?![士确])|和(?![谐平解睦]|\p{Script=Han}{1,4}[省市县区州盟旗]|县(?:人民|[委政]))|以及|或者?(?![许是])|及其)/u;
const DANGLES = /(?:以及|[和与及对将由向从]|各[类种项]|按照|根据|通过|达到|超过|突破|不[低少]于)$/u;
/** An amount that follows on the words before it, though it looks like the number of a heading. */
const AMOUNT = /^\d{1,4} +(?:个|家|万|亿|元|名|次|户|亩|套|吨|件|台|公里|小时|分钟)/u;
const DATE = /^(?:(?:19|20)\d{2} +年|\d{1,2} +[年月日])/u;

/** Whether the next line, folded, begins with a number that counts something or dates it: a sentence that is not at its end goes on with it. */
export const beginsWithAmount = (right: string): boolean => AMOUNT.test(right) || DATE.test(right);

/** Whether what follows the last stop is a bracket, a note for the most part, or the marks that close a quotation. */
const isAside = (last: string): boolean => /^ *\([^()]*(?:\([^()]*\)[^()]*)*\)$|^[”》)]*$/u.test(last);

const OPENS_QUOTE = /[“《][^“”《》]*$/u;
const CLOSES_QUOTE = { '“': /^[^“”《》。]*”/u, '《': /^[^“”《》。]*》/u };

/** Whether `right`, the next line, closes a quotation or a title that `left` leaves open: 推行“一|照多址”改革. */
export function closesQuote(left: string, right: string): boolean {
  const open = OPENS_QUOTE.exec(left.slice(-80))?.[0].charAt(0);
  return (open === '“' || open === '《') && CLOSES_QUOTE[open].test(right.slice(0, 80));
}

/**
 * Whether `right`, the next line, goes on with the last sentence of `left`, all that its paragraph has so far; both folded. `numbered`:
 * `left` begins with the number of a heading. `inPieces`: lines of the copy are cut anywhere, so that a comma tells prose; elsewhere a short
 * line with one may be an item of a list.
 */
export function goesOnInSentence(
  left: string,
  right: string,
  { numbered, inPieces }: { readonly numbered: boolean; readonly inPieces: boolean },
): boolean {
  // Behind a quotation a paragraph may end without a stop, where lines are not cut anywhere.
  if (!inPieces && /[”》)]$/u.test(left)) return false;
  if (!OPEN_END.test(left) || right === '' || left.includes('|') || right.includes('|')) return false;
  if (CLINGS.test(right) && left.length >= SHORT) return true;
  if (AMOUNT.test(right) && left.length >= SHORT && (!numbered || /[,;]/u.test(left)))
    return /[,。;:]/u.test(right);
  const stop = Math.max(left.lastIndexOf('。'), left.lastIndexOf('!'), left.lastIndexOf('?'));
  const last = left.slice(Math.max(stop, left.lastIndexOf(';')) + 1);
  const withComma = numbered ? NO_TITLE : inPieces ? PROSE : LONG_PROSE;
  const prose =
    stop >= 0
      ? !isAside(last)
      : (left.length >= withComma && /[,;]/u.test(left)) ||
        (!numbered && left.length >= PROSE && DANGLES.test(left));
  if (!prose) return false;
  const marker = beginsWithAmount(right) ? null : markerAt(right, 0);
  if ((marker !== null && marker.style !== 'is') || beginsNote(right, 0)) return false;
  if (isEndMatter(right) || TITLE_END.test(right)) return false;
  return /[,。;:]/u.test(right) || /^[“《(]/u.test(right);
}
