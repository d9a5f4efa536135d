import { searchPage } from '../../routes.ts';
import type { Answer } from '../../search/answer.ts';
import { knownTerms, type SearchClient } from '../../search/client.ts';
import { addressOfState, facetNames, type SearchState } from '../../search/parameters.ts';
import { parseQuery, type Query } from '../../search/query.ts';
import { cutsOf, nearestTerm, suggestionsFor } from '../../search/suggest.ts';
import { zh as t } from '../../text/search.ts';
import { href } from '../href.ts';
import { element } from './element.ts';
import { joints } from '../../text/joints.ts';

/** What else to try where nothing was found, as links and never by itself: not in one sentence, less, or nearer words. */
export async function adviceOn(
  client: SearchClient,
  { include, exclude }: Query,
  state: SearchState,
  answer: Answer,
  base: string,
): Promise<HTMLElement[]> {
  if (answer.total > 0) return [];
  const terms = await knownTerms(base).catch(() => []);
  const link = (q: string, said = q): HTMLAnchorElement =>
    element('a', { href: href(searchPage) + addressOfState({ ...state, q }) }, said);
  const lines: HTMLElement[] = [];
  const add = (label: string, links: readonly HTMLElement[]): void => {
    if (links.length > 0) lines.push(element('p', { class: 'advice' }, label, ...links));
  };

  const chosen = facetNames.some((facet) => state.chosen[facet].length > 0);
  const none = { plan: [], kind: [], theme: [], instrument: [], unit: [] };
  if (state.scope === 'sentence' && include.length > 1) {
    const wider = await client.ask({ query: { include, exclude }, scope: 'task', chosen: state.chosen });
    if (wider.total > 0) {
      const address = href(searchPage) + addressOfState({ ...state, scope: 'task' });
      add(t.wider, [element('a', { href: address }, t.scope.task + joints.aside(t.passages(wider.total)))]);
    }
  }
  const alone = await Promise.all(
    include.flat().map(async (term) => ({
      term,
      found: await client.ask({ query: { include: [[term]], exclude: [] }, scope: 'sentence', chosen: none }),
    })),
  );
  if (include.length + exclude.length > 1)
    add(
      t.fewer,
      alone
        .filter(({ found }) => found.total > 0)
        .map(({ term, found }) => link(term.raw, term.raw + joints.aside(t.passages(found.total)))),
    );
  const [only, ...others] = include.flat();
  if (only !== undefined && others.length === 0) {
    const apart = cutsOf(only.raw, terms, client.folding)
      .slice(0, MOST_CUTS)
      .flatMap((words) => (['sentence', 'task'] as const).map((scope) => ({ q: words.join(' '), scope })))
      .map(async ({ q, scope }) => {
        const query = { include: parseQuery(q, client.folding).include, exclude };
        return { q, scope, ...(await client.ask({ query, scope, chosen: none })) };
      });
    const found = (await Promise.all(apart)).filter(({ total }) => total > 0);
    const best = found.find(({ scope }) => scope === state.scope) ?? found[0];
    if (best) {
      const address = addressOfState({ ...state, q: best.q, scope: best.scope });
      const within = best.scope === 'task' ? [t.scope.task] : [];
      const said = best.q + joints.aside(joints.parts([...within, t.passages(best.total)]));
      add(t.apart, [element('a', { href: href(searchPage) + address }, said)]);
    }
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
  add(
    t.near,
    near.map((word) => link(word)),
  );
  if (chosen) {
    const address = addressOfState({ ...state, q: state.q ?? '', chosen: none });
    add('', [element('a', { href: href(searchPage) + address }, t.clear)]);
  }
  return lines.length === 0 ? [element('p', {}, t.nothing)] : [element('p', {}, t.none), ...lines];
}

/** Ways to cut a word in two that are tried. */
const MOST_CUTS = 4;

/** Known terms offered for what was typed in Latin letters. */
const MOST_BY_PINYIN = 3;
