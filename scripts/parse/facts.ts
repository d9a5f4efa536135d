import { INDICATOR_ROW } from './fields/column-words.ts';
import { notesIn, type Note } from './fields/note.ts';
import { tableRuns } from './fields/table.ts';
import type { Paragraph, Paragraphed } from './paragraph.ts';
import { markerAt, rankOf, type Marker, type Style } from './markers.ts';

/**
 * What is known of each paragraph before anything is decided. Reads: the layout. Writes: facts, each found once; the steps behind
 * it ask here and not the lexers.
 */
export interface ParagraphFacts {
  /** The number that it begins with. */
  readonly marker: Marker | null;
  /** Its notes of responsibility. */
  readonly notes: readonly Note[];
  /** Whether it is a row of a table. */
  readonly row: boolean;
  /** Whether it is numbered within a box (专栏), a table with a cell a line, or the notes below one: no heading is there. */
  readonly aside: boolean;
}

const BOX = /^专栏 ?(?:\d{1,2}|[一二三四五六七八九十]{1,3})?(?:[ :]|(?=\p{Script=Han}))[^。;]{2,40}$/u;
const TABLE = /^(?:附?表) ?\d{1,2}(?:[-—.]\d{1,2})? ?[^。;]{2,40}$/u;
const NOTES = /^(?:备?注|说明) ?: ?(?<first>1 ?[.、])?/u;

/** What is numbered of its own: the style of its numbers, once known, and the number that continues. */
interface Aside {
  readonly style: Style | null;
  readonly next: number;
}

/** The paragraphs that are numbered within boxes, tables and notes below tables. Linear. */
function asidesOf(folded: string, paragraphs: readonly Paragraph[], markers: readonly (Marker | null)[]) {
  const found = new Set<number>();
  const last = new Map<Style, number>();
  let aside: Aside | null = null;
  paragraphs.forEach((p, k) => {
    const line = folded.slice(p.i, Math.min(p.j, p.i + 60));
    const notes = NOTES.exec(line);
    if (notes !== null) aside = { style: notes.groups?.['first'] === undefined ? null : 'arabic', next: 2 };
    else if (p.j - p.i < 50 && (BOX.test(line) || TABLE.test(line))) aside = { style: null, next: 1 };
    const marker = markers[k] ?? null;
    if (marker === null || marker.style === 'is') return;
    aside = aside === null ? null : within(aside, marker, last.get(marker.style) ?? 0);
    if (aside !== null) found.add(k);
    else last.set(marker.style, marker.number);
  });
  return found;
}

/** The state after `marker` where it belongs to `aside`, or `null`. `before` is the last number of its style outside. */
function within(aside: Aside, marker: Marker, before: number): Aside | null {
  if (rankOf(marker.style) < rankOf('arabic')) return null;
  if (aside.style === null)
    return marker.number === 1 || (marker.number === aside.next && marker.number !== before + 1)
      ? { style: marker.style, next: marker.number + 1 }
      : null;
  if (marker.style !== aside.style) return rankOf(marker.style) > rankOf(aside.style) ? aside : null;
  return marker.number === aside.next ? { style: aside.style, next: marker.number + 1 } : null;
}

/** Whether folded words are a row as {@link INDICATOR_ROW} begins one and no sentence; its number numbers no heading. */
const isIndicator = (words: string): boolean => INDICATOR_ROW.test(words) && !/[。;:]/u.test(words);
/** A note below such a table: 1 指每万人口拥有的…件数. */
const BELOW = /^\d{1,2} ?(?:系?指|是指|注|暂用|包括|数据)/u;
const FEWEST_ROWS = 3;

/** Gathers the facts of every paragraph. Linear in the text; never throws. */
export function paragraphFacts(layout: Paragraphed): ParagraphFacts[] {
  const { folded, paragraphs } = layout;
  const rows = new Set(
    tableRuns(layout).flatMap(([a, b]) => Array.from({ length: b - a + 1 }, (_, n) => a + n)),
  );
  const indicators = paragraphs.map((p) => p.j - p.i < 120 && isIndicator(folded.slice(p.i, p.j)));
  const isTable = indicators.filter(Boolean).length >= FEWEST_ROWS;
  const markers = paragraphs.map((p, k) =>
    isTable && (indicators[k] === true || BELOW.test(folded.slice(p.i, p.i + 8)))
      ? null
      : markerAt(folded, p.i),
  );
  const asides = asidesOf(folded, paragraphs, markers);
  return paragraphs.map((p, k) => ({
    marker: markers[k] ?? null,
    notes: notesIn(folded, p.i, p.j),
    row: rows.has(k),
    aside: asides.has(k),
  }));
}
