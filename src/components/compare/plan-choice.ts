import { zh as t } from '../../text/matrix.ts';
import { h, type Markup } from '../markup/markup.ts';
import { namesOf } from '../../compare/plan-names.ts';
import { sealMarkup, type Sealed } from '../seal.ts';

/** A plan to choose, with its id. */
type Choosable = Sealed & { readonly id: string };

/** The plans as toggles: those shown first, in the order of their columns, with buttons to move them. */
export const planChoice = (plans: readonly Choosable[], shown: readonly string[]): Markup[] => {
  const byId = new Map(plans.map((p) => [p.id, p]));
  const nameOf = namesOf(plans);
  const chosen = shown.flatMap((id) => byId.get(id) ?? []);
  return [...chosen, ...plans.filter((p) => !shown.includes(p.id))].map((plan) => {
    const at = shown.indexOf(plan.id);
    const name = nameOf(plan);
    const move = (by: -1 | 1): Markup =>
      h(
        'button',
        {
          type: 'button',
          'data-move': by,
          'aria-label': by < 0 ? t.left(name) : t.right(name),
          disabled: at + by < 0 || at + by >= shown.length,
        },
        by < 0 ? '←' : '→',
      );
    return h(
      'li',
      { 'data-plan': plan.id, draggable: at >= 0 ? 'true' : null },
      h(
        'label',
        {},
        h('input', { type: 'checkbox', name: 'plan', value: plan.id, checked: at >= 0 }),
        sealMarkup(plan, true),
        h('span', {}, name),
      ),
      at >= 0 && shown.length > 1 && [move(-1), move(1)],
    );
  });
};
