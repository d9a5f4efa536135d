import { keysOf, meanings, type Keys, type TableName } from '../model/published.ts';
import type { Coverage } from '../model/coverage.ts';
import { describedDataset } from '../model/dataset.ts';
import { jsonOf } from '../model/steering.ts';
import { columnsOf } from './columns.ts';
import { WIDE_ABOUT, wideKeys, type HeadedColumn } from './wide.ts';

/** What the descriptor says of the corpus as a whole. */
export interface PackageFacts {
  readonly title: string;
  readonly description: string;
  /** Semantic version of the corpus. */
  readonly version: string;
  /** Day on which the version was closed; null while it is being prepared. */
  readonly created: string | null;
  readonly doi: string | null;
  readonly coverage: Coverage;
  /** Address of the site; null where the build does not know it. */
  readonly homepage: string | null;
  /** How to cite the data, without a date of access. */
  readonly citation: string;
  readonly sources: readonly { readonly title: string }[];
  /** The head of a column for people, in the language of the site. */
  readonly head: (table: TableName, column: string) => string;
}

/** Folder of the tables as CSV without byte order mark. */
export const PLAIN_CSV = 'utf8/';

/** A published file, measured. */
export interface MeasuredFile {
  /** Path below `/data/`. */
  readonly path: string;
  readonly mediatype: string;
  readonly bytes: number;
  readonly sha256: string;
  /** The table that it holds, and in how many rows; none for a file of another kind. */
  readonly table?: TableName;
  /** The columns of a table that is not one of the published ones and has no schema of its own. */
  readonly columns?: readonly HeadedColumn[];
  /** What such a table is, and its keys, where it is not the table for analysis. */
  readonly own?: OwnTable;
  readonly rows?: number;
}

/** A table beside the published ones. */
export interface OwnTable extends Keys {
  readonly about: string;
}

/** What the table for analysis is, and its keys. */
export const ANALYSIS: OwnTable = { about: WIDE_ABOUT, ...wideKeys };

const PROFILE = 'https://datapackage.org/profiles/2.0/';

/**
 * `/data/datapackage.json` after Data Package 2.0: a resource per file, and for every table its fields and keys. `more` are
 * properties of one's own, which the standard allows.
 */
export function dataPackage(
  facts: PackageFacts,
  files: readonly MeasuredFile[],
  more: Readonly<Record<string, unknown>> = {},
): string {
  const { homepage } = facts;
  const descriptor = {
    $schema: `${PROFILE}datapackage.json`,
    name: 'county-st-plans',
    title: facts.title,
    description: facts.description,
    version: facts.version,
    ...(facts.doi === null ? {} : { id: `https://doi.org/${facts.doi}` }),
    ...(facts.created === null ? {} : { created: `${facts.created}T00:00:00Z` }),
    ...(homepage === null ? {} : { homepage }),
    licenses: [
      {
        name: 'MIT',
        path: 'https://opensource.org/license/mit',
        title: 'MIT License: editing, arrangement, codings and code',
      },
      {
        name: 'other-pd',
        title:
          'The documents themselves: official texts, to which copyright does not apply (Copyright Law of the ' +
          "People's Republic of China, article 5, item 1)",
      },
    ],
    contributors: [{ title: describedDataset.creator, roles: ['creator', 'editor'] }],
    keywords: [...describedDataset.keywords.zh, ...describedDataset.keywords.en],
    spatial: facts.coverage.places,
    ...(facts.coverage.years === null
      ? {}
      : { temporal: { start: facts.coverage.years[0], end: facts.coverage.years[1] } }),
    sources: facts.sources,
    citation: facts.citation,
    ...more,
    resources: files.map((file) => resource(file, facts)),
  };
  return `${jsonOf(descriptor, 2)}\n`;
}

function resource(file: MeasuredFile, { head }: PackageFacts): object {
  const { path, mediatype, bytes, sha256, table, columns, own = ANALYSIS, rows } = file;
  const [stem = '', format = ''] = /^(.*)\.([^.]+)$/u.exec(path)?.slice(1) ?? [];
  const common = { path, format, mediatype, bytes, hash: `sha256:${sha256}` };
  const plain = path.startsWith(PLAIN_CSV);
  const name = plain ? plainName(stem.slice(PLAIN_CSV.length)) : stem;
  const said = (about: string): string => (plain ? `${about} Without byte order mark.` : about);
  if (columns !== undefined)
    return tableResource(
      nameOf(name),
      { ...common, encoding: 'utf-8', description: said(own.about), rows },
      schemaOf(columns, own, plain),
    );
  if (table === undefined) return { name: nameOf(path), ...common };
  const about = { encoding: 'utf-8', description: said(meanings[table].about), rows };
  // The keys and fields of a table stand with its CSV.
  if (format !== 'csv') {
    return { name: nameOf(path), ...common, ...about, jsonSchema: `schema/${table}.json` };
  }
  const headed = columnsOf(table).map((column) => ({ ...column, head: head(table, column.name) }));
  return tableResource(name, { ...common, ...about }, schemaOf(headed, keysOf[table], plain, table));
}

/** The resource of a table without byte order mark; such tables refer to one another. */
const plainName = (table: string): string => `${table}-utf8`;

const tableResource = (name: string, about: object, schema: object): object => ({
  $schema: `${PROFILE}dataresource.json`,
  name,
  type: 'table',
  ...about,
  dialect: {
    header: true,
    delimiter: ',',
    lineTerminator: '\r\n',
    quoteChar: '"',
    doubleQuote: true,
  },
  schema,
});

/** `plans.json` is the resource `plans-json`: names are lower case, without dots and slashes. */
const nameOf = (path: string): string => path.toLowerCase().replaceAll(/[^a-z0-9_]+/gu, '-');

/** Fields and keys; `own` is the name of a published table. */
function schemaOf(
  columns: readonly HeadedColumn[],
  { primary, references }: Keys,
  plain: boolean,
  own?: TableName,
): object {
  const foreignKeys = Object.entries(references).map(([column, table]) => ({
    fields: [column],
    reference: {
      // A table that refers to itself is not named: 2.0, unlike 1.0.
      ...(table === own ? {} : { resource: plain ? plainName(table) : table }),
      fields: [keysOf[table].primary[0]],
    },
  }));
  return {
    $schema: `${PROFILE}tableschema.json`,
    fields: columns.map((column) => field(column, primary.includes(column.name))),
    missingValues: [''],
    primaryKey: primary,
    // The profiles of 2.0 refuse empty lists of keys.
    ...(foreignKeys.length > 0 ? { foreignKeys } : {}),
  };
}

/** A type in the words of the standard. Columns named `…_date` hold days, `YYYY-MM-DD`; a test reads all of them. */
const typeIn = (name: string, type: HeadedColumn['type']): string =>
  type === 'list' ? 'array' : type === 'string' && name.endsWith('_date') ? 'date' : type;

function field({ name, type, nullable, values, meaning, head }: HeadedColumn, key: boolean): object {
  const constraints = {
    ...(nullable ? {} : { required: true }),
    ...(values.length > 0 ? { enum: values } : {}),
  };
  return {
    name,
    type: typeIn(name, type),
    title: head,
    description: meaning,
    // Text that may be empty is never missing; only a column that may be null has missing values.
    ...(type === 'string' && !nullable && !key ? { missingValues: [] } : {}),
    ...(Object.keys(constraints).length > 0 ? { constraints } : {}),
  };
}
