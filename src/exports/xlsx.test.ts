import { unzipSync, strFromU8 } from 'fflate';
import fc from 'fast-check';
import { readSheet } from 'read-excel-file/node';
import { describe, expect, it } from 'vitest';
import { MOST_CHARACTERS, xlsx } from './xlsx.ts';
import type { Cell } from './xlsx-sheet.ts';

const book = (rows: readonly (readonly Cell[])[], header = ['a', 'b', 'c']): Uint8Array =>
  xlsx(
    [{ name: 'rows', headers: [header], widths: header.map(() => 10), length: rows.length, blocks: [rows] }],
    '题名',
  );

const partsOf = (bytes: Uint8Array): Record<string, string> =>
  Object.fromEntries(Object.entries(unzipSync(bytes)).map(([path, part]) => [path, strFromU8(part)]));

describe('xlsx', () => {
  it('is read by another program: numbers as numbers, text as text, nothing as nothing', async () => {
    const rows = [
      ['临泽县 <&>"', 2.5, true],
      ['=1+1', -3, false],
      ['一\n二', null, ' x '],
    ];
    const read = await readSheet(Buffer.from(book(rows)), { trim: false });
    expect(read).toEqual([['a', 'b', 'c'], ...rows]);
  });

  it('tells readers of XML to keep blanks where they might not', () => {
    const sheet = partsOf(book([['a b', ' a', 'a\nb']]))['xl/worksheets/sheet1.xml'] ?? '';
    expect(sheet.match(/<t(?: xml:space="preserve")?>/gu)?.slice(3)).toEqual([
      '<t>',
      '<t xml:space="preserve">',
      '<t xml:space="preserve">',
    ]);
  });

  it('keeps any text that a cell may hold', async () => {
    const cell = fc.string({
      unit: fc.constantFrom('科', '=', '_x0041_', '_', '\n', '𠮷', '"', '&', ' ', 'é'),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(cell, { minLength: 1 }), async (texts) => {
        // An empty cell and an empty text are one to this reader.
        const filled = texts.map((text) => `甲${text}乙`);
        const read = await readSheet(
          Buffer.from(
            book(
              filled.map((text) => [text]),
              ['a'],
            ),
          ),
          { trim: false },
        );
        expect(read.slice(1).map(([text]) => text)).toEqual(filled);
      }),
      { numRuns: 50 },
    );
  });

  it('freezes the header and filters every column', () => {
    const sheet = partsOf(book([['x', 1, null]]))['xl/worksheets/sheet1.xml'] ?? '';
    expect(sheet).toContain('state="frozen"');
    expect(sheet).toContain('<autoFilter ref="A1:C2"/>');
    expect(sheet).not.toContain('<f>');
  });

  it('keeps two header rows and two columns in view, prints them on every page, and leads out of a column', () => {
    const parts = partsOf(
      xlsx(
        [
          {
            name: 'rows',
            headers: [
              ['甲', '乙', '丙', '丁'],
              ['a', 'b', 'c', 'd'],
            ],
            ...{
              widths: [100, 100, 100, 100],
              printed: 3,
              frozen: 2,
              looks: ['link', 'note', 'cell'],
              length: 2,
            },
            blocks: [[['x', 1, null, 3]], [['y', 2, null, 4]]],
            links: { column: 0, of: () => [null, 'https://plans.example/?a=1&b'] },
          },
        ],
        '题名',
      ),
    );
    const sheet = parts['xl/worksheets/sheet1.xml'] ?? '';
    expect(sheet).toContain('<pane xSplit="2" ySplit="2" topLeftCell="C3"');
    expect(sheet).toContain(
      '<autoFilter ref="A2:D4"/><hyperlinks><hyperlink ref="A4" r:id="rId1"/></hyperlinks>',
    );
    expect(sheet).toMatch(/orientation="landscape" fitToWidth="2" fitToHeight="0"/u);
    expect(parts['xl/workbook.xml']).toContain("localSheetId=\"0\">'rows'!$A:$B,'rows'!$1:$2<");
    expect(parts['xl/workbook.xml']).toContain('_xlnm.Print_Area" localSheetId="0">\'rows\'!$A$1:$C$4<');
    expect(parts['xl/worksheets/_rels/sheet1.xml.rels']).toContain(
      'Target="https://plans.example/?a=1&amp;b" TargetMode="External"',
    );
  });

  it('names columns beyond Z', () => {
    const header = Array.from({ length: 28 }, (_, k) => `c${k}`);
    expect(partsOf(book([], header))['xl/worksheets/sheet1.xml']).toContain('r="AB1"');
  });

  it('gives the same bytes again, in any time zone', () => {
    const zone = process.env['TZ'];
    const made = ['UTC', 'Asia/Shanghai', 'America/Los_Angeles'].map((tz) => {
      process.env['TZ'] = tz;
      return Buffer.from(book([['x', 1, null]])).toString('base64');
    });
    if (zone === undefined) delete process.env['TZ'];
    else process.env['TZ'] = zone;
    expect(new Set(made).size).toBe(1);
  });

  it('refuses a text that no cell holds', () => {
    expect(() => book([['x'.repeat(MOST_CHARACTERS + 1)]])).toThrow(/rows, A2: 32768 characters/u);
  });
});
