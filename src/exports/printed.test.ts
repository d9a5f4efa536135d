import fc from 'fast-check';
import { readSheet } from 'read-excel-file/node';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { latexOf, printedText } from '../../tests/site/printed.ts';
import { readCsv } from './csv-reader.ts';
import { printedCsv } from './printed-csv.ts';
import { latexText, printedLatex } from './printed-latex.ts';
import { wholeOf, type PrintedPart, type PrintedTable } from './printed-table.ts';
import { printedXlsx } from './printed-xlsx.ts';

const part = (key: string, names: readonly string[]): PrintedPart => {
  const columns = [...names.map((name) => ({ key: `${key}:${name}`, name })), { key: 'all', name: '合计' }];
  const cells = (first: number, percent: number | null) => columns.map((_, k) => ({ n: first + k, percent }));
  const of = { code: 'supply', group: '供给型', marks: '' };
  return {
    key,
    title: key === 'plans' ? '' : `（按${key}）`,
    columns,
    rows: [
      { ...of, sort: 'kind', label: '供给型', cells: [] },
      {
        ...of,
        sort: 'code',
        code: 'supply.talent',
        label: '人才_培养 & 100%',
        marks: '*',
        cells: cells(1, 8),
      },
      { ...of, sort: 'subtotal', label: '小计', cells: cells(3, 62.5) },
      { ...of, sort: 'total', code: null, group: null, label: '合计', cells: cells(9, 100) },
      { ...of, sort: 'all', code: null, group: null, label: '全部', cells: cells(12, null) },
    ],
  };
};
const tableOf = (parts: readonly PrintedPart[]): PrintedTable => ({
  name: 'instruments-measures',
  title: '题名_1',
  notes: ['n 为句数；% 以 A&B 为 100%。', 'κ = 0.82，1.0.0-draft。/a_b/~c/'],
  corner: '政策工具',
  groups: '类别',
  heads: ['n', '%'],
  parts,
  words: { code: '代码', caption: '说明', continued: '（续）' },
});
const small = tableOf([part('plans', ['甲县', '乙县'])]);

describe('LaTeX', () => {
  it('prints any text as it is', () => {
    const text = fc.string({ unit: fc.constantFrom(...'\\{}$&#%_^~<>`\'"[]*-κ甲 a') });
    fc.assert(
      fc.property(text, (given) => {
        const latex = latexText(given);
        expect(printedText(latex)).toBe(given.replace(/\s+/gu, ' '));
        // Nothing is left that begins a comment, a cell, an environment of mathematics or a ligature.
        expect(latex.replaceAll('$\\kappa$', 'κ')).not.toMatch(/(?<!\\)[$&#%_]|--|<|>|["'`^~]/u);
      }),
      { examples: [['-κ-']] },
    );
  });

  it('is one environment with the rules of booktabs', () => {
    const latex = printedLatex(small);
    for (const rule of ['\\toprule', '\\midrule', '\\cmidrule(lr){2-3}', '\\bottomrule'])
      expect(latex).toContain(rule);
    expect(latex).toContain(`\\begin{tabular}{@{}l${'r@{\\hspace{3pt}}r'.repeat(3)}@{}}`);
    expect(latex).toContain('\\quad 人才\\_培养 \\& 100\\%\\textsuperscript{{*}} & 1 & 8.0 & 2 & 8.0');
    expect(latex).toContain('全部 & 12 &  & 13 &  & 14 &  \\\\');
    expect(latexOf(latex).notes).toEqual(small.notes);
  });

  it('goes on in further environments under the same number where columns are too many', () => {
    const many = tableOf([part('plans', [...'甲乙丙丁戊己庚辛壬癸子丑寅'])]);
    const latex = printedLatex(many);
    const { environments, heads, lines } = latexOf(latex);
    expect(environments).toBe(3);
    expect(heads).toEqual([...'甲乙丙丁戊己庚辛壬癸子丑寅', '合计']);
    expect(lines[0]).toHaveLength(1 + 2 * heads.length);
    expect(latex.match(/\\addtocounter\{table\}\{-1\}/gu)).toHaveLength(2);
    expect(latex.match(/\\label/gu)).toHaveLength(1);
    expect(latex.match(/（续）/gu)).toHaveLength(2);
  });
});

describe('several parts', () => {
  const grouped = tableOf([part('province', ['甘肃省', '江苏省']), part('year', ['2023年'])]);

  it('stand side by side in CSV, the column of all once', () => {
    expect(wholeOf(grouped).columns.map(({ name }) => name)).toEqual(['甘肃省', '江苏省', '2023年', '合计']);
    const [head = [], first = []] = readCsv(printedCsv(grouped));
    expect(head).toHaveLength(3 + 8 + 1);
    expect(first).toEqual([
      'supply.talent',
      '供给型',
      '人才_培养 & 100%',
      ...['1', '8', '2', '8', '1', '8', '2', '8'],
      [grouped.title, ...grouped.notes].join(' '),
    ]);
  });

  it('are sheets of a workbook', async () => {
    const bytes = Buffer.from(printedXlsx(grouped));
    const sheets = await Promise.all([1, 2].map((sheet) => readSheet(bytes, sheet)));
    expect(sheets.map((sheet) => sheet[0]?.[0])).toEqual(['题名_1（按province）', '题名_1（按year）']);
    expect(sheets[1]?.[1]?.slice(1, 5)).toEqual(['2023年', null, '合计', null]);
  });
});

describe('Excel', () => {
  it('has numbers as numbers, shares with one digit behind the point, and merged heads', async () => {
    const bytes = printedXlsx(small);
    const sheet = await readSheet(Buffer.from(bytes));
    expect(sheet[4]?.slice(0, 7)).toEqual(['人才_培养 & 100%*', 1, 8, 2, 8, 3, 8]);
    expect(sheet[7]?.slice(0, 3)).toEqual(['全部', 12, null]);
    const parts = Object.fromEntries(
      Object.entries(unzipSync(bytes)).map(([path, xml]) => [path, strFromU8(xml)]),
    );
    const xml = parts['xl/worksheets/sheet1.xml'] ?? '';
    expect(xml).toContain('<mergeCell ref="B2:C2"/>');
    expect(xml).not.toContain('<f>');
    const [, style = ''] = /<c r="C5" s="(\d+)"><v>8<\/v>/u.exec(xml) ?? [];
    const formats = [...(parts['xl/styles.xml'] ?? '').matchAll(/<xf numFmtId="(\d+)"[^>]*xfId="0"/gu)];
    expect(formats[Number(style)]?.[1]).toBe('164');
    expect(parts['xl/styles.xml']).toContain('numFmtId="164" formatCode="0.0"');
  });

  it('leaves no definition of a filter behind', () => {
    expect(strFromU8(unzipSync(printedXlsx(small))['xl/workbook.xml'] ?? new Uint8Array())).not.toContain(
      'definedName',
    );
  });
});
