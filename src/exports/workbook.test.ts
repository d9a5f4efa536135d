import { strFromU8, unzipSync } from 'fflate';
import readWorkbook, { readSheet } from 'read-excel-file/node';
import { describe, expect, it } from 'vitest';
import { publishedTables, type TableName } from '../model/published.ts';
import { columnsOf, type Row } from './columns.ts';
import { workbookPieces, type WorkbookWords } from './workbook.ts';
import { nothingKept, type Kept } from './stretch.ts';
import { MOST_CHARACTERS } from './xlsx.ts';

const words: WorkbookWords = {
  title: '题名',
  site: 'https://plans.example/x',
  about: { sheet: '说明', lead: '一句。', contents: '各表', heads: ['工作表', '名称', '内容', '行数'] },
  lines: [['版本', '1.0.0']],
  tableAbout: (table) => `${table} 的内容`,
  analysis: { name: '分析宽表', about: '一句一行' },
  head: (_table, column) => `甲${column}`,
  named: (head) => `${head}名称`,
  namesIn: (_table, column) => (column.name === 'parent' ? (code) => (code === 'a' ? '甲' : null) : null),
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
  Buffer.concat([
    ...workbookPieces({ ...none, ...tables }, wide, words, mostRows === undefined ? {} : { mostRows }),
  ]);
const at = (table: TableName, column: string): number =>
  columnsOf(table).findIndex(({ name }) => name === column);
/** The names of a sheet's columns: behind `parent` stand the names of its codes. */
const withNames = (table: TableName): string[] =>
  columnsOf(table).flatMap(({ name }) => (name === 'parent' ? [name, `${name}_name`] : [name]));
/** The texts of one column of a sheet, as another program reads them. */
const read = async (book: Buffer, sheet: string, column: number) =>
  (await readSheet(book, sheet, { trim: false })).slice(2).map((row) => row[column] ?? null);

it('says of rows all that their cells are made of', () => {
  const tables = { ...none, tasks: [{ id: 'jia-2024/1', parent: 'a' }] };
  const keys = (changed: Partial<WorkbookWords> = {}, rows = tables): string[] => {
    const of: string[] = [];
    const deflated: Kept['deflated'] = (stretch) => {
      of.push(JSON.stringify(stretch.of));
      return nothingKept.deflated({ ...stretch, make: () => '' });
    };
    for (const _ of workbookPieces(
      rows,
      wide,
      { ...words, ...changed },
      { kept: { ...nothingKept, deflated } },
    ));
    return of;
  };
  const renamed = { namesIn: (): ((code: string) => string) => (code) => `另${code}` };
  expect(keys()).toEqual(keys());
  expect(keys(renamed)).not.toEqual(keys());
  expect(keys({}, { ...tables, tasks: [{ id: 'jia-2024/1', parent: 'b' }] })).not.toEqual(keys());
});

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
    [9, ['themes']],
    [8, ['themes', 'themes 2']],
    [5, ['themes', 'themes 2', 'themes 3']],
  ])('goes on in further sheets: %i rows each', async (mostRows, names) => {
    const book = bookOf({ themes: rows }, mostRows);
    const sheets = (await readWorkbook(book))
      .map(({ sheet }) => sheet)
      .filter((name) => name.startsWith('themes'));
    expect(sheets).toEqual(names);
    const codes = await Promise.all(sheets.map((name) => read(book, name, at('themes', 'code'))));
    for (const part of codes) expect(part.length).toBeLessThan(mostRows);
    expect(codes.flat()).toEqual(rows.map(({ code }) => code));
    for (const name of sheets) expect((await readSheet(book, name))[1]).toEqual(withNames('themes'));
  });

  it('has a sheet with its header where it has no rows', async () => {
    const names = withNames('units');
    expect(await readSheet(bookOf({}), 'units')).toEqual([names.map((name) => `甲${name}`), names]);
  });
});

it('the table for analysis has Chinese heads, and stands before the others', async () => {
  const book = bookOf({});
  expect(await readSheet(book, 'measures_wide')).toEqual([
    ['编号', '主题：人才'],
    ['id', 'theme_talent'],
    ['jia-2024/1/1', 1],
  ]);
  const names = (await readWorkbook(book)).map(({ sheet }) => sheet);
  expect(names.indexOf('measures_wide')).toBe(names.indexOf('plans') - 1);
});

describe('a workbook for people', () => {
  const themes = [
    { code: 'b', name: '乙', parent: 'a' },
    { code: 'c', name: '丙', parent: 'x' },
    { code: 'a', name: '甲', parent: null },
  ];

  it('has the names of codes behind them, nothing where there is none', async () => {
    const [heads = [], names = [], ...rows] = await readSheet(bookOf({ themes }), 'themes');
    const column = names.indexOf('parent_name');
    expect([names[column - 1], heads[column]]).toEqual(['parent', '甲parent名称']);
    expect(rows.map((row) => row[column])).toEqual(['甲', null, null]);
  });

  it('leads to the site from the id of a row, and nowhere where the site is not known', () => {
    const tables = { tasks: [{ id: 'jia-2024/1', url: '/plans/jia-2024/tasks/1/' }] };
    const relations = (book: Buffer): string[] =>
      Object.entries(unzipSync(book)).flatMap(([path, part]) =>
        path.includes('/_rels/sheet') ? [strFromU8(part)] : [],
      );
    expect(relations(bookOf(tables)).join()).toContain(
      'Target="https://plans.example/x/plans/jia-2024/tasks/1/"',
    );
    const nowhere = Buffer.concat([
      ...workbookPieces({ ...none, ...tables }, wide, { ...words, site: null }),
    ]);
    expect(relations(nowhere)).toEqual([]);
  });

  it('begins with a sheet that says what it is and leads to every other', async () => {
    const book = bookOf({ themes });
    const first = await readSheet(book, '说明');
    expect(first[0]?.[0]).toBe('题名');
    expect(first.flat()).toEqual(expect.arrayContaining(['一句。', '版本', '1.0.0', '各表']));
    expect(first.find(([sheet]) => sheet === 'themes')).toEqual(['themes', 'themes', 'themes 的内容', 3]);
    const part = strFromU8(unzipSync(book)['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
    expect([...part.matchAll(/location="'(\w+)'!A1"/gu)].map(([, sheet]) => sheet)).toEqual([
      'measures_wide',
      ...publishedTables,
    ]);
  });
});

it('prints neither places and addresses at the end of a sheet nor the columns of 0 and 1', () => {
  const names = strFromU8(unzipSync(bookOf({}))['xl/workbook.xml'] ?? new Uint8Array());
  const printed = (sheet: string): string =>
    new RegExp(`Print_Area" localSheetId="\\d+">'${sheet}'!\\$A\\$1:\\$([A-Z]+)\\$`, 'u').exec(names)?.[1] ??
    '';
  expect(printed('measures_wide')).toBe('A');
  expect(printed('measures')).toBe('E');
  expect(withNames('measures').slice(5)).toEqual(['is_safeguard', 'start', 'end', 'url']);
  expect(printed('themes')).toBe(String.fromCharCode(64 + withNames('themes').length));
});
