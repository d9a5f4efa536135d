import { expect, it } from 'vitest';
import { HIDDEN_CHARACTERS } from '../model/steering.ts';
import { quoted, visible } from './quoted.ts';

it('shows words that a line end or a hidden character cuts as one', () => {
  expect(quoted('高新技\u202e术企业\n 达到\u0007５０家\u200b')).toBe('高新技术企业 达到５０家');
});

it('leaves line ends and tabs where only the hidden goes', () => {
  expect(visible('甲\t乙\r\n丙\u2066丁')).toBe('甲\t乙\r\n丙丁');
});

it('lets no hidden character through, whatever its kind', () => {
  const hidden = new RegExp(`[${HIDDEN_CHARACTERS}]`, 'u');
  const all = Array.from({ length: 0x110000 }, (_, code) => code)
    .filter((code) => code < 0xd800 || code > 0xdfff)
    .map((code) => String.fromCodePoint(code))
    .filter((c) => hidden.test(c));
  expect(all.length).toBeGreaterThan(200);
  expect(all.filter((c) => visible(c) !== '')).toEqual([]);
});
