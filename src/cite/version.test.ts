import { expect, it } from 'vitest';
import { isDraft, labelOf, savedName } from './version.ts';

it('a version is called a draft until it is closed', () => {
  const [open, closed] = [
    labelOf({ version: '1.1.0', date: null }),
    labelOf({ version: '1.0.0', date: '2026-11-23' }),
  ];
  expect([open, closed]).toEqual(['1.1.0-draft', '1.0.0']);
  expect([open, closed].map(isDraft)).toEqual([true, false]);
});

it('a saved file is named with its version, before the ending', () => {
  expect(
    ['tasks.csv', 'county-st-plans.qdpx', 'README'].map((name) => savedName(name, '1.0.0-draft')),
  ).toEqual(['tasks-1.0.0-draft.csv', 'county-st-plans-1.0.0-draft.qdpx', 'README-1.0.0-draft']);
});
