import fc from 'fast-check';
import { gazetteer } from '../../scripts/cited/bodies.ts';
import { citationsOf } from '../../scripts/cited/citations.ts';
import { describe, expect, it } from 'vitest';
import { overlaps } from '../../src/model/provenance.ts';
import type { Erratum } from '../../src/model/seed.ts';
import { quotes } from '../../scripts/check/quotes.ts';
import { broken, parsed } from './invariants.ts';
import { plan } from './texts.ts';

type Kind = Pick<Erratum, 'kind' | 'corr'> & { readonly length: number };

/** Corrections of every kind, of so many characters of a line. */
const kinds: readonly Kind[] = [
  { kind: 'spam', corr: '关于', length: 4 },
  { kind: 'spam', corr: null, length: 4 },
  { kind: 'ocr', corr: '引', length: 2 },
  { kind: 'typo', corr: '科研院所', length: 3 },
  { kind: 'missing', corr: '建设', length: 0 },
  { kind: 'duplicate', corr: '', length: 2 },
  { kind: 'boilerplate', corr: '', length: 3 },
  { kind: 'table', corr: ' | ', length: 1 },
  { kind: 'other', corr: null, length: 5 },
];
const place = fc.record({ line: fc.nat(40), at: fc.nat(60), kind: fc.constantFrom(...kinds) });

/** At most one correction to a line; its guard is the whole line. */
function errataOf(source: string, places: readonly { line: number; at: number; kind: Kind }[]): Erratum[] {
  const lines = source.split('\n');
  return [...new Map(places.map((p) => [p.line % lines.length, p]))].flatMap(([k, { at, kind }]) => {
    const points = [...(lines[k] ?? '')];
    const from = points.length === 0 ? 0 : at % points.length;
    const sic = points.slice(from, from + kind.length).join('');
    if ([...sic].length < kind.length) return [];
    const [before, after] = [points.slice(0, from), points.slice(from + kind.length)];
    const certainty = kind.corr === null ? ('unresolved' as const) : ('certain' as const);
    const words = { before: before.join(''), sic, after: after.join('') };
    return [{ line: k + 1, ...words, kind: kind.kind, corr: kind.corr, certainty, reason: '试' }];
  });
}

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
