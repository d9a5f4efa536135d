import { beginsNote } from './fields/note-words.ts';
import { markerAt, type Marker, type Style } from './markers.ts';
import { TITLE_END, titleWordAt } from './title-words.ts';

/**
 * Paragraphs that a copy ran together in one line, with blanks between them or nothing at all. Reads: folded text.
 * Tells such a line from a long paragraph, and finds where its paragraphs begin: after blanks, before numbers,
 * after the usual titles. Assumes: nothing; looks a few characters ahead, so it is linear.
 */

const RUN_TOGETHER = 1200;
const RUN_TOGETHER_WITH_SECTIONS = 250;
const RUN_ON_TITLE = 60;
const LONGEST_HEADING = 40;

/** Whether a section's number and usual title are at `i`, and a blank or an item continues after them: 一、总体要求 以… */
function beginsWithTitle(fold: string, i: number): boolean {
  const marker = markerAt(fold, i);
  if (marker?.style !== 'section' && marker?.style !== 'chapter') return false;
  const title = i + marker.length;
  const word = titleWordAt(fold, title);
  return word > 0 && /^(?: \S|\(一\))/u.test(fold.slice(title + word, title + word + 3));
}

/**
 * Whether the line `[i, j)` of folded text is one of paragraphs run together: long and with places to cut, or shorter
 * and with numbers of sections or chapters that run on, or one usual title with text after it.
 */
export function isRunTogether(fold: string, i: number, j: number): boolean {
  const length = j - i;
  if (length >= RUN_ON_TITLE && beginsWithTitle(fold, i)) return true;
  const bars = fold.slice(i, j).split('|').length > 6;
  if (length < RUN_TOGETHER_WITH_SECTIONS) return false;
  const breaks = innerBreaks(fold, i, j);
  const markers = breaks.map((at) => markerAt(fold, at));
  const outer = markers.filter((m) => m?.style === 'section' || m?.style === 'chapter').length;
  if (length >= RUN_TOGETHER && breaks.length >= 2 && (!bars || outer >= 4)) return true;
  const runOn = (style: Style, again: number): boolean => {
    const numbers = markers.flatMap((m) => (m?.style === style ? [m.number] : []));
    const steps = numbers.slice(1).filter((n, k) => n !== (numbers[k] ?? 0) + 1);
    return numbers.length >= (bars ? 3 : 2) && steps.length <= again && steps.every((n) => n === 1);
  };
  // A table of contents counts the chapters once, the text once more.
  return runOn('section', 0) || runOn('chapter', 1);
}

/** Whether the next chapter, its parts or a section with a usual title begins at `at`, whatever is before it. */
function isNext(fold: string, at: number, last: ReadonlyMap<Style, number>): boolean {
  if (!/[第一二三四五六七八九十]/u.test(fold.charAt(at)) || /[见在按照据本\d第]/u.test(fold.charAt(at - 1)))
    return false;
  const marker = markerAt(fold, at);
  if (marker === null || !plausible(fold, at, marker)) return false;
  const follows = marker.number === (last.get(marker.style) ?? 0) + 1;
  if (marker.style === 'chapter') return follows;
  if (marker.style === 'part') return follows || marker.number === 1;
  return marker.style === 'section' && follows && titleWordAt(fold, at + marker.length) > 0;
}

/** In a document with lines run together, a shorter line is so too where a blank follows a sentence or the title. */
export function hasInnerParagraphs(fold: string, i: number, j: number): boolean {
  const line = fold.slice(i, j);
  if (line.length <= 60 || line.includes('|')) return false;
  return /[。:] (?=\S)/u.test(line) || TITLE_END.test(line.slice(0, Math.max(0, line.indexOf(' '))));
}

/** The places inside `[i, j)` of folded text, a line in which paragraphs run together, where a paragraph begins. */
export function innerBreaks(fold: string, i: number, j: number): number[] {
  const breaks: number[] = [];
  let left = '';
  let title = afterMarker(fold, i);
  // The last number of each style, for numbers that run on from one heading to the next.
  const last = new Map<Style, number>();
  const cut = (at: number): void => {
    if (breaks.at(-1) !== at) breaks.push(at);
    title = afterMarker(fold, at);
    const marker = markerAt(fold, at);
    if (marker !== null) last.set(marker.style, marker.number);
  };
  for (let at = i; at < j; at++) {
    const [before, right] = [at > i ? fold.charAt(at - 1) : '', fold.charAt(at)];
    if (before === ' ' && right !== ' ') {
      if (!isWithin(fold, breaks.at(-1) ?? i, at, left)) cut(at);
    } else if (
      /\d/u.test(before) &&
      PAGE_NUMBER_END.test(fold.slice(Math.max(i, at - 8), at)) &&
      markerAt(fold, at)
    ) {
      cut(at);
    } else if (/[。!?)”]/u.test(before)) {
      const marker = markerAt(fold, at);
      if (
        marker !== null &&
        marker.style !== 'is' &&
        marker.style !== 'circled' &&
        plausible(fold, at, marker)
      )
        cut(at);
      else if (before !== ')' && right !== '(' && beginsNote(fold, at)) cut(at);
    }
    if (isFirstBelow(fold, breaks.at(-1) ?? i, at, last) || (at > i && isNext(fold, at, last))) cut(at);
    if (at === title) {
      const word = titleWordAt(fold, at);
      if (word > 0 && at + word < j && !/[与和及、 .…·]/u.test(fold.charAt(at + word))) cut(at + word);
    }
    if (right !== ' ') left = right;
  }
  return breaks.filter((at) => at > i);
}

/** Styles whose numbers are before the usual titles. */
const BEFORE_TITLES = ['chapter', 'part', 'section', 'paren'];

/** Where the title begins after the chapter, section or item number at `at`; -1 where no such number is there. */
function afterMarker(fold: string, at: number): number {
  const marker = markerAt(fold, at);
  return marker !== null && BEFORE_TITLES.includes(marker.style) ? at + marker.length : -1;
}

/** The leaders and the page number that end a line of a table of contents. */
const PAGE_NUMBER_END = /[.…·]{2} ?\d{1,3}$/u;

/**
 * Whether the blank before `at` is within the paragraph that begins at `start`: between a number and its title,
 * between the characters of a word set wide (目 录), before the page number of a contents line, between Latin words.
 * `left` is the last character before the blank.
 */
function isWithin(fold: string, start: number, at: number, left: string): boolean {
  const next = fold.slice(at, at + 8);
  const page = /^[.…·]*\d{1,3} /u.exec(next)?.[0];
  if (page !== undefined && markerAt(fold, at + page.length)) return true;
  if (markerAt(fold, at)) return false;
  const marker = markerAt(fold, start);
  if (marker !== null && start + marker.length === at) return true;
  if (/^\p{Script=Han} $/u.test(fold.slice(start, at)) && /^\p{Script=Han}(?: |$)/u.test(next)) return true;
  if (left === '|' || next.startsWith('|')) return true;
  if (goesOn(fold, start, at, left)) return true;
  return /[\x21-\x7e]/u.test(left) && /[A-Za-z0-9]/u.test(next.charAt(0));
}

/** Whether the text between `start` and the blank before `at` is longer than a heading and breaks off within a sentence. */
const goesOn = (fold: string, start: number, at: number, left: string): boolean =>
  at - start > LONGEST_HEADING &&
  !/[。;:!?)”》|]/u.test(left) &&
  !beginsNote(fold, at) &&
  /[。,;]/u.test(fold.slice(at - LONGEST_HEADING, at));

/** A heading begins with Chinese, a quotation or a Latin word, not with a digit; 1.5亿元 is not the number of a heading. */
function plausible(fold: string, at: number, { style, length }: Marker): boolean {
  const first = fold.charAt(at + length);
  return (
    /[\p{Script=Han}“"‘《A-Za-z]/u.test(first) && !(style.startsWith('decimal') && /[万亿元倍]/u.test(first))
  );
}

/** What may be the first item below a heading of each style, where the break between the two was lost. */
const FIRST_BELOW: Partial<Record<Style, readonly Style[]>> = {
  chapter: ['part', 'section', 'paren', 'article'],
  part: ['section', 'paren'],
  section: ['paren', 'arabic', 'article'],
  paren: ['arabic'],
};

/**
 * Whether a first item is at `at` and `[start, at)` is the number and title above it (三、扩大消费(一)…), or the title
 * of the document. It has the number 1 or follows on the `last` of its style.
 */
function isFirstBelow(fold: string, start: number, at: number, last: ReadonlyMap<Style, number>): boolean {
  if (at <= start || at - start >= 50 || !/[(第一\d]/u.test(fold.charAt(at))) return false;
  const [above, first] = [markerAt(fold, start), markerAt(fold, at)];
  if (first === null || (first.number !== 1 && first.number !== (last.get(first.style) ?? 0) + 1))
    return false;
  if (above === null)
    return /^(?:chapter|section)$/u.test(first.style) && TITLE_END.test(fold.slice(start, at));
  if (at <= start + above.length) return false;
  return (
    FIRST_BELOW[above.style]?.includes(first.style) === true &&
    !/[。;]|\d$/u.test(fold.slice(start, at)) &&
    plausible(fold, at, first)
  );
}
