import type { Plan } from '../model/plan.ts';
import { h, type Markup } from './markup/markup.ts';

/** What a seal is made from. */
export type Sealed = Pick<Plan, 'seal' | 'level' | 'is_interpretation' | 'jurisdiction' | 'title'>;

/** What a plan is called where its seal stands for it. */
export const placeName = ({ jurisdiction, title }: Pick<Plan, 'jurisdiction' | 'title'>): string =>
  jurisdiction ?? title;

/** The stamp of a plan; `silent` where its name stands beside it and need not be said twice. */
export const sealMarkup = (plan: Sealed, silent = false): Markup =>
  h(
    'span',
    {
      class: 'seal',
      'data-level': plan.level === 'prefecture-level-city' ? 'prefecture' : null,
      'data-broken': plan.is_interpretation,
      ...(silent ? { 'aria-hidden': 'true' } : { role: 'img', 'aria-label': placeName(plan) }),
    },
    plan.seal,
  );
