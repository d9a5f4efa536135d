import { describe, expect, it } from 'vitest';
import { folded } from '../folded.ts';
import { notesIn } from './note.ts';

const BODY = '支持企业建设重点实验室。';

/** The notes of a paragraph, as written. */
const notes = (text: string): string[] => {
  const fold = folded(text);
  return notesIn(fold, 0, fold.length).map((n) => text.slice(n.i, n.j));
};

describe('where a note stands', () => {
  it.each([
    '（责任单位：县科技局、县财政局）',
    '(责任单位:县科技局、县财政局)',
    '[责任单位：县科技局]',
    '【责任单位：县科技局】',
    '〔牵头单位：县科技局；配合单位：县财政局；完成时限：2025年〕',
    '（牵头单位：县科技局；责任单位：县财政局）',
    '（县科技局牵头，县财政局配合，各镇落实）',
    '（县科技局负责）',
    '(县科技局、发改局，各镇)',
    '（责任单位：各县（市、区）人民政府）',
    '（责任单位：县科技局）。',
    '（责任部门：县科技局）',
    '（主办单位：县科技局；协办单位：县财政局）',
  ])('behind a sentence: %s', (note) => {
    expect(notes(BODY + note)).toEqual([note]);
  });

  it.each([
    '责任单位：县科技局、县财政局',
    '牵头单位:县科技局',
    '配合单位：各镇（街道）',
    '责任单位:市科技局 配合单位:各乡镇、街道',
    '（责任单位：县科技局）',
    '[牵头单位：县科技局]',
  ])('on a line of its own: %s', (note) => {
    expect(notes(note)).toEqual([note]);
  });

  it('several times in one paragraph', () => {
    expect(notes(`${BODY}（责任单位：县科技局）${BODY}（责任单位：县财政局）`)).toEqual([
      '（责任单位：县科技局）',
      '（责任单位：县财政局）',
    ]);
  });

  it.each([
    '开展“三进宣讲”(进高校、进院所、进企业)活动。',
    '建设创新型县（市、区）。',
    '支持首席科学家(技术总师)负责的机制。',
    '院士(专家)工作站1个。',
    '各责任单位要按照职责分工抓好工作落实。',
    '实现（含转化）。',
    BODY,
    '',
  ])('nowhere in %s', (text) => {
    expect(notes(text)).toEqual([]);
  });
});
