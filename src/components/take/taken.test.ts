import { describe, expect, it } from 'vitest';
import { readCsv } from '../../exports/csv-reader.ts';
import { parcelFiles } from '../../exports/parcel.ts';
import { rowsFor } from '../../compare/fixture.ts';
import type { PlanRow } from '../../model/tables.ts';
import { targetsTaken } from '../goals/targets-taken.ts';
import { labelledCsvOf, parcelOf, type Circumstances, type Taken } from './taken.ts';

const planOf = (id: string, facts: Partial<PlanRow>): PlanRow => {
  const [plan] = rowsFor(id, []).plans;
  if (!plan) throw new Error('The fixture has no plan');
  const english = {
    title_romanised: null,
    title_en: null,
    title_en_basis: null,
    jurisdiction_en: null,
    issuer_en: null,
  };
  return { ...plan, ...english, ...facts };
};
const plans = [
  planOf('jia-2024', {
    title: '甲县方案',
    issuer: '甲县人民政府',
    document_number: '甲政发〔2024〕7号',
    issued_date: '2024-04-26',
    is_interpretation: false,
  }),
  planOf('yi-2024', {
    title: '乙市方案',
    issuer: null,
    source_publisher: null,
    document_number: null,
    issued_date: null,
    is_interpretation: true,
  }),
  planOf('bing-2024', { title: '丙县方案' }),
];
const taken: Taken = {
  name: 'search-甲',
  title: '搜索结果',
  asked: [['检索式', '甲 "乙"']],
  path: '/search/?q=%E7%94%B2',
  columns: { plan: '方案的编号', text: '文句全文' },
  rows: [
    { plan: 'yi-2024', text: '=1+1' },
    { plan: 'jia-2024', text: '补助，50万元' },
    { plan: 'jia-2024', text: null },
  ],
};
const at: Circumstances = {
  access: {
    prefix: 'https://plans.example/x',
    site: '站名',
    addressNote: '',
    titleByEditor: '编者拟题',
    edition: '语料版本 1.2.0',
  },
  version: '1.2.0',
  day: '2026-11-23',
};
const filesAt = (circumstances: Circumstances): Record<string, string> =>
  Object.fromEntries(
    parcelFiles(parcelOf(taken, plans, circumstances)).map(([name, bytes]) => [
      name,
      new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes),
    ]),
  );
const files = filesAt(at);

describe('a result taken away', () => {
  it('has the rows, formulas made safe, null and all', () => {
    expect(files['data.csv']).toContain("yi-2024,'=1+1\r\n");
    expect(readCsv(files['data.csv'] ?? '')).toEqual([
      ['plan', 'text'],
      ['yi-2024', '=1+1'],
      ['jia-2024', '补助，50万元'],
      ['jia-2024', null],
    ]);
  });

  it('has the same rows for people, heads and codes in their words', () => {
    const [compared, ...lines] = readCsv(
      labelledCsvOf({
        ...taken,
        columns: { plan_name: '', silence: '', within: '', themes: '', across_words: '' },
        rows: [
          {
            plan_name: '甲县',
            silence: 'not-stated',
            within: null,
            themes: ['人才', '平台'],
            across_words: true,
          },
          { plan_name: '乙市', silence: 'new-reason', within: 'not-stated', themes: [], across_words: false },
        ],
      }),
    );
    expect(compared).toEqual(['方案', '空格的缘由', '所在任务或领域', '主题', '跨词']);
    expect(lines).toEqual([
      ['甲县', '未载明', null, '人才、平台', '是'],
      ['乙市', 'new-reason', 'not-stated', '', '否'],
    ]);
  });

  it('calls columns and values of a published table as the data dictionary does', () => {
    const csv = '\ufeffdiffers,plan,strength,per_year\r\n[],jia-2024,strive,true\r\n';
    const targets = targetsTaken(csv, { code: 'x', name: '指标', path: '/' });
    expect(readCsv(labelledCsvOf(targets))).toEqual([
      ['与本指标的差别', '方案编号', '力度', '每年'],
      ['[]', 'jia-2024', '力争', '是'],
    ]);
  });

  it('cites every document that a row comes from, in the order of the site, and no other', () => {
    expect(files['citations.txt']?.trim().split('\r\n')).toEqual([
      '甲县人民政府. 甲县方案：甲政发〔2024〕7号[EB/OL]. （2024-04-26）[2026-11-23]. https://plans.example/x/plans/jia-2024/.',
      '乙市方案（政策解读）[EB/OL]. [2026-11-23]. https://plans.example/x/plans/yi-2024/.',
    ]);
    expect(files['citations.ris']?.match(/^ID {2}- .*$/gmu)).toEqual(
      ['ID  - jia-2024\r', 'ID  - yi-2024\r'].map((l) => l.trim()),
    );
    expect(files['citations.bib']?.match(/@misc\{[^,]*/gu)).toEqual(['@misc{jia-2024', '@misc{yi-2024']);
  });

  it('says what it is, where it comes from, in which version, and what the columns mean', () => {
    const readme = (files['README.txt'] ?? '').slice(1);
    for (const line of [
      '站名：搜索结果',
      '检索式：甲 "乙"',
      '行数：3 行，出自 2 份文件',
      '网址：https://plans.example/x/search/?q=%E7%94%B2',
      '语料版本：1.2.0',
      '下载日期：2026-11-23',
      'text：文句全文',
      '《乙市方案》是政策解读，不是方案本身；它没有说到的，方案未必没有。',
    ])
      expect(readme.split('\r\n')).toContain(line);
    expect(readme).toContain('（plan 列作 jia-2024，2 行）');
    expect(readme).not.toContain('甲县方案》是政策解读');
    expect(readme).not.toContain('丙县');
  });

  it('promises the same result of a closed version only', () => {
    expect(files['README.txt']).toContain('即得同样的结果');
    const open = filesAt({ ...at, version: '1.2.0-draft' })['README.txt'] ?? '';
    expect(open).toContain('语料版本：1.2.0-draft\r\n');
    expect(open).toContain('本版尚在编校');
    expect(open).not.toContain('同样的结果');
  });

  it('says so where the address of the site is not set', () => {
    const bare = filesAt({ ...at, access: { ...at.access, prefix: '', addressNote: '（未设定）' } });
    expect(bare['README.txt']).toContain('网址：/search/?q=%E7%94%B2（未设定）\r\n');
    expect(bare['citations.txt']).toContain('/plans/jia-2024/（未设定）.\r\n');
    expect(bare['citations.ris']).not.toMatch(/^UR/mu);
  });

  it('hands on the bytes of a table that is published', () => {
    const [, [, bytes] = []] = parcelFiles(parcelOf({ ...taken, csv: '\ufeffx\r\n' }, plans, at));
    expect(new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)).toBe('\ufeffx\r\n');
  });
});
