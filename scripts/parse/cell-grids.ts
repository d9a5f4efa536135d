import { headColumns, isNumeric } from './cell-columns.ts';
import { BLANK, type CellRow } from './cell-lines.ts';
import { NUMBER_HEAD, plainLabel } from './fields/column-words.ts';
import { folded } from './folded.ts';
import type { Flow } from './flow.ts';
import { linesOf, type Line } from './printed-lines.ts';

/**
 * Tables of which a copy put each cell on a line of its own with a blank line behind it, empty cells too. Reads: the flow after markup.
 * Writes: the cells of each row by their places; what is empty counts. Assumes nothing: the head of the numbers must be there, and
 * most rows must have their number at the same distance. A row that has it at another one, since a cell has several lines, is
 * kept whole, with more or fewer cells than there are columns.
 */

/** The places of cells behind a head: every second line, the ones between them empty. */
interface Grid {
  readonly slots: readonly Line[];
  readonly words: readonly string[];
}

const MOST_COLUMNS = 16;
/** The fewest numbered rows by which a table shows, and the share of them that are as long as most. */
const LEAST_ROWS = 3;
const STEADY = 0.75;
/** So many empty places one after another end a table. */
const MOST_EMPTY = 2 * MOST_COLUMNS;

/** The grid whose first place is line `first`. */
function gridFrom(lines: readonly Line[], fold: string, first: number): Grid {
  const slots: Line[] = [];
  let empty = 0;
  for (let k = first; k < lines.length && empty <= MOST_EMPTY; k += 2) {
    const [slot, between] = [lines[k], lines[k + 1]];
    if (slot === undefined) break;
    empty = slot.i === slot.j ? empty + 1 : 0;
    slots.push(slot);
    if (between !== undefined && between.i < between.j) break;
  }
  return { slots, words: slots.map((l) => fold.slice(l.i, l.j).replace(/^\((\d{1,3})\)$/u, '$1')) };
}

/** The places of 1, 2, 3 … behind the head, each as near as possible to `width` places behind the one before. */
function numbersIn({ words }: Grid, width: number): number[] {
  const first = words.indexOf('1');
  if (first < 2 || first > 3 * MOST_COLUMNS) return [];
  const chain = [first];
  for (let n = 2; ; n++) {
    const last = chain.at(-1) ?? 0;
    const off = (k: number): number => Math.abs(k - last - width);
    let best = -1;
    for (let k = last + 2; k <= last + 3 * width && k < words.length; k++) {
      if (NUMBER_HEAD.test(plainLabel(words[k] ?? ''))) break;
      if (words[k] === String(n) && (best < 0 || off(k) < off(best))) best = k;
    }
    if (best < 0) return chain;
    chain.push(best);
  }
}

/** The number of columns by which most rows are as long as each other, and where their numbers stand. */
function countedIn(grid: Grid): { width: number; chain: readonly number[] } | null {
  let best: { width: number; chain: readonly number[]; steady: number } = { width: 0, chain: [], steady: 0 };
  for (let width = 3; width <= MOST_COLUMNS; width++) {
    const chain = numbersIn(grid, width);
    const steady = chain.filter((at, n) => (chain[n + 1] ?? -1) - at === width).length;
    if (steady > best.steady) best = { width, chain, steady };
  }
  const { width, chain, steady } = best;
  return chain.length >= LEAST_ROWS && steady >= STEADY * (chain.length - 1) ? { width, chain } : null;
}

/** Reads rows of one grid by their places. */
function rowsOf({ slots, words }: Grid, width: number) {
  /** The filled places of `[from, to)` as a row, in `columns` or each where it stands. */
  return (from: number, to: number, columns?: (k: number, n: number) => number): CellRow[] => {
    const filled = Array.from({ length: Math.max(0, to - from) }, (_, k) => k).filter(
      (k) => (words[from + k] ?? '') !== '',
    );
    const cells = filled.map((k, n) => {
      const slot = slots[from + k];
      return { i: slot?.i ?? 0, j: slot?.j ?? 0, column: columns?.(k, n) ?? k - (filled[0] ?? 0) };
    });
    return cells.length === 0 ? [] : [{ cells, width: Math.max(width, ...cells.map((c) => c.column + 1)) }];
  };
}

/** Where the sums end that stand behind the rows of a group (合计, 小计); `end` where there are none. */
function sumsBehind({ words }: Grid, end: number, width: number): number {
  const first = words.slice(end, end + width).findIndex((w) => w !== '');
  if (first < 0 || !/^[合小总] *计$/u.test(words[end + first] ?? '')) return end;
  let to = end + first + 1;
  while (to < end + first + width && (words[to] === '' || isNumeric(words[to] ?? ''))) to += 1;
  return to;
}

/** The places where the numbers of rows begin anew behind `end`, below the name of another group. */
function nextGroup(grid: Grid, end: number, width: number): number[] {
  const { words, slots } = grid;
  const near = words.slice(end, end + 2 * width + 4);
  const at = near.indexOf('1');
  const stop = near.findIndex((w) => isHead(plainLabel(w)));
  if (at < 0 || (stop >= 0 && stop < at)) return [];
  const rest = { slots: slots.slice(end), words: ['', '', ...words.slice(end + at)] };
  const found = numbersIn(rest, width).map((k) => k - 2 + end + at);
  return found.length > 0 ? found : [end + at];
}

/** The rows of the table at the head of a grid, the head first, and how many places it takes; `null` where none is there. */
function tableIn(grid: Grid): { rows: CellRow[]; places: number } | null {
  const counted = countedIn(grid);
  if (counted === null) return unreadIn(grid);
  const { width, chain } = counted;
  const { words } = grid;
  const row = rowsOf(grid, width);
  const exact = chain.filter((at, n) => (chain[n + 1] ?? -1) - at === width);
  /** Whether nearly every row that is as long as most has a number in column `c`, where it has anything. */
  const numeric = Array.from({ length: width }, (_, c) => {
    const own = exact.map((at) => words[at + c] ?? '').filter((w) => w !== '');
    return own.length > 0 && own.filter(isNumeric).length > 0.8 * own.length;
  });
  const isTold = numeric.slice(1).includes(true);
  const fits = (at: number): boolean =>
    at + width <= words.length &&
    numeric.every((is, c) => !is || isNumeric(words[at + c] ?? '') || words[at + c] === '');
  /** Names of groups and sums take cells of several columns: one cell each. */
  const named = (from: number, to: number): CellRow[] => row(from, to, (_, n) => (n === 0 ? 0 : BLANK));
  const rows = headRows(grid, chain[0] ?? 0, width);
  let end = 0;
  for (let group = chain; group.length > 0; group = nextGroup(grid, end, width)) {
    // What stands between whole rows is the name of a group of rows.
    if (end > 0) rows.push(...named(end, group[0] ?? end));
    group.forEach((at, n) => {
      const next = Math.min(group[n + 1] ?? at + width, words.length);
      const whole = next - at === width || (next - at > width && isTold && fits(at));
      rows.push(...row(at, whole ? at + width : next), ...(whole ? named(at + width, next) : []));
      end = next;
    });
    const sums = sumsBehind(grid, end, width);
    rows.push(...named(end, sums));
    end = sums;
  }
  const more = goesOnAt(grid, end);
  if (more === null) return { rows, places: end };
  return { rows: [...rows, ...fromNumbers(grid, more[0], more[1], width)], places: more[1] };
}

/** From where to where the rows of a table go on behind `end`, though at no steady distance: their numbers do. */
function goesOnAt({ words }: Grid, end: number): [number, number] | null {
  const near = words.slice(end, end + 2).findIndex((w) => /^\d{1,3}$/u.test(w) && w !== '1');
  const last = words.slice(0, end).findLast((w) => w === String(Number(words[end + near]) - 1));
  if (near < 0 || last === undefined) return null;
  const stop = words.findIndex((w, k) => k > end && isEnd(w));
  return [end + near, stop < 0 ? words.length : stop];
}

/** So many filled places below a head of numbers are a table, though its columns are not known. */
const LEAST_CELLS = 24;
/** What ends such a table: a caption, a number of sections, or a sentence that no cell has. */
const isEnd = (words: string): boolean =>
  /^(?:附?表 ?\d|附件|专栏|注:|备注:)|^\(?[一二三四五六七八九十]{1,3}[)、]/u.test(words) ||
  NUMBER_HEAD.test(plainLabel(words)) ||
  (words.length > 120 && words.endsWith('。'));

/** The rows of a table whose numbers do not stand at a steady distance: from each number to the next, in no columns. */
function unreadIn(grid: Grid): { rows: CellRow[]; places: number } | null {
  const { words } = grid;
  const first = words.indexOf('1');
  const stop = words.findIndex((w, k) => k > 0 && isEnd(w));
  const places = stop < 0 ? words.length : stop;
  const cells = words.slice(0, places).filter((w) => w !== '').length;
  if (first < 3 || first > 3 * MOST_COLUMNS || cells < LEAST_CELLS) return null;
  const rows = unreadHead(grid, first, LEAST_ROWS);
  return { rows: [...rows, ...fromNumbers(grid, first, places, LEAST_ROWS)], places };
}

/** What stands in `[start, end)`, cut before each number that follows on the one before or begins anew. */
function fromNumbers(grid: Grid, start: number, end: number, width: number): CellRow[] {
  const row = rowsOf(grid, width);
  const rows: CellRow[] = [];
  let [from, last] = [start, Number(grid.words[start])];
  for (let k = start + 1; k < end; k++) {
    const word = grid.words[k] ?? '';
    if ((word !== '1' && word !== String(last + 1)) || k - from < LEAST_ROWS) continue;
    rows.push(...row(from, k));
    [from, last] = [k, Number(word)];
  }
  return [...rows, ...row(from, end)];
}

/** A head whose labels are one cell, which tells nothing of the columns. */
const unreadHead = (grid: Grid, first: number, width: number): CellRow[] =>
  rowsOf(grid, width)(0, first, (_, n) => (n === 0 ? 0 : BLANK)).map((r) => ({ ...r, width }));

/**
 * The head of a table, one row or two: where its labels are as many as the columns, or those below are as many as the places above that they
 * share. Else all of it is one cell, which tells nothing of the columns.
 */
function headRows(grid: Grid, first: number, width: number): CellRow[] {
  const { words } = grid;
  const row = rowsOf(grid, width);
  const isFull = (w: string): boolean => w !== '';
  for (let to = first; to > first - 2 * width && to >= width; to--) {
    const labels = words.slice(0, to).filter(isFull);
    const group = words.slice(to, first).filter(isFull);
    if (group.length > 1) break;
    // The name of a group takes the places of all columns, or says that something follows.
    const isGroup = words.slice(to, first).includes('') || group.every((w) => w.endsWith(':'));
    if (!isGroup) continue;
    const columns = headColumns(labels, width);
    if ((columns.at(-1) ?? 0) + 1 === width && words.slice(0, to).findIndex((w) => !isFull(w)) < 0)
      return [...row(0, to, (_, n) => columns[n] ?? 0), ...row(to, first, (_, n) => (n === 0 ? 0 : BLANK))];
  }
  const shared = words.slice(0, width).filter((w) => !isFull(w)).length;
  const below = words.slice(width, first).filter(isFull).length;
  if (shared > 0 && below === shared + 1) return [...row(0, width), ...row(width, first)];
  return unreadHead(grid, first, width);
}

/** The tables that stand one cell per line with a blank line behind each, each with its rows. Linear except for the width of tables. */
export function gridTables(flow: Flow): CellRow[][] {
  const fold = folded(flow.text);
  const lines = linesOf(flow.text);
  const tables: CellRow[][] = [];
  for (let k = 0; k + 4 < lines.length; k++) {
    const line = lines[k];
    if (line === undefined || line.j - line.i > 8 || !isHead(plainLabel(fold.slice(line.i, line.j))))
      continue;
    const table = tableIn(gridFrom(lines, fold, k));
    if (table === null) continue;
    tables.push(table.rows);
    k += 2 * table.places - 2;
  }
  return tables;
}

const isHead = (label: string): boolean => label !== '' && NUMBER_HEAD.test(label);
