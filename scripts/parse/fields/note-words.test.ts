import { describe, expect, it } from 'vitest';
import { roleOf } from './note-words.ts';

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
