/**
 * One table for analysis: a row per sentence of a task, with what its task, its plan and its codings say of it, so that a
 * statistics program needs no join. Everything in it stands in the other tables; nothing is counted from it.
 */
import type { ConceptRow } from '../model/coding.ts';
import { yearIn } from '../model/ids.ts';
import { strengths } from '../model/target.ts';
import type { EditionRows, MeasureRow, PlanRow, TaskRow } from '../model/tables.ts';
import type { Column, ColumnType, Row } from './columns.ts';

/** Name of the table, and of its file and its sheet. */
export const WIDE = 'measures_wide';

/** What it is, in English. */
export const WIDE_ABOUT =
  'One table for analysis: a row per sentence of a task, with its place, task, units, targets, money, themes and tools. ' +
  'All of it stands in the other tables, too';

/** Its columns that hold the key of a row of another table. */
export const wideReferences = [
  { column: 'id', table: 'measures' },
  { column: 'plan', table: 'plans' },
  { column: 'task', table: 'tasks' },
] as const;

/** Stands between several values of one cell, such as names of units; no name and no quote is split by it. */
export const BETWEEN = '；';

/** What a row is made of. */
interface Sentence {
  readonly measure: MeasureRow;
  readonly task: TaskRow;
  readonly plan: PlanRow;
  readonly rows: EditionRows;
  readonly words: WideWords;
}

/** What the table says in the language of the site, and what it cannot know itself. */
export interface WideWords {
  /** Chinese heads of the fixed columns. */
  readonly heads: Readonly<Record<WideColumn, string>>;
  /** Chinese head of the column of a theme or a tool, from its name. */
  readonly theme: (name: string) => string;
  readonly instrument: (name: string) => string;
  /** The citation of a sentence, by its id, without a day of access. */
  readonly citation: (rows: EditionRows, id: string) => string;
}

interface Definition {
  readonly type: ColumnType;
  readonly nullable?: true;
  readonly meaning: string;
  readonly of: (sentence: Sentence) => unknown;
}

const joined = (values: readonly string[]): string | null =>
  values.length === 0 ? null : [...new Set(values)].join(BETWEEN);
const units = ({ rows, task }: Sentence, role: string): string | null =>
  joined(rows.responsibilities.filter((r) => r.task === task.id && r.role === role).map((r) => r.unit_text));
const targets = ({ rows, measure }: Sentence) => rows.targets.filter((t) => t.measure === measure.id);
const funding = ({ rows, measure }: Sentence) => rows.funding.filter((f) => f.passage === measure.id);
const codes = ({ rows, measure }: Sentence, scheme: string) =>
  rows.codings.filter((c) => c.measure === measure.id && c.in_force && c.scheme === scheme);
const area = ({ rows, task }: Sentence) => rows.areas.find((a) => a.id === task.area)?.title ?? null;

/** The fixed columns, in their order. Names hold what Stata and SPSS allow: letters, digits, `_`, at most 32. */
const definitions = {
  id: { type: 'string', meaning: 'The sentence: key of `measures`', of: (s) => s.measure.id },
  plan: { type: 'string', meaning: 'The plan: key of `plans`', of: (s) => s.plan.id },
  plan_title: { type: 'string', meaning: 'Title of the plan', of: (s) => s.plan.title },
  place: {
    type: 'string',
    nullable: true,
    meaning: 'Place that the plan is for, as `plans.jurisdiction`',
    of: (s) => s.plan.jurisdiction,
  },
  place_code: {
    type: 'string',
    nullable: true,
    meaning: 'Its code after GB/T 2260, six digits',
    of: (s) => s.plan.jurisdiction_code,
  },
  province: { type: 'string', nullable: true, meaning: 'Its province', of: (s) => s.plan.province },
  level: { type: 'string', nullable: true, meaning: 'Its level, as `plans.level`', of: (s) => s.plan.level },
  year: {
    type: 'integer',
    nullable: true,
    meaning: 'Year of the plan, as in its id',
    of: (s) => yearIn(s.plan.id),
  },
  is_interpretation: {
    type: 'integer',
    meaning: '1 where the document is an official interpretation of a plan (政策解读), not a plan; else 0',
    of: (s) => Number(s.plan.is_interpretation),
  },
  task: { type: 'string', meaning: 'The task: key of `tasks`', of: (s) => s.task.id },
  task_number: { type: 'integer', meaning: 'Number of the task in its plan', of: (s) => s.task.number },
  task_title: { type: 'string', meaning: 'Title of the task', of: (s) => s.task.title },
  area_title: {
    type: 'string',
    nullable: true,
    meaning: 'Title of the task area; null where the task is in none',
    of: area,
  },
  is_safeguard: {
    type: 'integer',
    meaning: '1 where the task is a safeguard (保障措施) printed among the tasks; else 0',
    of: (s) => Number(s.measure.is_safeguard),
  },
  number: { type: 'integer', meaning: 'Number of the sentence in its task', of: (s) => s.measure.number },
  text: { type: 'string', meaning: 'The sentence as edited', of: (s) => s.measure.text },
  characters: {
    type: 'integer',
    meaning: 'Length of `text` in code points',
    of: (s) => [...s.measure.text].length,
  },
  theme: {
    type: 'string',
    nullable: true,
    meaning: 'Code of its first theme in force; null where it has none of its own',
    of: (s) => codes(s, 'theme').find((c) => c.rank === 1)?.code ?? null,
  },
  targets: {
    type: 'integer',
    meaning: 'How many targets it states (rows of `targets`)',
    of: (s) => targets(s).length,
  },
  target_quotes: {
    type: 'string',
    nullable: true,
    meaning: `Their words, with ${BETWEEN} between several`,
    of: (s) => joined(targets(s).map((t) => t.quote)),
  },
  target_strength: {
    type: 'string',
    nullable: true,
    meaning: 'The firmest strength among them: `ensure`, `plain`, `strive`',
    of: (s) => strengths.find((strength) => targets(s).some((t) => t.strength === strength)) ?? null,
  },
  funding: {
    type: 'integer',
    meaning: 'How many sums of money it names or promises (rows of `funding`)',
    of: (s) => funding(s).length,
  },
  funding_10k: {
    type: 'number',
    nullable: true,
    meaning: 'The sum in 万元 where it names exactly one; null elsewhere, since sums are not added up',
    of: (s) => {
      const amounts = funding(s).map((f) => f.amount);
      return amounts.length === 1 ? (amounts[0] ?? null) : null;
    },
  },
  units_lead: {
    type: 'string',
    nullable: true,
    meaning: `Units that lead its task, as printed, with ${BETWEEN} between several; null where none is named so`,
    of: (s) => units(s, 'lead'),
  },
  units_responsible: {
    type: 'string',
    nullable: true,
    meaning: 'Units that are responsible for its task without a word on who leads',
    of: (s) => units(s, 'responsible'),
  },
  units_supporting: {
    type: 'string',
    nullable: true,
    meaning: 'Units that support its task',
    of: (s) => units(s, 'supporting'),
  },
  citation: {
    type: 'string',
    meaning: 'How to cite the sentence after GB/T 7714-2025, without a day of access',
    of: (s) => s.words.citation(s.rows, s.measure.id),
  },
  url: { type: 'string', meaning: 'Path of the sentence on the site', of: (s) => s.measure.url },
} as const satisfies Readonly<Record<string, Definition>>;

/** Name of a fixed column. */
export type WideColumn = keyof typeof definitions;

/** A column of the table, with its head in the language of the site. */
export interface HeadedColumn extends Column {
  readonly head: string;
}

/** The table as it is published. */
export interface WideTable {
  readonly columns: readonly HeadedColumn[];
  readonly rows: readonly Row[];
}

/** The vocabularies whose codes become columns. */
export interface WideConcepts {
  readonly themes: readonly Pick<ConceptRow, 'code' | 'name'>[];
  readonly instruments: readonly Pick<ConceptRow, 'code' | 'name'>[];
}

/** `supply.talent` is `tool_supply_talent`. */
const flagOf = (prefix: string, code: string): string => `${prefix}_${code.replaceAll(/[.-]/gu, '_')}`;

/**
 * The table: a row per sentence of a task, plan by plan in the order of the document. Behind the fixed columns stand a column
 * `theme_<code>` for every theme and `tool_<code>` for every tool and kind of tools, 1 where a coding in force gives it to the
 * sentence, else 0; a kind is 1 where one of its tools is.
 */
export function wideTable(
  editions: readonly EditionRows[],
  { themes, instruments }: WideConcepts,
  words: WideWords,
): WideTable {
  const fixed = Object.entries<Definition>(definitions);
  const flags = [
    ...themes.map((c) => ({ ...c, scheme: 'theme', prefix: 'theme', head: words.theme(c.name) })),
    ...instruments.map((c) => ({
      ...c,
      scheme: 'instrument',
      prefix: 'tool',
      head: words.instrument(c.name),
    })),
  ];
  return {
    columns: [
      ...fixed.map(([name, { type, nullable = false, meaning }]) => ({
        name,
        type,
        nullable,
        values: [],
        meaning,
        head: words.heads[name as WideColumn],
      })),
      ...flags.map(({ prefix, code, scheme, head }) => ({
        name: flagOf(prefix, code),
        type: 'integer' as const,
        nullable: false,
        values: [],
        meaning: `1 where a coding in force gives the sentence the ${scheme} \`${code}\`; else 0`,
        head,
      })),
    ],
    rows: editions.flatMap((rows) =>
      sentencesOf(rows, words).map((sentence) => {
        const given = { theme: codes(sentence, 'theme'), instrument: codes(sentence, 'instrument') };
        return Object.fromEntries([
          ...fixed.map(([name, { of }]) => [name, of(sentence)]),
          ...flags.map(({ prefix, code, scheme }) => [
            flagOf(prefix, code),
            Number(
              given[scheme as keyof typeof given].some(
                (c) => c.code === code || c.code.startsWith(`${code}.`),
              ),
            ),
          ]),
        ]) as Row;
      }),
    ),
  };
}

function sentencesOf(rows: EditionRows, words: WideWords): Sentence[] {
  const [plan] = rows.plans;
  if (plan === undefined) return [];
  const tasks = new Map(rows.tasks.map((task) => [task.id, task]));
  return rows.measures.flatMap((measure) => {
    const task = tasks.get(measure.task);
    return task === undefined ? [] : [{ measure, task, plan, rows, words }];
  });
}
