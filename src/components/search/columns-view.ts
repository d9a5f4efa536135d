/** Loaded when what was found is read side by side: plans as columns, and a row for each theme or for each place of a hit. */
import { SIDE_BY_SIDE } from '../../compare/many.ts';
import { planPath, themePath, addressOf } from '../../routes.ts';
import type { Answer } from '../../search/answer.ts';
import type { SearchClient } from '../../search/client.ts';
import { localIdOf, type GroupText, type PlanEntry } from '../../search/corpus.ts';
import { stretchesOf } from '../../search/highlight.ts';
import type { RowsBy, SearchState } from '../../search/parameters.ts';
import { termsOf, type Query } from '../../search/query.ts';
import { tagsOf } from '../../search/tags.ts';
import { zh as t } from '../../text/search.ts';
import type { MatrixCell, MatrixPart, MatrixRow, MatrixView } from '../compare/matrix-view.ts';
import { namesOf } from '../../compare/plan-names.ts';
import { href } from '../href.ts';
import { dutyLine } from './duty-line.ts';
import { type Sealed } from '../seal.ts';

/** What was found, and how it was asked for. */
export interface FoundHere {
  readonly answer: Pick<Answer, 'groups'>;
  readonly query: Query;
  readonly state: SearchState;
}

/** One passage that was found. */
interface Hit {
  readonly group: number;
  readonly plan: number;
  readonly part: MatrixPart;
  /** The task, section or safeguard that it is in. */
  readonly place: MatrixPart;
  /** Codes of its themes. */
  readonly themes: readonly string[];
}

/**
 * The plans that are columns: those chosen in the facet, or all, by their numbers. Where not all fit side by side, those in which
 * something was found come first.
 */
export function columnPlans(
  { directory, layout }: Pick<SearchClient, 'directory' | 'layout'>,
  { answer, state: { chosen } }: FoundHere,
): readonly number[] {
  const all = directory.plans.flatMap(({ id }, n) =>
    chosen.plan.length === 0 || chosen.plan.includes(id) ? [n] : [],
  );
  if (partsOf(all) === 1) return all;
  const having = plansFound(layout, answer);
  return [...all.filter((n) => having.has(n)), ...all.filter((n) => !having.has(n))];
}

/** The plans in which something was found, by their numbers. */
export const plansFound = (
  layout: Pick<SearchClient['layout'], 'planOf'>,
  { groups }: FoundHere['answer'],
): ReadonlySet<number> => new Set(groups.map(({ group }) => layout.planOf(group)));

/** How many parts the columns come in, as so many are side by side. */
export const partsOf = (columns: readonly number[]): number =>
  Math.max(1, Math.ceil(columns.length / SIDE_BY_SIDE));

/** The columns of the part that the state asks for; the last where there are not so many. */
export const columnsInPart = (columns: readonly number[], { part }: SearchState): readonly number[] => {
  const at = Math.min(part, partsOf(columns)) - 1;
  return columns.slice(at * SIDE_BY_SIDE, (at + 1) * SIDE_BY_SIDE);
};

/**
 * The table of what was found in some plans. By theme a passage is in the row of each of its themes, those without any in
 * a last row; by task the places in which something was found follow each other, plan by plan. A plan in which nothing was
 * found says so in every row of a theme, and in the first by task.
 */
export async function columnsView(
  client: Pick<SearchClient, 'directory' | 'layout' | 'tags' | 'texts' | 'folding'>,
  found: FoundHere,
  columns: readonly number[],
): Promise<MatrixView> {
  const { plans, tags } = client.directory;
  const hits = await hitsIn(client, found, new Set(columns));
  const sealed = columns.map((n) => ({ id: plans[n]?.id ?? '', ...sealedOf(plans[n]) }));
  const nameOf = namesOf(sealed);
  const silent: MatrixCell = { silence: 'not-found' };
  const of = (own: readonly Hit[]): MatrixCell => ({
    value: own.length,
    unit: t.columns.unit(own.length),
    parts: [...Map.groupBy(own, (hit) => hit.group).values()].flatMap((same) =>
      same.slice(0, 1).map(({ place }) => ({ ...place, parts: same.map(({ part }) => part) })),
    ),
  });
  const themes = tags.filter((tag) => tag.facet === 'theme');
  const rowOf = (code: string, name: string, own: readonly Hit[], href?: string): MatrixRow => ({
    code,
    name,
    ...(href === undefined ? {} : { href }),
    cells: columns.map((n) => {
      const here = own.filter(({ plan }) => plan === n);
      return here.length === 0 ? silent : of(here);
    }),
  });
  const byTheme = (): MatrixRow[] =>
    [
      ...themes.map(({ code, label }) =>
        rowOf(
          code,
          label,
          hits.filter((hit) => hit.themes.includes(code)),
          href(themePath(code)),
        ),
      ),
      rowOf(
        NO_THEME,
        t.columns.noTheme,
        hits.filter((hit) => hit.themes.length === 0),
      ),
    ].filter(({ cells }) => cells.some(({ value }) => value !== undefined));
  const byTask = (): MatrixRow[] => {
    const places = columns.map((n) => [
      ...Map.groupBy(
        hits.filter(({ plan }) => plan === n),
        (hit) => hit.group,
      ).values(),
    ]);
    const rows = Math.max(0, ...places.map((own) => own.length));
    return Array.from({ length: rows }, (_, k) => ({
      code: String(k + 1),
      name: t.columns.place(k + 1),
      cells: columns.map((_, c): MatrixCell => {
        const own = places[c]?.[k];
        if (own !== undefined) return of(own);
        return k === 0 ? silent : {};
      }),
    }));
  };
  return {
    id: 'found',
    caption: t.columns.caption(found.state.q ?? ''),
    note: t.columns.note[found.state.rows],
    corner: t.columns.rows[found.state.rows],
    form: 'passages',
    columns: sealed.map((plan) => ({
      key: plan.id,
      name: nameOf(plan),
      plan,
      href: href(planPath(plan.id)),
    })),
    rows: found.state.rows === 'theme' ? byTheme() : byTask(),
  };
}

/** Code of the row of passages that have no theme. */
const NO_THEME = 'none';

/** Rows by what. */
export const rowChoices: readonly RowsBy[] = ['theme', 'task'];

const sealedOf = (entry: PlanEntry | undefined): Sealed => ({
  seal: entry?.seal ?? '',
  // Of the level a seal shows whether it is a prefecture's, and nothing else.
  level: entry?.prefecture === true ? 'prefecture-level-city' : 'county',
  is_interpretation: entry?.interpretation ?? false,
  // In the words of the page already: see `own-words.ts`.
  jurisdiction: entry?.place ?? null,
  jurisdiction_en: null,
  title: entry?.title ?? '',
  title_en: null,
});

/** What was found in these plans, in the order of the documents; what stands across words comes last and says so. */
async function hitsIn(
  {
    directory,
    layout,
    tags,
    texts,
    folding,
  }: Pick<SearchClient, 'directory' | 'layout' | 'tags' | 'texts' | 'folding'>,
  { answer, query }: FoundHere,
  plans: ReadonlySet<number>,
): Promise<Hit[]> {
  const groups = answer.groups
    .filter(({ group }) => plans.has(layout.planOf(group)))
    .sort((a, b) => Number(a.across) - Number(b.across) || a.group - b.group);
  const [table, words] = await Promise.all([tags(['theme']), texts(groups.map(({ group }) => group))]);
  const terms = termsOf(query).map(({ folded }) => folded);
  return groups.flatMap(({ group, hits, across }, k) => {
    const own: GroupText = words[k] ?? ['', []];
    const [local, sentences, , marks = {}] = own;
    const headed = layout.headed(group);
    const plan = layout.planOf(group);
    const id = (below: string): string => `${directory.plans[plan]?.id ?? ''}/${below}`;
    const address = (of: string): string => href(addressOf(of));
    const title = headed ? (sentences[0] ?? '').replace(/。$/u, '') : t.front;
    const entry = directory.plans[plan];
    const duty = entry && dutyLine(own, entry);
    const place: MatrixPart = {
      id: id(local),
      text: title,
      href: address(id(local)),
      ...(headed && marks[0] ? { marks: marks[0] } : {}),
      ...(duty ? { facts: [duty] } : {}),
    };
    return hits.map((passage): Hit => {
      const text = sentences[passage] ?? '';
      const at = id(localIdOf(own, headed, passage));
      return {
        group,
        plan,
        place,
        themes: tagsOf(table, group, passage).flatMap((n) => {
          const tag = directory.tags[n];
          return tag?.facet === 'theme' ? [tag.code] : [];
        }),
        part: {
          id: at,
          text,
          stretches: stretchesOf(text, terms, folding),
          ...(marks[passage] ? { marks: marks[passage] } : {}),
          href: address(at),
          quoted: true,
          ...(across ? { remarks: [t.acrossMark] } : {}),
        },
      };
    });
  });
}
