/** The characters of a page as printed lines. */
import type { Glyphs } from './pdf-page.ts';

/** Words of a line with no blank between them. */
export interface Piece {
  readonly text: string;
  readonly x: number;
  readonly right: number;
}

/** A printed line. */
export interface Line {
  readonly text: string;
  readonly x: number;
  readonly right: number;
  /** Of the baseline, from the top of the page. */
  readonly y: number;
  readonly size: number;
  /** What is between its blanks, from left to right. */
  readonly pieces: readonly Piece[];
  /** Usual room between its signs where it is set wide, in points; else 0. */
  readonly tracking: number;
}

/** Glyphs as printed lines, from top to bottom: those whose baselines are within half a line are in one. */
export function linesOf(glyphs: readonly Glyphs[]): Line[] {
  const sorted = [...glyphs].sort((a, b) => a.y - b.y || a.x - b.x);
  const rows: Glyphs[][] = [];
  for (const g of sorted) {
    const row = rows.at(-1);
    const main = row === undefined ? undefined : largest(row);
    // Raised and lowered signs are beside larger ones.
    if (
      row !== undefined &&
      main !== undefined &&
      Math.abs(g.y - main.y) < Math.max(g.size, main.size) * 0.45
    )
      row.push(g);
    else rows.push([g]);
  }
  return rows.map(lineOf);
}

const largest = (row: readonly Glyphs[]): Glyphs | undefined =>
  row.reduce<Glyphs | undefined>(
    (most, g) => (most === undefined || g.size > most.size ? g : most),
    undefined,
  );

function lineOf(row: readonly Glyphs[]): Line {
  const glyphs = [...row].sort((a, b) => a.x - b.x);
  const size = largest(glyphs)?.size ?? 0;
  const gaps = glyphs.slice(1).map((g, k) => g.x - (glyphs[k]?.right ?? g.x));
  const usual = trackingOf(glyphs, gaps, size);
  const pieces: Piece[] = [];
  glyphs.forEach((g, k) => {
    const last = pieces.at(-1);
    const isApart =
      last === undefined ||
      (gaps[k - 1] ?? 0) > spaceBetween(last.text.slice(-1), g.text.charAt(0), size, usual);
    if (isApart) pieces.push({ text: g.text, x: g.x, right: g.right });
    else
      pieces[pieces.length - 1] = {
        ...last,
        text: last.text + g.text,
        right: Math.max(last.right, g.right),
      };
  });
  return {
    text: pieces.map((p) => p.text).join(' '),
    x: glyphs[0]?.x ?? 0,
    right: glyphs.reduce((most, g) => Math.max(most, g.right), 0),
    y: largest(glyphs)?.y ?? 0,
    size,
    pieces,
    tracking: usual,
  };
}

/** Usual room between the signs of a line that is set wide; 0 where it is not, as where most gaps are those between columns. */
function trackingOf(glyphs: readonly Glyphs[], gaps: readonly number[], size: number): number {
  if (gaps.length < 6) return 0;
  const sorted = [...gaps].sort((a, b) => a - b);
  const at = (share: number): number => Math.max(0, sorted[Math.floor(sorted.length * share)] ?? 0);
  const middle = at(0.5);
  const single = glyphs.filter((g) => [...g.text].length === 1).length;
  const isUneven = middle > size * WIDE * 0.5 && at(0.25) < middle * 0.5;
  const isOfCells = middle > size * WIDE && single < glyphs.length * 0.8;
  return isUneven || isOfCells ? 0 : middle;
}

const LATIN = /[A-Za-z0-9.,;:%)(&'"/-]/u;

/** From how many points of a gap on there is a blank: less between Latin words, more in lines set wide. */
const spaceBetween = (left: string, right: string, size: number, usual: number): number =>
  LATIN.test(left) && LATIN.test(right)
    ? size * 0.15 + Math.min(usual, size * 0.1)
    : size * 0.45 + Math.min(usual, size * 2);

/** The text of lines of one paragraph: nothing between them, but a blank between Latin words. */
export const textOfLines = (lines: readonly Line[]): string =>
  lines.reduce((text, line) => joinedTo(text, line.text), '');

/** `text` and the line after it. */
export const joinedTo = (text: string, next: string): string =>
  text !== '' && /[A-Za-z0-9,.;:)]$/u.test(text) && /^[A-Za-z(]/u.test(next)
    ? `${text} ${next}`
    : text + next;

/** From this share of a letter's height on, a stretch between two words is not a blank. */
const WIDE = 1.2;

/** From how many points on a gap in `line` is not a blank but separates what is on both sides of it. */
export const wideGap = (line: Line): number => line.size * WIDE + line.tracking * 2;
