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

/** Columns that hold the key of a row of another table. */
interface Reference<T extends TableName = TableName> {
  readonly column: ColumnName<T>;
  readonly table: TableName;
}

/** The columns that name a row, and those that name a row of another table. */
interface Keys<T extends TableName> {
  readonly primary: readonly [ColumnName<T>, ...ColumnName<T>[]];
  readonly references: readonly Reference<T>[];
}

/**
 * Keys of every table. Every reference holds in every row where its column is not null, and a test sees to it. Two
 * columns are references that no single table answers, and are not here: `passages.parent` (a task, section, area or
 * safeguard, or `<plan>/s0`, which has no row) and `codings.code` (a theme or an instrument, by `scheme`), which is the same in
 * `safeguard_codings` and `second_codings`.
 */
export const keysOf: { readonly [T in TableName]: Keys<T> } = {
  plans: { primary: ['id'], references: [] },
  sections: { primary: ['id'], references: [{ column: 'plan', table: 'plans' }] },
  areas: {
    primary: ['id'],
    references: [
      { column: 'id', table: 'passages' },
      { column: 'plan', table: 'plans' },
    ],
  },
  tasks: {
    primary: ['id'],
    references: [
      { column: 'id', table: 'passages' },
      { column: 'plan', table: 'plans' },
      { column: 'area', table: 'areas' },
    ],
  },
  measures: {
    primary: ['id'],
    references: [
      { column: 'id', table: 'passages' },
      { column: 'plan', table: 'plans' },
      { column: 'task', table: 'tasks' },
    ],
  },
  safeguards: {
    primary: ['id'],
    references: [
      { column: 'id', table: 'passages' },
      { column: 'plan', table: 'plans' },
    ],
  },
  passages: { primary: ['id'], references: [{ column: 'plan', table: 'plans' }] },
  responsibilities: {
    primary: ['task', 'start', 'unit_text'],
    references: [
      { column: 'plan', table: 'plans' },
      { column: 'task', table: 'tasks' },
      { column: 'unit', table: 'units' },
      { column: 'passage', table: 'passages' },
    ],
  },
  units: { primary: ['code'], references: [] },
  targets: {
    primary: ['id'],
    references: [
      { column: 'plan', table: 'plans' },
      { column: 'task', table: 'tasks' },
      { column: 'measure', table: 'measures' },
      { column: 'indicator', table: 'indicators' },
      { column: 'passage', table: 'passages' },
    ],
  },
  funding: {
    primary: ['id'],
    references: [
      { column: 'plan', table: 'plans' },
      { column: 'task', table: 'tasks' },
      { column: 'passage', table: 'passages' },
    ],
  },
  citations: {
    primary: ['id'],
    references: [
      { column: 'plan', table: 'plans' },
      { column: 'task', table: 'tasks' },
      { column: 'cited_plan', table: 'plans' },
      { column: 'passage', table: 'passages' },
    ],
  },
  nearest: {
    primary: ['measure', 'neighbour'],
    references: [
      { column: 'measure', table: 'measures' },
      { column: 'plan', table: 'plans' },
      { column: 'neighbour', table: 'measures' },
      { column: 'neighbour_plan', table: 'plans' },
    ],
  },
  shared_text: { primary: ['id'], references: [{ column: 'first_plan', table: 'plans' }] },
  indicators: { primary: ['code'], references: [] },
  comparability: {
    primary: ['target'],
    references: [
      { column: 'target', table: 'targets' },
      { column: 'plan', table: 'plans' },
      { column: 'indicator', table: 'indicators' },
    ],
  },
  comparisons: {
    primary: ['target_a', 'target_b'],
    references: [
      { column: 'target_a', table: 'targets' },
      { column: 'target_b', table: 'targets' },
    ],
  },
  codings: {
    primary: ['passage', 'scheme', 'basis', 'code'],
    references: [
      { column: 'plan', table: 'plans' },
      { column: 'task', table: 'tasks' },
      { column: 'measure', table: 'measures' },
      { column: 'passage', table: 'passages' },
    ],
  },
  safeguard_codings: {
    primary: ['passage', 'scheme', 'basis', 'code'],
    references: [
      { column: 'plan', table: 'plans' },
      { column: 'safeguard', table: 'passages' },
      { column: 'measure', table: 'passages' },
      { column: 'passage', table: 'passages' },
    ],
  },
  second_codings: {
    primary: ['file', 'measure', 'scheme', 'code'],
    references: [
      { column: 'plan', table: 'plans' },
      { column: 'task', table: 'tasks' },
      { column: 'measure', table: 'measures' },
    ],
  },
  corrections: {
    primary: ['id'],
    references: [
      { column: 'plan', table: 'plans' },
      { column: 'passage', table: 'passages' },
    ],
  },
  themes: { primary: ['code'], references: [{ column: 'parent', table: 'themes' }] },
  instruments: { primary: ['code'], references: [{ column: 'parent', table: 'instruments' }] },
};
