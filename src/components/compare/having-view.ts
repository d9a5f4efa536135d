import type { Grouping, PlanGroup } from '../../compare/groups.ts';
import { plansFound } from '../../routes.ts';
import { manyWords as w } from '../../text/many.ts';
import { groupName } from '../../text/group-name.ts';
import { href } from '../href.ts';
import { NOT_STATED } from '../plans/finding.ts';
import { shading, type MatrixCell, type MatrixRow, type MatrixView } from './matrix-view.ts';

/** How many plans of a group have something, and what is said of them. */
interface Having {
  readonly plans: number;
  readonly having: number;
  readonly profile: string;
}

/** A row of a table of groups; `of` says what a group has there. */
interface HavingRow extends Omit<MatrixRow, 'cells'> {
  readonly of: (group: PlanGroup) => Having;
}

/** Rows against groups of plans: which share of each group's plans have a thing. The first column is all plans. */
export function havingView(
  rows: readonly HavingRow[],
  groups: readonly PlanGroup[],
  by: Grouping,
  words: Pick<MatrixView, 'id' | 'caption' | 'note' | 'corner'>,
): MatrixView {
  const all: PlanGroup = { by, key: 'all', value: null, plans: groups.flatMap(({ plans }) => plans) };
  const shown = [all, ...groups];
  const cells = rows.map(({ of }) => shown.map(of));
  const shareOf = ({ having, plans }: Having): number => (plans === 0 ? 0 : (100 * having) / plans);
  const { shade, legend } = shading(
    cells.flatMap((row) => row.map((cell) => Math.ceil(shareOf(cell)))),
    w.shade,
  );
  return {
    ...words,
    form: 'figures',
    legend,
    columns: shown.map((group) => ({
      key: group.key === 'all' ? 'all' : `${by}:${group.key}`,
      name: group.key === 'all' ? w.all : groupName(group),
      note: w.plans(group.plans.length),
      ...(group.key === 'all' ? {} : { href: href(plansFound(by, group.value ?? NOT_STATED)) }),
    })),
    rows: rows.map(({ of: _of, ...row }, r) => ({
      ...row,
      cells: (cells[r] ?? []).map((cell): MatrixCell =>
        cell.having === 0
          ? { blank: w.none }
          : {
              value: w.percent(shareOf(cell)),
              shade: shade(Math.ceil(shareOf(cell))),
              profile: cell.profile,
            },
      ),
    })),
  };
}
