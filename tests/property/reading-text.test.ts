import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readingText } from '../../src/exports/edition-text.ts';
import { safeguardItems } from '../../src/model/safeguards.ts';
import type { EditionRows } from '../../src/model/tables.ts';
import { cases } from '../runs.ts';
import { errataOf, place } from './errata.ts';
import { parsed } from './invariants.ts';
import { anyText, plan } from './texts.ts';

/** What coding software would select that is not the passage or task it is said to be. */
function misplaced(edition: ReturnType<typeof parsed>): string[] {
  const { text, places } = readingText(edition as unknown as EditionRows);
  const points = [...text];
  const selected = (id: string): string => {
    const at = places.get(id);
    return at === undefined ? 'nowhere' : points.slice(at.start, at.end).join('');
  };
  const wholes = new Set(
    [...edition.tasks, ...safeguardItems(edition).map(({ of }) => of)].map(({ id }) => id),
  );
  return [
    ...edition.passages
      .filter(({ id, text: words }) => !wholes.has(id) && selected(id) !== words)
      .map(({ id, text: words }) => `${id}: ${selected(id)}, not ${words}`),
    ...[...wholes].flatMap((id) => {
      const own = edition.passages.filter((p) => p.parent === id);
      const lines = own.map((p) => p.text);
      const whole = selected(id).split('\n');
      return lines[0] === whole[0] && lines.at(-1) === whole.at(-1) ? [] : [`${id}: ${selected(id)}`];
    }),
  ];
}

describe('positions of the texts for coding software', { timeout: 300_000 }, () => {
  it('are the words, in any text whatever', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(misplaced(parsed(text))).toEqual([]);
      }),
      { seed: 20261130, numRuns: cases(200) },
    );
  });

  it('are the words of the edition, whatever was corrected', () => {
    fc.assert(
      fc.property(plan, fc.array(place, { maxLength: 6 }), (text, places) => {
        expect(misplaced(parsed(text, errataOf(text, places)))).toEqual([]);
      }),
      { seed: 20261130, numRuns: cases(150) },
    );
  });
});
