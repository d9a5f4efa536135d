import { expect, it } from 'vitest';
import { answer as english } from './en/findings.ts';
import { answer } from './findings.ts';

it('that no target was found is not said as that there is none, and a plan with a number beside the name stands apart', () => {
  expect(answer.others(['甲县 3 家'], 1, false, true, true)).toBe('所收只有一份定了目标：甲县 3 家。');
  expect(answer.others(['甲县 3 家'], 1, false, true, false)).toBe('本站只在一份中读出目标：甲县 3 家。');
  expect(answer.silent(['乙县'], 1)).toBe('乙县没有这一目标。');
  for (const say of [answer.unread, answer.unplaced]) {
    expect(say([], 0)).toBe('');
    expect(say(['丙县'], 1)).not.toMatch(/没有这一目标|方案没有/u);
  }
  expect(answer.unread([], 76)).toContain('另外 76 份方案');
  expect(answer.unplaced(['丙县'], 1)).toContain('丙县：说到它的一句里有数字');
  expect(english.unread([], 76)).toContain('no such target was found');
  expect(english.unplaced(['Bing'], 1)).toContain('Bing has a number in a sentence that mentions it');
});
