import { publishedTables, keysOf, meanings, type Keys, type TableName } from '../model/published.ts';
import type { ConceptRow } from '../model/coding.ts';
import { columnsOf, type Column } from './columns.ts';
import type { OwnTable } from './data-package.ts';
import type { DatabaseFacts } from './sqlite.ts';
import type { HeadedColumn } from './wide.ts';

/** Texts for anyone who opens an archive years later, without the site. Markdown, in Chinese and English. Pure. */

/** What a Chinese and an English reader call a thing. */
type Words = Pick<DatabaseFacts, 'tableName' | 'meaning'> & {
  /** What a table is, in Chinese. */
  readonly tableAbout: (table: TableName) => string;
};

/** A table that is published beside those with a schema of their own: its file, its name, and its columns with Chinese heads. */
export interface FurtherTable extends OwnTable {
  readonly file: string;
  readonly name: string;
  readonly aboutChinese: string;
  readonly columns: readonly HeadedColumn[];
}

/** Words in one cell of a table of Markdown. */
const cell = (text: string): string => text.replaceAll('|', '\\|').replace(/\s*[\r\n]\s*/gu, ' ');

const row = (cells: readonly string[]): string => `| ${cells.map(cell).join(' | ')} |\n`;

/** Every table and column with its type, its meaning in both languages and the values that it may have. */
export function dictionaryText(
  { tableName, tableAbout, meaning }: Words,
  further: readonly FurtherTable[],
): string {
  const published = publishedTables.map((table) =>
    tableText(
      `${table} ${tableName(table)}`,
      [tableAbout(table), meanings[table].about],
      keysOf[table],
      columnsOf(table).map((column) => ({ ...column, chinese: meaning(table, column.name) })),
    ),
  );
  const others = further.map(({ file, name, about, aboutChinese, columns, ...keys }) =>
    tableText(
      `${file} ${name}`,
      [aboutChinese, about],
      keys,
      columns.map((column) => ({ ...column, chinese: column.head })),
    ),
  );
  return [...published, ...others].join('\n');
}

function tableText(
  title: string,
  about: readonly [chinese: string, english: string],
  { primary, references }: Keys,
  columns: readonly (Column & { readonly chinese: string })[],
): string {
  const named = Object.entries(references).map(([column, table]) => `\`${column}\` → \`${table}\``);
  const keys = [`主键 key: ${primary.map((name) => `\`${name}\``).join(', ')}`, ...named].join('; ');
  const head =
    row(['字段 column', '类型 type', '含义', 'meaning', '取值 values']) + row(Array(5).fill('---'));
  const lines = columns.map(({ name, type, nullable, values, meaning, chinese }) =>
    row([
      `\`${name}\``,
      `${type}${nullable ? ' / null' : ''}`,
      chinese,
      meaning,
      values.map((value) => `\`${value}\``).join(' '),
    ]),
  );
  const paragraphs = about.map(sentence).join('\n\n');
  return `## ${title}\n\n${paragraphs}\n\n${keys}\n\n${head}${lines.join('')}`;
}

/** Words with a full stop after them, in either language, and not two. */
const sentence = (text: string): string =>
  /[.。]$/u.test(text) ? text : text + (/\p{Script=Han}$|[”）》]$/u.test(text) ? '。' : '.');

/** Whether what is in an archive stands, in both languages; `date`: the day on which the version was closed. */
export const statusOf = (date: string | null): { readonly zh: string; readonly en: string } =>
  date === null
    ? {
        zh: '**未定稿。** 此版尚在编校，内容还会改变，请勿作为定本引用；定稿的各版在网站的数据页。',
        en: '**A draft.** This version is being prepared and will still change. Do not cite it as final; closed versions are on the data page of the site.',
      }
    : { zh: `${date} 定稿。此版从此不变。`, en: `Closed on ${date}. This version will never change.` };

/** What every theme and policy tool means and where it ends, with κ between rule and editor. */
export function codebookText(
  schemes: readonly { readonly name: string; readonly rows: readonly ConceptRow[] }[],
): string {
  const parts = schemes.map(({ name, rows }) => `## ${name}\n\n${rows.map(conceptText).join('\n')}`);
  return parts.join('\n');
}

function conceptText(concept: ConceptRow): string {
  const line = (label: string, chinese: string | null, english: string | null): string =>
    chinese === null && english === null
      ? ''
      : `- ${label}：${[chinese, english].filter((text) => text !== null).join(' / ')}\n`;
  const { code, name, name_en, definition, definition_en, includes, includes_en, excludes, excludes_en } =
    concept;
  return (
    `### ${code} ${name}${name_en === null ? '' : ` / ${name_en}`}\n\n` +
    line('定义 definition', definition, definition_en) +
    line('含 includes', includes, includes_en) +
    line('不含 excludes', excludes, excludes_en) +
    line('κ', concept.kappa === null ? null : String(concept.kappa), null)
  );
}

/** A text with `{{name}}` in it, filled in. Throws at a name that is not given, so that no reader sees braces. */
export const filled = (template: string, values: Readonly<Record<string, string>>): string =>
  template.replace(/\{\{(\w+)\}\}/gu, (_whole, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`{{${name}}} is not given`);
    return value;
  });
