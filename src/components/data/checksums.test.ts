import { expect, it } from 'vitest';
import { TEI } from '../../exports/data-files.ts';
import { checksumsShown, MOST_LISTED } from './checksums.ts';

const files = (plans: number) => [
  { path: 'plans.csv', mediatype: 'text/csv' },
  ...Array.from({ length: plans }, (_, k) => ({ path: `tei/p${k}.xml`, mediatype: TEI })),
];

it('lists every file while there are few plans', () => {
  expect(checksumsShown(files(MOST_LISTED))).toEqual({ listed: files(MOST_LISTED), left: 0 });
});

it('does not grow with the plans, and says how many it leaves out', () => {
  expect(checksumsShown(files(41))).toEqual({ listed: files(0), left: 41 });
  expect(checksumsShown(files(400)).listed).toHaveLength(1);
});
