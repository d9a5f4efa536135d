/** Themes or tools against plans, and against each other. */
import { measuresOf, type CodedPlan } from '../../compare/coded.ts';
import type { Cell, CrossTable, Row } from '../../compare/matrix.ts';
import { comparePath, conceptPath, instrumentPath, themePath, withSafeguards } from '../../routes.ts';
import { t } from '../../text/index.ts';
import { manyWords } from '../../text/many.ts';
import { columnsOf } from '../compare/areas-view.ts';
import { markOf, noteOf } from '../compare/concept-mark.ts';
import { shading, type MatrixCell, type MatrixView } from '../compare/matrix-view.ts';
import { noted } from '../compare/safeguard-note.ts';
import { href } from '../href.ts';
import { joints } from '../../text/joints.ts';

/** Rows of `themeMatrix` or `instrumentMatrix` as a table of figures: sentences, and below them tasks. */
export function conceptMatrix(
  plans: readonly CodedPlan[],
  rows: readonly Row[],
  scheme: 'theme' | 'instrument',
  names: ReadonlyMap<string, string>,
  safeguards: boolean,
): MatrixView {
  const w = t.areas.matrix;
  // A long plan has more of everything: plans are compared by the share of their own sentences.
  const totals = new Map(plans.map((plan) => [plan.plan.id, measuresOf(plan).length]));
  const shareOf = ({ plan, measures }: Cell): number => {
    const all = totals.get(plan) ?? 0;
    return all === 0 ? 0 : (100 * measures.length) / all;
  };
  const { shade, legend } = shading(
    rows.flatMap((row) => row.cells.map((cell) => Math.ceil(shareOf(cell)))),
    manyWords.shade,
  );
  const path = (code: string, plan?: string): string =>
    withSafeguards(conceptPath(scheme, code, plan), safeguards);
  const view: MatrixView = {
    id: `${scheme}s`,
    caption: w.caption[scheme],
    note: w.note[scheme],
    corner: w.corner[scheme],
    form: 'figures',
    legend,
    columns: columnsOf(plans),
    rows: rows.map(({ concept, cells, measures }) => ({
      code: concept.code,
      name: concept.name,
      href: href(path(concept.code)),
      note: joints.clauses([w.total(measures), markOf(concept)].filter(Boolean)),
      ...(concept.parent === null ? {} : { group: names.get(concept.parent) ?? concept.parent }),
      cells: cells.map((cell): MatrixCell => {
        if (cell.silence) {
          const { reason, mention } = cell.silence;
          return { silence: reason, mention: mention && href(mention.url) };
        }
        return {
          value: cell.measures.length,
          unit: w.measures(cell.measures.length),
          shade: shade(Math.ceil(shareOf(cell))),
          href: href(path(concept.code, cell.plan)),
          profile: w.share(manyWords.percent(shareOf(cell)), w.tasks(cell.tasks.length, cell.also.length)),
        };
      }),
    })),
  };
  return noted(view, safeguards);
}

/** The same in one glance, for the home page: numbers alone. */
export function themeGlance(
  plans: readonly CodedPlan[],
  rows: readonly Row[],
  safeguards: boolean,
): MatrixView {
  const view = conceptMatrix(plans, rows, 'theme', new Map(), safeguards);
  const glance: MatrixView = {
    ...view,
    caption: t.areas.home.title,
    note: t.areas.home.note,
    rows: view.rows.map(({ note: _note, ...row }, k) => ({
      ...row,
      ...noteOf(rows[k]?.concept),
      cells: row.cells.map(({ profile: _profile, mention: _mention, ...cell }) => cell),
    })),
  };
  return noted(glance, safeguards);
}

/** The cross table of tools and themes; every number leads to the sentences that it counts. */
export function crossMatrix(
  table: CrossTable,
  names: ReadonlyMap<string, string>,
  safeguards: boolean,
): MatrixView {
  const w = t.areas.cross;
  const { shade, legend } = shading(
    table.rows.flatMap((row) => row.cells.map((c) => c.measures.length)),
    t.areas.matrix.shade,
  );
  const view: MatrixView = {
    id: 'cross',
    caption: w.caption,
    note: w.note,
    corner: t.areas.instruments,
    form: 'figures',
    legend,
    columns: table.themes.map((theme) => ({
      key: theme.code,
      name: theme.name,
      href: href(withSafeguards(themePath(theme.code), safeguards)),
      ...noteOf(theme),
    })),
    rows: table.rows.map(({ tool, cells, total }) => ({
      code: tool.code,
      name: tool.name,
      href: href(withSafeguards(instrumentPath(tool.code), safeguards)),
      note: joints.clauses([t.areas.matrix.total(total), markOf(tool)].filter(Boolean)),
      group: names.get(tool.parent ?? '') ?? '',
      cells: cells.map(({ theme, measures }): MatrixCell => {
        const n = measures.length;
        if (n === 0) return { blank: w.none };
        const to = comparePath({ by: 'measures', theme, instrument: tool.code, safeguards });
        return { value: n, shade: shade(n), href: href(to) };
      }),
    })),
  };
  return noted(view, safeguards);
}
