import { areaRows, type AreaCell } from '../../compare/areas.ts';
import type { CodedPlan, CodedTask } from '../../compare/coded.ts';
import type { Concept } from '../../model/coding.ts';
import { comparePath, themePath, withSafeguards } from '../../routes.ts';
import { zh as t } from '../../text/matrix.ts';
import { href } from '../href.ts';
import { namesOf } from '../../compare/plan-names.ts';
import { noteOf } from './concept-mark.ts';
import {
  shadeOf,
  titlePart,
  type MatrixCell,
  type MatrixColumn,
  type MatrixPart,
  type MatrixView,
} from './matrix-view.ts';

/** In which of its own areas does each plan hold the tasks of a theme? */
export function areasView(
  plans: readonly CodedPlan[],
  themes: readonly Concept[],
  safeguards = false,
): MatrixView {
  const rows = areaRows(plans, themes);
  const most = Math.max(...rows.flatMap((row) => row.cells.map((c) => c.tasks)));
  return {
    id: 'compared',
    caption: t.by.areas.caption,
    note: t.by.areas.note,
    corner: t.theme,
    form: 'passages',
    columns: columnsOf(plans, (plan) => (plan.areas.length === 0 ? t.areas.none : undefined)),
    rows: rows.map(({ theme, cells }) => ({
      code: theme.code,
      name: theme.name,
      href: href(withSafeguards(themePath(theme.code), safeguards)),
      ...noteOf(theme),
      cells: cells.map((cell) => cellOf(cell, theme, most, safeguards)),
    })),
  };
}

/** Plans as columns: their seals, their names, their pages, and what is to be said of each. */
export function columnsOf<T extends Pick<CodedPlan, 'plan'>>(
  plans: readonly T[],
  noteOf: (plan: T) => string | undefined = () => undefined,
): MatrixColumn[] {
  const nameOf = namesOf(plans.map(({ plan }) => plan));
  return plans.map((row) => {
    const [{ plan }, note] = [row, noteOf(row)];
    return {
      key: plan.id,
      name: nameOf(plan),
      plan,
      href: href(plan.url),
      ...(note === undefined ? {} : { note }),
    };
  });
}

function cellOf(cell: AreaCell, theme: Concept, most: number, safeguards: boolean): MatrixCell {
  if (cell.silence)
    return { silence: cell.silence.reason, mention: cell.silence.mention && href(cell.silence.mention.url) };
  const link = href(comparePath({ plans: [cell.plan], by: 'measures', theme: theme.code, safeguards }));
  if (cell.tasks === 0)
    return {
      value: cell.measures,
      unit: t.areas.sentences(cell.measures),
      shade: 0,
      href: link,
      profile: t.areas.scattered,
      parts: cell.scattered.map((task) => ({
        id: task.row.id,
        ...titlePart(task.row, task.marks),
        href: href(task.row.url),
        quoted: true,
        remarks: [t.areas.single],
      })),
    };
  return {
    value: cell.tasks,
    unit: t.areas.tasks(cell.tasks),
    shade: shadeOf(cell.tasks, most),
    href: link,
    profile: t.areas.measures(cell.measures),
    parts: cell.areas.flatMap(({ area, tasks, of }): readonly MatrixPart[] =>
      area === null
        ? tasks.map((task) => taskPart(task, theme))
        : [
            {
              id: area.id,
              ...titlePart(area, tasks[0]?.areaMarks ?? []),
              href: href(area.url),
              facts: [t.areas.share(tasks.length, of)],
              parts: tasks.map((task) => taskPart(task, theme)),
            },
          ],
    ),
  };
}

/** A task; where the theme is a further one of it, that is said. */
const taskPart = ({ row, themes, marks }: CodedTask, theme: Concept): MatrixPart => ({
  id: row.id,
  ...titlePart(row, marks),
  href: href(row.url),
  quoted: true,
  ...(themes[0]?.code === theme.code ? {} : { remarks: [t.areas.further] }),
});
