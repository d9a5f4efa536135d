import { describe, expect, it } from 'vitest';
import { folded } from '../folded.ts';
import { isAreaNote } from './note.ts';

describe('a note of a whole area', () => {
  it.each([
    '以上任务责任单位：县科技局',
    '（本节任务牵头单位：县科技局）',
    '上述工作责任单位：县科技局',
    '以上任务主要责任单位：县科技局',
    '本领域各项任务由县科技局负责',
  ])('%s', (note) => {
    expect(isAreaNote(folded(note), 0, note.length)).toBe(!note.includes('由'));
  });

  it.each(['责任单位：县科技局', '（县科技局负责）', '本项任务责任单位：县科技局'])('is not %s', (note) => {
    expect(isAreaNote(folded(note), 0, note.length)).toBe(false);
  });
});
