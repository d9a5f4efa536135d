import { searchPage, withBase } from '../../routes.ts';
import type { Answer } from '../../search/answer.ts';
import { knownTerms, type SearchClient } from '../../search/client.ts';
import { addressOfState, facetNames, type SearchState } from '../../search/parameters.ts';
import { parseQuery, type Query } from '../../search/query.ts';
import { cutsOf, nearestTerm, suggestionsFor, synonymsOf } from '../../search/suggest.ts';
import { zh as t } from '../../text/search.ts';
import { element } from './element.ts';

/** What else to try, as links and never by itself: other words for a term; where nothing was found, less or nearer ones. */
export async function adviceOn(
  client: SearchClient,
  { include, exclude }: Query,
  state: SearchState,
  answer: Answer,
  base: string,
): Promise<HTMLElement[]> {
  const terms = await knownTerms(base).catch(() => []);
  const link = (q: string, said = q): HTMLAnchorElement =>
    element('a', { href: withBase(searchPage, base) + addressOfState({ ...state, q }) }, said);
  const line = (label: string, links: readonly HTMLElement[]): HTMLElement[] =>
    links.length === 0 ? [] : [element('p', { class: 'advice' }, label, ...links)];

  const also = include.flatMap((term) => synonymsOf(term.folded, terms, client.folding));
  const lines = line(
    t.also,
    also.map((word) => link(word)),
  );
  if (answer.total > 0) return lines;

  const chosen = facetNames.some((facet) => state.chosen[facet].length > 0);
  const none = { plan: [], kind: [], theme: [], instrument: [], unit: [] };
  const alone = await Promise.all(
    include.map(async (term) => ({
      term,
      found: await client.ask({ query: { include: [term], exclude: [] }, scope: 'task', chosen: none }),
    })),
  );
  const known = alone.filter(({ found }) => found.total > 0);
  if (include.length + exclude.length > 1) {
    lines.push(
      ...line(
        t.fewer,
        known.map(({ term, found }) => link(term.raw, `${term.raw}（${t.passages(found.total)}）`)),
      ),
    );
  }
  const [only] = include;
  if (only !== undefined && include.length === 1) {
    const apart = cutsOf(only.raw, terms, client.folding)
      .slice(0, MOST_CUTS)
      .map(async (words) => {
        const q = words.join(' ');
        const query = { include: parseQuery(q, client.folding).include, exclude };
        return { q, ...(await client.ask({ query, scope: state.scope, chosen: none })) };
      });
    const best = (await Promise.all(apart)).find(({ total }) => total > 0);
    if (best) lines.push(...line(t.apart, [link(best.q, `${best.q}（${t.passages(best.total)}）`)]));
  }
  const near = alone
    .filter(({ found }) => found.total === 0)
    .flatMap(({ term }) => {
      const near = nearestTerm(term.folded, terms, client.folding);
      if (near !== null) return [near];
      return suggestionsFor(term.raw, terms, client.folding)
        .slice(0, MOST_BY_PINYIN)
        .map(([known]) => known);
    });
  lines.push(
    ...line(
      t.near,
      near.map((word) => link(word)),
    ),
  );
  if (chosen) {
    const address = addressOfState({ ...state, q: state.q ?? '', chosen: none });
    lines.push(...line('', [element('a', { href: withBase(searchPage, base) + address }, t.clear)]));
  }
  return lines.length === 0 ? [element('p', {}, t.nothing)] : [element('p', {}, t.none), ...lines];
}

/** Ways to cut a word in two that are tried. */
const MOST_CUTS = 4;

/** Known terms offered for what was typed in Latin letters. */
const MOST_BY_PINYIN = 3;
