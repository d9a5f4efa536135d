import { notesIn } from './fields/note.ts';
import { trimmed } from './flow.ts';
import type { Layout } from './layout.ts';
import type { Paragraph } from './paragraph.ts';

/** How far the title of a heading goes, once its number has been read. All ranges are of the flow. */

const TITLE_END = /[。！？!?]/u;
/** Whether the blank at `k` is a wide one between a title and its text on the same line. */
function isGap(layout: Layout, paragraph: Paragraph, from: number, k: number): boolean {
  const wide = layout.flow.text.charAt(k) === '\u3000' || layout.folded.charAt(k + 1) === ' ';
  return (
    wide &&
    (k - from >= 3 || layout.folded.slice(from, k) === '附则') &&
    k - from <= 40 &&
    paragraph.j - k > 12 &&
    !/[,;:]/u.test(layout.folded.slice(from, k))
  );
}

/**
 * Where the title of a heading ends that begins at `from`: before the first full stop, or a note, or the end; before
 * `join`, the mark between title and text in this document, where text follows it.
 */
export function titleRange(
  layout: Layout,
  paragraph: Paragraph,
  from: number,
  join: Join | null = null,
): { title: [number, number]; end: number } {
  const { text } = layout.flow;
  const named = /^ *[【[]([^【】[\]。]{2,30})[】\]]/u.exec(
    text.slice(from, Math.min(paragraph.j, from + 60)),
  );
  if (named !== null && !notesIn(layout.folded, from, from + named[0].length).length) {
    const end = from + named[0].length;
    return { title: trimmed(text, end - 1 - (named[1] ?? '').length, end - 1), end };
  }
  const joined = join === null ? -1 : joinBehindTitle(layout, paragraph, from, join);
  if (joined >= 0) return { title: trimmed(text, from, joined), end: join === ':' ? joined + 1 : joined };
  let depth = 0;
  let quoted = false;
  for (let k = from; k < paragraph.j; k++) {
    const mark = layout.folded.charAt(k);
    // A copy may close “ with a straight mark.
    const c: string = mark === '"' && quoted ? '”' : mark;
    if (c === '“' || c === '”') quoted = c === '“';
    if ('“《‘('.includes(c)) depth += 1;
    else if ('”》’)'.includes(c)) depth = Math.max(0, depth - 1);
    else if (TITLE_END.test(c) && depth === 0) return { title: trimmed(text, from, k), end: k + 1 };
    if (c === ' ' && depth === 0 && isGap(layout, paragraph, from, k))
      return { title: trimmed(text, from, k), end: k };
    if (c === '。' && depth > 0 && k - from > 60) return { title: trimmed(text, from, k), end: k + 1 };
  }
  const note = notesIn(layout.folded, from, paragraph.j).at(-1);
  if (note !== undefined && note.i > from && note.j === paragraph.j) {
    const range = trimmed(text, from, note.i);
    return { title: range, end: range[1] };
  }
  const range = trimmed(text, from, paragraph.j);
  const mark = /[:：；;]$/u.test(text.slice(...range)) ? 1 : 0;
  return { title: [range[0], range[1] - mark], end: range[1] };
}

/** A mark that joins a title and its text on one line: 1、建设平台：支持…, 1.建设平台 支持…. */
export type Join = ':' | ' ';

/** Where `join` is after a short title at `from` that text of its own follows on the line, or -1. */
export function joinBehindTitle({ folded }: Layout, { j }: Paragraph, from: number, join: Join): number {
  const title = /^[^。;:,!?()“” ]{2,30}/u.exec(folded.slice(from, Math.min(j, from + 40)))?.[0];
  if (title === undefined || folded.charAt(from + title.length) !== join) return -1;
  return j - from - title.length < 16 ? -1 : from + title.length;
}
