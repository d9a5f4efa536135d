import { describe, expect, it } from 'vitest';
import { citedText, isCorrected, type TextRows } from './marked.ts';

const SOURCE = [...'1.甲。以弓|进外资。建平台。责任单位:县科技局'];
const passage = (id: string, kind: string, text: string, start: number, end: number) => ({
  ...{ id: `jia-2024/${id}`, plan: 'jia-2024', kind, parent: 'jia-2024/1', number: null, text, start, end },
  url: '',
});
const rows = {
  tasks: [{ id: 'jia-2024/1', text: '以引进外资。建平台。' }],
  safeguards: [],
  passages: [
    passage('1', 'heading', '1.甲。', 0, 4),
    passage('1/1', 'measure', '以引进外资。', 4, 11),
    passage('1/2', 'measure', '建平台。', 11, 15),
  ],
  corrections: [
    { id: 'jia-2024/c1', plan: 'jia-2024', kind: 'ocr', sic: '弓|', corr: '引', start: 5, end: 7 },
  ],
} as unknown as TextRows;

describe('the words of what is cited', () => {
  it('have the marks of their corrections, of a sentence and of a whole task', () => {
    const mark = [1, 2, 'replaced', '弓|', 'jia-2024/c1'];
    expect(citedText(rows, 'jia-2024/1/1', SOURCE)).toEqual({ text: '以引进外资。', marks: [mark] });
    expect(citedText(rows, 'jia-2024/1', SOURCE)).toEqual({ text: '以引进外资。建平台。', marks: [mark] });
    expect(citedText(rows, 'jia-2024/1/2', SOURCE)).toEqual({ text: '建平台。', marks: [] });
  });

  it('are the same without the source, which is asked for only where something was corrected', () => {
    expect(citedText(rows, 'jia-2024/1/1', null)).toEqual({ text: '以引进外资。', marks: [] });
    expect(['1', '1/1', '1/2'].map((id) => isCorrected(rows, `jia-2024/${id}`))).toEqual([true, true, false]);
  });
});
