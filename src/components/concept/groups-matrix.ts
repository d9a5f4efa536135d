/** Themes or tools against groups of plans. */
import { groupCells, type Grouping, type PlanGroup } from '../../compare/groups.ts';
import { IN_PROVINCE } from '../../compare/many.ts';
import { measuresOf, type CodedPlan } from '../../compare/coded.ts';
import type { Cell, Row } from '../../compare/matrix.ts';
import {
  conceptPath,
  conceptsIndex,
  inProvince,
  plansFound,
  profilePath,
  withSafeguards,
} from '../../routes.ts';
import { t } from '../../text/index.ts';
import { manyWords as w } from '../../text/many.ts';
import { columnsOf } from '../compare/areas-view.ts';
import { markOf } from '../compare/concept-mark.ts';
import { shading, type MatrixCell, type MatrixColumn, type MatrixView } from '../compare/matrix-view.ts';
import { noted } from '../compare/safeguard-note.ts';
import { groupName } from '../../text/group-name.ts';
import { href } from '../href.ts';
import { NOT_STATED } from '../plans/finding.ts';
import { joints } from '../../text/joints.ts';

/** What a matrix of themes or of tools is made of. */
export interface Coded {
  readonly plans: readonly CodedPlan[];
  readonly rows: readonly Row[];
  readonly scheme: 'theme' | 'instrument';
  readonly names: ReadonlyMap<string, string>;
  readonly safeguards: boolean;
}

/** What the matrices of themes and of tools are given: the plans with their codes, and the groups of plans. */
export interface CodedGroups {
  readonly coded: Coded;
  readonly groups: Readonly<Record<Grouping, readonly PlanGroup[]>>;
}

const pathsOf = ({ scheme, safeguards }: Pick<Coded, 'scheme' | 'safeguards'>) => ({
  concept: (code: string): string => href(withSafeguards(conceptPath(scheme, code), safeguards)),
  province: (key: string): string => href(withSafeguards(inProvince(conceptsIndex(scheme), key), safeguards)),
});

/** The first group represents all plans. */
const all = (plans: readonly CodedPlan[]): PlanGroup => ({
  by: 'province',
  key: 'all',
  value: null,
  plans: plans.map(({ plan }) => plan.id),
});

/** A measure always uses its own tools, but may have the theme of its task. */
const noteOf = (scheme: Coded['scheme'], note: string): string =>
  scheme === 'theme' ? `${joints.sentence(note)}${joints.sentence(w.matrix.inherits)}` : note;

/**
 * More plans than columns can show, in groups: of each the share that a theme or tool has of its sentences, and how that
 * lies among its plans. A province leads to its plans, everything else to the page of the theme or tool.
 */
export function groupMatrix(coded: Coded, groups: readonly PlanGroup[], by: Grouping): MatrixView {
  const { plans, rows, scheme, names, safeguards } = coded;
  const paths = pathsOf(coded);
  const shown = [all(plans), ...groups];
  const cells = groupCells(plans, rows, shown);
  const { shade, legend } = shading(
    cells.flatMap((row) => row.map(({ share }) => Math.ceil(share ?? 0))),
    w.shade,
  );
  return noted(
    {
      id: `${scheme}s-${by}`,
      caption: w.matrix.caption[scheme](w.by[by]),
      note: noteOf(scheme, w.matrix.note),
      corner: t.areas.matrix.corner[scheme],
      form: 'figures',
      legend,
      columns: shown.map((group) =>
        group.key === 'all'
          ? { key: 'all', name: w.all, note: w.plans(group.plans.length) }
          : {
              key: `${by}:${group.key}`,
              name: groupName(group),
              note: w.plans(group.plans.length),
              href:
                by === 'province'
                  ? paths.province(group.key)
                  : href(plansFound(by, group.value ?? NOT_STATED)),
            },
      ),
      rows: rows.map(({ concept, measures }, r) => ({
        code: concept.code,
        name: concept.name,
        href: paths.concept(concept.code),
        note: joints.clauses([t.areas.matrix.total(measures), markOf(concept)].filter(Boolean)),
        ...(concept.parent === null ? {} : { group: names.get(concept.parent) ?? concept.parent }),
        cells: (cells[r] ?? []).map((cell, k): MatrixCell => {
          const group = shown[k];
          if (cell.measures === 0 || cell.share === null || group === undefined)
            return { blank: w.having(cell.having, cell.plans) };
          return {
            value: w.percent(cell.share),
            shade: shade(Math.ceil(cell.share)),
            href:
              by === 'province' && group.key !== 'all'
                ? paths.province(group.key) + columnOf(group, scheme, concept.code)
                : paths.concept(concept.code),
            profile: w.having(cell.having, cell.plans),
          };
        }),
      })),
    },
    safeguards,
  );
}

/** The column of a theme or tool on the page of a province; none where that page leads to its prefectures alone. */
const columnOf = (group: PlanGroup, scheme: Coded['scheme'], code: string): string =>
  group.plans.length > IN_PROVINCE ? '' : `#${scheme}s-${code}`;

const columnsKnown = new WeakMap<readonly CodedPlan[], readonly MatrixColumn[]>();

/** All plans as columns: their names depend on each other, and each province asks. */
function allColumns(plans: readonly CodedPlan[]): readonly MatrixColumn[] {
  const known = columnsKnown.get(plans) ?? columnsOf(plans);
  columnsKnown.set(plans, known);
  return known;
}

/** The plans of one group as rows, themes or tools as columns: each number leads to where the plan says so. */
export function plansMatrix(coded: Coded, group: PlanGroup): MatrixView {
  const { plans, rows, scheme, names, safeguards } = coded;
  const own = new Map(plans.map((plan, k) => [plan.plan.id, k]));
  const ids = group.plans.filter((id) => own.has(id));
  const leaves = scheme === 'theme' ? rows : rows.filter(({ concept }) => concept.parent !== null);
  const shareAt = (cell: Cell | undefined, k: number): number => {
    const plan = plans[k];
    const all = plan === undefined ? 0 : measuresOf(plan).length;
    return Math.ceil((100 * (cell?.measures.length ?? 0)) / Math.max(1, all));
  };
  const { shade, legend } = shading(
    leaves.flatMap(({ cells }) => ids.map((id) => shareAt(cells[own.get(id) ?? -1], own.get(id) ?? -1))),
    w.shade,
  );
  const named = allColumns(plans);
  return noted(
    {
      id: `${scheme}s`,
      caption: w.matrix.plans[scheme](groupName(group)),
      note: noteOf(scheme, w.matrix.plansNote),
      corner: w.groups.plans,
      form: 'figures',
      legend,
      plansInRows: true,
      columns: leaves.map(({ concept }) => ({
        key: concept.code,
        name: concept.name,
        href: pathsOf(coded).concept(concept.code),
        ...(concept.parent === null ? {} : { note: names.get(concept.parent) ?? '' }),
      })),
      rows: ids.flatMap((id) => {
        const k = own.get(id) ?? -1;
        const column = named[k];
        return column?.plan === undefined
          ? []
          : [
              {
                code: id,
                name: column.name,
                plan: column.plan,
                href: href(profilePath(id)),
                cells: leaves.map(({ concept, cells }): MatrixCell => {
                  const cell = cells[k];
                  if (cell === undefined) return {};
                  if (cell.silence) return { silence: cell.silence.reason };
                  const n = cell.measures.length;
                  return {
                    value: n,
                    shade: shade(shareAt(cell, k)),
                    href: href(profilePath(id, concept.code)),
                  };
                }),
              },
            ];
      }),
    },
    safeguards,
  );
}
