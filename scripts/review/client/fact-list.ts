import { h, type Child, type Markup } from '../../../src/components/markup/markup.ts';
import { review as t } from '../../../src/text/review.ts';
import type { Fact, View } from '../view.ts';

/** The facts about the document: what is open first, the rest folded; each with the readings of the text to choose from. */
export function factList(view: View): Markup {
  const known = view.facts.filter((fact) => !fact.open);
  return h(
    'section',
    { class: 'facts', 'aria-labelledby': 'facts' },
    h('h2', { id: 'facts' }, t.facts),
    view.facts.filter((fact) => fact.open).map(factForm),
    h('details', {}, h('summary', {}, t.fact.known(known.length)), known.map(factForm)),
  );
}

function factForm({ key, value, open, candidates }: Fact): Markup {
  const name = t.fact.name[key] ?? key;
  const hint = t.fact.hint[key];
  const choice = (c: Fact['candidates'][number], k: number): Child =>
    h(
      'button',
      { type: 'button', 'data-act': 'state', 'data-key': key, 'data-value': c.value },
      open && h('kbd', { 'aria-hidden': 'true' }, k + 1),
      c.value,
      h('small', {}, t.fact.where(c.lines)),
    );
  const other = candidates.filter((c) => c.value !== String(value));
  return h(
    'form',
    { 'data-fact': key, class: open ? 'open' : null, tabindex: -1, 'aria-label': name },
    h(
      'label',
      {},
      h('span', {}, name, open && h('b', { class: 'editor' }, ` ${t.fact.open}`)),
      h('input', {
        name: 'value',
        value: value ?? '',
        placeholder: hint ?? t.fact.unknown,
        autocomplete: 'off',
        spellcheck: 'false',
      }),
    ),
    h('button', { type: 'submit', 'aria-label': `${t.fact.write}${name}` }, t.fact.write),
    open &&
      h(
        'button',
        { type: 'button', 'data-act': 'absent', 'data-key': key },
        h('kbd', { 'aria-hidden': 'true' }, '0'),
        h('span', { class: 'vh' }, name),
        t.fact.absent,
      ),
    other.length > 0 && h('p', { class: 'candidates' }, `${t.fact.candidates}：`, other.map(choice)),
  );
}
