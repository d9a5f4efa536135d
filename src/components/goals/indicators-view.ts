import type { Goal, GoalRow } from '../../compare/goals.ts';
import type { CodedPlan } from '../../compare/coded.ts';
import { isEdited } from '../../compare/edited.ts';
import { indicatorPath } from '../../routes.ts';
import { t } from '../../text/index.ts';
import { columnsOf } from '../compare/areas-view.ts';
import type { MatrixCell, MatrixPart, MatrixView } from '../compare/matrix-view.ts';
import { href } from '../href.ts';
import { namesOf } from '../../compare/plan-names.ts';

const g = t.goals;

/** Which plan promises what under which indicator? Values with year and commitment, each leading to its sentence. */
export function indicatorsView(plans: readonly CodedPlan[], rows: readonly GoalRow[]): MatrixView {
  const nameOf = namesOf(plans.map((p) => p.plan));
  const names = new Map(plans.map((p) => [p.plan.id, nameOf(p.plan)]));
  const named = (plan: string): string => names.get(plan) ?? plan;
  const single = g.index.single(plans.every(isEdited));
  return {
    id: 'indicators',
    caption: g.index.caption,
    note: g.index.note,
    corner: g.index.title,
    form: 'passages',
    folded: single,
    columns: columnsOf(plans),
    rows: sharedFirst(rows).map(({ indicator, cells }) => ({
      group: isShared(cells) ? g.index.shared : single,
      code: indicator.code,
      name: indicator.name,
      href: href(indicatorPath(indicator.code)),
      note: g.page.unitOf(indicator.unit),
      cells: cells.map((cell): MatrixCell => {
        const goals = [...cell.together, ...cell.beside];
        if (cell.silence)
          return {
            silence: cell.silence.reason,
            mention: cell.silence.mention && href(cell.silence.mention.url),
          };
        return {
          parts: [...Map.groupBy(inOrder(goals), wordsOf).values()].flatMap((same) => partOf(same, named)),
        };
      }),
    })),
  };
}

const isShared = (cells: GoalRow['cells']): boolean => cells.filter((c) => c.silence === null).length > 1;

const sharedFirst = (rows: readonly GoalRow[]): readonly GoalRow[] => [
  ...rows.filter((row) => isShared(row.cells)),
  ...rows.filter((row) => !isShared(row.cells)),
];

/** In the order of the document. */
const inOrder = (goals: readonly Goal[]): Goal[] =>
  goals.toSorted((a, b) => a.target.start - b.target.start || a.target.end - b.target.end);

/** What a cell says of a target; places that say the same are one line. */
const wordsOf = ({ target }: Goal): string =>
  [g.valueOf(target), g.year(target.target_year), ...g.factsOf(target)].join(' ');

function partOf(same: readonly Goal[], named: (plan: string) => string): MatrixPart[] {
  const [first] = same;
  if (first === undefined) return [];
  const { target } = first;
  return [
    {
      text: '',
      value: g.valueOf(target),
      href: href(target.url),
      facts: [
        g.year(target.target_year),
        ...g.factsOf(target),
        ...(same.length > 1 ? [g.index.places(same.length)] : []),
      ],
      ...(first.with.length > 0 ? { remarks: [g.index.comparable(first.with.map(named))] } : {}),
    },
  ];
}
