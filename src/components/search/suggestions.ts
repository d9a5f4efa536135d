import { knownTerms } from '../../search/client.ts';
import type { KnownTerm } from '../../search/corpus.ts';
import { foldingWith } from '../../search/fold.ts';
import { suggestionsFor } from '../../search/suggest.ts';
import { zh as t } from '../../text/search.ts';
import { element } from './element.ts';

/**
 * Suggestions below the field, as a combobox: arrows choose, Enter takes, Escape closes. Nothing happens while an input
 * method composes, as `isComposing` says. Where the terms cannot be loaded there are no suggestions, and the field works as ever.
 */
export function suggest(input: HTMLInputElement, isComposing: () => boolean): void {
  const base = import.meta.env.BASE_ADDRESS;
  const folding = foldingWith(new Map());
  const list = element('ul', {
    id: 'suggested',
    role: 'listbox',
    'aria-label': t.suggestions,
    class: 'suggested',
  });
  list.hidden = true;
  input.after(list);
  for (const [name, value] of [
    ['role', 'combobox'],
    ['aria-expanded', 'false'],
    ['aria-controls', list.id],
    ['aria-autocomplete', 'list'],
  ] as const)
    input.setAttribute(name, value);

  let terms: readonly KnownTerm[] = [];
  let shown: readonly string[] = [];
  let at = -1;
  const options = (): Element[] => [...list.children];

  const close = (): void => {
    list.hidden = true;
    at = -1;
    input.setAttribute('aria-expanded', 'false');
    input.removeAttribute('aria-activedescendant');
  };
  const point = (to: number): void => {
    at = to;
    for (const [i, option] of options().entries()) option.setAttribute('aria-selected', String(i === at));
    if (at < 0) input.removeAttribute('aria-activedescendant');
    else input.setAttribute('aria-activedescendant', `suggested-${at}`);
  };
  const open = (): void => {
    const [, before = '', word = ''] = /^(.*[\s|｜])?([^\s|｜]*)$/su.exec(input.value) ?? [];
    const sign = /^[-－]/u.test(word) ? word.charAt(0) : '';
    const found = suggestionsFor(word.slice(sign.length), terms, folding);
    if (found.length === 0) {
      close();
      return;
    }
    shown = found.map(([term]) => before + sign + term);
    list.replaceChildren(
      ...found.map(([term, passages], i) =>
        element(
          'li',
          { id: `suggested-${i}`, role: 'option', 'aria-selected': 'false' },
          term,
          element('small', {}, t.passages(passages)),
        ),
      ),
    );
    at = -1;
    input.removeAttribute('aria-activedescendant');
    list.hidden = false;
    input.setAttribute('aria-expanded', 'true');
  };
  const take = (i: number): void => {
    input.value = shown[i] ?? input.value;
    close();
    input.form?.requestSubmit();
  };

  input.addEventListener('input', (event) => {
    if (!(event instanceof InputEvent && event.isComposing)) open();
  });
  input.addEventListener('compositionend', open);
  input.addEventListener('blur', close);
  input.form?.addEventListener('submit', close);
  input.addEventListener(
    'keydown',
    (event) => {
      if (event.isComposing || list.hidden) return;
      const count = shown.length;
      if (event.key === 'ArrowDown') point(at + 1 < count ? at + 1 : -1);
      else if (event.key === 'ArrowUp') point(at < 0 ? count - 1 : at - 1);
      else if (event.key === 'Escape') close();
      else if (event.key === 'Enter' && at >= 0) take(at);
      else return;
      event.preventDefault();
      event.stopImmediatePropagation();
    },
    { capture: true },
  );
  // The field keeps the focus while the pointer chooses.
  list.addEventListener('pointerdown', (event) => {
    event.preventDefault();
    const i = options().findIndex((option) => option.contains(event.target as Node));
    if (i >= 0) take(i);
  });

  // What was asked already needs no suggestion.
  const asked = new URLSearchParams(location.search).get('q') ?? '';
  knownTerms(base).then(
    (known) => {
      terms = known;
      if (document.activeElement === input && input.value !== asked && !isComposing()) open();
    },
    () => undefined,
  );
}
