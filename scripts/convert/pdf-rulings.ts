/** The straight lines that a page draws. */

/** A straight line of a table, horizontal or vertical, in points from the upper left corner of the page. */
export interface Ruling {
  readonly across: boolean;
  /** Where it stands: its y where it runs across, else its x. */
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

/** A transformation of the plane, as PDF writes it. */
export type Matrix = readonly [number, number, number, number, number, number];
type Point = readonly [number, number];

/** A rectangle no thicker than this is a line. */
const THIN = 3;
/** No shorter line is one of a table. */
const SHORT = 4;
/** Lines closer than this are one. */
const CLOSE = 2;

/**
 * The straight lines that the operators of a page draw: strokes, thin filled rectangles (as Word and browsers draw borders), and
 * the edges of stroked ones. `base` turns the units of the page into points from its upper left corner.
 */
export function linesDrawn(
  codes: readonly number[],
  parameters: readonly unknown[],
  base: Matrix,
  ops: Readonly<Record<string, number>>,
): Ruling[] {
  const found: Ruling[] = [];
  let matrix: Matrix = base;
  const saved: Matrix[] = [];
  codes.forEach((code, k) => {
    const given = parameters[k];
    if (code === ops['save']) saved.push(matrix);
    else if (code === ops['restore']) matrix = saved.pop() ?? base;
    else if (code === ops['transform']) matrix = times(matrix, numbersIn(given) as unknown as Matrix);
    else if (code === ops['paintFormXObjectBegin']) {
      saved.push(matrix);
      const inner = numbersIn(Array.isArray(given) ? (given as readonly unknown[])[0] : null);
      if (inner.length === 6) matrix = times(matrix, inner as unknown as Matrix);
    } else if (code === ops['paintFormXObjectEnd']) matrix = saved.pop() ?? base;
    else if (code === ops['constructPath'] && Array.isArray(given)) {
      const [paint, data] = given as readonly unknown[];
      if (paint === ops['endPath'] || paint === ops['clip'] || paint === ops['eoClip']) return;
      const stroked = paint !== ops['fill'] && paint !== ops['eoFill'];
      const path = numbersIn(Array.isArray(data) ? (data as readonly unknown[])[0] : null);
      for (const points of subpaths(path))
        found.push(
          ...linesOf(
            points.map((p) => placed(matrix, p)),
            stroked,
          ),
        );
    }
  });
  return joined(found);
}

const numbersIn = (value: unknown): readonly number[] =>
  ArrayBuffer.isView(value) || Array.isArray(value) ? Array.from(value as ArrayLike<number>) : [];

/** First `n`, then `m`. */
export const times = (m: Matrix, n: Matrix): Matrix => [
  m[0] * n[0] + m[2] * n[1],
  m[1] * n[0] + m[3] * n[1],
  m[0] * n[2] + m[2] * n[3],
  m[1] * n[2] + m[3] * n[3],
  m[0] * n[4] + m[2] * n[5] + m[4],
  m[1] * n[4] + m[3] * n[5] + m[5],
];
const placed = (m: Matrix, [x, y]: Point): Point => [m[0] * x + m[2] * y + m[4], m[1] * x + m[3] * y + m[5]];

/** The corners of the parts of a path, as pdf.js writes it: 0 move, 1 line, 2 curve, 3 quadratic curve, 4 close. */
function subpaths(path: readonly number[]): Point[][] {
  const parts: Point[][] = [];
  const sizes = [2, 2, 6, 4, 0];
  for (let k = 0; k < path.length;) {
    const verb = path[k] ?? 4;
    const size = sizes[verb] ?? 0;
    const end: Point = [path[k + size - 1] ?? 0, path[k + size] ?? 0];
    if (verb === 0) parts.push([end]);
    else if (verb === 4) {
      const first = parts.at(-1)?.[0];
      if (first !== undefined) parts.at(-1)?.push(first);
    } else parts.at(-1)?.push(end);
    k += size + 1;
  }
  return parts;
}

function linesOf(points: readonly Point[], stroked: boolean): Ruling[] {
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  if (bottom - top <= THIN && right - left > SHORT)
    return [{ across: true, at: (top + bottom) / 2, from: left, to: right }];
  if (right - left <= THIN && bottom - top > SHORT)
    return [{ across: false, at: (left + right) / 2, from: top, to: bottom }];
  if (!stroked) return [];
  return points.slice(1).flatMap(([x, y], k): Ruling[] => {
    const [px, py] = points[k] ?? [x, y];
    if (Math.abs(y - py) < 1 && Math.abs(x - px) > SHORT)
      return [{ across: true, at: y, from: Math.min(x, px), to: Math.max(x, px) }];
    if (Math.abs(x - px) < 1 && Math.abs(y - py) > SHORT)
      return [{ across: false, at: x, from: Math.min(y, py), to: Math.max(y, py) }];
    return [];
  });
}

/** Pieces of one line, drawn cell by cell, become one. */
function joined(rulings: readonly Ruling[]): Ruling[] {
  const sorted = [...rulings].sort(
    (a, b) => Number(a.across) - Number(b.across) || a.at - b.at || a.from - b.from,
  );
  const groups: Ruling[][] = [];
  for (const r of sorted) {
    const last = groups.at(-1);
    const first = last?.[0];
    if (first?.across === r.across && r.at - first.at <= CLOSE) last?.push(r);
    else groups.push([r]);
  }
  return groups.flatMap((group) => {
    const at = group.reduce((sum, r) => sum + r.at, 0) / group.length;
    const out: { across: boolean; at: number; from: number; to: number }[] = [];
    for (const r of [...group].sort((a, b) => a.from - b.from)) {
      const last = out.at(-1);
      if (last !== undefined && r.from <= last.to + CLOSE) last.to = Math.max(last.to, r.to);
      else out.push({ ...r, at });
    }
    return out;
  });
}
