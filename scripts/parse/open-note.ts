/**
 * A note in a bracket that the copy cut in lines of any length: 〔县发改局、各县（市、/区）/政府、经开区/（甲县）/管委会按职责分工负责〕.
 * Reads: folded lines. Decides whether the next lines belong to it: read together they must be a note to its closing bracket.
 */
import { beginsNote, bracketEnd } from './fields/note-words.ts';
import { notesIn } from './fields/note.ts';
import { markerAt } from './markers.ts';

const OPENS = /[（(〔【[]/u;
const CLOSES = /[）)〕】\]]/u;

/** Where the brackets of `text` begin that are open at its end, the outermost first. */
function openIn(text: string): readonly number[] {
  const open: number[] = [];
  for (let at = 0; at < text.length; at += 1) {
    if (OPENS.test(text.charAt(at))) open.push(at);
    else if (CLOSES.test(text.charAt(at))) open.pop();
  }
  return open;
}

/** Open brackets at the end of `text`, looking at its last 300 units only. */
export const openBrackets = (text: string): number => openIn(text.slice(-300)).length;

/** Whether a bracket closes in `text`. */
export const closesBracket = (text: string): boolean => CLOSES.test(text);

/** Whether a note in brackets that began in `[i, j)` is open at its end, however many lines it has gone on for. */
export function noteIsOpen(fold: string, i: number, j: number): boolean {
  const tail = fold.slice(Math.max(i, j - 300), j);
  return openBrackets(tail) > 0 && beginsNote(tail, tail.lastIndexOf('('));
}

/** The most lines of a note behind its first. */
export const LINES_OF_A_NOTE = 16;
/** The longest note, in UTF-16 units. */
const LONGEST = 700;

/**
 * How many of the lines `next` go on with the note that is open at the end of `left`, the paragraph so far; 0 where none is open, where
 * it does not close, or where what closes is no note.
 */
export function linesOfOpenNote(left: string, next: readonly string[]): number {
  const tail = left.slice(-LONGEST);
  const [at] = openIn(tail);
  if (at === undefined || (at > 0 && !/[。;!?”)]/u.test(tail.charAt(at - 1)))) return 0;
  let whole = tail.slice(at);
  for (const [k, line] of next.slice(0, LINES_OF_A_NOTE).entries()) {
    if (line === '' || line.includes('|') || isHeading(line)) return 0;
    whole += line;
    if (whole.length > LONGEST) return 0;
    const end = bracketEnd(whole, 0);
    if (end < 0) continue;
    const isAll = /^[。;.]?$/u.test(whole.slice(end)) && notesIn(whole, 0, whole.length)[0]?.i === 0;
    return isAll ? k + 1 : 0;
  }
  return 0;
}

const isHeading = (line: string): boolean => (markerAt(line, 0)?.style ?? 'is') !== 'is';
