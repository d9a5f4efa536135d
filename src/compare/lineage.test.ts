import { expect, it } from 'vitest';
import type { CitationRow } from '../model/tables.ts';
import { citedDocuments, namesAnother, type CitingPlan } from './lineage.ts';

const plans: CitingPlan[] = [
  { id: 'a-2024', jurisdiction: '甲县', prefecture: '子市', province: '某省' },
  { id: 'b-2024', jurisdiction: '乙县', prefecture: '子市', province: '某省' },
  { id: 'c-2024', jurisdiction: '丙县', prefecture: '丑市', province: '某省' },
];
let count = 0;
const row = (plan: string, document: string, more: Partial<CitationRow> = {}): CitationRow => ({
  id: `${plan}/1/1/d${(count += 1)}`,
  plan,
  task: null,
  title: document,
  document,
  document_number: null,
  issuer: null,
  level: null,
  level_basis: null,
  document_type: '办法',
  relation: 'basis',
  relation_text: '根据',
  cited_plan: null,
  text: `《${document}》`,
  start: 0,
  end: 1,
  passage: `${plan}/1/1`,
  url: '/',
  ...more,
});
const told = (rows: readonly CitationRow[]): [string, string[]][] =>
  citedDocuments(rows, plans).map((d) => [d.name, d.by.map((b) => b.plan)]);

it('puts what most plans cite first, then from the centre down', () => {
  const county = { level: 'county', level_basis: 'title' } as const;
  const law = { level: 'national', level_basis: 'title', document_type: '法' } as const;
  expect(
    told([
      row('a-2024', '甲县办法', county),
      row('a-2024', '科技法', law),
      row('c-2024', '创新法', law),
      row('a-2024', '创新法', law),
    ]),
  ).toEqual([
    ['创新法', ['a-2024', 'c-2024']],
    ['科技法', ['a-2024']],
    ['甲县办法', ['a-2024']],
  ]);
});

it('tells documents of one name and two places apart', () => {
  const city = { level: 'prefecture', level_basis: 'issuer', issuer: '市政府' } as const;
  expect(
    told([row('a-2024', '创新办法', city), row('b-2024', '创新办法', city), row('c-2024', '创新办法', city)]),
  ).toEqual([
    ['创新办法', ['a-2024', 'b-2024']],
    ['创新办法', ['c-2024']],
  ]);
  expect(told([row('a-2024', '创新办法'), row('b-2024', '创新办法')])).toHaveLength(2);
  const rule = { document_type: '条例' };
  expect(told([row('a-2024', '创新条例', rule), row('b-2024', '创新条例', rule)])).toHaveLength(1);
});

it('joins by number what is cited by title here and by number there', () => {
  const number = '国发〔2021〕9号';
  const rows = [
    row('a-2024', number, {
      title: null,
      document_number: '国发[2021]9号',
      document_type: null,
      level: 'national',
    }),
    row('b-2024', '创新意见', { document_number: number, level: 'national', level_basis: 'number' }),
    row('c-2024', '创新意见', { level: 'national', level_basis: 'issuer', issuer: '国务院' }),
  ];
  expect(citedDocuments(rows, plans)).toMatchObject([
    {
      name: '创新意见',
      issuer: '国务院',
      year: 2021,
      by: [{ plan: 'a-2024' }, { plan: 'b-2024' }, { plan: 'c-2024' }],
    },
  ]);
});

it.each<[string, Partial<CitationRow>, boolean]>([
  ['another', {}, true],
  ['its own notice', { relation: 'promulgate' }, false],
  ['itself', { cited_plan: 'a-2024' }, false],
  ['a plan of the corpus', { cited_plan: 'b-2024' }, true],
  ['a form', { document_type: null }, false],
  ['a bare short form', { document: '办法' }, false],
])('%s', (_what, more, is) => {
  expect(namesAnother(row('a-2024', '创新办法', more))).toBe(is);
});

it('dates a document by its number, else by its name, and never by the year that its vision looks to', () => {
  const years = (document: string, more: Partial<CitationRow> = {}) =>
    citedDocuments([row('a-2024', document, more)], plans).map((d) => d.year);
  expect(years('科技规划（2021—2035年）')).toEqual([2021]);
  expect(years('科技规划（2021—2035年）', { document_number: '国发〔2020〕9号' })).toEqual([2020]);
  expect(years('第十四个五年规划和2035年远景目标纲要')).toEqual([null]);
});
