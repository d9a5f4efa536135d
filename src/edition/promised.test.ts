import { describe, expect, it } from 'vitest';
import type { Correction } from '../model/correction.ts';
import { segmentsOf } from '../model/readings.ts';
import { promisedSegments, type PromisedSegment } from './promised.ts';

const shown = (segments: readonly PromisedSegment[]): string =>
  segments
    .map((s) => {
      const words = s.kind === 'text' ? s.text : `{${s.sic}→${s.reading}}`;
      return s.promises ? `[${s.promises.join('+')}:${words}]` : words;
    })
    .join('');

/** Quotes by their words in the source; the passage begins at 100. */
function cut(source: string, text: string, quotes: Record<string, string>, corrections: Correction[] = []) {
  const slice = [...source];
  const at = (words: string): number => 100 + [...source.slice(0, source.indexOf(words))].length;
  const segments = segmentsOf({ id: 'p', text, start: 100, end: 100 + slice.length }, corrections, source);
  const spans = Object.entries(quotes).map(([id, words]) => ({
    id,
    start: at(words),
    end: at(words) + [...words].length,
  }));
  return promisedSegments(segments, spans, 100, slice);
}

const correction = (start: number, sic: string, corr: string): Correction =>
  ({ id: 'x/c1', kind: 'ocr', sic, corr, start, end: start + [...sic].length }) as Correction;

describe('quotes in a sentence', () => {
  it('are cut out exactly', () => {
    expect(shown(cut('力争建成园区1个。', '力争建成园区1个。', { t1: '园区1个' }))).toBe(
      '力争建成[t1:园区1个]。',
    );
  });

  it('may overlap, share a place, and stand beyond the basic plane', () => {
    expect(shown(cut('𠀀甲、乙各2家', '𠀀甲、乙各2家', { t1: '甲、乙各2家', t2: '乙各2家' }))).toBe(
      '𠀀[t1:甲、][t1+t2:乙各2家]',
    );
  });

  it('go past line ends of the source, which are no text', () => {
    expect(shown(cut('新增园\n  区1个。', '新增园区1个。', { t1: '园\n  区1个' }))).toBe(
      '新增[t1:园区1个]。',
    );
  });

  it('keep a correction whole, and lose no character', () => {
    const parts = cut('建成园|区1个，好', '建成园区1个，好', { t1: '园|区1个' }, [correction(103, '|', '')]);
    expect(shown(parts)).toBe('建成[t1:园][t1:{|→}][t1:区1个]，好');
    const over = cut('企业5家', '企业50家', { t1: '5家' }, [correction(103, '', '0')]);
    expect(shown(over)).toBe('企业[t1:5][t1:{→0}][t1:家]');
  });

  it('leave everything alone where there are none', () => {
    expect(shown(cut('甲乙', '甲乙', {}))).toBe('甲乙');
  });
});
