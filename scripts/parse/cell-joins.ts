import { overlaps, type Span } from '../../src/model/provenance.ts';
import { gridTables } from './cell-grids.ts';
import { BLANK, cellTables, type CellRow } from './cell-lines.ts';
import type { Located } from './errata.ts';
import type { Change, Flow } from './flow.ts';

/**
 * Puts the cells of tables that a copy has taken apart back into rows. Reads: which lines are the cells of which rows. Writes: bars in
 * place of line ends, as corrections.
 */

/** Why, as readers are told. */
const ROW = '表格在底本中一格一行；依表头、序号和各列内容归为各行，以竖线分栏。';

/** What puts the cells of those tables back into rows. */
interface CellJoins {
  /** The bars between cells, in place of the copy's line ends, as corrections by rule; `breaks`: a line end stays behind them. */
  readonly bars: (Located & { readonly breaks?: boolean })[];
  /** The line ends within a cell: not text, like all line ends. */
  readonly joins: Change[];
}

/** What takes the place of line ends: so many bars, none within a cell. */
interface Gap extends Span {
  readonly columns: number;
  readonly breaks?: boolean;
}

/** How the rows of `source` are put together. A table that one of `known` touches, or that holds marks of a page, stays as it is. */
export function cellJoins(flow: Flow, points: readonly string[], known: readonly Span[]): CellJoins {
  const out: CellJoins = { bars: [], joins: [] };
  for (const table of tablesOf(flow)) {
    const gaps = table.flatMap((row) => gapsOf(flow, row));
    const sic = ({ start, end }: Span): string => points.slice(start, end).join('');
    if (gaps.some((g) => sic(g).trim() !== '' || known.some((k) => overlaps(k, g)))) continue;
    for (const { columns, breaks, start, end } of gaps)
      if (columns === 0) out.joins.push({ start, end, reading: '' });
      else
        out.bars.push({
          start,
          end,
          sic: sic({ start, end }),
          kind: 'table',
          corr: `${' |'.repeat(Math.max(0, columns))}${breaks === true ? '' : ' '}`,
          certainty: 'certain',
          reason: ROW,
          basis: 'rule',
          ...(breaks === undefined ? {} : { breaks }),
        });
  }
  return out;
}

/** Tables whose empty cells are known by their places, and the others; none twice. */
function tablesOf(flow: Flow): CellRow[][] {
  const grids = gridTables(flow);
  const spans = grids.map(spanOf);
  return [...grids, ...cellTables(flow).filter((t) => !spans.some((s) => overlaps(s, spanOf(t))))];
}

const spanOf = (table: readonly CellRow[]): Span => ({
  start: table[0]?.cells[0]?.i ?? 0,
  end: table.at(-1)?.cells.at(-1)?.j ?? 0,
});

function gapsOf(flow: Flow, { cells, width }: CellRow): Gap[] {
  const between = cells.slice(1).map((cell, k): Gap => {
    const before = cells[k] ?? cell;
    return {
      start: flow.to[before.j - 1] ?? 0,
      end: flow.from[cell.i] ?? 0,
      columns: cell.column === BLANK ? BLANK : cell.column - before.column,
    };
  });
  const last = cells.at(-1);
  const missing =
    last === undefined || width === undefined ? 0 : width - 1 - Math.max(0, ...cells.map((c) => c.column));
  const lineEnd = last === undefined ? -1 : flow.text.indexOf('\n', last.j);
  if (last === undefined || missing <= 0 || lineEnd < 0) return between;
  // A bar behind the last empty cell closes it.
  const behind = { start: flow.to[last.j - 1] ?? 0, end: flow.to[lineEnd] ?? 0 };
  return [...between, { ...behind, columns: missing + 1, breaks: true }];
}
