import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quotes } from '../../scripts/check/quotes.ts';
import { decode } from '../../scripts/read/decode.ts';
import { xmlIdOf } from '../../src/exports/tei-names.ts';
import { errataOf, place } from '../property/errata.ts';
import { parsed } from '../property/invariants.ts';
import { anyText, plan } from '../property/texts.ts';
import { cases } from '../runs.ts';
import { ofParsed, ofPlans } from './documents.ts';
import { idOfXml, unfaithful } from './faithful.ts';

const golden = readdirSync('tests/golden').filter((name) => name.endsWith('.txt'));

describe('a TEI document says character by character what its edition and its source say', () => {
  it.each(ofPlans().map((made) => [made.edition.plan.id, made] as const))('%s', (_id, made) => {
    expect(unfaithful(made)).toEqual([]);
  });

  it.each(golden)('%s', (name) => {
    const read = decode(readFileSync(join('tests/golden', name)), name);
    if ('issue' in read) throw new Error(read.issue.message);
    expect(unfaithful(ofParsed(parsed(read.text), read.text))).toEqual([]);
  });

  it('any text whatever', { timeout: 300_000 }, () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(unfaithful(ofParsed(parsed(text), text))).toEqual([]);
      }),
      { seed: 20261130, numRuns: cases(300) },
    );
  });

  it('plans with corrections of every kind', { timeout: 300_000 }, () => {
    fc.assert(
      fc.property(plan, fc.array(place, { maxLength: 6 }), (text, places) => {
        const edition = parsed(text, errataOf(text, places));
        // What straddles passages or cells is an error of the importer and never published.
        let made;
        try {
          made = ofParsed(edition, text);
        } catch (error) {
          if (String(error).includes('source and corrections do not give')) return;
          throw error;
        }
        const checked = { edition: made.edition, source: text, vocabulary: {} as never, file: 'source.txt' };
        if (quotes(checked).some(({ code }) => code === 'erratum/straddles')) return;
        expect(unfaithful(made)).toEqual([]);
      }),
      { seed: 20261130, numRuns: cases(150) },
    );
  });
});

describe('names of elements', () => {
  it.each([
    ['linze-2022/3/2', 't3.2'],
    ['linze-2022/2-3-b/n1', 't2-3-b.n1'],
    ['linze-2022/s2/r5/t1', 's2.r5.t1'],
    ['linze-2022/c4', 'c4'],
  ])('%s is %s, and back', (id, name) => {
    expect(xmlIdOf(id)).toBe(name);
    expect(idOfXml('linze-2022', name)).toBe(id);
  });

  it('knows which are of the file alone', () => {
    expect(idOfXml('linze-2022', 's2.r1.t1_2')).toBeNull();
    expect(() => xmlIdOf('linze-2022/县')).toThrow('cannot be the name');
  });
});
