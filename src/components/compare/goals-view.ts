import {
  countPromises,
  goalRows,
  unnamedGoals,
  type Goal,
  type GoalCell,
  type GoalRow,
} from '../../compare/goals.ts';
import { isEdited } from '../../compare/edited.ts';
import type { ComparedPlan } from '../../compare/fragment.ts';
import type { ComparisonReason, Indicator } from '../../model/indicator.ts';
import type { TargetRow } from '../../model/tables.ts';
import { indicatorPath } from '../../routes.ts';
import { zh as t } from '../../text/matrix.ts';
import { href } from '../href.ts';
import { namesOf } from '../../compare/plan-names.ts';
import { visible } from '../quoted.ts';
import { columnsOf } from './areas-view.ts';
import { goalFacts } from './goal-words.ts';
import type { MatrixCell, MatrixPart, MatrixRow, MatrixView } from './matrix-view.ts';
import { joints } from '../../text/joints.ts';

/** Who promises what by when? Rows by indicator; what is comparable first, the rest beside it with the reason. */
export function goalsView(
  plans: readonly ComparedPlan[],
  indicators: readonly Indicator[],
  only: string | null = null,
): MatrixView {
  const nameOf = namesOf(plans.map((p) => p.plan));
  const names = new Map(plans.map((p) => [p.plan.id, nameOf(p.plan)]));
  const rows = byReach(
    goalRows(plans, indicators).filter((row) =>
      only === null ? row.targets > 0 : row.indicator.code === only,
    ),
  );
  const unnamed = only === null ? unnamedGoals(plans) : [];
  const single = t.goals.single(plans.every(isEdited));
  return {
    id: 'compared',
    caption: t.by.goals.caption,
    note: t.by.goals.note,
    corner: t.indicator,
    form: 'passages',
    folded: single,
    columns: columnsOf(plans),
    rows: [
      ...grouped(rows, only === null && plans.length > 2, single).map(([row, group]) => ({
        ...rowOf(row, names),
        ...group,
      })),
      ...(unnamed.some((targets) => targets.length > 0) ? [unnamedRow(unnamed)] : []),
    ].map((row) => asRead(row, plans)),
  };
}

/** The row with every quote in the edition's reading; what was not corrected is as it was. */
function asRead(row: MatrixRow, plans: readonly ComparedPlan[]): MatrixRow {
  const read = (part: MatrixPart): MatrixPart => ({
    ...part,
    ...plans.map(({ quotes }) => quotes.get(part.id ?? '')).find((own) => own !== undefined),
  });
  return {
    ...row,
    cells: row.cells.map((cell) => (cell.parts ? { ...cell, parts: cell.parts.map(read) } : cell)),
  };
}

/**
 * Rows that only one plan fills, and that nothing like it is beside, in a group of their own: beside two plans it is
 * the rows that tell them apart, beside more it is silence.
 */
const grouped = (
  rows: readonly GoalRow[],
  apart: boolean,
  single: string,
): (readonly [GoalRow, { group?: string }])[] => {
  const lone = (row: GoalRow): boolean =>
    apart &&
    row.cells.filter((c) => c.silence === null).length === 1 &&
    row.cells.every((c) => c.silence === null || c.related.length === 0);
  return [
    ...rows.filter((row) => !lone(row)).map((row) => [row, {}] as const),
    ...rows.filter(lone).map((row) => [row, { group: single }] as const),
  ];
};

/** Families together, those that most plans speak of first. */
function byReach(rows: readonly GoalRow[]): GoalRow[] {
  const reach = (row: GoalRow): number => row.cells.filter((c) => c.silence === null).length;
  const families = Map.groupBy(rows, (row) => row.indicator.family);
  return [...families.values()]
    .map((family) => family.toSorted((a, b) => reach(b) - reach(a)))
    .toSorted((a, b) => Math.max(...b.map(reach)) - Math.max(...a.map(reach)))
    .flat();
}

function rowOf(row: GoalRow, names: ReadonlyMap<string, string>): MatrixRow {
  const sets = row.sets.map((set) =>
    t.goals.set(set.year, [...new Set(set.targets.map((x) => names.get(x.plan) ?? x.plan))]),
  );
  return {
    code: row.indicator.code,
    name: row.indicator.name,
    href: href(indicatorPath(row.indicator.code)),
    note: sets.length === 0 ? t.goals.noSet : t.goals.sets([...new Set(sets)]),
    cells: row.cells.map((cell) => cellOf(cell, names)),
  };
}

function cellOf(cell: GoalCell, names: ReadonlyMap<string, string>): MatrixCell {
  if (cell.silence)
    return {
      silence: cell.silence.reason,
      mention: cell.silence.mention && href(cell.silence.mention.url),
      parts: cell.related.map(({ target, indicator, reasons }) => ({
        ...partOf(target),
        remarks: [t.goals.related(indicator.name), ...reasonWords(reasons)],
      })),
    };
  const goals = [...cell.together, ...cell.beside];
  const leading = cell.together.length > 0 ? cell.together : cell.beside;
  return {
    value: joints.clauses([...new Set(leading.map((g) => t.goals.value(g.target)))]),
    parts: goals.map((goal) => ({ ...partOf(goal.target), remarks: verdictOf(goal, names) })),
  };
}

/** With whom it may be compared, and with whom not and why. */
function verdictOf({ with: comparable, against }: Goal, names: ReadonlyMap<string, string>): string[] {
  const named = (plan: string): string => names.get(plan) ?? plan;
  const byReason = Map.groupBy(against, (a) => joints.names(reasonWords(a.reasons)));
  return [
    ...(comparable.length === 0 ? [] : [t.goals.with(comparable.map(named))]),
    ...[...byReason].map(([why, others]) =>
      t.goals.against(
        others.map((o) => named(o.plan)),
        why,
      ),
    ),
  ];
}

const reasonWords = (reasons: readonly ComparisonReason[]): string[] => reasons.map((r) => t.reasons[r]);

const partOf = (target: TargetRow): MatrixPart => ({
  id: target.id,
  value: t.goals.value(target),
  text: visible(target.quote).replace(/\s*\|\s*/gu, ' | '),
  href: href(target.url),
  quoted: true,
  facts: goalFacts(target),
});

const unnamedRow = (unnamed: readonly (readonly TargetRow[])[]): MatrixRow => ({
  code: '',
  name: t.goals.unnamed,
  note: t.goals.unnamedNote,
  cells: unnamed.map((targets) =>
    targets.length === 0
      ? { blank: t.goals.none }
      : {
          value: countPromises(targets),
          unit: t.goals.items(countPromises(targets)),
          parts: targets.map(partOf),
        },
  ),
});
