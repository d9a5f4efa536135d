import { plainLabel, UNITS_HEAD } from './fields/column-words.ts';
import { LOOKS_LIKE_UNIT } from './fields/note-words.ts';

/**
 * What the columns of a table hold that stands a cell a line, and which lines of a row belong to which. Reads: folded lines. Decides
 * nothing about where rows begin: that is cell-lines.ts.
 */
/** What is in a column, as far as it shows. */
type Kind = 'number' | 'units' | 'time' | 'text';
interface Column {
  readonly kind: Kind;
  /** Longest cell met in rows that have a line for each column. */
  readonly longest: number;
}

const NUMERIC = /^[≥≤<>约]?\s*-?\d[\d,.]*\s*[%‰]?(?:以上|左右|以下)?$|^[-—/]{1,4}$/u;
const TIME =
  /^(?:\d{4} ?(?:年|[.-]\d{1,2})|\d{1,2}月|每[年月季]|全年|长期|持续|常年|年底|立即|[“"]?十[一二三四五]五)|(?:\d年|月|日|月前|年底|持续推进|长期坚持)$/u;

/** Whether a folded line is a number, or a dash in its place. */
export const isNumeric = (line: string): boolean => NUMERIC.test(line);

/** Whether a folded line is a list of units and nothing else. */
export const isUnits = (line: string): boolean =>
  line
    .split(/[、,;\s]+/u)
    .filter((w) => w !== '')
    .every(
      (w) =>
        LOOKS_LIKE_UNIT.test(w) || /^各|等$/u.test(w) || (w.length <= 12 && /[局委办部会院所]$/u.test(w)),
    );

/** Whether a folded line says until when, and nothing else. */
export const isTime = (line: string): boolean => TIME.test(line) && line.length <= 24;

/** How badly a line fits a column, 0 to 1. */
export function misfit(line: string, { kind, longest }: Column): number {
  switch (kind) {
    case 'number':
      return NUMERIC.test(line) ? 0 : 1;
    case 'units':
      return isUnits(line) ? 0 : 1;
    case 'time':
      return isTime(line) ? 0 : 1;
    case 'text':
      return (NUMERIC.test(line) ? 0.6 : 0) + (longest > 0 && line.length > 3 * longest + 10 ? 0.6 : 0);
  }
}

/** What each column holds: by its head, else by the rows that have a line for each. */
export const columnsOf = (heads: readonly string[], full: readonly (readonly string[])[]): Column[] =>
  heads.map((head, k) => {
    const own = full.map((row) => row[k] ?? '').filter((line) => line !== '');
    const longest = Math.max(0, ...own.map((line) => line.length));
    const most = (test: (line: string) => boolean): boolean =>
      own.length > 0 && own.filter(test).length > 0.6 * own.length;
    const label = plainLabel(head);
    const kind: Kind = most((l) => NUMERIC.test(l))
      ? 'number'
      : UNITS_HEAD.test(label) && (own.length === 0 || most(isUnits))
        ? 'units'
        : /时限|时间|期限|进度|时序/u.test(label) && (own.length === 0 || most(isTime))
          ? 'time'
          : 'text';
    return { kind, longest };
  });

const EMPTY = 1.2;
/** What a further line in a column costs: long texts have paragraphs, others hardly. */
const further = (column: Column, most: number): number =>
  column.kind === 'units' ? 0.5 : column.kind === 'text' && column.longest >= most * 0.5 ? 0.2 : 1;

/** The column of every line of a row that begins in column `from`: the assignment that fits best. Columns do not fall. */
function assigned(lines: readonly string[], columns: readonly Column[], from: number): number[] {
  const most = Math.max(...columns.map((c) => (c.kind === 'text' ? c.longest : 0)));
  let cost = columns.map((_, c) => (c === from ? 0 : Infinity));
  const back: number[][] = [];
  for (const line of lines.slice(1)) {
    const froms: number[] = [];
    cost = columns.map((column, c) => {
      let best = (cost[c] ?? Infinity) + (c === from ? Infinity : further(column, most));
      froms[c] = c;
      for (let p = from; p < c; p++) {
        const here = (cost[p] ?? Infinity) + EMPTY * (c - p - 1);
        if (here < best) [best, froms[c]] = [here, p];
      }
      return best + misfit(line, column);
    });
    back.push(froms);
  }
  const total = cost.map((value, c) => value + EMPTY * (columns.length - 1 - c));
  let at = total.indexOf(Math.min(...total));
  const found = [at];
  for (const froms of back.reverse()) found.unshift((at = froms[at] ?? at));
  return found;
}

/** Heads that are whole by themselves: nothing is put before them. */
const WHOLE = /^(?:序号|编号|单位|备注|类别|名称|指标|项目|任务|责任单位|牵头单位|配合单位|完成时限)$/u;
/** Ends of heads that were broken over two lines, and what is added to one in brackets. */
const FRAGMENT = /^(?:\(.*|目标|情况|属性|时限|时间|实际|标准|任务|单位)$/u;

/**
 * The column of every line of a head, where rows have `width` lines or more: lines that only end a label go with the one above, as
 * long as columns are left for the lines of the rows.
 */
export function headColumns(heads: readonly string[], width: number): number[] {
  const isEnd = (k: number): boolean =>
    FRAGMENT.test(heads[k] ?? '') &&
    ((heads[k] ?? '').startsWith('(') || !WHOLE.test(plainLabel(heads[k] ?? ''))) &&
    !WHOLE.test(plainLabel(heads[k - 1] ?? '').replace(/^指标$/u, ''));
  /** A period of planning is no head of its own. */
  const isBegun = (k: number): boolean => /^“?十[一二三四五]五”?(?:期间)?$/u.test(heads[k - 1] ?? '');
  const ends = heads.map((_, k) => k).filter((k) => k > 0 && (isEnd(k) || isBegun(k)));
  const inBrackets = (k: number): number => ((heads[k] ?? '').startsWith('(') ? 0 : 1);
  const joined = new Set(
    ends.sort((a, b) => inBrackets(a) - inBrackets(b)).slice(0, Math.max(0, heads.length - width)),
  );
  let column = -1;
  return heads.map((_, k) => (joined.has(k) ? column : ++column));
}

/** The labels of the columns that the lines of a head belong to. */
export function labelled(heads: readonly string[], columns: readonly number[]): string[] {
  const labels: string[] = [];
  columns.forEach((c, k) => (labels[c] = (labels[c] ?? '') + (heads[k] ?? '')));
  return labels;
}

/** Last columns that are often empty in every row. */
const OFTEN_EMPTY = /备注|说明/u;

/**
 * The column of every line of every row, where the row begins in column `from[n]`; null where that remains a guess. What columns hold
 * is learned from the rows that have a line for each. Where others have fewer lines, or more, and columns hold numbers, or most have
 * fewer (`period`), the empty column must show itself: the last one, of notes; or one of words, beside numbers that are all filled.
 */
export function placedIn(
  labels: readonly string[],
  rows: readonly (readonly string[])[],
  from: readonly number[],
  period: number,
): number[][] | null {
  const lastEmpty = labels.length === period + 1 && OFTEN_EMPTY.test(labels.at(-1) ?? '');
  const full = rows.filter((r, n) => r.length === labels.length - (from[n] ?? 0));
  const columns = columnsOf(labels, lastEmpty || full.length < 2 ? [] : full);
  const placed = rows.map((row, n) => assigned(row, columns, from[n] ?? 0));
  const shows = (row: readonly string[], n: number): boolean => {
    const own = placed[n] ?? [];
    return (
      columns.every((c, k) => c.kind !== 'number' || own.filter((at) => at === k).length === 1) &&
      row.every((line, k) => NUMERIC.test(line) === (columns[own[k] ?? 0]?.kind === 'number'))
    );
  };
  // The first column of numbers counts the rows.
  const ofNumbers = columns.filter((c) => c.kind === 'number').length > 1;
  const rest = ofNumbers || labels.length !== period ? rows.filter((r) => !full.includes(r)) : [];
  const learned = labels.length === period || full.length >= 2;
  return lastEmpty || (learned && rest.every((row) => shows(row, rows.indexOf(row)))) ? placed : null;
}

/** Whether in every row a line that lists units is below a head that says so. */
export const answersInEach = (
  labels: readonly string[],
  rows: readonly (readonly string[])[],
  placed: readonly (readonly number[])[],
): boolean =>
  rows.every((row, n) =>
    row.some((line, k) => UNITS_HEAD.test(plainLabel(labels[placed[n]?.[k] ?? -1] ?? '')) && isUnits(line)),
  );
