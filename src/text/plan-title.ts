import type { Plan } from '../model/plan.ts';

/** What a list calls a plan: its title, and beside it the other language where an editor gave both. */
export const titleWords = ({
  title,
}: Pick<Plan, 'title' | 'title_en'>): { readonly first: string; readonly beside: string | null } => ({
  first: title,
  beside: null,
});
