/** The table of a chosen set of plans, from a published matrix. */
import { IN_COLUMNS } from '../../compare/many.ts';
import { namesOf } from '../../compare/plan-names.ts';
import { profilePart, profilePath } from '../../routes.ts';
import { manyWords } from '../../text/many.ts';
import { setWords as w } from '../../text/sets.ts';
import { shading, type MatrixCell, type MatrixView } from '../compare/matrix-view.ts';
import { href } from '../href.ts';
import type { CatalogueRow } from '../plans/catalogue.ts';

/**
 * What the cells of a published matrix are: sentences under themes or tools, tasks of functions of units, values of targets; or
 * counts of a table of frequencies, each with its share in percent in a column of its own.
 */
export type Counted = 'measures' | 'units' | 'indicators' | 'frequencies';

/** A code of the matrix as the page calls it. */
interface CodeOnPage {
  readonly code: string;
  readonly name: string;
  /** The place of its column in a line of the matrix. */
  readonly at: number;
  /** The place of its share, in a table of frequencies. */
  readonly share?: number;
  readonly href?: string;
}

/**
 * The plans of a set against the codes of a matrix: `cells` are the lines of its file, by plan. What
 * none of them has is counted and not listed.
 */
export function chosenView(
  plans: readonly CatalogueRow[],
  all: readonly CodeOnPage[],
  cells: ReadonlyMap<string, readonly (string | null)[]>,
  {
    counted,
    caption,
    corner,
  }: { readonly counted: Counted; readonly caption: string; readonly corner: string },
): MatrixView {
  const nameOf = namesOf(plans);
  const shareOf = (plan: CatalogueRow, { share = -1 }: CodeOnPage): number =>
    Number(cells.get(plan.id)?.[share] ?? 0);
  const inPercent = counted === 'measures' || counted === 'frequencies';
  const numberOf = (plan: CatalogueRow, code: CodeOnPage, value: string | null): number => {
    if (counted === 'frequencies') return Math.ceil(shareOf(plan, code));
    if (counted === 'measures') return Math.ceil((100 * Number(value)) / Math.max(1, plan.measures));
    return counted === 'units' ? Number(value) : 0;
  };
  const valueAt = (plan: CatalogueRow, { at }: CodeOnPage): string | null => {
    const value = cells.get(plan.id)?.[at] ?? null;
    return value === '0' ? null : value;
  };
  const codes = all.length === 1 ? all : all.filter((code) => plans.some((plan) => valueAt(plan, code)));
  const { shade, legend } = shading(
    plans.flatMap((plan) => codes.map((code) => numberOf(plan, code, valueAt(plan, code)))),
    inPercent ? manyWords.shade : w.shade,
  );
  const cellOf = (plan: CatalogueRow, at: CodeOnPage): MatrixCell => {
    const value = valueAt(plan, at);
    const { code } = at;
    if (value === null) return { blank: w.absent };
    if (counted === 'frequencies')
      return {
        value,
        shade: shade(numberOf(plan, at, value)),
        profile: w.percent(shareOf(plan, at).toFixed(1)),
      };
    const part =
      counted === 'units'
        ? profilePart.unit(code)
        : counted === 'indicators'
          ? profilePart.indicator(code)
          : code;
    return {
      value,
      ...(counted === 'indicators' ? {} : { shade: shade(numberOf(plan, at, value)) }),
      href: href(profilePath(plan.id, part)),
    };
  };
  const asPlan = (plan: CatalogueRow) => ({ name: nameOf(plan), plan, href: href(profilePath(plan.id)) });
  const plansInRows = plans.length > IN_COLUMNS || codes.length === 1;
  return {
    id: 'chosen',
    caption,
    note: `${w.note[counted]}${codes.length < all.length ? w.unlisted(all.length - codes.length) : ''}`,
    corner: plansInRows ? w.corner : corner,
    form: 'figures',
    legend: counted === 'indicators' ? [] : legend,
    plansInRows,
    columns: plansInRows
      ? codes.map(({ code, name, href: to }) => ({
          key: code,
          name,
          ...(to === undefined ? {} : { href: to }),
        }))
      : plans.map((plan) => ({ key: plan.id, ...asPlan(plan) })),
    rows: plansInRows
      ? plans.map((plan) => ({
          code: plan.id,
          ...asPlan(plan),
          cells: codes.map((code) => cellOf(plan, code)),
        }))
      : codes.map((code) => ({
          code: code.code,
          name: code.name,
          ...(code.href === undefined ? {} : { href: code.href }),
          cells: plans.map((plan) => cellOf(plan, code)),
        })),
  };
}
