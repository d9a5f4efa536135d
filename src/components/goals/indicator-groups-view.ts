import type { GoalRow } from '../../compare/goals.ts';
import type { PlanGroup } from '../../compare/groups.ts';
import { spreadOf } from '../../compare/spread.ts';
import { indicatorPath } from '../../routes.ts';
import { t } from '../../text/index.ts';
import { manyWords } from '../../text/many.ts';
import { havingView } from '../compare/having-view.ts';
import type { MatrixView } from '../compare/matrix-view.ts';
import { href } from '../href.ts';
import { joints } from '../../text/joints.ts';

/**
 * More plans than can be side by side: how many of each level have a target under each
 * indicator, and how they lie; `sure`: whether an editor has read them all.
 */
export function indicatorGroupsView(
  rows: readonly GoalRow[],
  levels: readonly PlanGroup[],
  sure: boolean,
): MatrixView {
  const w = manyWords.indicators;
  const single = t.goals.index.single(sure);
  return havingView(
    rows
      .map((row) => {
        const having = new Set(row.cells.filter((c) => c.silence === null).map((c) => c.plan));
        return { row, having };
      })
      .toSorted((a, b) => b.having.size - a.having.size)
      .map(({ row: { indicator, targets, sets }, having }) => ({
        code: indicator.code,
        name: indicator.name,
        href: href(indicatorPath(indicator.code)),
        note: joints.clauses([w.targets(targets, indicator.unit), lying(sets)].filter(Boolean)),
        group: having.size > 1 ? t.goals.index.shared : single,
        of: ({ plans }) => {
          const n = plans.filter((id) => having.has(id)).length;
          return { plans: plans.length, having: n, profile: manyWords.plans(n) };
        },
      })),
    levels,
    'level',
    { id: 'indicators', caption: w.caption, note: w.note, corner: t.goals.index.title },
  );
}

/** How the values of the largest set of comparable targets lie; nothing where there are too few to say so. */
function lying([largest]: GoalRow['sets']): string {
  const values = (largest?.targets ?? []).flatMap(({ value }) => value ?? []);
  const spread = values.length < 4 ? null : spreadOf(values);
  return largest === undefined || spread === null
    ? ''
    : manyWords.indicators.spread(largest.year, values.length, spread);
}
