import { describe, expect, it } from 'vitest';
import { folded } from '../folded.ts';
import { unitsOf } from './units.ts';

/** `lead 县科技局`, … of a note that is given whole; `(further)` where it holds for further tasks. */
const units = (note: string): string[] =>
  unitsOf(folded(note), { i: 0, j: note.length }).map(
    (u) => `${u.role} ${note.slice(u.i, u.j)}${u.further ? ' (further)' : ''}`,
  );

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
