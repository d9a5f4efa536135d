/** The rows of a table without ruling lines. */
import { joinedTo, type Piece } from './pdf-lines.ts';

/** A column of a table: from where to where its words reach. */
export interface GridColumn {
  readonly x: number;
  readonly right: number;
  /** Room to the column before it, in heights of a letter. */
  readonly gutter: number;
}

/** A line of a table: what is in each column. */
interface GridLine {
  readonly y: number;
  readonly size: number;
  readonly cells: readonly (readonly Piece[])[];
  /** Whether it comes after the last line with several cells, and may not belong to the table. */
  readonly isBehind: boolean;
}

/** A row of a table: the text of each cell, and where its words stand. */
export interface GridRow {
  readonly cells: readonly string[];
  readonly places: readonly (Piece | null)[];
}

/** Lines closer than so many heights of a letter are side by side: they belong to one row. */
const BESIDE = 0.95;
/** A distance that is larger by this is one between rows. */
const APART = 1.2;
/** A cell that leaves less room than so many heights of a letter is full. */
const FULL = 1.6;

/** What is found in a cell of numbers: no such cell runs on. */
export const NUMBER_CELL =
  /^(?:[≥≤＞＜><约超±+＋]|以上|以下)*[[【(（]?-?\d[\d,，.]*(?:[-–—~～/]\d[\d,，.]*)*\s*(?:[%％‰]|[\u4e00-\u9fff]{1,4})?[\]】)）]?(?:以上|以下|左右)?$|^[—–-]{1,2}$/u;

/** What a paragraph that numbers itself begins with. */
const NUMBERED =
  /^(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十\d]{1,3}[）)]|第[一二三四五六七八九十百\d]+[章节条])/u;

/**
 * Puts lines of a table together to rows: the lines of one cell, where it runs over several, and those of cells that are at
 * another height beside it. Gives the rows, and how many of the lines are theirs: of those after the table only such as
 * continue with a cell of its last row.
 */
export function gridRows(
  lines: readonly GridLine[],
  columns: readonly GridColumn[],
): { readonly rows: readonly GridRow[]; readonly used: number } {
  const bands: GridLine[][] = [];
  for (const line of lines) {
    const last = bands.at(-1)?.at(-1);
    if (last !== undefined && line.y - last.y < line.size * BESIDE) bands.at(-1)?.push(line);
    else bands.push([line]);
  }
  const steps = stepsOf(lines.filter((l) => !l.isBehind));
  const groups: GridLine[][] = [];
  for (const band of bands) {
    const row = groups.at(-1);
    const goesOn = row !== undefined && linkOf(row, band, columns, steps) > 0;
    if (goesOn) row.push(...band);
    else if (band.every((l) => l.isBehind)) break;
    else groups.push([...band]);
  }
  return {
    rows: groups.map((group) => rowOf(group, columns.length)),
    used: groups.reduce((sum, group) => sum + group.length, 0),
  };
}

/** The smallest distance between lines of one column, and whether there are larger ones. */
function stepsOf(lines: readonly GridLine[]): { readonly least: number; readonly differ: boolean } {
  const steps = (lines[0]?.cells ?? []).flatMap((_, k) => {
    const own = lines.filter((l) => (l.cells[k] ?? []).length > 0);
    return own.slice(1).map((l, n) => l.y - (own[n]?.y ?? l.y));
  });
  const least = Math.min(...steps);
  return { least, differ: steps.some((s) => s > least * APART) };
}

/** How far `lower` is below `upper`: in the columns that both fill, if there are any. */
function gapBetween(
  upper: readonly GridLine[],
  lower: readonly GridLine[],
  shared: readonly number[],
): number {
  const has = (l: GridLine, k: number): boolean => (l.cells[k] ?? []).length > 0;
  const gaps = shared.map(
    (k) => (lower.find((l) => has(l, k))?.y ?? 0) - (upper.findLast((l) => has(l, k))?.y ?? 0),
  );
  return gaps.length > 0 ? Math.min(...gaps) : (lower[0]?.y ?? 0) - (upper.at(-1)?.y ?? 0);
}

/** What speaks for `band` going on with the cells of `row`, less what speaks for a row of its own. */
function linkOf(
  row: readonly GridLine[],
  band: readonly GridLine[],
  columns: readonly GridColumn[],
  steps: { readonly least: number; readonly differ: boolean },
): number {
  const filled = (lines: readonly GridLine[]): number[] =>
    columns.flatMap((_, k) => (lines.some((l) => (l.cells[k] ?? []).length > 0) ? [k] : []));
  const last = (k: number): Piece | null =>
    placeOf(row.findLast((l) => (l.cells[k] ?? []).length > 0)?.cells[k]);
  const first = (k: number): Piece | null =>
    placeOf(band.find((l) => (l.cells[k] ?? []).length > 0)?.cells[k]);
  const [above, below] = [filled(row), filled(band)];
  const shared = below.filter((k) => above.includes(k));
  const isFew = (list: readonly number[]): boolean => list.length <= columns.length / 2;
  const isNumber = (place: Piece | null): boolean => NUMBER_CELL.test(place?.text ?? '');
  // A year of a head may have its 年 below it.
  const isYear = (k: number): boolean =>
    /^\d{4}$/u.test(last(k)?.text ?? '') && (first(k)?.text ?? '').startsWith('年');
  const size = band[0]?.size ?? 0;
  const isFull = (k: number): boolean => {
    const [place, column] = [last(k), columns[k]];
    return (
      place !== null && column !== undefined && place.right - place.x >= column.right - column.x - size * FULL
    );
  };
  const gap = gapBetween(row, band, shared);
  let sum = 0;
  if (gap > steps.least * APART) sum -= 3;
  else if (steps.differ) sum += 1;
  if (shared.some((k) => isNumber(last(k)) && isNumber(first(k)))) sum -= 6;
  else if (shared.some((k) => (isNumber(last(k)) || isNumber(first(k))) && !isYear(k))) sum -= 2;
  if (shared.some(isYear)) sum += 2;
  if (shared.length > 0) sum += shared.every(isFull) ? 1.5 : -2;
  sum += isFew(below) ? 1 : isFew(above) ? 0.5 : -1.5;
  if (shared.length === 0) sum -= 1;
  if (below.includes(0) && NUMBERED.test(first(0)?.text ?? '')) sum -= 2;
  if (band.every((l) => l.isBehind)) {
    // A cell is set like its first line: at the same start, end or middle.
    const isLike = below.every((k) => {
      const [a, b] = [last(k), first(k)];
      if (a === null || b === null) return false;
      return [a.x - b.x, a.right - b.right, (a.x + a.right - b.x - b.right) / 2].some(
        (d) => Math.abs(d) < size * 0.3,
      );
    });
    if (!isLike || shared.length === 0) sum -= 6;
  }
  return sum;
}

/** Words of one cell of one line together. */
function placeOf(pieces: readonly Piece[] | undefined): Piece | null {
  const [first, last] = [pieces?.[0], pieces?.at(-1)];
  if (pieces === undefined || first === undefined || last === undefined) return null;
  return { text: pieces.map((p) => p.text).join(' '), x: first.x, right: last.right };
}

function rowOf(group: readonly GridLine[], width: number): GridRow {
  const columns = Array.from({ length: width }, (_, k) =>
    group.flatMap((line) => {
      const place = placeOf(line.cells[k]);
      return place === null ? [] : [place];
    }),
  );
  return {
    cells: columns.map((places) => places.reduce((text, p) => joinedTo(text, p.text), '')),
    places: columns.map((places) =>
      places.reduce<Piece | null>(
        (all, p) =>
          all === null
            ? p
            : { text: all.text + p.text, x: Math.min(all.x, p.x), right: Math.max(all.right, p.right) },
        null,
      ),
    ),
  };
}
