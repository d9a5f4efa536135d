import { IN_COLUMNS } from '../../compare/many.ts';
import { namesOf } from '../../compare/plan-names.ts';
import { profilePart, profilePath } from '../../routes.ts';
import { manyWords } from '../../text/many.ts';
import { setWords as w } from '../../text/sets.ts';
import { shading, type MatrixCell, type MatrixView } from '../compare/matrix-view.ts';
import { href } from '../href.ts';
import type { CatalogueRow } from '../plans/catalogue.ts';

/** What the cells of a published matrix are: sentences under themes or tools, tasks of functions of units, values of targets. */
export type Counted = 'measures' | 'units' | 'indicators';

/** A code of the matrix as the page calls it. */
interface CodeOnPage {
  readonly code: string;
  readonly name: string;
  /** Its place among the codes of the matrix. */
  readonly at: number;
  readonly href?: string;
}

/**
 * The plans of a set against the codes of a matrix: `cells` are those of its file, by plan, in the order of the codes. What
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
  const numberOf = (plan: CatalogueRow, value: string | null): number =>
    counted === 'measures'
      ? Math.ceil((100 * Number(value)) / Math.max(1, plan.measures))
      : counted === 'units'
        ? Number(value)
        : 0;
  const valueAt = (plan: CatalogueRow, { at }: CodeOnPage): string | null => {
    const value = cells.get(plan.id)?.[at] ?? null;
    return value === '0' ? null : value;
  };
  const codes = all.length === 1 ? all : all.filter((code) => plans.some((plan) => valueAt(plan, code)));
  const { shade, legend } = shading(
    plans.flatMap((plan) => codes.map((code) => numberOf(plan, valueAt(plan, code)))),
    counted === 'measures' ? manyWords.shade : w.shade,
  );
  const cellOf = (plan: CatalogueRow, at: CodeOnPage): MatrixCell => {
    const value = valueAt(plan, at);
    const { code } = at;
    if (value === null) return { blank: w.absent };
    const part =
      counted === 'units'
        ? profilePart.unit(code)
        : counted === 'indicators'
          ? profilePart.indicator(code)
          : code;
    return {
      value,
      ...(counted === 'indicators' ? {} : { shade: shade(numberOf(plan, value)) }),
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
