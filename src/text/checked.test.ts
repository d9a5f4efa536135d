import { expect, it } from 'vitest';
import { checked } from './checked.ts';
import { checked as english } from './en/checked.ts';

it('only what an editor has read is said to be checked, and named while that is not all', () => {
  expect(checked(['甲', '乙', '丙', '丁', '戊'], 5)).toBe('本站收录的五份文件另经逐句核对。');
  expect(checked(['甲', '乙'], 83)).toBe(
    '本站收录的 83 份文件中，2 份（甲、乙）另经逐句核对，其余只由程序读出。',
  );
  expect(checked([], 83)).toBe('本站收录的 83 份文件都只由程序读出，尚未逐句核对。');
  expect(english(['Jia', 'Yi'], 83)).toContain('2 (Jia and Yi) were, besides, checked');
});
