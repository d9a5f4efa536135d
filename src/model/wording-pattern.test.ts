import { expect, it } from 'vitest';
import { wordingPattern } from './wording-pattern.ts';

it.each([
  ['引进高端人才', true],
  ['引进技术，人才', false],
  ['引进技术,人才', false],
  [`引进${'高'.repeat(13)}人才`, false],
  ['人才引进', false],
])('keeps a gap of a wording short and within a clause: %s', (text, found) => {
  expect(wordingPattern(['引进…人才']).test(text)).toBe(found);
});

it('takes signs as they are, either case, and finds nothing where there is nothing to find', () => {
  expect(wordingPattern(['r&d', '(a.b)']).test('R&D')).toBe(true);
  expect(wordingPattern(['(a.b)']).test('(axb)')).toBe(false);
  expect(wordingPattern([]).test('')).toBe(false);
});
