import { tableLines } from './lines.ts';
import { wideGap, type Line, type Piece } from './pdf-lines.ts';
import { evidenceOf, LINES_FROM, TABLE_FROM } from './pdf-unruled-evidence.ts';
import { gridRows, type GridColumn, type GridRow } from './pdf-unruled-rows.ts';

/** Lines of one block of a page: running text, or separate lines. */
type Part = { readonly text: readonly Line[] } | { readonly rows: readonly string[] };

/** The least width of a gutter, in heights of a letter, where the cells beside it are longest. */
const GUTTER = 0.5;
/** The lines of a table are at most this far apart, in heights of a letter. */
const FAR = 4.5;
/** A cell runs over at most so many lines before the other columns continue. */
const MOST_WRAPPED = 4;
/** Most lines of a table on one page, and most words of one of its lines: looking at more would take too long. */
const MOST_LINES = 120;
const MOST_WORDS = 60;
/** Lines are better without the one above them where this adds more than so much evidence. */
const BETTER = 0.5;
/** The letters of one table differ in size by at most this share. */
const ALIKE = 0.2;

/**
 * Takes the tables without ruling lines out of the lines of one block: consecutive lines whose words are in columns. What
 * is a table by the evidence is written as its rows; what is in columns but may not be a table stays as it is, line by line; all
 * else is running text.
 */
export function unruledIn(lines: readonly Line[]): Part[] {
  const parts: Part[] = [];
  let text: Line[] = [];
  let k = 0;
  while (k < lines.length) {
    const found = tableFrom(lines, k);
    if (found === null) {
      const line = lines[k];
      if (line !== undefined) text.push(line);
      k += 1;
      continue;
    }
    if (text.length > 0) parts.push({ text });
    text = [];
    parts.push({ rows: found.rows });
    k = found.end;
  }
  if (text.length > 0) parts.push({ text });
  return parts;
}

/** What begins at line `from` and is in columns, with the line after it; `null` where nothing does. */
function tableFrom(
  lines: readonly Line[],
  from: number,
): { readonly rows: readonly string[]; readonly end: number } | null {
  const best = bestFrom(lines, from);
  if (best === null || best.score < LINES_FROM) return null;
  // A line above a table that happens to have a wide stretch is not one of its rows.
  const later = [1, 2].some((k) => {
    if (isBeside(lines[from + k - 1], lines[from + k])) return false;
    const without = bestFrom(lines, from + k);
    return without !== null && without.score > best.score + BETTER && without.end >= best.end;
  });
  if (later) return null;
  if (best.score < TABLE_FROM) return { rows: lines.slice(from, best.end).map((l) => l.text), end: best.end };
  return {
    rows: tableLines(
      best.rows.map(({ cells }) =>
        cells.map((text) => ({ lines: text === '' ? [] : [text], columns: 1, rows: 1 })),
      ),
    ),
    end: best.end,
  };
}

/** What is in columns from line `from` on, as far as the evidence is best. */
function bestFrom(lines: readonly Line[], from: number): Found | null {
  return endsOf(lines, from)
    .slice(0, 3)
    .reduce<Found | null>((best, end) => {
      const found = inColumns(lines, from, end);
      return found !== null && (best === null || found.score > best.score) ? found : best;
    }, null);
}

interface Found {
  readonly rows: readonly GridRow[];
  readonly end: number;
  readonly score: number;
}

/** How far lines with several cells continue from line `from`: the lines after the last of them, the furthest first. */
function endsOf(lines: readonly Line[], from: number): number[] {
  const first = lines[from];
  if (first === undefined) return [];
  const opens = isSpread(first) || (isBeside(first, lines[from + 1]) && isSpread(lines[from + 1]));
  if (!opens) return [];
  const ends: number[] = [];
  let wrapped = 0;
  for (let k = from; k < Math.min(lines.length, from + MOST_LINES); k++) {
    const [line, before] = [lines[k], lines[k - 1]];
    if (line === undefined || Math.abs(line.size - first.size) > first.size * ALIKE) break;
    if (k > from && before !== undefined && line.y - before.y > line.size * FAR) break;
    if (isSpread(line)) {
      ends.unshift(k + 1);
      wrapped = 0;
    } else if (++wrapped > MOST_WRAPPED || cellsOf(line).length > 1 || hasLeader(line)) break;
  }
  return ends.filter((end) => end - from >= 2);
}

/** The lines from `from` to `end` in columns, with lines after them into which cells of the last row run on. */
function inColumns(lines: readonly Line[], from: number, end: number): Found | null {
  const within = lines.slice(from, end);
  const heads = [0, 1, 2].filter((h) => within.slice(h).filter(isSpread).length >= 2);
  let best: { readonly columns: readonly GridColumn[]; readonly heads: number } | null = null;
  for (const h of heads) {
    const columns = columnsOf(within.slice(h));
    if (columns.length >= 2 && columns.length > (best?.columns.length ?? 0)) best = { columns, heads: h };
  }
  if (best === null) return null;
  const { columns } = best;
  const behind = lines.slice(end, end + MOST_WRAPPED).map((line) => ({ line, isBehind: true }));
  const given = [...within.map((line) => ({ line, isBehind: false })), ...behind].map(
    ({ line, isBehind }, k) => ({
      line,
      isBehind,
      cells: k < best.heads ? headIn(line, columns) : placedIn(line, columns),
    }),
  );
  if (given.some(({ cells, isBehind }) => cells === null && !isBehind)) return null;
  const until = given.findIndex(({ cells }) => cells === null);
  const { rows, used } = gridRows(
    (until < 0 ? given : given.slice(0, until)).map(({ line, cells, isBehind }) => ({
      y: line.y,
      size: line.size,
      cells: cells ?? [],
      isBehind,
    })),
    columns,
  );
  return { rows, end: from + used, score: evidenceOf(rows, columns) };
}

/**
 * The columns of lines: what is between strips that no word of theirs is in, if most of the lines that have words on both sides of a
 * strip have them wide apart.
 */
function columnsOf(lines: readonly Line[]): GridColumn[] {
  const size = lines[0]?.size ?? 0;
  const pieces = lines.flatMap((l) => l.pieces).sort((a, b) => a.x - b.x);
  const columns: { x: number; right: number; gutter: number }[] = [];
  for (const p of pieces) {
    const last = columns.at(-1);
    if (last !== undefined && p.x - last.right < size * GUTTER) last.right = Math.max(last.right, p.right);
    else columns.push({ x: p.x, right: p.right, gutter: 0 });
  }
  const out: { x: number; right: number; gutter: number }[] = [];
  for (const c of columns) {
    const last = out.at(-1);
    const gaps = last === undefined ? [] : gapsAt((last.right + c.x) / 2, lines);
    const apart = gaps.filter(({ gap, line }) => gap >= wideGap(line)).length;
    if (last !== undefined && (apart < 2 || apart < gaps.length * 0.6)) last.right = c.right;
    else out.push({ ...c, gutter: last === undefined ? 0 : (c.x - last.right) / size });
  }
  return out;
}

/** The room that lines leave around a place, among those that have words on both sides of it. */
const gapsAt = (at: number, lines: readonly Line[]): { readonly gap: number; readonly line: Line }[] =>
  lines.flatMap((line) => {
    const left = line.pieces.findLast((p) => p.right <= at);
    const right = line.pieces.find((p) => p.x >= at);
    return left === undefined || right === undefined ? [] : [{ gap: right.x - left.right, line }];
  });

/** The cells of a line, each in its column; `null` where a word is in two columns, or in none. */
function placedIn(line: Line, columns: readonly GridColumn[]): Piece[][] | null {
  const cells: Piece[][] = columns.map(() => []);
  for (const p of line.pieces) {
    const over = columns.flatMap((c, k) =>
      p.x < c.right + line.size && p.right > c.x - line.size ? [k] : [],
    );
    const most = over.reduce<number | undefined>(
      (best, k) => (best === undefined || overlap(p, columns[k]) > overlap(p, columns[best]) ? k : best),
      undefined,
    );
    const reaches = columns.filter((c) => overlap(p, c) > 0).length > 1;
    if (most === undefined || reaches || p.right - p.x > widthAt(columns, most) + line.size) return null;
    cells[most]?.push(p);
  }
  return cells;
}

const overlap = (p: Piece, c: GridColumn | undefined): number =>
  c === undefined ? -Infinity : Math.min(p.right, c.right) - Math.max(p.x, c.x);
const widthAt = (columns: readonly GridColumn[], k: number): number =>
  (columns[k]?.right ?? 0) - (columns[k]?.x ?? 0);

/** The cells of a line of the head, each in the first of the columns that it is over. */
function headIn(line: Line, columns: readonly GridColumn[]): Piece[][] {
  const cells: Piece[][] = columns.map(() => []);
  const over = (p: Piece): GridColumn[] => columns.filter((c) => overlap(p, c) > 0);
  // Heads of narrow columns stand closer than what is below them.
  const parts = cellsOf(line).flatMap((cell) => {
    const words = line.pieces.filter((p) => p.x >= cell.x && p.right <= cell.right);
    return over(cell).length > 1 && words.every((p) => over(p).length === 1) ? words : [cell];
  });
  for (const p of parts) {
    const first = over(p)[0];
    const before = columns.findLastIndex((c) => c.x < (p.x + p.right) / 2);
    cells[first === undefined ? Math.max(0, before) : columns.indexOf(first)]?.push(p);
  }
  return cells;
}

/** What is between the wide stretches of a line. */
function cellsOf(line: Line): Piece[] {
  const out: Piece[] = [];
  for (const p of line.pieces) {
    const last = out.at(-1);
    if (last === undefined || p.x - last.right >= wideGap(line)) out.push(p);
    else out[out.length - 1] = { text: `${last.text} ${p.text}`, x: last.x, right: p.right };
  }
  return out;
}

/** The number or mark that an item of a list begins with, and nothing else. */
const MARK =
  /^(?:[（(]?(?:[一二三四五六七八九十]{1,3}|\d{1,3}|[A-Za-z])[）).．、]?|第[一二三四五六七八九十百\d]{1,4}[章节条]|[①-⑳●○■□◆◇▪•·*—–-])$/u;

/** Whether a line has several cells. A number in front does not make it one, nor do the dots of a table of contents. */
function isSpread(line: Line | undefined): boolean {
  if (line === undefined || line.pieces.length > MOST_WORDS || hasLeader(line)) return false;
  const cells = cellsOf(line);
  return cells.length - (MARK.test(cells[0]?.text ?? '') ? 1 : 0) >= 2;
}

/** Whether a line has the row of dots that leads to the number of a page. */
const hasLeader = (line: Line): boolean => /[.．·‥…・]{3}|(?:[.．·…・] ){3}/u.test(line.text);

/** Whether two lines are so close that they can only be side by side. */
const isBeside = (a: Line | undefined, b: Line | undefined): boolean =>
  a !== undefined && b !== undefined && b.y - a.y < Math.min(a.size, b.size) * 0.95;
