import {
  answersInEach,
  columnsOf,
  headColumns,
  isTime,
  isUnits,
  labelled,
  misfit,
  placedIn,
} from './cell-columns.ts';
import { ASIDE_HEAD, isColumnHead, NUMBER_HEAD, plainLabel } from './fields/column-words.ts';
import { folded } from './folded.ts';
import type { Flow } from './flow.ts';
import { markerAt } from './markers.ts';
import { linesOf, type Line } from './printed-lines.ts';

/**
 * Tables that a copy has taken apart, one cell per line. Reads: the flow after markup. Writes: which lines are the cells of which rows.
 * Assumes nothing: the heads of the columns must be there, one per line, and the rows must be recognizable, by a number that recurs
 * at a steady distance, or by a column of units that recurs at the same distance. What has neither stays lines.
 */
/** The column of a cell that goes with the one before it, with a blank between them. */
export const BLANK = -1;

export interface CellRow {
  /** Its lines, `[i, j)` of the flow, each with the column that it belongs to; column numbers never decrease. */
  readonly cells: readonly { readonly i: number; readonly j: number; readonly column: number }[];
  /** How many columns it has, where empty cells at its end are known. */
  readonly width?: number;
}

interface Table {
  readonly rows: readonly CellRow[];
  /** Index of the first line after it. */
  readonly next: number;
}

const MOST_COLUMNS = 12;
/** Most lines from the head of the numbers to the first number. */
const MOST_HEADS = 24;
/** A line of more units is not a cell. */
const LONGEST_CELL = 1500;
/** The lines of a copy that may be cells, with their folded words. */
interface Lines {
  readonly at: readonly Line[];
  readonly words: readonly string[];
  /** Whether the line before it is not a cell: a heading, a caption, the name of a group of rows. */
  readonly broken: readonly boolean[];
}

/** Whether a line cannot be a cell. */
const isNoCell = (words: string): boolean =>
  words.length > LONGEST_CELL ||
  words.includes('|') ||
  /^(?:附?表 ?\d|附件|专栏|注:|备注:|附注)/u.test(words) ||
  (words.length <= 20 && words.endsWith(':')) ||
  ['chapter', 'section'].includes(markerAt(words, 0)?.style ?? '');

function linesIn(flow: Flow): Lines {
  const fold = folded(flow.text);
  const [at, broken]: [Line[], boolean[]] = [[], []];
  let apart = false;
  for (const line of linesOf(flow.text)) {
    if (line.j === line.i) continue;
    if (isNoCell(fold.slice(line.i, line.j))) apart = true;
    else {
      at.push(line);
      broken.push(apart);
      apart = false;
    }
  }
  return { at, broken, words: at.map((l) => fold.slice(l.i, l.j)) };
}

const rowOf = (lines: Lines, first: number, columns: readonly number[]): CellRow => ({
  cells: columns.map((column, k) => {
    const line = lines.at[first + k];
    return { i: line?.i ?? 0, j: line?.j ?? 0, column };
  }),
});

/** The lines that hold 1, 2, 3 … one after another, each as near as possible to `period` lines after the one before. */
function chainFrom({ words }: Lines, first: number, period: number): number[] {
  const chain = [first];
  for (let n = 2; ; n++) {
    const last = chain.at(-1) ?? first;
    const off = (k: number): number => Math.abs(k - last - period);
    let best = -1;
    for (let k = last + 1; k <= last + 4 * period && k < words.length; k++)
      if (words[k] === String(n) && (best < 0 || off(k) < off(best))) best = k;
    if (best < 0) return chain;
    chain.push(best);
  }
}

/** A way to count rows: after how many lines the number recurs, where, and how often exactly so. */
interface Counted {
  readonly period: number;
  readonly chain: readonly number[];
  readonly steady: number;
}

/** The most regular way to count the rows from line `first`, of which up to `left` cells are before the number. */
function counted(lines: Lines, first: number, heads: number, left: number): Counted {
  let best: Counted = { period: 0, chain: [], steady: 0 };
  for (let period = left + 2; period <= Math.min(heads, MOST_COLUMNS); period++) {
    const chain = chainFrom(lines, first, period);
    const steady = chain.filter((at, n) => {
      const gap = (chain[n + 1] ?? at) - at;
      return gap === period || (left > 0 && gap === period - left);
    }).length;
    if (steady > best.steady || (steady === best.steady && period === heads))
      best = { period, chain, steady };
  }
  return best;
}

/** The table whose column of numbers is headed by line `head`. */
function numbered(lines: Lines, head: number): Table | null {
  const { words, broken } = lines;
  let left = 0;
  while (left < 2 && (words[head - left - 1] ?? '').length <= 6 && isColumnHead(words[head - left - 1] ?? ''))
    left += 1;
  let first = head + 2;
  while (first < words.length && words[first] !== '1' && first - head <= MOST_HEADS) first += 1;
  const heads = words.slice(head - left, first - (broken[first] === true ? 0 : left));
  if (words[first] !== '1' || heads.some((w) => w.length > 30 || /[。;]/u.test(w))) return null;
  const rows = counted(lines, first, heads.length, left);
  if (rows.chain.length < 2) return null;
  const { period, chain, steady } = rows;
  const right = period - left - 1;
  /** How many cells of a row are before its number. */
  const before = chain.map((at, n) => {
    const last = chain[n - 1];
    if (broken[at] === true) return 0;
    return last === undefined ? left : Math.max(0, Math.min(left, at - last - 1 - right));
  });
  let next = (chain.at(-1) ?? first) + 1;
  const most = next + right;
  while (next < most && next < words.length && broken[next] !== true) next += 1;
  const starts = chain.map((at, n) => at - (before[n] ?? 0));
  const texts = starts.map((start, n) => words.slice(start, starts[n + 1] ?? next));
  const places = headColumns(heads, period);
  const labels = labelled(heads, places);
  const placed = placedIn(
    labels,
    texts,
    before.map((n) => left - n),
    period,
  );
  const shown =
    steady >= Math.max(1, 0.5 * (chain.length - 1)) && (chain.length > 2 || labels.length === period);
  if (placed === null) return null;
  if (!shown && !(labels.length === period && chain.length > 2 && answersInEach(labels, texts, placed)))
    return null;
  return {
    rows: [rowOf(lines, head - left, places), ...placed.map((row, n) => rowOf(lines, starts[n] ?? 0, row))],
    next,
  };
}

/** No head of a column of a table without numbers is longer: a longer line may be a title. */
const LONGEST_HEAD = 8;
/** The fewest rows by which a table without numbers is recognized. */
const LEAST_ROWS = 3;

/** The table without numbers whose head begins at line `head`: units are in one column of every row. */
function repeating(lines: Lines, head: number): Table | null {
  const { words, broken } = lines;
  let heads = 0;
  while (
    heads < MOST_COLUMNS &&
    isColumnHead(words[head + heads] ?? '') &&
    (words[head + heads] ?? '').length <= LONGEST_HEAD
  )
    heads += 1;
  let best: Table | null = null;
  for (let width = 2; width <= heads; width++)
    for (let size = width; size <= Math.min(heads, width + 2); size++) {
      const labels = words.slice(head, head + size);
      const places = headColumns(labels, width);
      const columns = columnsOf(labelled(labels, places), []);
      if (columns.length !== width || !columns.some((c) => c.kind === 'units')) continue;
      const rows: number[] = [];
      for (let at = head + size; at + width <= words.length; at += width) {
        const fits = columns.every((column, c) => {
          const cell = words[at + c] ?? '';
          return (
            (c === 0 || broken[at + c] !== true) &&
            (column.kind === 'text' ? !isUnits(cell) && !isTime(cell) : misfit(cell, column) === 0)
          );
        });
        if (!fits) break;
        rows.push(at);
      }
      const next = head + size + width * rows.length;
      const inOrder = columns.map((_, c) => c);
      if (rows.length >= LEAST_ROWS && next > (best?.next ?? 0))
        best = {
          rows: [rowOf(lines, head, places), ...rows.map((at) => rowOf(lines, at, inOrder))],
          next,
        };
    }
  return best;
}

/** The tables that stand one cell per line, each with its rows, the head first. Linear except for the width of tables; never throws. */
export function cellTables(flow: Flow): CellRow[][] {
  const lines = linesIn(flow);
  const tables: CellRow[][] = [];
  for (let k = 0; k < lines.at.length; k++) {
    const label = plainLabel(lines.words[k] ?? '');
    if (label.length > 16) continue;
    const table = NUMBER_HEAD.test(label)
      ? numbered(lines, k)
      : isColumnHead(label) && !ASIDE_HEAD.test(label)
        ? repeating(lines, k)
        : null;
    if (table === null) continue;
    tables.push([...table.rows]);
    k = table.next - 1;
  }
  return tables;
}
