import { safeguardItems } from '../model/safeguards.ts';
import type { EditionRows } from '../model/tables.ts';

/** A text, and where in it each passage and each task stands: `[start, end)` in Unicode code points. */
export interface LaidOut {
  readonly text: string;
  readonly places: ReadonlyMap<string, { readonly start: number; readonly end: number }>;
}

type Rows = Pick<EditionRows, 'passages' | 'tasks' | 'sections' | 'safeguards'>;

/**
 * The reading text of an edition for coding software: one passage per line in the order of the document, a blank line
 * before every heading, LF, no byte order mark. A task stands from its heading to its last passage, and so does a safeguard.
 */
export function readingText(rows: Rows): LaidOut {
  const { passages, tasks } = rows;
  const places = new Map<string, { start: number; end: number }>();
  const isWhole = new Set([...tasks.map(({ id }) => id), ...safeguardItems(rows).map(({ of }) => of.id)]);
  let text = '';
  let at = 0;
  let heading = false;
  for (const { id, kind, parent, text: words } of passages) {
    if (kind === 'heading' && at > 0 && !heading) {
      text += '\n';
      at += 1;
    }
    heading = kind === 'heading';
    const line = oneLine(words);
    const place = { start: at, end: at + [...line].length };
    places.set(id, place);
    const whole = places.get(parent);
    if (!heading && isWhole.has(parent)) {
      if (whole) whole.end = place.end;
      else places.set(parent, { ...place });
    }
    text += `${line}\n`;
    at = place.end + 1;
  }
  return { text, places };
}

/** Line ends are not text; where a passage has one all the same, offsets must not depend on how a program reads it. */
const oneLine = (text: string): string => text.replace(/[\n\r\u000b\u000c\u0085\u2028\u2029]/gu, ' ');

/** What the head of {@link citableText} says. */
interface TextHead {
  /** Lines that begin with `# `. */
  readonly lines: readonly string[];
}

/**
 * The edition as plain text that can be cited: a head of lines with `# `, then one line per passage, its id, a tab, its
 * words; a blank line before every heading. UTF-8, LF. `cut -f2` gives the words alone.
 */
export function citableText({ passages }: Pick<Rows, 'passages'>, head: TextHead): string {
  const lines = passages.map(
    ({ id, kind, text }, k) =>
      `${kind === 'heading' && passages[k - 1]?.kind !== 'heading' ? '\n' : ''}${id}\t${oneLine(text)}\n`,
  );
  const first = head.lines.map((line) => `# ${oneLine(line)}\n`).join('');
  return `${first}${lines[0]?.startsWith('\n') === true ? '' : '\n'}${lines.join('')}`;
}
