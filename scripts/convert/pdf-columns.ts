/** The lines of a page in the order of reading, in one column or two. */
import type { Glyphs } from './pdf-page.ts';
import { linesOf, wideGap, type Line } from './pdf-lines.ts';

/** Lines that are read one after the other, and from where to where on the page they may reach. */
export interface Column {
  readonly lines: readonly Line[];
  readonly from: number;
  readonly to: number;
}

/** Least share of the lines that must leave the gutter free, and least lines on each side of it. */
const FREE = 0.85;
const LEAST = 6;

/**
 * The lines of a page in the order of reading. Where nearly all of them leave a gutter in the middle free, the page has two
 * columns; lines that cross it (titles, tables) divide it into bands that are read one after the other.
 */
export function linesInOrder(glyphs: readonly Glyphs[], width: number): Column[] {
  const gutter = gutterOf(glyphs);
  if (gutter === null) return [{ lines: linesOf(glyphs), from: 0, to: width }];
  const crosses = (g: Glyphs): boolean => g.x < gutter - 1 && g.right > gutter + 1;
  const whole = linesOf(glyphs);
  const bars = whole.filter((l) => glyphs.some((g) => Math.abs(g.y - l.y) < l.size * 0.45 && crosses(g)));
  const blocks: Column[] = [];
  let from = -Infinity;
  for (const bar of [...bars, null]) {
    const until = bar === null ? Infinity : bar.y - bar.size * 0.5;
    const band = glyphs.filter((g) => g.y > from && g.y < until);
    const left = band.filter((g) => g.right <= gutter + 1);
    const right = band.filter((g) => g.right > gutter + 1);
    if (left.length > 0) blocks.push({ lines: linesOf(left), from: 0, to: gutter });
    if (right.length > 0) blocks.push({ lines: linesOf(right), from: gutter, to: width });
    if (bar !== null) {
      blocks.push({ lines: [bar], from: 0, to: width });
      from = bar.y + bar.size * 0.45;
    }
  }
  return blocks;
}

/** The middle of a gutter, or `null` where the page has one column. */
function gutterOf(glyphs: readonly Glyphs[]): number | null {
  const lines = linesOf(glyphs);
  if (lines.length < LEAST) return null;
  const left = Math.min(...glyphs.map((g) => g.x));
  const right = Math.max(...glyphs.map((g) => g.right));
  const size = [...glyphs].map((g) => g.size).sort((a, b) => a - b)[Math.floor(glyphs.length / 2)] ?? 0;
  const step = size / 2;
  let best: { at: number; crossed: number } | null = null;
  for (let at = left + (right - left) * 0.35; at <= left + (right - left) * 0.65; at += step) {
    const crossed = lines.filter((l) =>
      glyphs.some(
        (g) => Math.abs(g.y - l.y) < l.size * 0.45 && g.x < at + size * 0.5 && g.right > at - size * 0.5,
      ),
    ).length;
    if (best === null || crossed < best.crossed) best = { at, crossed };
  }
  if (best === null || best.crossed > lines.length * (1 - FREE)) return null;
  const { at } = best;
  const on = (side: (g: Glyphs) => boolean): Line[] => linesOf(glyphs.filter(side));
  const [one, other] = [on((g) => g.right <= at), on((g) => g.x >= at)];
  // A column is filled: its lines reach over most of its width, as those of a list of facts or of a table do not.
  const isFilled = (column: readonly Line[], width: number): boolean =>
    column.length >= LEAST && column.filter((l) => inkOf(l) > width * 0.7).length >= column.length * 0.5;
  return isFilled(one, at - left) && isFilled(other, right - at) ? at : null;
}

/** How far the words of a line reach, without the stretches between the columns of a table. */
const inkOf = (line: Line): number =>
  line.pieces
    .slice(1)
    .reduce(
      (sum, p, k) => sum - Math.max(0, stretchOf(p.x - (line.pieces[k]?.right ?? p.x), line)),
      line.right - line.x,
    );

/** A gap, where it is wider than blanks of this line are; else nothing. */
const stretchOf = (gap: number, line: Line): number => (gap >= wideGap(line) ? gap : 0);
