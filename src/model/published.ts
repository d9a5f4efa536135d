import type { z } from 'astro/zod';
import { conceptRowSchema } from './coding.ts';
import { dictionary } from './dictionary.ts';
import type { ColumnMeaning, TableMeaning } from './dictionary/meaning.ts';
import { indicatorSchema } from './indicator.ts';
import { unitRowSchema } from './responsibility.ts';
import { secondCodingRowSchema } from './second-coding.ts';
import {
  areaRowSchema,
  citationRowSchema,
  codingRowSchema,
  comparisonRowSchema,
  correctionRowSchema,
  fundingRowSchema,
  meantRowSchema,
  measureRowSchema,
  passageRowSchema,
  planRowSchema,
  responsibilityRowSchema,
  safeguardCodingRowSchema,
  safeguardRowSchema,
  sectionRowSchema,
  targetRowSchema,
  taskRowSchema,
} from './tables.ts';
import { nearestRowSchema, sharedTextRowSchema } from './wording.ts';

/** The schema of a row of every published table, in the order of the data contract. */
export const rowSchemas = {
  plans: planRowSchema,
  sections: sectionRowSchema,
  areas: areaRowSchema,
  tasks: taskRowSchema,
  measures: measureRowSchema,
  safeguards: safeguardRowSchema,
  passages: passageRowSchema,
  responsibilities: responsibilityRowSchema,
  units: unitRowSchema,
  targets: targetRowSchema,
  funding: fundingRowSchema,
  citations: citationRowSchema,
  nearest: nearestRowSchema,
  shared_text: sharedTextRowSchema,
  indicators: indicatorSchema,
  comparability: meantRowSchema,
  comparisons: comparisonRowSchema,
  codings: codingRowSchema,
  safeguard_codings: safeguardCodingRowSchema,
  second_codings: secondCodingRowSchema,
  corrections: correctionRowSchema,
  themes: conceptRowSchema,
  instruments: conceptRowSchema,
} as const;

/** Name of a published table. */
export type TableName = keyof typeof rowSchemas;
/** Name of a column of a table. */
type ColumnName<T extends TableName> = Extract<keyof z.infer<(typeof rowSchemas)[T]>, string>;

/** All published tables, in the order of the data contract. */
export const publishedTables = Object.keys(rowSchemas) as TableName[];

/** What a table and its columns mean, see {@link dictionary}; the compiler asks for every column. */
export const meanings: {
  readonly [T in TableName]: TableMeaning & {
    readonly columns: Readonly<Record<ColumnName<T>, ColumnMeaning>>;
  };
} = dictionary;

/** What a column of a table means. Throws where the table has no such column. */
export function meaningOf(table: TableName, column: string): ColumnMeaning {
  const { columns }: TableMeaning = meanings[table];
  const meaning = columns[column];
  if (meaning === undefined) throw new Error(`${table} has no column ${column}`);
  return meaning;
}

/** The columns that name a row, and those that hold the key of a row of another table. */
export interface Keys {
  readonly primary: readonly [string, ...string[]];
  /** The table by the column. */
  readonly references: Readonly<Record<string, TableName>>;
}

/** {@link Keys} that are columns of the table. */
interface KeysOf<Column extends string> {
  readonly primary: readonly [Column, ...Column[]];
  readonly references: Readonly<Partial<Record<Column, TableName>>>;
}

/**
 * Keys of every table. Every reference holds in every row where its column is not null, and a test sees to it. Two
 * columns refer to more than one table, and are not here: `passages.parent` (a task, section, area or
 * safeguard, or `<plan>/s0`, which has no row) and `codings.code` (a theme or an instrument, by `scheme`), which is the same in
 * `safeguard_codings` and `second_codings`.
 */
export const keysOf: Readonly<Record<TableName, Keys>> = {
  plans: { primary: ['id'], references: {} },
  sections: { primary: ['id'], references: { plan: 'plans' } },
  areas: { primary: ['id'], references: { id: 'passages', plan: 'plans' } },
  tasks: { primary: ['id'], references: { id: 'passages', plan: 'plans', area: 'areas' } },
  measures: { primary: ['id'], references: { id: 'passages', plan: 'plans', task: 'tasks' } },
  safeguards: { primary: ['id'], references: { id: 'passages', plan: 'plans' } },
  passages: { primary: ['id'], references: { plan: 'plans' } },
  responsibilities: {
    primary: ['task', 'start', 'unit_text'],
    references: { plan: 'plans', task: 'tasks', unit: 'units', passage: 'passages' },
  },
  units: { primary: ['code'], references: {} },
  targets: {
    primary: ['id'],
    references: {
      plan: 'plans',
      task: 'tasks',
      measure: 'measures',
      indicator: 'indicators',
      passage: 'passages',
    },
  },
  funding: { primary: ['id'], references: { plan: 'plans', task: 'tasks', passage: 'passages' } },
  citations: {
    primary: ['id'],
    references: { plan: 'plans', task: 'tasks', cited_plan: 'plans', passage: 'passages' },
  },
  nearest: {
    primary: ['measure', 'neighbour'],
    references: { measure: 'measures', plan: 'plans', neighbour: 'measures', neighbour_plan: 'plans' },
  },
  shared_text: { primary: ['id'], references: { first_plan: 'plans' } },
  indicators: { primary: ['code'], references: {} },
  comparability: {
    primary: ['target'],
    references: { target: 'targets', plan: 'plans', indicator: 'indicators' },
  },
  comparisons: {
    primary: ['target_a', 'target_b'],
    references: { target_a: 'targets', target_b: 'targets' },
  },
  codings: {
    primary: ['passage', 'scheme', 'basis', 'code'],
    references: { plan: 'plans', task: 'tasks', measure: 'measures', passage: 'passages' },
  },
  safeguard_codings: {
    primary: ['passage', 'scheme', 'basis', 'code'],
    references: { plan: 'plans', safeguard: 'passages', measure: 'passages', passage: 'passages' },
  },
  second_codings: {
    primary: ['file', 'measure', 'scheme', 'code'],
    references: { plan: 'plans', task: 'tasks', measure: 'measures' },
  },
  corrections: { primary: ['id'], references: { plan: 'plans', passage: 'passages' } },
  themes: { primary: ['code'], references: { parent: 'themes' } },
  instruments: { primary: ['code'], references: { parent: 'instruments' } },
} satisfies { readonly [T in TableName]: KeysOf<ColumnName<T>> };
