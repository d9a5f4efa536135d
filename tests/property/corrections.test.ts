import fc from 'fast-check';
import { gazetteer } from '../../scripts/cited/bodies.ts';
import { citationsOf } from '../../scripts/cited/citations.ts';
import { describe, expect, it } from 'vitest';
import { overlaps } from '../../src/model/provenance.ts';
import { quotes } from '../../scripts/check/quotes.ts';
import { errataOf, place } from './errata.ts';
import { broken, parsed } from './invariants.ts';
import { plan } from './texts.ts';

describe('corrections of any kind at any place of a plan', { timeout: 300_000 }, () => {
  it('are in the text that the source proves, or are said to straddle, and nothing quoted runs across lost words', () => {
    fc.assert(
      fc.property(plan, fc.array(place, { maxLength: 6 }), (source, places) => {
        const edition = parsed(source, errataOf(source, places));
        const found = quotes({
          edition: {
            ...edition,
            plan: { id: 'jia-2024' },
            // What is cited is quoted through corrections like everything else.
            citations: citationsOf(
              { ...edition, document_number: null },
              [...source],
              { name: null, level: null, province: null },
              gazetteer([]),
            ),
            codings: [],
          } as unknown as Parameters<typeof quotes>[0]['edition'],
          source,
          vocabulary: {
            jurisdictions: [],
            units: [],
            unitFunctions: [],
            themes: [],
            instruments: [],
            indicators: [],
          },
          file: 'source.txt',
        });
        expect(found.filter((i) => i.code !== 'erratum/straddles').map((i) => i.message)).toEqual([]);
        if (found.length === 0) expect(broken(edition, source)).toEqual([]);
        const lost = edition.corrections.filter((c) => c.kind === 'spam' && c.corr === null);
        const quoted = [...edition.targets, ...edition.funding];
        expect(quoted.filter((q) => lost.some((l) => overlaps(l, q)))).toEqual([]);
      }),
      { seed: 20261129, numRuns: 150 },
    );
  });
});
