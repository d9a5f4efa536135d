import { trimmed } from './flow.ts';
import { markerAt } from './markers.ts';
import { isEndMatter } from './end-matter.ts';

/**
 * The lines of a copy and how they were printed: the width at which they were broken, and whether they were cut at stops as well.
 * Reads: text with line ends. Decides nothing about paragraphs: that is layout.ts.
 */
/** A line of the copy: `[i, j)` of the flow without white space at both ends, its width as printed, and whether it is set in. */
export interface Line {
  readonly i: number;
  readonly j: number;
  readonly width: number;
  readonly indented: boolean;
}

/** Width as printed: a Chinese character is 2, an ASCII one is 1. */
function widthOf(text: string): number {
  let width = 0;
  for (const c of text) width += (c.codePointAt(0) ?? 0) < 0x2e80 ? 1 : 2;
  return width;
}

/** The lines of a text, empty ones included. */
export const linesOf = (text: string): Line[] =>
  [...lineRanges(text)].map(({ at, i, j }) => ({
    i,
    j,
    width: widthOf(text.slice(i, Math.min(j, i + 400))),
    indented: i - at >= 2 || text.charAt(at) === '\u3000',
  }));

/** Where each line of a text begins, and its range without white space at both ends. */
export function* lineRanges(text: string): Generator<{ at: number; i: number; j: number }> {
  for (let at = 0; at <= text.length;) {
    const end = text.indexOf('\n', at);
    const stop = end < 0 ? text.length : end;
    const [i, j] = trimmed(text, at, stop);
    yield { at, i, j };
    at = stop + 1;
  }
}

const CHAPTER_BEFORE_ARTICLE =
  /^第[一二三四五六七八九十百\d]{1,4}[章节] *[^。;,:\d]{2,24}? +(?=第 ?[一二三四五六七八九十百零〇\d]{1,5} ?条)/u;

/** A line with a chapter's title before its first article is two. */
export function withoutChapter(fold: string, line: Line): Line[] {
  const head = CHAPTER_BEFORE_ARTICLE.exec(fold.slice(line.i, Math.min(line.j, line.i + 60)))?.[0];
  if (head === undefined) return [line];
  const at = line.i + head.length;
  return [
    { ...line, j: line.i + head.trimEnd().length },
    { ...line, i: at },
  ];
}

/** Whether a line ends where a sentence or a clause may. */
const isAtStop = (text: string, { i, j }: Line): boolean =>
  /[。！？!?：:；;)）]["”’)）]?$/u.test(text.slice(i, j));

const STOP_AT_END = /[，。、；：,;:（(]$/u;

/** Whether a copy of printed lines broke them after stops and commas as well: many short lines end in a comma. */
export const isCutAtStops = (lines: readonly Line[], text: string, width: number): boolean =>
  lines.filter((l) => l.width < width * 0.7 && /[，、]$/u.test(text.slice(l.i, l.j))).length >=
  lines.filter((l) => l.j > l.i).length * 0.08;

/** The width at which the text was broken, or `null` where it was not. */
export function wrapWidth(lines: readonly Line[], text: string): number | null {
  const full = lines.filter((l) => l.j > l.i && !text.slice(l.i, l.j).includes('|'));
  if (full.length < 8) return null;
  const widths = full.map((l) => l.width).sort((a, b) => a - b);
  const sum = (some: readonly number[]): number => some.reduce((a, b) => a + b, 0);
  const isWidth = (wide: number): boolean => {
    if (wide < 24 || wide > 130) return false;
    const near = full.filter((l) => l.width >= wide - 8 && l.width <= wide + 8);
    const broken = near.filter((l) => !isAtStop(text, l));
    const bulk = sum(near.map((l) => l.width)) >= sum(widths) * 0.3;
    const many = near.length >= full.length * 0.3 || (bulk && isCutAtStops(full, text, wide));
    return many && broken.length >= near.length * 0.55;
  };
  // Where a copy cut many lines short, most of the text still is in full ones.
  let rest = sum(widths) * 0.7;
  const byText = widths.find((w) => (rest -= w) <= 0) ?? 0;
  return [widths[Math.floor(widths.length * 0.85)] ?? 0, byText].find(isWidth) ?? widthOfPieces(full, text);
}

/** The fewest full lines by which the width shows of a text most of whose lines are pieces of printed lines. */
const LEAST_FULL = 5;

/** The width of a text that a copy cut in pieces nearly everywhere: that of its widest common lines, which break within sentences. */
function widthOfPieces(lines: readonly Line[], text: string): number | null {
  const wide = commonest(lines.filter((l) => l.width >= 48 && l.width <= 130));
  const near = lines.filter((l) => l.width >= wide - 8 && l.width <= wide + 8);
  const broken = near.filter((l) => !isAtStop(text, l));
  return near.length >= LEAST_FULL && broken.length >= near.length * 0.55 && isCutAtStops(lines, text, wide)
    ? wide
    : null;
}

/** Whether lines of a full width occur again and again. */
const isRecurring = (w: number, width: number, all: readonly number[]): boolean =>
  w > width && w <= width + 8 && all.filter((other) => other === w).length >= LEAST_FULL;

/** Whether a copy may have cut one printed line between `line` and `next`: behind a stop or a number, before or behind a quotation. */
function isPiece(line: Line, next: Line, text: string, fold: string): boolean {
  const right = fold.slice(next.i, next.j);
  if ((markerAt(fold, next.i)?.style ?? 'is') !== 'is' || isEndMatter(right)) return false;
  const numbered = markerAt(fold, line.i) !== null;
  return (
    STOP_AT_END.test(text.slice(line.i, line.j)) ||
    isNumberAlone(fold, line) ||
    /^[“《]/u.test(right) ||
    (!numbered && /[”》]/u.test(text.charAt(line.j - 1)))
  );
}

/** The width that most lines have, the greater of two. */
function commonest(lines: readonly Line[]): number {
  const counts = new Map<number, number>();
  for (const { width } of lines) counts.set(width, (counts.get(width) ?? 0) + 1);
  return [...counts].sort(([a, n], [b, m]) => m - n || b - a)[0]?.[0] ?? 0;
}

/**
 * The lines that are one printed line with the line before them: they end in stops, all but the last, and are together as
 * wide as the text. A number that is alone belongs to the line below it.
 */
export function piecesOfPrintedLines(
  lines: readonly Line[],
  text: string,
  fold: string,
  width: number,
): Set<Line> {
  const joined = new Set<Line>();
  // Most lines are pieces, so that the width found is a little less than that of the print.
  const most = Math.max(
    width,
    ...lines.map((l) => l.width).filter((w, _, all) => isRecurring(w, width, all)),
  );
  for (let k = 0; k < lines.length; k++) {
    let sum = lines[k]?.width ?? 0;
    for (let n = k; n - k < 12 && sum <= most + 2; n++) {
      const [line, next] = [lines[n], lines[n + 1]];
      if (line === undefined || line.j === line.i) break;
      if (n > k && sum >= width - 6) {
        for (let m = k + 1; m <= n; m++) joined.add(lines[m] ?? line);
        k = n;
        break;
      }
      if (next === undefined || !isPiece(line, next, text, fold)) break;
      sum += next.width;
    }
  }
  return joined;
}

/** A number of a heading that is alone on its line: its title was cut off to the next. */
export const isNumberAlone = (fold: string, line: Line): boolean =>
  line.j - line.i <= 7 &&
  /^(?:\d{1,3} ?[.、]|[一二三四五六七八九十]{1,3} ?、|\( ?(?:[一二三四五六七八九十]{1,3}|\d{1,2}) ?\)|第 ?[一二三四五六七八九十百\d]{1,4} ?[条章节])$/u.test(
    fold.slice(line.i, line.j),
  );
