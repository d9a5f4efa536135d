/** What Datasette shows of the database: what tables and columns mean, by which columns to filter, and questions answered by one click. */
import { jsonOf } from '../model/steering.ts';
import { meanings, publishedTables, type TableName } from '../model/published.ts';
import { columnsOf } from './columns.ts';
import { SEARCH_INDEX, views } from './database-views.ts';

/** The counted codes: those in force, of sentences, without safeguards. */
const counted = (scheme: string): string =>
  `SELECT c.code, n.name, sum(c.plan = p.id) AS sentences, p.id AS plan, p.jurisdiction
FROM plans p CROSS JOIN ${scheme}s n JOIN codings c ON c.code = n.code
WHERE c.scheme = '${scheme}' AND c.in_force AND c.measure IS NOT NULL AND NOT c.is_safeguard
GROUP BY n.code, p.id ORDER BY n.rowid, p.rowid`;

/** Questions with their queries; `:name` is what the reader fills in. */
export const queries = {
  search: {
    about:
      'Passages that contain the words, one character or more; large and small letters are alike, signs alone find nothing',
    sql: `WITH RECURSIVE letters (n, spaced) AS (
  SELECT 0, '' UNION ALL SELECT n + 1, spaced || ' ' || replace(substr(:words, n + 1, 1), '"', ' ') FROM letters WHERE n < length(:words)
)
SELECT p.id, p.plan, p.kind, p.text, p.url
FROM ${SEARCH_INDEX} JOIN passages p ON p.rowid = ${SEARCH_INDEX}.docid
WHERE ${SEARCH_INDEX} MATCH (SELECT '"' || trim(spaced) || '"' FROM letters ORDER BY n DESC LIMIT 1)
  AND instr(lower(p.text), lower(:words)) > 0
ORDER BY p.rowid`,
    example: { words: '科技特派员' },
  },
  themes_by_plan: {
    about: 'Sentences of each theme in each plan, by the codes in force, without safeguards',
    sql: counted('theme'),
    example: {},
  },
  tools_by_plan: {
    about: 'Sentences of each policy tool in each plan, by the codes in force, without safeguards',
    sql: counted('instrument'),
    example: {},
  },
  targets_of_indicator: {
    about: 'What the plans promise for an indicator; only targets with one comparable_with may be compared',
    sql: `SELECT jurisdiction, comparator, value, unit, target_year, strength, comparable_with, quote, sentence, url
FROM targets_with_sentences WHERE indicator = :indicator AND restates IS NULL ORDER BY comparable_with IS NULL, comparable_with, plan`,
    example: { indicator: 'high-tech-firms' },
  },
  tasks_of_function: {
    about: 'Tasks that name a unit with this function, and in which role',
    sql: `SELECT p.jurisdiction, r.role, r.unit_text, t.title, t.url
FROM responsibilities r JOIN tasks t ON t.id = r.task JOIN plans p ON p.id = r.plan
WHERE r.function = :function ORDER BY r.rowid`,
    example: { function: '科技' },
  },
  rule_against_editor: {
    about: 'Sentences whose main theme rule and editor coded differently, without safeguards',
    sql: `SELECT e.measure, e.code AS editor, r.code AS rule, e.words, e.reason, e.url
FROM codings_with_names e JOIN codings_with_names r ON r.measure = e.measure AND r.scheme = e.scheme
WHERE e.scheme = 'theme' AND e.rank = 1 AND r.rank = 1 AND e.basis = 'editor' AND r.basis = 'rule' AND e.code <> r.code
  AND NOT e.is_safeguard
ORDER BY e.measure`,
    example: {},
  },
} as const satisfies Readonly<Record<string, Query>>;

interface Query {
  readonly about: string;
  readonly sql: string;
  /** Values with which it finds something. */
  readonly example: Readonly<Record<string, string>>;
}

/** Name of a question. */
export type QueryName = keyof typeof queries;

/** Columns by which rows are filtered. */
const facets: Partial<Readonly<Record<TableName, readonly string[]>>> = {
  plans: ['level', 'province', 'document_type'],
  tasks: ['plan', 'is_safeguard'],
  measures: ['plan'],
  passages: ['plan', 'kind'],
  responsibilities: ['plan', 'role', 'function'],
  units: ['jurisdiction', 'function'],
  targets: ['plan', 'indicator', 'strength', 'target_year'],
  funding: ['plan', 'kind'],
  citations: ['plan', 'level', 'relation'],
  indicators: ['family', 'quantity'],
  comparability: ['plan', 'indicator', 'year'],
  codings: ['plan', 'scheme', 'code', 'basis', 'in_force'],
  safeguard_codings: ['plan', 'scheme', 'code', 'basis', 'in_force'],
  corrections: ['plan', 'kind', 'certainty'],
};

/** What names a row to people. */
const labels: Partial<Readonly<Record<TableName, string>>> = {
  plans: 'title',
  sections: 'title',
  areas: 'title',
  tasks: 'title',
  safeguards: 'title',
  units: 'name',
  indicators: 'name',
  themes: 'name',
  instruments: 'name',
};

/** What the metadata say in the language of the site. */
export interface DatasetteWords {
  readonly title: string;
  readonly description: string;
  readonly licence: string;
  readonly homepage: string | null;
  readonly tableName: (table: TableName) => string;
  readonly meaning: (table: TableName, column: string) => string;
  readonly queries: Readonly<Record<QueryName, string>>;
}

/**
 * `metadata.json` for Datasette. Units of measurement are in the meaning of a column: the key `units` was taken out of
 * Datasette 1.0, and before it a unit that its library does not know, as 万元, stopped the page.
 */
export function datasetteMetadata(database: string, words: DatasetteWords): string {
  const { title, description, licence, homepage } = words;
  return `${jsonOf(
    {
      title,
      description,
      license: licence,
      ...(homepage === null ? {} : { source: title, source_url: homepage }),
      databases: {
        [database]: {
          description,
          tables: {
            ...Object.fromEntries(publishedTables.map((table) => [table, tableFacts(table, words)])),
            ...Object.fromEntries(
              Object.entries(views).map(([name, { about }]) => [name, { description: about }]),
            ),
          },
          queries: Object.fromEntries(
            Object.entries<Query>(queries).map(([name, { about, sql, example }]) => [
              name,
              {
                title: words.queries[name as QueryName],
                description: about,
                sql,
                ...(Object.keys(example).length > 0 ? { params: Object.keys(example) } : {}),
              },
            ]),
          ),
        },
      },
    },
    2,
  )}\n`;
}

function tableFacts(table: TableName, { tableName, meaning }: DatasetteWords): object {
  const label = labels[table];
  return {
    description: `${tableName(table)}: ${meanings[table].about}`,
    columns: Object.fromEntries(
      columnsOf(table).map((c) => [c.name, `${meaning(table, c.name)} · ${c.meaning}`]),
    ),
    ...(facets[table] === undefined ? {} : { facets: facets[table] }),
    ...(label === undefined ? {} : { label_column: label }),
  };
}
