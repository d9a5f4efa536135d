import { describe, expect, it } from 'vitest';
import { folded } from './folded.ts';
import { linesOfOpenNote } from './open-note.ts';

const BODY = '支持企业建设重点实验室。';
const lines = (left: string, ...next: string[]): number => linesOfOpenNote(folded(left), next.map(folded));

describe('a note in a bracket that is cut in lines', () => {
  it('goes on to its closing bracket, brackets within it included', () => {
    expect(
      lines(
        `${BODY}〔县发改局、县财政局等有关部门及各县（市、`,
        '区）',
        '政府、',
        '经开区',
        '（甲县）',
        '管委会按职责分工负责〕',
        '一、重点任务',
      ),
    ).toBe(5);
    expect(lines('〔州商务', '局、州税务局、各县（市）人民政府〕。')).toBe(1);
    expect(lines('（责任单位：县科技', '局、县财政局）', '支持建设。')).toBe(1);
  });

  it('is not one where nothing closes it, or more follows behind it', () => {
    expect(lines('〔县发改局、县财政', '局、县税务局')).toBe(0);
    expect(lines('〔县发改局、县财政', '局〕共同推进建设。')).toBe(0);
    expect(lines('〔县发改局、县财政', '', '局〕')).toBe(0);
    expect(lines('〔县发改局、县财政', '二、加强保障', '局〕')).toBe(0);
    expect(lines('〔县发改局、县财政', '局|局〕')).toBe(0);
  });

  it('is not one where what is closed names no unit, or stands within a sentence', () => {
    expect(lines(`${BODY}（新材料、新能源、生物`, '医药）')).toBe(0);
    expect(lines('由有关部门（县科技局、县', '财政局）')).toBe(0);
    expect(lines(BODY, '（县科技局）')).toBe(0);
  });

  it('may be long, but not as long as a page', () => {
    const many = (n: number): string[] => Array.from({ length: n }, () => '县科技局、县财政局、');
    expect(lines('（县发改局、', ...many(14), '县税务局）')).toBe(15);
    expect(lines('（县发改局、', ...many(16), '县税务局）')).toBe(0);
    expect(lines('（县发改局、', '县科技局、'.repeat(150), '县税务局）')).toBe(0);
  });
});
