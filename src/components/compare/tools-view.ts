import { measuresOf } from '../../compare/coded.ts';
import type { ComparedPlan } from '../../compare/fragment.ts';
import { byKind, percentOf } from '../../compare/frequency.ts';
import { measureRows, type MeasureCell } from '../../compare/measures.ts';
import type { Concept } from '../../model/coding.ts';
import { instrumentPath, withSafeguards } from '../../routes.ts';
import { manyWords } from '../../text/many.ts';
import { zh as t } from '../../text/matrix.ts';
import { href } from '../href.ts';
import { columnsOf } from './areas-view.ts';
import { noteOf } from './concept-mark.ts';
import { shading, type MatrixCell, type MatrixView } from './matrix-view.ts';
import { foundPath } from './measures-view.ts';

/**
 * How many sentences of each plan use each policy tool, and which share of the plan's sentences, or of those of one theme: tools
 * by kind, each kind with its subtotal, in which a sentence with several of its tools counts once.
 */
export function toolsView(
  plans: readonly ComparedPlan[],
  instruments: readonly Concept[],
  { theme, safeguards = false }: { readonly theme: string | null; readonly safeguards?: boolean },
): MatrixView {
  const asked = { rows: 'instrument', theme, instrument: null } as const;
  const rows = byKind(instruments).flatMap(({ kind, below }) =>
    measureRows(plans, [...below, ...(kind === null ? [] : [kind])], [], asked).map((row) => ({
      ...row,
      kind,
      isKind: row.concept === kind,
    })),
  );
  const bases = new Map(
    plans.map((plan) => [
      plan.plan.id,
      theme === null
        ? measuresOf(plan).length
        : measuresOf(plan).filter(({ themes }) => themes.some(({ code }) => code === theme)).length,
    ]),
  );
  const shareOf = ({ plan, measures }: MeasureCell): number =>
    percentOf(measures.length, bases.get(plan) ?? 0) ?? 0;
  const { shade, legend } = shading(
    rows
      .filter(({ isKind }) => !isKind)
      .flatMap(({ cells }) => cells.map((cell) => Math.ceil(shareOf(cell)))),
    manyWords.shade,
  );
  return {
    id: 'compared',
    caption: t.by.tools.caption,
    note: t.by.tools.note,
    corner: t.instrument,
    form: 'figures',
    legend,
    columns: columnsOf(plans, ({ plan }) => t.areas.measures(bases.get(plan.id) ?? 0)),
    rows: rows.map(({ concept, cells, kind, isKind }) => ({
      code: concept.code,
      name: isKind ? t.by.tools.subtotal(concept.name) : concept.name,
      href: href(withSafeguards(instrumentPath(concept.code), safeguards)),
      ...(isKind ? {} : noteOf(concept)),
      group: kind?.name ?? '',
      cells: cells.map((cell): MatrixCell => {
        const { plan, measures, silence } = cell;
        if (silence)
          return { silence: silence.reason, mention: silence.mention && href(silence.mention.url) };
        return {
          value: measures.length,
          ...(isKind ? {} : { shade: shade(Math.ceil(shareOf(cell))) }),
          href: foundPath(plan, { theme, instrument: concept.code }, safeguards),
          profile: `${shareOf(cell).toFixed(1)}%`,
        };
      }),
    })),
  };
}
