/**
 * One table for analysis: a row per sentence of a task, with what its task, its plan and its codings say of it, so that a
 * statistics program needs no join. Everything in it is in the other tables; nothing is counted from it.
 */
import type { ConceptRow } from '../model/coding.ts';
import type { Keys } from '../model/published.ts';
import type { EditionRows } from '../model/tables.ts';
import type { Column, Row } from './columns.ts';
import {
  codes,
  definitions,
  type Definition,
  type Sentence,
  type WideColumn,
  type WideWords,
} from './wide-columns.ts';

/** Name of the table, and of its file and its sheet. */
export const WIDE = 'measures_wide';

/** What it is, in English. */
export const WIDE_ABOUT =
  'One table for analysis: a row per sentence of a task, with its place, task, units, targets, money, themes and tools. ' +
  'All of it stands in the other tables, too.';

/** Its key, and its columns that hold the key of a row of another table. */
export const wideKeys: Keys = {
  primary: ['id'],
  references: { id: 'measures', plan: 'plans', task: 'tasks' },
};

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
interface WideConcepts {
  readonly themes: readonly Pick<ConceptRow, 'code' | 'name'>[];
  readonly instruments: readonly Pick<ConceptRow, 'code' | 'name'>[];
}

/** `supply.talent` is `tool_supply_talent`. */
const flagOf = (prefix: string, code: string): string => `${prefix}_${code.replaceAll(/[.-]/gu, '_')}`;

/**
 * The table: a row per sentence of a task, plan by plan in the order of the document. The fixed columns are followed by a column
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
