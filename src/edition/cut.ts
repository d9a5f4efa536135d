/** How a document is cut into pages where it is too long for one. */
import type { Segment } from '../model/readings.ts';

/** Bytes of HTML, as they are reckoned here, that one page may hold; the check of the site allows half as much again. */
export const PAGE_WEIGHT = 200_000;
/** What an anchor of another page costs on the first page, which leads to all. */
const LED_TO = 32;

/** What is on one page whole: a heading, a paragraph, a task, a table, a line. */
export interface Piece {
  /** Bytes of its HTML, reckoned. */
  readonly weight: number;
  /** How many anchors it has. */
  readonly anchors: number;
  /** Weight of all that an outer section holds, where one begins here; a page is cut there rather than elsewhere. */
  readonly section?: number;
  /** Whether it is on the page of the piece after it, as a heading does. */
  readonly leads?: boolean;
}

/**
 * The page, from 0, of every piece; all on one where they fit. The first page has room for the anchors of all others, too. A
 * section that does not fit in what is left of a page begins another, where a third of the page is filled.
 */
export function pagesOf(pieces: readonly Piece[], most = PAGE_WEIGHT): number[] {
  const total = pieces.reduce((sum, { weight }) => sum + weight, 0);
  if (total <= most) return pieces.map(() => 0);
  const anchors = pieces.reduce((sum, piece) => sum + piece.anchors, 0);
  const first = Math.max(most / 4, most - anchors * LED_TO);
  let page = 0;
  let held = 0;
  return pieces.map(({ weight, section = 0 }, k) => {
    const room = page === 0 ? first : most;
    const apart = held > room / 3 && held + section > room;
    const follows = pieces[k - 1]?.leads === true;
    if (held > 0 && !follows && (held + weightWithNext(pieces, k) > room || apart)) {
      page += 1;
      held = 0;
    }
    held += weight;
    return page;
  });
}

/** Weight of a piece, and of those after it that it leads. */
function weightWithNext(pieces: readonly Piece[], at: number): number {
  let sum = 0;
  for (let k = at; k < pieces.length; k += 1) {
    sum += pieces[k]?.weight ?? 0;
    if (!pieces[k]?.leads) break;
  }
  return sum;
}

/** A page of a document that is cut, as the others lead to it. */
export interface FurtherPage {
  /** From 0. */
  readonly page: number;
  /** What it begins with. */
  readonly title: string;
  /** Every anchor that is on it. */
  readonly anchors: readonly string[];
}

/** Bytes of a text in a page. */
export const bytesOf = (text: string): number => new TextEncoder().encode(text).length;

/** Bytes of words in both readings, where the tags of one correction take `change`. */
export const bytesOfWords = (segments: readonly Segment[], change: number): number =>
  segments.reduce(
    (sum, s) => sum + (s.kind === 'text' ? bytesOf(s.text) : change + bytesOf(s.reading + s.sic)),
    0,
  );
