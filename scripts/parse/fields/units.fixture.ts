import { expect } from 'vitest';
import { folded } from '../folded.ts';
import { unitsOf } from './units.ts';

/** The units of `note` between other words, as written. */
const within = (before: string, note: string, after: string): string[] => {
  const text = before + note + after;
  return unitsOf(folded(text), { i: before.length, j: before.length + note.length }).map(
    (u) => `${u.role} ${text.slice(u.i, u.j)}${u.further ? ' (further)' : ''}`,
  );
};

/** `lead 县科技局`, … of a note; `(further)` where it holds for further tasks. What stands around it does not matter. */
export const units = (note: string): string[] => {
  const alone = within('', note, '');
  expect(within('（牵头单位：甲县统计局；下同）', note, '、乙县财政局牵头，下同，年底前完成')).toEqual(alone);
  expect(within('以及配合单位：以下各镇和', note, '局配合；')).toEqual(alone);
  return alone;
};
