import { describe, expect, it } from 'vitest';
import type { CatalogueRow } from '../plans/catalogue.ts';
import { NOT_STATED } from '../plans/finding.ts';
import { likeOf } from './choosing.ts';

const row = (id: string, province: string, year: string) =>
  ({ id, values: { province: [province], year: [year] } }) as unknown as CatalogueRow;

describe('plans like one', () => {
  const rows = [
    row('jia-2022', '甲省', '2022'),
    row('yi-2022', '乙省', '2022'),
    row('bing-2023', '甲省', '2023'),
    row('ding-2024', NOT_STATED, '2024'),
    row('wu-2024', '甲省', '2024'),
  ];

  it('share its province or its year, the nearest in the list first, and are not it', () => {
    expect(likeOf(rows, 'bing-2023', 'province')).toEqual(['jia-2022', 'wu-2024']);
    expect(likeOf(rows, 'jia-2022', 'year')).toEqual(['yi-2022']);
    expect(likeOf(rows, 'bing-2023', 'year')).toEqual([]);
  });

  it('are none where it is not known, which is not the same as none', () => {
    expect(likeOf(rows, 'ding-2024', 'province')).toBeNull();
    expect(likeOf(rows, 'nowhere-2024', 'year')).toBeNull();
    expect(likeOf(rows, undefined, 'year')).toBeNull();
  });
});
