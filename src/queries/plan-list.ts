import type { PlanFigures } from '../edition/figures.ts';
import { codedPlansAsNumbered } from './codings.ts';
import { allFigures } from './editions.ts';

/** Which plans are there, in numbers, and what are their tasks mainly about? In the order of the site. */
export async function plansInList(): Promise<
  readonly (PlanFigures & { readonly themes: readonly string[] })[]
> {
  const coded = new Map((await codedPlansAsNumbered()).map((p) => [p.plan.id, p.tasks]));
  return (await allFigures()).map((figures) => ({
    ...figures,
    themes: [
      ...new Set((coded.get(figures.plan.id) ?? []).flatMap((task) => task.themes[0]?.code ?? [])),
    ].sort(),
  }));
}
