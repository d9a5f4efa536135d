import { trimmed } from '../flow.ts';
import type { Paragraphed } from '../paragraph.ts';
import { isColumnHead, NUMBER_HEAD, plainLabel, UNITS_HEAD } from './column-words.ts';
import { looksLikeUnit } from './note-words.ts';

/**
 * Tables that a copy has flattened to lines with `|`. Reads: the paragraphs of a run of such lines. Writes: caption,
 * header rows, columns and rows with their cells aligned. Group cells that span rows leave their later rows one
 * cell short, which shifts the columns; the kinds of value in each column tell where the gap is.
 */
export interface ReadCell {
  readonly column: number;
  readonly i: number;
  readonly j: number;
}

interface ReadRow {
  readonly paragraph: number;
  readonly cells: readonly ReadCell[];
  /** The printed number of the row, or null. */
  readonly printed: number | null;
  /** False where its cells could not be aligned with the columns. */
  readonly aligned: boolean;
}

export interface ReadTable {
  readonly caption: { readonly paragraph: number; readonly i: number; readonly j: number } | null;
  readonly columns: readonly { readonly label: string; readonly group: string | null }[];
  /** Paragraphs that are header rows, printed again at a page break included, and ruling lines. */
  readonly header: readonly number[];
  readonly rows: readonly ReadRow[];
  /** First and last paragraph. */
  readonly first: number;
  readonly last: number;
}

interface Cell {
  readonly i: number;
  readonly j: number;
  readonly text: string;
}

const isRow = (line: string): boolean => (line.match(/\|/gu)?.length ?? 0) >= 2;
const isRule = (line: string): boolean => /^[\s|:+-]+$/u.test(line) && line.includes('-');

function cellsOf(layout: Paragraphed, paragraph: number): Cell[] {
  const p = layout.paragraphs[paragraph];
  if (p === undefined) return [];
  const cells: Cell[] = [];
  let start = p.i;
  for (let k = p.i; k <= p.j; k++) {
    if (k < p.j && layout.folded.charAt(k) !== '|') continue;
    const [i, j] = trimmed(layout.flow.text, start, k);
    cells.push({ i, j, text: layout.flow.text.slice(i, j) });
    start = k + 1;
  }
  if (layout.folded.charAt(p.i) === '|') cells.shift();
  if (cells.at(-1)?.text === '') cells.pop();
  return cells;
}

/**
 * The runs of paragraphs `[first, last]` that look like rows of a table. A run in which another head stands is two tables: copies
 * join what stood on two pages.
 */
export function tableRuns(layout: Pick<Paragraphed, 'folded' | 'paragraphs'>): [number, number][] {
  const runs: [number, number][] = [];
  layout.paragraphs.forEach((p, k) => {
    if (!isRow(layout.folded.slice(p.i, p.j))) return;
    const open = runs.at(-1);
    if (open?.[1] === k - 1) open[1] = k;
    else runs.push([k, k]);
  });
  return runs.flatMap((run) => tablesIn(layout, run)).filter(([a, b]) => b > a);
}

/** The filled cells of a row, as heads of columns are read. */
const labelsOf = ({ folded, paragraphs }: Pick<Paragraphed, 'folded' | 'paragraphs'>, k: number): string[] =>
  folded
    .slice(paragraphs[k]?.i ?? 0, paragraphs[k]?.j ?? 0)
    .split('|')
    .map(plainLabel)
    .filter((label) => label !== '');

/** Heads take at most so many rows, with a caption and two levels; another table begins after them. */
const MOST_HEAD_ROWS = 3;

/** The tables of a run: another begins at a row that counts and names columns, other than the first; its caption goes with it. */
function tablesIn(
  layout: Pick<Paragraphed, 'folded' | 'paragraphs'>,
  [first, last]: [number, number],
): [number, number][] {
  const known = new Set<string>();
  const starts = [first];
  for (let k = first; k <= last; k++) {
    const labels = labelsOf(layout, k);
    const isHead =
      labels.length >= 3 && NUMBER_HEAD.test(labels[0] ?? '') && labels.slice(1).some((l) => isColumnHead(l));
    if (!isHead) continue;
    const printed = labels.join('|');
    const behind = starts.at(-1) ?? first;
    if (!known.has(printed) && k - behind > MOST_HEAD_ROWS)
      starts.push(labelsOf(layout, k - 1).length === 1 ? k - 1 : k);
    known.add(printed);
  }
  return starts.map((start, n): [number, number] => [start, (starts[n + 1] ?? last + 1) - 1]);
}

const NUMERIC = /^[≥≤<>＞＜约]?\s*-?\d[\d,.]*\s*[%％]?(?:以上|左右|以下)?$/u;
type Kind = 'number' | 'units' | 'text' | 'blank';
const kindOf = (text: string): Kind => (text === '' ? 'blank' : NUMERIC.test(text) ? 'number' : 'text');
/** The same, with lists of offices told from other words. */
const valueOf = (text: string): Kind => {
  const kind = kindOf(text);
  const items = text.split(/[、，；;\s]+/u).filter((item) => item !== '');
  if (/^(?:[—–/-]+|无)$/u.test(text)) return 'blank';
  return kind === 'text' && items.every(looksLikeUnit) ? 'units' : kind;
};
const filled = (cells: readonly Cell[]): Cell[] => cells.filter((c) => c.text !== '');

/** Reads one table from the run `[first, last]`; null where it has no header and rows. */
export function readTable(layout: Paragraphed, first: number, last: number): ReadTable | null {
  const all = Array.from({ length: last - first + 1 }, (_, k) => ({
    paragraph: first + k,
    cells: cellsOf(layout, first + k),
  }));
  // A copy may have ruled off an empty head.
  const begin = all.findIndex((l) => !l.cells.every((c) => /^:?-*:?$/u.test(c.text)));
  const lines = all.slice(Math.max(0, begin));
  const header: number[] = [];
  let at = 0;
  let caption: ReadTable['caption'] = null;
  const [only, ...others] = filled(lines[0]?.cells ?? []);
  if (only !== undefined && others.length === 0 && lines.length > 2) {
    caption = { paragraph: first, i: only.i, j: only.j };
    at = 1;
  }
  const head = lines[at];
  if (head === undefined) return null;
  const isHeading = (cells: readonly Cell[]): boolean =>
    filled(cells).every((c) => kindOf(c.text) === 'text' || /^\d{4}年?$/u.test(c.text));
  // A head whose labels could not be told apart names no columns.
  const isUnread = caption !== null && NUMBER_HEAD.test(/^\S+(?= )/u.exec(only?.text ?? '')?.[0] ?? '');
  const top = isUnread ? [] : head.cells;
  const second = lines[at + 1];
  const spans = top.some((c, k) => c.text !== '' && (top[k + 1]?.text === '' || k === top.length - 1));
  const hasSecond =
    second !== undefined &&
    second.cells.length > 1 &&
    spans &&
    isHeading(second.cells) &&
    filled(second.cells).length < filled(top).length &&
    !/^\d+$/u.test(second.cells[0]?.text ?? '') &&
    lines.length > at + 2;
  const body = lines.slice(at);
  const most = body.reduce((n, l) => Math.max(n, l.cells.findLastIndex((c) => c.text !== '') + 1), 0);
  // Where nearly all rows have as many cells as the head, a longer one has cells that a copy cut in two.
  const asHead = body.filter((l) => l.cells.length === top.length).length;
  const width = !hasSecond && asHead >= body.length * 0.8 ? top.length : most;
  const columns = hasSecond
    ? twoStoreyColumns(top, filled(second.cells), width)
    : Array.from({ length: width }, (_, k) => ({ label: top[k]?.text ?? '', group: null }));
  const heads = isUnread ? [] : [head, ...(hasSecond ? [second] : [])];
  const printed = heads.map((h) =>
    filled(h.cells)
      .map((c) => c.text)
      .join('\u0000'),
  );
  const rows: ReadRow[] = [];
  const full = body.filter(
    (l) =>
      filled(l.cells).length === columns.length &&
      !printed.includes(
        filled(l.cells)
          .map((c) => c.text)
          .join('\u0000'),
      ),
  );
  const kinds = columns.map(({ label }, k) =>
    UNITS_HEAD.test(plainLabel(label)) ? 'units' : majority(full.map((l) => kindOf(l.cells[k]?.text ?? ''))),
  );
  for (const line of body) {
    const p = layout.paragraphs[line.paragraph];
    const text = p === undefined ? '' : layout.folded.slice(p.i, p.j);
    if (
      isRule(text) ||
      printed.includes(
        filled(line.cells)
          .map((c) => c.text)
          .join('\u0000'),
      )
    ) {
      header.push(line.paragraph);
      continue;
    }
    const { cells, aligned } = align(line.cells, columns.length, kinds);
    const number = /^\d{1,4}$/u.exec(line.cells[0]?.text ?? '');
    rows.push({
      paragraph: line.paragraph,
      cells,
      printed: number === null ? null : Number(number[0]),
      aligned: aligned && !isUnread,
    });
  }
  header.push(...all.slice(0, Math.max(0, begin)).map((l) => l.paragraph));
  return rows.length === 0 ? null : { caption, columns, header, rows, first, last };
}

function majority(kinds: readonly Kind[]): Kind | null {
  const count = (k: Kind): number => kinds.filter((x) => x === k).length;
  if (kinds.length === 0) return null;
  return count('number') >= count('text') ? 'number' : 'text';
}

/** Columns of a header with two levels: lower labels are under the upper cells that have blanks beside them. */
function twoStoreyColumns(
  top: readonly Cell[],
  lower: readonly Cell[],
  width: number,
): { label: string; group: string | null }[] {
  const columns: { label: string; group: string | null }[] = [];
  const labels = [...lower];
  top.forEach((cell, k) => {
    if (cell.text === '') return;
    let span = 1;
    while (k + span < top.length && top[k + span]?.text === '') span += 1;
    const isLast = k + span >= top.length;
    if (isLast) span = Math.max(span, Math.min(labels.length, width - columns.length));
    if (span === 1 || labels.length === 0) columns.push({ label: cell.text, group: null });
    else
      for (let n = 0; n < span && labels.length > 0; n++)
        columns.push({ label: labels.shift()?.text ?? '', group: cell.text });
  });
  return columns;
}

/** Puts the cells of a row under the columns; a row that is short gets its gap where the kinds of value fit best. */
function align(
  cells: readonly Cell[],
  width: number,
  kinds: readonly (Kind | null)[],
): Pick<ReadRow, 'cells' | 'aligned'> {
  const trimmedRow = [...cells];
  while (trimmedRow.length > 0 && trimmedRow.at(-1)?.text === '') trimmedRow.pop();
  const missing = width - trimmedRow.length;
  // One cell in place of all is the name of a group of rows, or a sum.
  if (trimmedRow.length === 1 && (cells.length === width || cells.length === 1) && width > 2)
    return { cells: trimmedRow.map((c) => ({ column: 0, i: c.i, j: c.j })), aligned: false };
  const misfit = (cell: Cell | undefined, column: number): number => {
    const kind = kinds[column] ?? null;
    if (cell === undefined || cell.text === '' || kind === null) return 0;
    const value = valueOf(cell.text);
    // What is named like an office may stand in any column of words.
    return kind === value || value === 'blank' || (kind === 'text' && value === 'units') ? 0 : 1;
  };
  if (missing < 0)
    return {
      cells: trimmedRow.map((c, k) => ({ column: Math.min(k, width - 1), i: c.i, j: c.j })),
      aligned: false,
    };
  let misfits = trimmedRow.reduce((sum, cell, k) => sum + misfit(cell, k), 0);
  let best = { gap: trimmedRow.length, misfits };
  // A row that has all its cells, empty ones too, is not short where they fit.
  const short = missing > 0 && (cells.length < width || misfits > 0);
  for (let gap = trimmedRow.length - 1; short && gap >= 0; gap--) {
    misfits += misfit(trimmedRow[gap], gap + missing) - misfit(trimmedRow[gap], gap);
    // Of two columns of offices the first one is filled.
    const isUnits = kinds[gap] === 'units' && kinds[gap + missing] === 'units';
    if (misfits < best.misfits || (misfits === best.misfits && !isUnits)) best = { gap, misfits };
  }
  return {
    cells: trimmedRow.flatMap((cell, k) =>
      cell.text === '' ? [] : [{ column: k < best.gap ? k : k + missing, i: cell.i, j: cell.j }],
    ),
    aligned: best.misfits === 0 || kinds.every((k) => k === null),
  };
}
