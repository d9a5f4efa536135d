import type { PlanView } from '../../edition/plan-view.ts';

/**
 * The edition that a page shows. The body of `content/plans/<id>.mdx` composes the page from components without
 * props (`<Facts />`); the page puts the view into `Astro.locals`, and each of these components hands its part on.
 */
export function shown(locals: App.Locals): PlanView {
  if (!locals.shown) throw new Error('This component belongs in the body of an edition, content/plans/*.mdx');
  return locals.shown;
}
