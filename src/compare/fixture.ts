import type { Concept } from '../model/coding.ts';
import { measureRowOf, type CodingRow, type EditionRows } from '../model/tables.ts';
import { codedPlan, type CodedPlan } from './coded.ts';

/** For tests: rows of an invented plan from its tasks, sentences and codes. */
interface GivenTask {
  readonly title: string;
  readonly area?: string;
  /** Whether it is a safeguard that the plan numbers among its tasks. */
  readonly isSafeguard?: boolean;
  /** The first is the primary one. */
  readonly themes: readonly string[];
  /** Words, then themes and tools; a tool has a dot in it. */
  readonly measures: readonly (readonly [text: string, ...codes: string[]])[];
}

export function rowsFor(
  id: string,
  given: readonly GivenTask[],
  { interpretation = false, other = [] as readonly string[] } = {},
): EditionRows {
  const span = { start: 0, end: 1, url: '/' };
  const areas = [...new Set(given.flatMap((t) => t.area ?? []))];
  const areaId = (title: string): string => `${id}/a${areas.indexOf(title) + 1}`;
  const coding = (of: string, measure: string | null, codes: readonly string[]): CodingRow[] =>
    (['theme', 'instrument'] as const).flatMap((scheme) =>
      codes
        .filter((c) => c.includes('.') === (scheme === 'instrument'))
        .map((code, k) => ({
          plan: id,
          task: of,
          measure,
          scheme,
          code,
          rank: k + 1,
          basis: 'rule' as const,
          in_force: true,
          reason: 'rule',
          evidence: '甲',
          passage: measure ?? of,
          url: '/',
          is_safeguard: given[Number(of.split('/')[1]) - 1]?.isSafeguard ?? false,
        })),
    );
  const tasks = given.map((t, k) => ({ ...t, id: `${id}/${k + 1}` }));
  const measures = tasks.flatMap((t) =>
    t.measures.map(([text, ...codes], k) => ({
      task: t.id,
      id: `${t.id}/${k + 1}`,
      number: k + 1,
      text,
      codes,
    })),
  );
  return {
    plans: [{ id, is_interpretation: interpretation } as EditionRows['plans'][number]],
    sections: [],
    areas: areas.map((title, k) => ({
      id: areaId(title),
      plan: id,
      number: k + 1,
      ordinal: '',
      title,
      ...span,
    })),
    tasks: tasks.map((t, k) => ({
      id: t.id,
      plan: id,
      area: t.area === undefined ? null : areaId(t.area),
      number: k + 1,
      ordinal: '',
      title: t.title,
      is_safeguard: t.isSafeguard ?? false,
      text: '',
      responsibility_note: null,
      page: null,
      ...span,
    })),
    measures: measures.map(({ task, number, ...m }) => {
      const is_safeguard = tasks.some((t) => t.id === task && t.isSafeguard === true);
      return measureRowOf({ ...m, plan: id, ...span }, { task, number, is_safeguard, url: span.url });
    }),
    passages: [...measures.map((m) => m.text), ...other].map((text, k) => ({
      id: measures[k]?.id ?? `${id}/s1/${k}`,
      plan: id,
      kind: 'other',
      parent: `${id}/s1`,
      number: k,
      text,
      page: null,
      ...span,
    })),
    safeguards: [],
    responsibilities: [],
    codings: [
      ...tasks.flatMap((t) =>
        coding(t.id, null, [
          ...t.themes,
          ...new Set(t.measures.flatMap(([, ...c]) => c.filter((x) => x.includes('.')))),
        ]),
      ),
      ...measures.flatMap((m) => coding(m.task, m.id, m.codes)),
    ],
    safeguard_codings: [],
    targets: [],
    funding: [],
    citations: [],
    corrections: [],
  };
}

export const planFor = (...args: Parameters<typeof rowsFor>): CodedPlan => codedPlan(rowsFor(...args));

/** A theme or tool with its wordings. */
export const concept = (code: string, alt: readonly string[] = [], not: readonly string[] = []): Concept => ({
  code,
  name: code,
  definition: code,
  includes: null,
  excludes: null,
  hint: [],
  parent: code.includes('.') ? code.slice(0, code.indexOf('.')) : null,
  origin: 'site',
  kappa: null,
  kappa_tasks: null,
  kappa_with_safeguards: null,
  kappa_tasks_with_safeguards: null,
  name_en: null,
  definition_en: null,
  includes_en: null,
  excludes_en: null,
  alt: [...alt],
  not: [...not],
});
