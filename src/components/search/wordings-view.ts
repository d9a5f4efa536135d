import type { SearchClient } from '../../search/client.ts';
import type { WordingGroup } from '../../search/corpus.ts';
import type { SearchState } from '../../search/parameters.ts';
import { termsOf, withWording, writtenQuery, type Query } from '../../search/query.ts';
import { wordingsOf } from '../../search/suggest.ts';
import { zh as t } from '../../text/search.ts';
import { element } from './element.ts';
import { joints } from '../../text/joints.ts';

/** Other wordings of the terms, to be chosen: a chosen one is added to the query, where it can be seen; none is by itself. */
export function wordingsView(
  { folding }: Pick<SearchClient, 'folding'>,
  query: Query,
  groups: readonly WordingGroup[],
  state: SearchState,
  go: (next: SearchState) => void,
): HTMLElement[] {
  const shown = new Set<string>();
  const lines = query.include.flatMap((clause) => {
    // For what was added no other wordings are looked for.
    const [term] = clause;
    const others = term === undefined ? [] : wordingsOf(term.folded, groups, folding);
    if (term === undefined || others.length === 0 || shown.has(term.folded)) return [];
    shown.add(term.folded);
    const boxes = others.map(([word, passages]) => {
      const box = element('input', { type: 'checkbox', name: 'wording', value: word });
      box.checked = clause.some(({ folded }) => folded === folding.fold(word));
      box.addEventListener('change', () => {
        go({ ...state, q: writtenQuery(withWording(query, term, word, folding)) });
      });
      return element('label', {}, box, ' ', word, element('small', {}, joints.aside(t.passages(passages))));
    });
    const label = termsOf(query).length > clause.length ? t.alsoOf(term.raw) : t.also;
    return [element('p', { class: 'advice', role: 'group', 'aria-label': label }, label, ...boxes)];
  });
  return lines;
}
