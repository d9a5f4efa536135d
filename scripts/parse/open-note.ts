/**
 * A note in a bracket that the copy cut in lines of any length: 〔县发改局、各县（市、/区）/政府、经开区/（甲县）/管委会按职责分工负责〕.
 * Reads: folded lines. Decides whether the next lines belong to it: read together they must be a note to its closing bracket.
 */
import { beginsNote, bracketEnd } from './fields/note-words.ts';
import { notesIn } from './fields/note.ts';
import { markerAt } from './markers.ts';

const OPENS = /[（(〔【[]/u;
const CLOSES = /[）)〕】\]]/u;

/** Open brackets at the end of `text`, looking at its last 300 units only. */
export function openBrackets(text: string): number {
  let open = 0;
  for (const c of text.slice(-300)) {
    if (OPENS.test(c)) open += 1;
    else if (CLOSES.test(c) && open > 0) open -= 1;
  }
  return open;
}

/** Whether a note in brackets that began in `[i, j)` is open at its end, however many lines it has gone on for. */
export function noteIsOpen(fold: string, i: number, j: number): boolean {
  const tail = fold.slice(Math.max(i, j - 300), j);
  return openBrackets(tail) > 0 && beginsNote(tail, tail.lastIndexOf('('));
}

/** The most lines that are read on, and the longest note, in UTF-16 units. */
const MOST_LINES = 16;
const LONGEST = 700;

/** Where the outermost bracket begins that is open at the end of `text`, or -1. */
function openAt(text: string): number {
  let open = 0;
  for (let at = text.length - 1; at >= 0; at -= 1) {
    const c = text.charAt(at);
    if (c === ')') open += 1;
    else if (c === '(' && --open < 0) return outermost(text, at);
  }
  return -1;
}

/** The bracket at `at`, or the one around it that is open as well. */
function outermost(text: string, at: number): number {
  const around = openAt(text.slice(0, at));
  return around < 0 ? at : around;
}

/**
 * How many of the lines `next` go on with the note that is open at the end of `left`, the paragraph so far; 0 where none is open, where
 * it does not close, or where what closes is no note.
 */
export function linesOfOpenNote(left: string, next: readonly string[]): number {
  const tail = left.slice(-LONGEST);
  const at = openAt(tail);
  if (at < 0 || (at > 0 && !/[。;!?”)]/u.test(tail.charAt(at - 1)))) return 0;
  let whole = tail.slice(at);
  for (const [k, line] of next.slice(0, MOST_LINES).entries()) {
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
