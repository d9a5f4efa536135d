/** The tables of docs/data-dictionary.md and docs/data-contract.md, made from schemas and dictionary. Pure. */
import { z } from 'astro/zod';
import { wordingColumns, WORDINGS } from '../../src/exports/lexicon.ts';
import { definitions, type Definition, type WideColumn } from '../../src/exports/wide-columns.ts';
import {
  meaningOf,
  meanings,
  publishedTables,
  rowSchemas,
  type TableName,
} from '../../src/model/published.ts';
import type { TableMeaning } from '../../src/model/dictionary/meaning.ts';
import { code, tableOf } from './blocks.ts';
import { linked } from './links.ts';

/** The part of a JSON Schema that the pages show. */
interface JsonSchema {
  readonly type?: string | readonly string[];
  readonly enum?: readonly string[];
  readonly anyOf?: readonly JsonSchema[];
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
}

/** One key of a record: its name, its type in words (`integer or null`, `list, optional`), and the values that it may have. */
interface Key {
  readonly name: string;
  readonly type: string;
  readonly values: readonly string[];
}

/** The keys of a record as a person writes it, in the order of the schema. */
export function fieldsOf(schema: z.ZodType): readonly Key[] {
  const { properties = {}, required = [] } = z.toJSONSchema(schema, { io: 'input' }) as JsonSchema;
  return Object.entries(properties).map(([name, property]) => {
    const options = property.anyOf ?? [property];
    const types = options.flatMap(({ type = 'string' }) => type).map((t) => (t === 'array' ? 'list' : t));
    return {
      name,
      type: [...new Set(types)].join(' or ') + (required.includes(name) ? '' : ', optional'),
      values: options.flatMap((option) => option.enum ?? []),
    };
  });
}

const COLUMNS = ['Column', 'Type', 'Meaning', 'Example'];

/** Every published table: what it is, and its columns in the order of its files. */
export const publishedPart = (page: string): string =>
  publishedTables.map((table) => tablePart(table, page)).join('\n\n');

function tablePart(table: TableName, page: string): string {
  const { about, more }: TableMeaning = meanings[table];
  const rows = fieldsOf(rowSchemas[table]).map(({ name, type }) => {
    const { en, example } = meaningOf(table, name);
    return [code(name), type, linked(en, page), code(example)];
  });
  const parts = [`### ${code(table)}`, linked(about, page), ...(more === undefined ? [] : [more])];
  return [...parts, tableOf(COLUMNS, rows)].join('\n\n');
}

/** The names of the columns of every published table. */
export const contractPart = (): string =>
  tableOf(
    ['Table', 'Columns'],
    publishedTables.map((table) => [
      code(table),
      fieldsOf(rowSchemas[table])
        .map(({ name }) => code(name))
        .join(', '),
    ]),
  );

/** The columns of the table for analysis; those of codes are one row each for themes and for tools. */
export function analysisPart(heads: Readonly<Record<WideColumn, string>>): string {
  const fixed = Object.entries<Definition>(definitions).map(
    ([name, { type, nullable, meaning, example }]) => [
      ...[code(name), nullable ? `${type} or null` : type, meaning],
      ...[heads[name as WideColumn], code(example)],
    ],
  );
  return tableOf(['Column', 'Type', 'Meaning', 'Head in the workbook', 'Example'], [...fixed, ...FLAGS]);
}

const FLAGS = [
  [
    '`theme_<code>`',
    'integer',
    '1 where a coding in force gives the sentence the theme, else 0; `-` in a code is `_`',
    '主题：…',
    '`1`',
  ],
  [
    '`tool_<code>`',
    'integer',
    'The same for every tool and kind of tools; a kind is 1 where one of its tools is; `.` is `_`',
    '工具：…',
    '`0`',
  ],
];

/** The columns of the table of wordings. */
export const wordingsPart = (heads: Parameters<typeof wordingColumns>[0]['heads']): string =>
  `${WORDINGS.about}\n\n${tableOf(
    ['Column', 'Type', 'Meaning', 'Head'],
    wordingColumns({ heads }).map(({ name, type, meaning, head }) => [code(name), type, meaning, head]),
  )}`;
