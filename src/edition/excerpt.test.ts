import { expect, it } from 'vitest';
import { excerptOf } from './excerpt.ts';

it('is the beginning, by characters that a reader sees', () => {
  expect(excerptOf('甲。\n乙', '题')).toBe('甲。 乙');
  expect(excerptOf('𠮷'.repeat(121), '题')).toBe(`${'𠮷'.repeat(119)}…`);
  expect(excerptOf('𠮷'.repeat(120), '题')).toBe('𠮷'.repeat(120));
  expect(excerptOf('甲\u202e乙', '题')).toBe('甲\\u{202e}乙');
  expect(excerptOf(' \n', '题')).toBe('题');
});
