/** The tables of a page whose lines are drawn. */
import type { Glyphs } from './pdf-page.ts';
import { linesOf, textOfLines, type Line } from './pdf-lines.ts';
import { tableLines, type FoundCell } from './lines.ts';
import type { Ruling } from './pdf-rulings.ts';

/** A table on a page: where it stands, and its rows as lines. */
export interface FoundTable {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
  readonly lines: readonly string[];
}

/** How far lines may stand from where they meet. */
const NEAR = 4;

/**
 * The tables of a page by their lines: where they cross there is a grid, cells reach where no line is between them. Gives the
 * tables, and the glyphs that are in none.
 */
export function tablesOf(
  glyphs: readonly Glyphs[],
  rulings: readonly Ruling[],
): { readonly tables: readonly FoundTable[]; readonly rest: readonly Glyphs[] } {
  const tables: FoundTable[] = [];
  let rest = glyphs;
  for (const group of meeting(rulings)) {
    const rows = placesOf(group.filter((r) => r.across));
    const columns = placesOf(group.filter((r) => !r.across));
    if (rows.length < 2 || columns.length < 3) continue;
    const [top = 0, bottom = 0] = [rows[0], rows.at(-1)];
    const [left = 0, right = 0] = [columns[0], columns.at(-1)];
    const isIn = (g: Glyphs): boolean => {
      const y = g.y - g.size * 0.3;
      const x = (g.x + g.right) / 2;
      return y > top - 1 && y < bottom + 1 && x > left - 1 && x < right + 1;
    };
    const inside = rest.filter(isIn);
    if (inside.length === 0) continue;
    const cells = cellsOf(rows, columns, group, inside);
    const lines = tableLines(cells);
    if (lines.length === 0) continue;
    rest = rest.filter((g) => !isIn(g));
    tables.push({ top, bottom, left, right, lines });
  }
  return { tables, rest };
}

/** Groups of lines that meet each other. */
function meeting(rulings: readonly Ruling[]): Ruling[][] {
  const group = rulings.map((_, k) => k);
  const root = (k: number): number => {
    let at = k;
    while (group[at] !== at) at = group[at] ?? at;
    return at;
  };
  rulings.forEach((a, i) => {
    for (let k = 0; k < i; k++) {
      const b = rulings[k];
      if (b === undefined || a.across === b.across) continue;
      const meets =
        a.at >= b.from - NEAR && a.at <= b.to + NEAR && b.at >= a.from - NEAR && b.at <= a.to + NEAR;
      if (meets) group[root(i)] = root(k);
    }
  });
  const groups = new Map<number, Ruling[]>();
  rulings.forEach((r, k) => groups.set(root(k), [...(groups.get(root(k)) ?? []), r]));
  return [...groups.values()].filter((g) => g.length >= 5);
}

/** The places of lines, in order, those close together once. */
function placesOf(rulings: readonly Ruling[]): number[] {
  const places: number[] = [];
  for (const at of rulings.map((r) => r.at).sort((a, b) => a - b))
    if (at - (places.at(-1) ?? -Infinity) > NEAR) places.push(at);
  return places;
}

function cellsOf(
  rows: readonly number[],
  columns: readonly number[],
  rulings: readonly Ruling[],
  glyphs: readonly Glyphs[],
): FoundCell[][] {
  const [height, width] = [rows.length - 1, columns.length - 1];
  /** Whether a line is between two neighbouring fields, along the whole of them. */
  const isBetween = (across: boolean, at: number, from: number, to: number): boolean =>
    rulings.some(
      (r) =>
        r.across === across &&
        Math.abs(r.at - at) <= NEAR &&
        Math.min(r.to, to) - Math.max(r.from, from) > (to - from) * 0.6,
    );
  const owner: (readonly [number, number])[][] = [];
  const spans = new Map<string, { rows: number; columns: number }>();
  const place = (list: readonly number[], k: number): number => list[k] ?? 0;
  for (let y = 0; y < height; y++) {
    owner[y] ??= [];
    for (let x = 0; x < width; x++) {
      if (owner[y]?.[x] !== undefined) continue;
      let columnsOf = 1;
      while (
        x + columnsOf < width &&
        owner[y]?.[x + columnsOf] === undefined &&
        !isBetween(false, place(columns, x + columnsOf), place(rows, y), place(rows, y + 1))
      )
        columnsOf += 1;
      let rowsOf = 1;
      while (
        y + rowsOf < height &&
        !isBetween(true, place(rows, y + rowsOf), place(columns, x), place(columns, x + columnsOf))
      )
        rowsOf += 1;
      spans.set(`${y} ${x}`, { rows: rowsOf, columns: columnsOf });
      for (let dy = 0; dy < rowsOf; dy++)
        for (let dx = 0; dx < columnsOf; dx++) (owner[y + dy] ??= [])[x + dx] = [y, x];
    }
  }
  const inside = new Map<string, Glyphs[]>();
  for (const g of glyphs.flatMap((one) => cutAt(one, columns))) {
    const y = fieldOf(rows, g.y - g.size * 0.3);
    const x = fieldOf(columns, (g.x + g.right) / 2);
    const [top, left] = owner[y]?.[x] ?? [y, x];
    const key = `${top} ${left}`;
    inside.set(key, [...(inside.get(key) ?? []), g]);
  }
  return Array.from({ length: height }, (_, y) =>
    Array.from({ length: width }, (_unused, x) => x).flatMap((x): FoundCell[] => {
      const span = spans.get(`${y} ${x}`);
      if (span === undefined) return [];
      const lines: readonly Line[] = linesOf(inside.get(`${y} ${x}`) ?? []);
      return [{ ...span, lines: lines.length === 0 ? [] : [textOfLines(lines)] }];
    }),
  );
}

const fieldOf = (places: readonly number[], at: number): number => {
  let k = 0;
  while (k < places.length - 2 && at > (places[k + 1] ?? 0)) k += 1;
  return k;
};

/** Glyphs that one instruction drew over a column's line, cut there. */
function cutAt(g: Glyphs, columns: readonly number[]): Glyphs[] {
  const slack = g.size * 0.3;
  const at = columns.find((x) => x > g.x + slack && x < g.right - slack);
  const characters = [...g.text];
  if (at === undefined || characters.length < 2) return [g];
  const count = Math.round(((at - g.x) / (g.right - g.x)) * characters.length);
  if (count <= 0 || count >= characters.length) return [g];
  const [left, right] = [characters.slice(0, count).join('').trim(), characters.slice(count).join('').trim()];
  const pieces = [{ ...g, text: left, right: at }, ...cutAt({ ...g, text: right, x: at }, columns)];
  return pieces.filter((p) => p.text !== '');
}
