import type { Plan } from '../model/plan.ts';
import type { TableName } from '../model/published.ts';
import { columns } from './dictionary.ts';

const licence =
  '校勘、编排、编码与程序依 MIT 许可使用；所录文件是官方文书，不适用著作权法（著作权法第五条第一项），使用时请注明发文机关。';

const types = { string: '文本', integer: '整数', number: '数', boolean: '是非', list: '列表' };

/** The wording of the data files and of the pages that list and explain them. */
export const zh = {
  /** Without a date of access: files have none. GB/T 7714—2025, a data set. */
  citation: (version: string, url: string | null): string =>
    `县域科技政策对照编者. 县域科技政策对照：数据[DS/OL]. 版本 ${version}.${url === null ? '' : ` ${url}.`}`,
  source: (plan: Pick<Plan, 'title' | 'issuer' | 'document_number' | 'issued_date'>): { title: string } => ({
    title: [plan.title, plan.issuer, plan.document_number, plan.issued_date]
      .filter((part) => part !== null)
      .join('，'),
  }),
  licence,
  types,
  meaning: (table: TableName, column: string): string =>
    (columns[table] as Readonly<Record<string, string>>)[column] ?? '',
  /** What a file says of itself: lines of two cells. */
  about: (facts: {
    readonly title: string;
    readonly version: string;
    readonly url: string | null;
    readonly citation: string;
  }): readonly (readonly [string, string])[] => [
    ['名称', facts.title],
    ['语料版本', facts.version],
    ['网址', facts.url ?? '本次生成时未设定'],
    ['引用', facts.citation],
    ['许可', licence],
    ['空值', '没有值的格子，表示底本没有写明。'],
    ['列表', '含多个值的格子，写作 JSON 数组。'],
    ['地址', 'url 各列是站内路径，前接网站的网址即可打开。'],
    ['起止', 'start、end 是底本解码后的 Unicode 码位，从 0 起数，前闭后开；底本见各方案的 source.txt。'],
  ],
  workbook: {
    about: { sheet: '说明', header: ['项目', '内容'] as [string, string] },
    columns: {
      sheet: '字段',
      header: ['表', '表名', '字段', '类型', '可空', '含义', 'Meaning', '取值'],
    },
    yes: '是',
    no: '否',
    cut: (characters: number, file: string): string =>
      `……〔此格全文 ${characters} 字，超出表格软件一格之限，全文见 ${file} 同一行〕`,
  },
};
