import type { Coding, Concept } from '../model/coding.ts';
import type { Mark } from '../model/marks.ts';
import { safeguardItems } from '../model/safeguards.ts';
import type {
  AreaRow,
  EditionRows,
  MeasureRow,
  PassageRow,
  PlanRow,
  TargetRow,
  TaskRow,
} from '../model/tables.ts';
import { NEVER, wordingPattern } from '../model/wording-pattern.ts';
import { promisingOf, type Promising } from './promising.ts';

/** A code in force, with what shows it. */
export type Code = Pick<Coding, 'code' | 'rank' | 'basis' | 'reason' | 'evidence'>;

/** What comparisons read of a sentence; further columns of `measures` are not read. */
export type SentenceRow = Pick<
  MeasureRow,
  'id' | 'plan' | 'task' | 'number' | 'text' | 'is_safeguard' | 'start' | 'end' | 'url'
>;

/** A sentence of a task with its codes in force. */
export interface CodedMeasure {
  readonly row: SentenceRow;
  readonly task: TaskRow;
  /** Its own themes; where it has none, the primary one of its task. */
  readonly themes: readonly Code[];
  /** Whether the theme is that of the task: then its evidence is there, too. */
  readonly inherited: boolean;
  readonly tools: readonly Code[];
  /** Where its text departs from the source, and where the title of its task does. */
  readonly marks: readonly Mark[];
  readonly titleMarks: readonly Mark[];
}

/** A task with its codes in force; the first theme is the primary one. */
export interface CodedTask {
  readonly row: TaskRow;
  readonly area: AreaRow | null;
  readonly themes: readonly Code[];
  readonly tools: readonly Code[];
  readonly measures: readonly CodedMeasure[];
  /** Where its title departs from the source, and where that of its area does. */
  readonly marks: readonly Mark[];
  readonly areaMarks: readonly Mark[];
}

/** A plan as comparisons see it. */
export interface CodedPlan {
  readonly plan: PlanRow;
  readonly areas: readonly AreaRow[];
  readonly tasks: readonly CodedTask[];
  /** Its safeguards that are not tasks, as if they were; see {@link counting}. */
  readonly safeguards: readonly CodedTask[];
  /** What {@link counting} left out. */
  readonly leftOut?: readonly CodedTask[];
  readonly passages: readonly PassageRow[];
  readonly targets: readonly TargetRow[];
  /** Whether neither tasks nor safeguards were read in the document. */
  readonly bare?: boolean;
  /** Which of its passages set targets and promise money. */
  readonly promising: Promising;
  /** Where the passages are not at hand: why the plan is silent, by the code of what it is silent about. */
  readonly silences?: ReadonlyMap<string, Silence>;
}

/** Where a plan mentions something. */
type Mention = Pick<PassageRow, 'id' | 'url'>;

/**
 * Why a cell is empty, as `data-silence` says it; `safeguards-only`: the plan has it in its safeguards, not counted here;
 * `not-placed`: it names the indicator beside a number that was not put under any; `no-tasks`: no task was read in the document, so
 * that its silence says nothing (a covering notice whose annexes are not here).
 */
export interface Silence {
  readonly reason:
    'not-mentioned' | 'not-stated' | 'not-placed' | 'safeguards-only' | 'interpretation-only' | 'no-tasks';
  /** Where the plan mentions it all the same. */
  readonly mention: Mention | null;
}

/** Whose codes are read: those in force, or what the rule says, whether or not an editor has decided otherwise. */
export const readings = ['in-force', 'rule'] as const;
export type Reading = (typeof readings)[number];

/**
 * The rows of one plan, put together once for all comparisons; `marks` are those of its passages and titles, by id. Its codes
 * are those in force, or those of the rule alone.
 */
export function codedPlan(
  rows: EditionRows,
  marks: ReadonlyMap<string, readonly Mark[]> = new Map(),
  reading: Reading = 'in-force',
): CodedPlan {
  const [plan] = rows.plans;
  if (plan === undefined) throw new Error('An edition has one plan');
  const codes = new Map<string, Code[]>();
  for (const row of [...rows.codings, ...rows.safeguard_codings]) {
    if (reading === 'rule' ? row.basis !== 'rule' : !row.in_force) continue;
    const key = `${row.passage} ${row.scheme}`;
    const known = codes.get(key);
    if (known) known.push(row);
    else codes.set(key, [row]);
  }
  const of = (id: string, scheme: Coding['scheme']): readonly Code[] =>
    (codes.get(`${id} ${scheme}`) ?? []).toSorted((a, b) => a.rank - b.rank);
  const areas = new Map(rows.areas.map((a) => [a.id, a]));
  const measures = Map.groupBy(rows.measures, (m) => m.task);
  const coded = (row: TaskRow, sentences: readonly SentenceRow[]): CodedTask => {
    const themes = of(row.id, 'theme');
    return {
      row,
      area: row.area === null ? null : (areas.get(row.area) ?? null),
      themes,
      tools: of(row.id, 'instrument'),
      marks: marks.get(row.id) ?? [],
      areaMarks: marks.get(row.area ?? '') ?? [],
      measures: sentences.map((m): CodedMeasure => {
        const own = of(m.id, 'theme');
        return {
          row: m,
          task: row,
          themes: own.length > 0 ? own : themes.slice(0, 1),
          inherited: own.length === 0,
          tools: of(m.id, 'instrument'),
          marks: marks.get(m.id) ?? [],
          titleMarks: marks.get(row.id) ?? [],
        };
      }),
    };
  };
  return {
    plan,
    areas: rows.areas,
    passages: rows.passages,
    targets: rows.targets,
    bare: rows.tasks.length + rows.safeguards.length === 0,
    promising: promisingOf(rows),
    tasks: rows.tasks.map((row) => coded(row, measures.get(row.id) ?? [])),
    safeguards: safeguardRows(rows).map(({ row, sentences }) => coded(row, sentences)),
  };
}

/** The safeguards of a plan that are not tasks, with their sentences, in the shape of tasks and measures. */
const safeguardRows = (
  rows: Pick<EditionRows, 'sections' | 'tasks' | 'safeguards' | 'passages'>,
): { readonly row: TaskRow; readonly sentences: readonly SentenceRow[] }[] =>
  safeguardItems(rows).map(({ of: { id, plan, number, ordinal, title, start, end, url }, sentences }) => {
    const text = sentences.map((p) => p.text).join('');
    return {
      row: {
        ...{ id, plan, area: null, number, ordinal, title, is_safeguard: true, text },
        ...{ responsibility_note: null, start, end, page: sentences[0]?.page ?? null, url },
      },
      sentences: sentences.map((p, k) => ({
        ...{ id: p.id, plan, task: id, number: p.number ?? k + 1, text: p.text, is_safeguard: true },
        ...{ start: p.start, end: p.end, url: p.url },
      })),
    };
  });

/**
 * A plan as it is counted with its safeguards (保障措施) or without them: with, those that it keeps apart stand among its
 * tasks, in the order of the document; without, those that it numbers among its tasks are left out. So plans of both kinds
 * count alike.
 */
export function counting<Plan extends CodedPlan>(plan: Plan, safeguards: boolean): Plan {
  const own = plan.tasks.filter((t) => t.row.is_safeguard);
  return safeguards
    ? { ...plan, tasks: [...plan.tasks, ...plan.safeguards].sort((a, b) => a.row.start - b.row.start) }
    : {
        ...plan,
        tasks: plan.tasks.filter((t) => !t.row.is_safeguard),
        leftOut: [...own, ...plan.safeguards],
      };
}

/** The first sentence left out by {@link counting} of which something holds, as the reason of an empty cell. */
export function leftOutOf(
  { leftOut = [] }: Pick<CodedPlan, 'leftOut'>,
  holds: (of: CodedTask | CodedMeasure) => boolean,
): Silence | null {
  const found = [...leftOut.flatMap((t) => t.measures), ...leftOut].find(holds);
  return found === undefined
    ? null
    : { reason: 'safeguards-only', mention: { id: found.row.id, url: found.row.url } };
}

/** Whether `codes` has one of `code`, or, where that is a kind of tools, one below it. */
export const hasCode = (codes: readonly Code[], code: string): boolean =>
  codes.some((c) => c.code === code || c.code.startsWith(`${code}.`));

const measuresKnown = new WeakMap<CodedPlan, readonly CodedMeasure[]>();

/** All measures of a plan, in its order; the same list every time. */
export function measuresOf(plan: CodedPlan): readonly CodedMeasure[] {
  const known = measuresKnown.get(plan) ?? plan.tasks.flatMap((t) => t.measures);
  measuresKnown.set(plan, known);
  return known;
}

/**
 * Why a plan has nothing under a concept: it has it in its safeguards, which are not counted; an interpretation is not the
 * whole plan; else it is mentioned somewhere without a measure, or not at all.
 */
export const silenceOf = (plan: CodedPlan, concept: Concept): Silence =>
  leftOutOf(plan, (of) => hasCode([...of.themes, ...of.tools], concept.code)) ??
  plan.silences?.get(concept.code) ??
  silenceBetween(plan, mentionIn(plan.passages, concept));

/** The reason of a silence, from the passage that mentions it all the same. */
export const silenceBetween = (
  { plan, bare = false }: Pick<CodedPlan, 'plan' | 'bare'>,
  mention: PassageRow | undefined,
): Silence => ({
  reason: plan.is_interpretation
    ? 'interpretation-only'
    : mention !== undefined
      ? 'not-stated'
      : bare
        ? 'no-tasks'
        : 'not-mentioned',
  mention: mention === undefined ? null : { id: mention.id, url: mention.url },
});

const mentions = new WeakMap<readonly PassageRow[], Map<string, PassageRow | undefined>>();

/** The first passage that holds a wording of the concept; looked up once for all callers. */
function mentionIn(passages: readonly PassageRow[], concept: Concept): PassageRow | undefined {
  const known = mentions.get(passages) ?? new Map<string, PassageRow | undefined>();
  mentions.set(passages, known);
  const key = JSON.stringify([concept.name, concept.alt, concept.not]);
  if (!known.has(key)) {
    const holds = mentionOf(concept);
    known.set(
      key,
      passages.find((p) => holds(p.text)),
    );
  }
  return known.get(key);
}

const patterns = new WeakMap<Concept, (text: string) => boolean>();

/** Whether a text holds a wording of the concept. */
function mentionOf(concept: Concept): (text: string) => boolean {
  const known = patterns.get(concept);
  if (known) return known;
  const yes = wordingPattern([concept.name, ...concept.alt]);
  const no = wordingPattern(concept.not);
  const test = (text: string): boolean => yes.test(no === NEVER ? text : text.replace(global(no), '\n'));
  patterns.set(concept, test);
  return test;
}

const global = (pattern: RegExp): RegExp => new RegExp(pattern.source, 'giu');
