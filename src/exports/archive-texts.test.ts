import { describe, expect, it } from 'vitest';
import { publishedTables } from '../model/published.ts';
import { codebookText, dictionaryText, filled, statusOf } from './archive-texts.ts';

const words = {
  tableName: (table: string) => `表${table}`,
  tableAbout: () => '一行一事',
  meaning: () => '含义',
};
const further = {
  file: 'folder/more',
  name: '又一表',
  about: 'One row per thing.',
  aboutChinese: '一行一物',
  primary: ['id'],
  references: { plan: 'plans' },
  columns: [
    {
      name: 'id',
      type: 'string',
      nullable: false,
      values: ['a', 'b|c'],
      meaning: 'Its id',
      head: '编号',
    },
  ],
} as const;

describe('the dictionary of an archive', () => {
  const text = dictionaryText(words, [further]);

  it('has every table, and those without a schema of their own', () => {
    for (const table of publishedTables) expect(text).toContain(`## ${table} 表${table}\n`);
    expect(text).toContain(
      '## folder/more 又一表\n\n一行一物。\n\nOne row per thing.\n\n主键 key: `id`; `plan` → `plans`\n',
    );
    expect(text).toContain('| `id` | string | 编号 | Its id | `a` `b\\|c` |');
  });

  it('ends its sentences once', () => {
    expect(text).not.toMatch(/\.\.|。。|。\./u);
  });
});

describe('what else is written', () => {
  it('leaves no brace open', () => {
    expect(filled('{{a}} of {{b}}', { a: '1', b: '{{a}}' })).toBe('1 of {{a}}');
    expect(() => filled('{{a}}', {})).toThrow('{{a}} is not given');
  });

  it('is sure that a closed version never changes, and warns of a draft', () => {
    expect(statusOf('2026-11-30').en).toBe('Closed on 2026-11-30. This version will never change.');
    expect(statusOf(null).zh).toContain('未定稿');
  });

  it('leaves out what a concept has not', () => {
    const concept = {
      ...{ code: 'supply', name: '供给型', name_en: null, definition: '给', definition_en: 'Gives' },
      ...{ includes: null, includes_en: null, excludes: null, excludes_en: null, kappa: null },
    };
    expect(codebookText([{ name: '工具', rows: [concept as never] }])).toBe(
      '## 工具\n\n### supply 供给型\n\n- 定义 definition：给 / Gives\n',
    );
  });
});
