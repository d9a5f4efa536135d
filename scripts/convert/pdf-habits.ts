/** How a document sets its paragraphs apart: distances, indents, marks. */
import type { Line } from './pdf-lines.ts';

/** Left and right edge of the text of a column. */
export interface Edges {
  readonly left: number;
  readonly right: number;
}

/** How a document sets its paragraphs apart, as its own lines show. */
export interface Habits {
  /** Distance of baselines inside a paragraph of this size of letters, in points. */
  readonly leading: (size: number) => number;
  /** How far first lines are set in, in points; `null` where they are not. */
  readonly indent: number | null;
  /** Whether nearly every paragraph that follows a short line is set in or set apart, so that numbers need not tell. */
  readonly marks: boolean;
}

/** The habits of no document. */
export const NO_HABITS: Habits = { leading: () => Infinity, indent: null, marks: false };

/** So many lines show a habit. */
const FEW = 3;
/** Share of the paragraphs that a habit holds for. */
const NEARLY_ALL = 0.8;

/** The habits that the lines of one column show, block by block. */
export function habitsOf(
  blocks: readonly { readonly lines: readonly Line[]; readonly edges: Edges }[],
): Habits {
  const pairs = blocks.flatMap(({ lines, edges }) =>
    lines.slice(1).flatMap((line, k) => {
      const before = lines[k];
      if (before === undefined || Math.abs(before.size - line.size) > 0.8 || line.y - before.y <= 1)
        return [];
      return [{ before, line, edges, step: line.y - before.y }];
    }),
  );
  const isSetIn = (line: Line, { left }: Edges): boolean => line.x - left > line.size * 0.8;
  const inside = pairs.filter(
    ({ before, line, edges }) => isFull(before, line, edges) && !isSetIn(line, edges),
  );
  const leading = (size: number): number => {
    const alike = (list: typeof pairs): number[] =>
      list.filter(({ line }) => Math.abs(line.size - size) <= 0.8).map(({ step }) => step);
    const sure = alike(inside);
    return median(sure.length >= FEW ? sure : alike(pairs)) ?? Infinity;
  };
  const depths = inside.flatMap(({ before, edges }) =>
    isSetIn(before, edges) ? [before.x - edges.left] : [],
  );
  const ends = pairs.filter(({ before, line, edges }) => !isFull(before, line, edges));
  const marked = ends.filter(
    ({ line, edges, step }) => isSetIn(line, edges) || step > leading(line.size) * 1.35,
  );
  return {
    leading: remembered(leading),
    indent: depths.length >= FEW ? median(depths) : null,
    marks: ends.length >= FEW && marked.length >= ends.length * NEARLY_ALL,
  };
}

function median(list: readonly number[]): number | null {
  return [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)] ?? null;
}

/** `of`, which is asked for few sizes and many times. */
function remembered(of: (size: number) => number): (size: number) => number {
  const known = new Map<number, number>();
  return (size) => {
    const key = Math.round(size * 10) / 10;
    const value = known.get(key) ?? of(key);
    known.set(key, value);
    return value;
  };
}

/** What cannot be broken at the beginning of a line: opening marks, a sign or a Latin word, and the marks that close it. */
const PIECE =
  /^[（(《〈“‘【〔[「『]*(?:[A-Za-z0-9.,%+/:_-]+|.(?:[-–][A-Za-z0-9.,%]+)?)[，。、；：！？）)》〉”’】〕\]」』％%…—]*/u;

/**
 * Whether `line` reaches the right edge, or so near it that the first piece of the line below, `next`, which cannot be broken,
 * found no room in it.
 */
export function isFull(line: Line, next: Line, { right }: Edges): boolean {
  const piece = [...(PIECE.exec(next.text)?.[0] ?? '')].reduce(
    (sum, c) => sum + (/[\u0000-\u00ff]/u.test(c) ? 0.55 : 1),
    0,
  );
  return line.right >= right - line.size * Math.max(1.6, Math.min(piece, LONGEST_PIECE) + 0.4);
}

/** No longer piece is looked for, in heights of a letter: a word that long is set at the end of a line at last. */
const LONGEST_PIECE = 12;
