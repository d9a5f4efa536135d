/** Loaded when a reader takes away what a search found: all of it, not only what the page lists so far. */
import { addressOf, searchPage } from '../../routes.ts';
import type { Answer, AnswerGroup } from '../../search/answer.ts';
import type { SearchClient } from '../../search/client.ts';
import { localIdOf, tagFacets, type Facet, type GroupText } from '../../search/corpus.ts';

import { addressOfState, type SearchState } from '../../search/parameters.ts';
import { isJoint, type Query } from '../../search/query.ts';
import { tagsOf, type TagTable } from '../../search/tags.ts';
import { zh as t } from '../../text/search.ts';
import { zh } from '../../text/taken.ts';
import type { Taken } from '../take/taken.ts';
import { joints } from '../../text/joints.ts';

/** Groups whose words are fetched at once; of a large corpus they lie in many files. */
const AT_ONCE = 500;

type Found = Pick<SearchClient, 'directory' | 'layout' | 'tags' | 'texts' | 'units'>;
type FoundRow = Readonly<Record<keyof typeof zh.search.columns, string | null | readonly string[]>>;

/** Everything that answers, in the order of the page: a row to each passage. `site` is before its address. */
export async function resultsTaken(
  client: Found,
  {
    answer,
    query,
    state,
    site,
  }: {
    readonly answer: Pick<Answer, 'groups'>;
    readonly query: Query;
    readonly state: SearchState;
    readonly site: string;
  },
): Promise<Taken> {
  const tags = await client.tags(tagFacets);
  const rows: FoundRow[] = [];
  for (let from = 0; from < answer.groups.length; from += AT_ONCE) {
    const groups = answer.groups.slice(from, from + AT_ONCE);
    const texts = await client.texts(groups.map(({ group }) => group));
    for (const [k, found] of groups.entries())
      rows.push(...rowsOfGroup(client, tags, found, { words: texts[k] ?? ['', []], site }));
  }
  return {
    name: nameOfTaken(state, 'search'),
    title: zh.search.title,
    asked: askedOf(client, { query, state }),
    path: searchPage + addressOfState(state),
    columns: zh.search.columns,
    rows,
  };
}

/** A name for a file of what was found. */
export function nameOfTaken({ q }: SearchState, stem: string): string {
  const words = (q ?? '').replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/gu, '');
  return [stem, [...words].slice(0, 40).join('')].filter(Boolean).join('-');
}

/** How it was asked for, as the page says it. */
export const askedOf = (
  client: Pick<Found, 'directory' | 'units'>,
  { query, state }: { readonly query: Query; readonly state: SearchState },
): readonly (readonly [string, string])[] => [
  [zh.search.query, state.q?.trim() === '' || state.q === null ? zh.search.everything : state.q],
  ...(isJoint(query) ? [[zh.search.scope, t.scope[state.scope]] as const] : []),
  ...chosenOf(client, state),
];

function rowsOfGroup(
  { directory, layout }: Found,
  table: TagTable,
  { group, hits, across }: AnswerGroup,
  { words, site }: { readonly words: GroupText; readonly site: string },
): FoundRow[] {
  const [local, texts] = words;
  const headed = layout.headed(group);
  const plan = directory.plans[layout.planOf(group)];
  return hits.map((passage) => {
    const id = `${plan?.id ?? ''}/${localIdOf(words, headed, passage)}`;
    const numbers = new Set(tagsOf(table, group, passage));
    const labels = (facet: Facet): string[] =>
      directory.tags.flatMap((tag, n) =>
        tag.facet === facet && tag.listed && numbers.has(n) ? [tag.label] : [],
      );
    return {
      id,
      plan: plan?.id ?? '',
      plan_name: plan?.place ?? '',
      document: plan?.title ?? '',
      part: `${plan?.id ?? ''}/${local}`,
      part_title: headed ? (texts[0] ?? '').replace(/。$/u, '') : null,
      text: texts[passage] ?? '',
      kinds: labels('kind'),
      themes: labels('theme'),
      instruments: labels('instrument'),
      units: labels('unit'),
      responsibility_note: texts.filter((_, n) => isNote(localIdOf(words, headed, n))),
      across_words: String(across),
      url: site + addressOf(id),
    };
  });
}

/** Whether an id below the plan's is that of a note on responsibility: `3/n1`. */
const isNote = (local: string): boolean => /\/n\d+$/u.test(local);

/** The values that were chosen, by the names that the page gives them. */
function chosenOf(
  { directory, units }: Pick<Found, 'directory' | 'units'>,
  { chosen }: SearchState,
): (readonly [string, string])[] {
  const labelOf = (facet: 'plan' | Facet, code: string): string =>
    (facet === 'plan'
      ? directory.plans.find(({ id }) => id === code)?.place
      : (directory.tags.find((tag) => tag.facet === facet && tag.code === code)?.label ??
        units.get(code)?.name)) ?? code;
  return (['plan', ...tagFacets] as const)
    .filter((facet) => chosen[facet].length > 0)
    .map((facet) => [t.facets[facet], joints.names(chosen[facet].map((code) => labelOf(facet, code)))]);
}
