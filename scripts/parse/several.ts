import { spanIn } from './flow.ts';
import type { Layout } from './layout.ts';
import { markerAt } from './markers.ts';
import type { Heading } from './heading.ts';
import { topStyle } from './evidence.ts';
import { TITLE_END } from './title-words.ts';
import type { Span } from '../../src/model/provenance.ts';

/**
 * Several documents that are read as one: the plans that one notice sends out, or a further document that an editor keeps. Reads: the
 * layout and the outer headings. Writes: the documents after the first one, from their title on. Assumes: each has a title of its own,
 * and its sections count from one again; documents of others are dropped before (`further.ts`).
 */
export interface FurtherDocument extends Span {
  readonly title: string;
}

/** A title within a compilation has a number of its own: 7. 乙县科技局关于印发《乙县方案》的通知. */
const RUNNING = /^\d{1,3} ?[.、] ?/u;
/** How many paragraphs of a notice may be between a title and its first section. */
const NOTICE = 12;

/** Whether a folded paragraph reads like the title of a document, and not like a heading of one. */
function isTitle(layout: Layout, k: number): boolean {
  const p = layout.paragraphs[k];
  if (p === undefined) return false;
  const text = layout.folded.slice(p.i, p.j).replace(RUNNING, '');
  const marker = markerAt(layout.folded, p.i);
  return (
    text.length >= 8 &&
    text.length <= 90 &&
    !/[。;|]/u.test(text) &&
    (marker === null || RUNNING.test(layout.folded.slice(p.i, p.j))) &&
    (TITLE_END.test(text) || /的通知(?:\([^()]*\))?$/u.test(text))
  );
}

/** Where a title begins that a copy broke over up to four lines and that ends with paragraph `k`. */
function titleStart(layout: Layout, k: number, from: number): number {
  const textAt = (n: number): string => {
    const p = layout.paragraphs[n];
    return p === undefined ? '' : layout.folded.slice(p.i, p.j);
  };
  let first = k;
  while (
    first > from &&
    k - first < 3 &&
    !/^\d{1,3} ?[.、]|^\p{Script=Han}{2,10}[省市县区州旗厅局委].*关于/u.test(textAt(first))
  ) {
    const before = textAt(first - 1);
    if (before === '' || before.length > 45 || /[。;|:]$/u.test(before)) break;
    first -= 1;
  }
  return /关于|^\d{1,3} ?[.、]/u.test(textAt(first)) ? first : k;
}

/** The documents after the first one of a file; none in the usual file. Linear in the headings. */
export function furtherDocuments(layout: Layout, roots: readonly Heading[]): FurtherDocument[] {
  const top = topStyle(roots);
  const outer = roots.filter((r) => r.style === top);
  const starts = outer.flatMap((root, k) => {
    const before = outer[k - 1];
    if (before === undefined || root.number !== 1 || before.number < 2) return [];
    // The running number of a compilation before the first title is none of a heading.
    if (!outer.slice(0, k).some((r) => r.number === 1)) return [];
    const from = Math.max(before.paragraph + 1, root.paragraph - NOTICE);
    for (let p = from; p < root.paragraph; p++)
      if (isTitle(layout, p)) return [[titleStart(layout, p, from), p] as const];
    return [];
  });
  const end = layout.paragraphs.at(-1)?.j ?? 0;
  return starts.flatMap(([k, last], n) => {
    const [p, q] = [layout.paragraphs[k], layout.paragraphs[last]];
    const next = layout.paragraphs[starts[n + 1]?.[0] ?? Infinity];
    if (p === undefined || q === undefined) return [];
    const { start } = spanIn(layout.flow, p.i, p.j);
    const until =
      next === undefined ? spanIn(layout.flow, p.i, end).end : spanIn(layout.flow, next.i, next.j).start;
    return [{ title: layout.flow.text.slice(p.i, q.j).replaceAll('\n', ''), start, end: until }];
  });
}
