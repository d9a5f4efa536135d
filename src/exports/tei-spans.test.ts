import { describe, expect, it } from 'vitest';
import type { Correction } from '../model/correction.ts';
import type { Annotation } from './tei-names.ts';
import { annotated } from './tei-spans.ts';
import { tokensOf, type Written } from './tei-text.ts';

const SOURCE = '甲乙丙丁戊';
const correction = (of: Partial<Correction>): Correction => ({
  ...{ id: 'jia-2024/c1', plan: 'jia-2024', kind: 'ocr', sic: '丙', corr: '兵', certainty: 'certain' },
  ...{ reason: '试', basis: 'editor', start: 2, end: 3, ...of },
});

/** The content of a passage that is the whole source. */
function written(
  text: string,
  annotations: readonly [id: string | null, start: number, end: number][],
  { corrections = [], source = SOURCE }: { corrections?: readonly Correction[]; source?: string } = {},
): string {
  const into: Written = { characters: new Set(), corrections: new Set() };
  const points = [...source];
  const tokens = tokensOf({ id: 'jia-2024/1/1', text, start: 0, end: points.length }, corrections, points);
  const all = annotations.map(([id, start, end]): Annotation => ({
    ...{ element: 'measure', id, attributes: { type: 'target', quantity: 5 }, start, end },
  }));
  return annotated(tokens, all, [{ from: 0, to: tokens.length }], 't1.1', into)
    .join('')
    .replaceAll(/ (?:type|quantity|cert|resp)="[^"]*"/gu, '');
}

describe('annotations of a passage', () => {
  it('stand one in the other where they nest, the longer outside', () => {
    expect(
      written(SOURCE, [
        ['b', 1, 3],
        ['a', 0, 4],
      ]),
    ).toBe('<measure xml:id="a">甲<measure xml:id="b">乙丙</measure>丁</measure>戊');
  });

  it('are broken where they cross, in parts that point to one another', () => {
    expect(
      written(SOURCE, [
        ['a', 0, 3],
        ['b', 2, 5],
      ]),
    ).toBe(
      '<measure xml:id="a">甲乙<measure xml:id="b" next="#b_2">丙</measure></measure>' +
        '<measure xml:id="b_2" prev="#b">丁戊</measure>',
    );
  });

  it('get a name where they are broken and have none', () => {
    expect(
      written(SOURCE, [
        ['a', 0, 3],
        [null, 2, 4],
      ]),
    ).toBe(
      '<measure xml:id="a">甲乙<measure xml:id="t1.1_measure2" next="#t1.1_measure2_2">丙</measure></measure>' +
        '<measure xml:id="t1.1_measure2_2" prev="#t1.1_measure2">丁</measure>戊',
    );
  });

  it('take in a correction that they begin in, and never cut it', () => {
    const corrections = [correction({ sic: '丙丁', corr: '兵丁', end: 4 })];
    expect(written('甲乙兵丁戊', [['a', 3, 5]], { corrections })).toBe(
      '甲乙<measure xml:id="a"><choice xml:id="c1"><sic>丙丁</sic><corr>兵丁</corr></choice>戊</measure>',
    );
  });
});

describe('departures from the source', () => {
  it.each<[string, string, Partial<Correction>, string]>([
    [
      'inserted',
      '甲乙又丙丁戊',
      { kind: 'missing', sic: '', corr: '又', end: 2 },
      '甲乙<supplied xml:id="c1" reason="missing">又</supplied>丙丁戊',
    ],
    [
      'dropped',
      '甲乙丁戊',
      { kind: 'duplicate', corr: '' },
      '甲乙<surplus xml:id="c1" reason="duplicate">丙</surplus>丁戊',
    ],
    [
      'lost',
      '甲乙〔…〕丁戊',
      { kind: 'spam', corr: null },
      '甲乙<choice xml:id="c1"><sic>丙</sic><corr><gap reason="spam"/></corr></choice>丁戊',
    ],
    ['doubted', SOURCE, { kind: 'other', corr: null }, '甲乙<sic xml:id="c1">丙</sic>丁戊'],
    [
      'replaced at the end, where blanks are no text',
      '甲乙丙丁五',
      { sic: '戊', corr: '五 ', start: 4, end: 5 },
      '甲乙丙丁<choice xml:id="c1"><sic>戊</sic><corr>五</corr></choice>',
    ],
  ])('%s', (_what, text, of, xml) => {
    expect(written(text, [], { corrections: [correction(of)] })).toBe(xml);
  });

  it('keeps line ends of the source, and characters that XML has none for', () => {
    expect(written('甲乙\u0001', [], { source: '甲\n　乙\u0001' })).toBe(
      '甲<choice><orig>&#10;　</orig><reg/></choice>乙<g ref="#u_0001"/>',
    );
  });

  it('throws where source and corrections do not give the text', () => {
    expect(() => written('甲乙', [])).toThrow('do not give the text');
  });
});
