import { describe, expect, it } from 'vitest';
import { folded } from '../folded.ts';
import { notesIn, roleOf, unitsOf } from './responsibility.ts';

const BODY = '支持企业建设重点实验室。';

/** The notes of a paragraph, as written. */
const notes = (text: string): string[] => {
  const fold = folded(text);
  return notesIn(fold, 0, fold.length).map((n) => text.slice(n.i, n.j));
};

/** `lead 县科技局`, … of a note that is given whole; `(further)` where it holds for further tasks. */
const units = (note: string): string[] =>
  unitsOf(folded(note), { i: 0, j: note.length }).map(
    (u) => `${u.role} ${note.slice(u.i, u.j)}${u.further ? ' (further)' : ''}`,
  );

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

describe('which units a note names', () => {
  it.each<[string, string[]]>([
    ['（责任单位：县科技局、县财政局）', ['responsible 县科技局', 'responsible 县财政局']],
    ['[责任单位：县科技局]', ['responsible 县科技局']],
    [
      '（牵头单位：县科技局；责任单位：县财政局、统计局）',
      ['lead 县科技局', 'responsible 县财政局', 'responsible 统计局'],
    ],
    ['（牵头单位：县科技局；配合单位：县财政局）', ['lead 县科技局', 'supporting 县财政局']],
    [
      '〔牵头单位：县科技局；配合单位：县财政局；完成时限：2025年底〕',
      ['lead 县科技局', 'supporting 县财政局'],
    ],
    [
      '（县科技局牵头，县财政局配合，各镇落实）',
      ['lead 县科技局', 'supporting 县财政局', 'responsible 各镇'],
    ],
    ['（县科技局负责）', ['responsible 县科技局']],
    [
      '（县科技局牵头负责，县财政局、县统计局参与）',
      ['lead 县科技局', 'supporting 县财政局', 'supporting 县统计局'],
    ],
    ['(县科技局、发改局，各镇)', ['responsible 县科技局', 'responsible 发改局', 'responsible 各镇']],
    [
      '责任单位：各县（市、区）人民政府、各镇（街道）',
      ['responsible 各县（市、区）人民政府', 'responsible 各镇（街道）'],
    ],
    [
      '配合单位：各乡镇、街道，市发展改革局',
      ['supporting 各乡镇', 'supporting 街道', 'supporting 市发展改革局'],
    ],
    ['责任单位:市科技局 配合单位:市工信局', ['responsible 市科技局', 'supporting 市工信局']],
    ['（责任单位：县科技局、县财政局按职责分工负责）', ['responsible 县科技局', 'responsible 县财政局']],
    ['（责任单位：县科技局等单位）', ['responsible 县科技局']],
    ['（责任单位：县科技局等有关部门按职责分工负责）', ['responsible 县科技局']],
    [
      '（责任单位：县自然资源和规划局、县文体广电和旅游局）',
      ['responsible 县自然资源和规划局', 'responsible 县文体广电和旅游局'],
    ],
    ['（责任单位：国家税务总局甲县税务局）', ['responsible 国家税务总局甲县税务局']],
    ['（责任单位：县科技局和各镇）', ['responsible 县科技局', 'responsible 各镇']],
    [
      '（责任单位：县科技局。本项及以下工作均需各镇、开发区落实，下同）',
      ['responsible 县科技局', 'responsible 各镇 (further)', 'responsible 开发区 (further)'],
    ],
    [
      '（牵头单位：县科技局；责任单位：县财政局，各镇，下同）',
      ['lead 县科技局', 'responsible 县财政局', 'responsible 各镇 (further)'],
    ],
    ['（责任单位：各镇，下同）', ['responsible 各镇 (further)']],
    ['完成时限：2025年12月', []],
    ['（责任单位：）', []],
  ])('%s', (note, expected) => {
    expect(units(note)).toEqual(expected);
  });
});

describe('the role that a label prints', () => {
  it.each([
    ['牵头单位', 'lead'],
    ['牵头', 'lead'],
    ['主办单位', 'lead'],
    ['配合单位', 'supporting'],
    ['协助', 'supporting'],
    ['参与单位', 'supporting'],
    ['责任单位', 'responsible'],
    ['负责', 'responsible'],
    ['落实', 'responsible'],
    ['', 'responsible'],
  ])('%s is %s', (words, role) => {
    expect(roleOf(words)).toBe(role);
  });
});
