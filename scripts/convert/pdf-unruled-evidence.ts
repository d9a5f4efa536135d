/** What speaks for and against lines in columns being a table. */
import type { Piece } from './pdf-lines.ts';
import { NUMBER_CELL, type GridColumn, type GridRow } from './pdf-unruled-rows.ts';

/** From this sum of evidence on lines in columns are a table. */
export const TABLE_FROM = 5;
/** From this sum on they are lines in columns, of which it is not sure that they are a table. */
export const LINES_FROM = 1.5;

const DAY = /^[（(]?(?:\d{4}|[二〇○零一二三四五六七八九]{4})年\d{0,2}[一二三四五六七八九十]*月.*日[）)]?$/u;
/** Cells of prose have so many characters at least. */
const LONG = 10;
/** Places that differ by less than this, in heights of a letter, are one. */
const SAME = 0.5;

/**
 * The sum of what speaks for lines in columns being a table, less what speaks against it: cells that begin, end or have
 * their middle at one place, many rows and columns, columns of numbers with a head; against it gaps in its rows, labels
 * with colons, days under names, numbers of pages, and columns that run on like prose.
 */
export function evidenceOf(rows: readonly GridRow[], columns: readonly GridColumn[]): number {
  const many = rows.filter((r) => filledIn(r) >= 2);
  if (many.length < 2) return -Infinity;
  const at = (k: number): readonly string[] => many.map((r) => r.cells[k] ?? '').filter((c) => c !== '');
  const cells = many.flatMap((r) => r.cells.filter((c) => c !== ''));
  const share = (list: readonly string[], holds: (cell: string) => boolean): number =>
    list.length === 0 ? 0 : list.filter(holds).length / list.length;
  const isNumber = (cell: string): boolean => NUMBER_CELL.test(cell);
  const inRow = columns.map((_, k) => k).slice(1);
  const counted = inRow.filter((k) => share(at(k).slice(1), isNumber) >= 0.6);
  const headed = counted.filter((k) => {
    const head = many[0]?.cells[k] ?? '';
    return head !== '' && (head.includes('年') || !isNumber(head));
  });
  const aligned = columns.filter((_, k) => isAligned(many.map((r) => r.places[k] ?? null))).length;
  const gutters = columns.slice(1).reduce((sum, c) => sum + c.gutter, 0) / (columns.length - 1);
  const full = cells.length / (many.length * columns.length);
  let sum = 0;
  sum += (aligned / columns.length) * 4 - 2;
  sum += Math.min(many.length, 6) * 0.4;
  sum += Math.min(columns.length - 2, 3) * 0.8;
  if (counted.length > 0) sum += 1.5;
  if (headed.length > 0) sum += 1;
  if (columns.length + many.length < 5) sum -= 1;
  if (gutters >= 2) sum += 0.5;
  sum += full >= 0.8 ? 0.5 : full < 0.5 ? -2 : 0;
  if (rows.filter((r) => r.cells[0] === '').length > rows.length / 3) sum -= 2;
  if (share(cells, (c) => c.includes('：')) >= 0.3) sum -= 2;
  if (many.some((r) => r.cells.every((c) => c === '' || DAY.test(c)))) sum -= 1.5;
  if (columns.length === 2 && isContents(at(0), at(1))) sum -= 4;
  if (columns.every((_, k) => share(at(k), (c) => [...c].length >= LONG) >= 0.5)) sum -= 3;
  return sum;
}

const filledIn = (row: GridRow): number => row.cells.filter((c) => c !== '').length;

/** Whether nearly all cells of a column begin, end or have their middle at one place. */
function isAligned(places: readonly (Piece | null)[]): boolean {
  const there = places.filter((p) => p !== null);
  if (there.length < 2) return false;
  const size = Math.max(...there.map((p) => (p.right - p.x) / Math.max(1, [...p.text].length)));
  const isOne = (of: (p: Piece) => number): boolean => {
    const list = there.map(of).sort((a, b) => a - b);
    const middle = list[Math.floor(list.length / 2)] ?? 0;
    return list.filter((v) => Math.abs(v - middle) <= size * SAME).length >= list.length * 0.8;
  };
  return isOne((p) => p.x) || isOne((p) => p.right) || isOne((p) => (p.x + p.right) / 2);
}

/** Whether parts are followed by the numbers of the pages where they begin, without a head over them. */
function isContents(parts: readonly string[], pages: readonly string[]): boolean {
  const numbers = pages.map((p) => (/^\d{1,3}$/u.test(p) ? Number(p) : /^[IVXivx]+$/u.test(p) ? 0 : NaN));
  return parts.length === pages.length && numbers.every((n, k) => n >= (numbers[k - 1] ?? 0));
}
