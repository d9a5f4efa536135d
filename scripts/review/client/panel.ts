/** The panel of one item: what it is, why, and what else it could be. */
import { h, type Child, type Markup } from '../../../src/components/markup/markup.ts';
import { sectionRoleNames, kindKeys, belongings } from './choices.ts';
import { review as t } from '../../../src/text/review.ts';
import type { Item, View } from '../view.ts';
import { headingText, kindText, optionText, ruleText, whyText } from './words.ts';

/** Where a person is in deciding on an item: which kind it is; of a section what for; of a note whose. */
export type Step = 'kind' | 'role' | 'note';

/** Most features that are shown at once. */
const MOST_REASONS = 5;

const key = (letter: string): Markup => h('kbd', { 'aria-hidden': 'true' }, letter);
const button = (act: string, of: string | number, letter: string, ...words: Child[]): Markup =>
  h(
    'button',
    { type: 'button', 'data-act': act, 'data-of': of, 'aria-keyshortcuts': letter },
    key(letter),
    words,
  );

/** What an item is, why, what came second, and all that an editor can say of it. */
export function panelOf(view: View, index: number, step: Step): Markup {
  const item = view.items[index];
  if (item === undefined) return h('div');
  const decision = item.decision === null ? undefined : view.decisions[item.decision];
  return h(
    'div',
    { class: 'panel', role: 'group', 'aria-label': t.panel.name(kindText(item)) },
    decision === undefined
      ? h('p', {}, t.panel.name(kindText(item)), belongs(view, item))
      : h(
          'p',
          { class: 'editor' },
          t.panel.decidedAs(kindText(item)),
          belongs(view, item),
          decision.rule !== null && [`；${t.panel.ruleSaid(kindText(decision.rule))}`],
          `。${decision.entry.reason}`,
        ),
    reasons(view, item),
    item.guard === null ? h('p', {}, t.panel.noGuard) : choices(item, step),
    item.guard !== null && wording(view, item),
    h(
      'p',
      { class: 'acts' },
      item.decision !== null && button('withdraw', item.decision, 'x', t.panel.withdraw),
      button('close', index, 'Esc', t.panel.close),
    ),
  );
}

const belongs = (view: View, item: Item): Child => {
  const heading = headingText(view, item.of);
  return heading !== null && `，${t.panel.belongs(heading)}`;
};

function reasons(view: View, { why, rule }: Item): Child {
  const claimed = rule !== null && h('p', { class: 'meta' }, ruleText(rule));
  if (why === null) return claimed;
  const [shown, rest] = [why.features.slice(0, MOST_REASONS), why.features.slice(MOST_REASONS)];
  const list = (features: typeof why.features): Markup =>
    h(
      'ul',
      { class: 'why' },
      features.map((f) => h('li', {}, whyText(f))),
    );
  return [
    claimed,
    h(
      'p',
      { class: 'meta' },
      why.above === null ? `${t.panel.why}：` : t.panel.whyAbove(headingText(view, why.above) ?? ''),
    ),
    list(shown),
    rest.length > 0 && h('details', {}, h('summary', {}, t.panel.moreWhy(rest.length)), list(rest)),
    why.second !== null &&
      h('p', {}, t.panel.second(optionText(why.second.option), why.second.margin.toFixed(1))),
  ];
}

/** Buttons under what they decide. */
const group = (name: string, ...buttons: readonly Child[]): Markup =>
  h('div', { class: 'choices', role: 'group', 'aria-label': name }, h('p', {}, name), ...buttons);

function choices(item: Item, step: Step): Markup {
  if (step === 'role')
    return group(
      t.panel.roleOf,
      sectionRoleNames.map(([letter, role]) => button('role', role, letter, t.roles[role])),
      button('role', '', '0', t.panel.noRole),
      button('kinds', '', 'Esc', t.panel.back),
    );
  if (step === 'note')
    return group(
      t.panel.belongsTo,
      belongings.map(([letter, to]) => button('belongs', to, letter, t.panel[to])),
      button('kinds', '', 'Esc', t.panel.back),
    );
  const second = item.why?.above === null ? item.why.second?.option : undefined;
  return group(
    t.panel.choose,
    kindKeys.map(([letter, is]) => button('kind', is, letter, t.kinds[is])),
    item.is !== 'none' && item.is !== 'row' && item.is !== 'note' && button('keep', '', '0', t.panel.keep),
    second !== undefined && button('second', '', 's', `${t.panel.takeSecond}：${optionText(second)}`),
  );
}

/** Where the decision begins, where a title ends, the reason, and which heading a note is for. */
function wording(view: View, item: Item): Markup {
  const entry = item.decision === null ? undefined : view.decisions[item.decision]?.entry;
  const field = (name: 'words' | 'title' | 'reason', value: string, hint: string | null): Markup =>
    h(
      'label',
      {},
      h('span', {}, t.panel[name]),
      h('input', { name, value, autocomplete: 'off', spellcheck: 'false' }),
      hint !== null && h('small', {}, hint),
    );
  const headings = view.items.flatMap((other, k) =>
    (other.is === 'task' || other.is === 'area') && other.guard !== null ? [[k, other] as const] : [],
  );
  return h(
    'details',
    { class: 'wording' },
    h('summary', {}, t.panel.more),
    h(
      'form',
      { 'data-words': '' },
      field('words', entry?.words ?? item.guard?.words ?? '', t.panel.wordsHint),
      field('title', entry?.title ?? '', t.panel.titleHint),
      field('reason', entry?.reason ?? t.panel.reasonGiven, null),
      headings.length > 0 &&
        h(
          'label',
          {},
          h('span', {}, t.panel.whichHeading),
          h(
            'select',
            { name: 'heading' },
            headings.map(([k, other]) =>
              h('option', { value: k, selected: k === item.of }, `${other.ordinal}${other.text}`),
            ),
          ),
        ),
      item.decision !== null && h('button', { type: 'submit' }, t.panel.rewrite),
    ),
  );
}
