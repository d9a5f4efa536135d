import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvStretches, guarded, rowsAsCsv, unguarded } from './csv.ts';
import { readCsv } from './csv-reader.ts';

const lines = (rows: readonly Record<string, unknown>[], columns = ['a', 'b']): string[] =>
  rowsAsCsv(columns, rows).slice(1).split('\r\n').slice(1, -1);

describe('csvStretches', () => {
  it('are the table, with the mark and without', () => {
    const rows = Array.from({ length: 3000 }, (_, k) => ({ a: `乙${k}`, b: k }));
    const text = (mark?: '') => csvStretches(['a', 'b'], rows, mark).map(({ make }) => make());
    expect(text().length).toBeGreaterThan(2);
    expect(text().join('')).toBe(rowsAsCsv(['a', 'b'], rows));
    expect(`\ufeff${text('').join('')}`).toBe(rowsAsCsv(['a', 'b'], rows));
    expect(csvStretches(['a'], []).map(({ make }) => make())).toEqual(['\ufeffa\r\n']);
  });
});

describe('rowsAsCsv', () => {
  it('has a byte order mark, a header row and CRLF everywhere', () => {
    expect(rowsAsCsv(['a', 'b'], [{ a: 1, b: '乙' }])).toBe('\ufeffa,b\r\n1,乙\r\n');
    expect(rowsAsCsv(['a'], [])).toBe('\ufeffa\r\n');
  });

  it.each([
    [{ a: null, b: '' }, ',""'],
    [{ a: 'x,"y"', b: '一\n二' }, '"x,""y""","一\n二"'],
    [{ a: ['甲', '乙'], b: [] }, '"[""甲"",""乙""]",[]'],
    [{ a: [{ title: '附件', present: false }], b: true }, '"[{""title"":""附件"",""present"":false}]",true'],
    [{ a: 0.1, b: -2500000000 }, '0.1,-2500000000'],
    [{ a: ' x', b: 'x ' }, '" x","x "'],
  ])('%j is %s', (row, line) => {
    expect(lines([row])).toEqual([line]);
  });
});

describe('what a spreadsheet would run', () => {
  it.each(['=1+1', '+86', '-2', '@SUM(A1)', '\tx', '\r=1', '＝1', '－1%', "'=1", "''+1"])(
    '%j gets an apostrophe',
    (text) => {
      expect(guarded(text)).toBe(`'${text}`);
    },
  );
  it.each(['=', '-', '>=', '~', '', "'", "'一", '一=二', '5-6', '—项', '1.', '(一)'])('%j stays', (text) => {
    expect(guarded(text)).toBe(text);
  });
  it('can be undone, whatever the text', () => {
    const text = fc.string({
      unit: fc.constantFrom("'", '=', '-', '@', '＋', '\t', '\r', '\n', '一', '"', ','),
    });
    fc.assert(fc.property(text, (value) => unguarded(guarded(value)) === value));
  });
});

it('comes back as it was, null and empty text told apart', () => {
  const value = fc.oneof(
    fc.constant(null),
    fc.string({ unit: 'grapheme' }),
    fc.constantFrom('', '=1', "'-1", 'a\r\nb', '"'),
  );
  fc.assert(
    fc.property(fc.array(fc.record({ a: value, b: value })), (rows) => {
      const [header, ...read] = readCsv(rowsAsCsv(['a', 'b'], rows));
      expect(header).toEqual(['a', 'b']);
      expect(read).toEqual(rows.map(({ a, b }) => [a, b]));
    }),
  );
});
