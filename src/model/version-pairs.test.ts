import { expect, it } from 'vitest';
import { versionPairsOf } from './version-pairs.ts';

const pairs = (...labels: string[]) => versionPairsOf(labels).map(({ from, to }) => `${from} ${to}`);

it('every version is compared with the one before it and with the first', () => {
  expect(pairs('1.0.0')).toEqual([]);
  expect(pairs('2', '1')).toEqual(['1 2']);
  expect(pairs('4-draft', '3', '2', '1')).toEqual(['3 4-draft', '1 4-draft', '2 3', '1 3', '1 2']);
});

it('a further version takes no pair away: the pages of closed ones are addresses', () => {
  const labels = Array.from({ length: 12 }, (_, k) => String(12 - k));
  const now = pairs(...labels);
  expect(pairs(...labels.slice(1)).every((pair) => now.includes(pair))).toBe(true);
  expect(now.length).toBeLessThan(2 * labels.length);
});
