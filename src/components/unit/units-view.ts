import type { Grouping, PlanGroup } from '../../compare/groups.ts';
import { functionCells } from '../../compare/unit-groups.ts';
import type { FunctionRow } from '../../compare/units.ts';
import { searchFor } from '../../routes.ts';
import { t } from '../../text/index.ts';
import { manyWords } from '../../text/many.ts';
import { havingView } from '../compare/having-view.ts';
import type { MatrixView } from '../compare/matrix-view.ts';
import { href } from '../href.ts';

/**
 * More plans than can be side by side: how many of each group name a unit of each function; `purposeOf` calls it by its name, which
 * leads to all its tasks.
 */
export function unitGroupsView(
  rows: readonly FunctionRow[],
  groups: readonly PlanGroup[],
  by: Grouping,
  purposeOf: (purpose: string) => string,
): MatrixView {
  const w = manyWords.units;
  return havingView(
    rows.map((row) => ({
      code: row.function,
      // Addresses of the page lead to its first table.
      ...(by === 'level' ? { id: row.function } : {}),
      name: purposeOf(row.function),
      href: href(searchFor('unit', row.function)),
      note: t.units.tasks(row.tasks, row.carriedOut),
      of: (group) => {
        const [cell = { plans: 0, having: 0, tasks: 0 }] = functionCells(row, [group]);
        return { ...cell, profile: w.of(cell.having, cell.tasks) };
      },
    })),
    groups,
    by,
    { id: `units-${by}`, caption: w.caption(manyWords.by[by]), note: w.note, corner: t.units.function },
  );
}
