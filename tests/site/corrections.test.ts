import { beforeAll, describe, expect, it } from 'vitest';
import { expectNoPeople } from '../second-site/second-coders.ts';
import { casesOf } from './correction-places.ts';
import { correctionsStand, type CorrectedSite } from './corrections.ts';

describe('corrections of the plans of the corpus', () => {
  let site: CorrectedSite;
  beforeAll(() => {
    const cases = casesOf('.');
    expect(cases.length).toBeGreaterThan(10);
    // Nearest measures and borrowed words stand on the pages of tasks.
    site = { root: '.', url: '', cases, places: ['tasks'] };
  });
  correctionsStand(() => site);

  it('stand beside a codebook that says that nobody but the editor has coded', () => {
    expectNoPeople('.');
  });
});
