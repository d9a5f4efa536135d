import readWorkbook, { readSheet } from 'read-excel-file/node';
import { describe, expect, it } from 'vitest';
import { publishedTables, type TableName } from '../model/published.ts';
import { columnsOf, type Row } from './columns.ts';
import { workbookPieces, type WorkbookWords } from './workbook.ts';
import { MOST_CHARACTERS } from './xlsx.ts';

const words: WorkbookWords = {
  title: '题名',
  about: { sheet: '说明', header: ['项目', '内容'] },
  lines: [],
  columns: { sheet: '字段', header: ['表'] },
  types: { string: '文本', integer: '整数', number: '数', boolean: '是非', list: '列表' },
  yes: '是',
  no: '否',
  tableName: (table) => table,
  meaning: () => '',
  cut: (characters, file) => `……〔全文 ${characters} 字，见 ${file}〕`,
};
const none = Object.fromEntries(publishedTables.map((table) => [table, []])) as unknown as Record<
  TableName,
  readonly Row[]
>;
const wide = {
  columns: [
    { name: 'id', head: '编号', type: 'string' as const, nullable: false, values: [], meaning: '' },
    {
      name: 'theme_talent',
      head: '主题：人才',
      type: 'integer' as const,
      nullable: false,
      values: [],
      meaning: '',
    },
  ],
  rows: [{ id: 'jia-2024/1/1', theme_talent: 1 }],
};
const bookOf = (tables: Partial<Record<TableName, readonly Row[]>>, mostRows?: number): Buffer =>
  Buffer.concat([...workbookPieces({ ...none, ...tables }, wide, words, mostRows)]);
const at = (table: TableName, column: string): number =>
  columnsOf(table).findIndex(({ name }) => name === column);
/** The texts of one column of a sheet, as another program reads them. */
const read = async (book: Buffer, sheet: string, column: number) =>
  (await readSheet(book, sheet, { trim: false })).slice(1).map((row) => row[column] ?? null);

describe('a text longer than a cell', () => {
  const cell = async (text: string): Promise<string> => {
    const [value] = await read(bookOf({ tasks: [{ id: 'jia-2024/1', text }] }), 'tasks', at('tasks', 'text'));
    return String(value);
  };

  it('stands whole as long as it fits', async () => {
    const most = '县'.repeat(MOST_CHARACTERS);
    expect(await cell(most)).toBe(most);
  });

  it('is cut one character later, to the length of a cell, and says how long it is and where it is whole', async () => {
    const text = await cell('县'.repeat(MOST_CHARACTERS + 1));
    expect(text).toHaveLength(MOST_CHARACTERS);
    expect(text).toMatch(/^县+……〔全文 32768 字，见 tasks\.csv〕$/u);
  });

  it('counts and keeps characters beyond the basic plane whole', async () => {
    for (const before of ['', '县']) {
      const text = await cell(before + '𠮷'.repeat(MOST_CHARACTERS));
      expect(text.length).toBeGreaterThan(MOST_CHARACTERS - 2);
      expect(text.length).toBeLessThanOrEqual(MOST_CHARACTERS);
      expect(text.isWellFormed()).toBe(true);
      expect(text).toContain(`全文 ${MOST_CHARACTERS + before.length} 字`);
    }
  });

  it('is cut where a list is too long as well', async () => {
    const attachments = Array.from({ length: 3000 }, (_, k) => ({
      title: `附件${k}，一份名称`,
      present: false,
    }));
    const book = bookOf({ plans: [{ id: 'jia-2024', attachments }] });
    const [value] = await read(book, 'plans', at('plans', 'attachments'));
    expect(String(value)).toHaveLength(MOST_CHARACTERS);
    expect(String(value)).toMatch(/见 plans\.csv〕$/u);
  });
});

describe('a table with more rows than a sheet', () => {
  const rows = Array.from({ length: 7 }, (_, k) => ({ code: `c${k}`, name: `名${k}` }));

  it.each([
    [8, ['themes']],
    [7, ['themes', 'themes 2']],
    [4, ['themes', 'themes 2', 'themes 3']],
  ])('goes on in further sheets: %i rows each', async (mostRows, names) => {
    const book = bookOf({ themes: rows }, mostRows);
    const sheets = (await readWorkbook(book))
      .map(({ sheet }) => sheet)
      .filter((name) => name.startsWith('themes'));
    expect(sheets).toEqual(names);
    const codes = await Promise.all(sheets.map((name) => read(book, name, at('themes', 'code'))));
    for (const part of codes) expect(part.length).toBeLessThan(mostRows);
    expect(codes.flat()).toEqual(rows.map(({ code }) => code));
    for (const name of sheets)
      expect((await readSheet(book, name))[0]).toEqual(columnsOf('themes').map((column) => column.name));
  });

  it('has a sheet with its header where it has no rows', async () => {
    expect(await readSheet(bookOf({}), 'units')).toEqual([columnsOf('units').map(({ name }) => name)]);
  });
});

it('the table for analysis has Chinese heads, and stands before the others', async () => {
  const book = bookOf({});
  expect(await readSheet(book, 'measures_wide')).toEqual([
    ['编号', '主题：人才'],
    ['jia-2024/1/1', 1],
  ]);
  const names = (await readWorkbook(book)).map(({ sheet }) => sheet);
  expect(names.indexOf('measures_wide')).toBe(names.indexOf('plans') - 1);
});
