/** The table `shared_text` of the committed plans and of invented ones, against a comparison of every pair of passages. */
import { describe, expect, it } from 'vitest';
import { modelsIn } from '../../scripts/bench/folder.ts';
import { inventedPlans } from '../../scripts/bench/plans.ts';
import { readContent } from '../../scripts/site/content.ts';
import { MOST_LISTED, sharedWords } from '../../src/compare/shared-text.ts';
import { sharedTextRows } from '../../src/compare/wording-rows.ts';
import { lettersOf, type Piece } from '../../src/compare/wording.ts';
import { sharedRuns } from './shared-runs.ts';

const editions = readContent('.').map(({ edition }) => edition);
const committed: Piece[] = editions.flatMap((e) => e.passages.filter((p) => p.kind !== 'heading'));
const dates = new Map(editions.map(({ plan }) => [plan.id, plan.issued_date]));
const invented: Piece[] = inventedPlans(modelsIn('.'), 6).flatMap(({ id, source }) =>
  source
    .split(/(?<=。)|\n/u)
    .filter((text) => text.length > 12)
    .map((text, k) => ({ id: `${id}/${k}`, plan: id, text })),
);

/** Every run of a pair that no longer run of any pair contains at its place, and all places with the same letters. */
function scan(pieces: readonly Piece[]) {
  const words = new Set<string>();
  for (const runs of Map.groupBy(sharedRuns(pieces), ({ own }) => own).values())
    for (const { own, from, length } of runs) {
      const isInside = runs.some(
        (o) => o.from <= from && from + length <= o.from + o.length && o.length > length,
      );
      if (!isInside) words.add(lettersOf(pieces[own]?.text ?? '').text.slice(from, from + length));
    }
  const letters = pieces.map((p) => ({ ...p, letters: lettersOf(p.text).text }));
  return [...words].sort().map((run) => {
    const places = letters.flatMap(({ id, plan, letters: own }) => {
      const found = [];
      for (let k = own.indexOf(run); k >= 0; k = own.indexOf(run, k + 1)) found.push({ id, plan });
      return found;
    });
    return {
      letters: run,
      plans: [...new Set(places.map((p) => p.plan))],
      places: places.map((p) => p.id),
    };
  });
}

describe.each([
  ['the committed plans', committed, 10],
  ['invented plans', [...committed, ...invented], 200],
])('shared_text of %s', (_name, pieces, least) => {
  const rows = sharedTextRows(pieces, sharedWords(pieces, dates), dates);

  it('has a row for every run of a plain scan, and for no other', () => {
    const expected = scan(pieces);
    expect(expected.length).toBeGreaterThan(least);
    expect(
      rows
        .map((row) => ({
          letters: lettersOf(row.text).text,
          plans: row.plans,
          places: row.passages.map((p) => p.passage),
        }))
        .sort((a, b) => (a.letters < b.letters ? -1 : 1)),
    ).toEqual(
      expected.map((run) => ({ ...run, plans: run.plans.length, places: run.places.slice(0, MOST_LISTED) })),
    );
  });

  it('cuts the same words out of every passage, by code points', () => {
    const texts = new Map(pieces.map((p) => [p.id, [...p.text]]));
    for (const row of rows) {
      const words = row.passages.map(({ passage, start, end }) =>
        (texts.get(passage) ?? []).slice(start, end).join(''),
      );
      expect(words[0]).toBe(row.text);
      expect(row.length).toBe([...row.text].length);
      expect([...new Set(words.map((w) => lettersOf(w).text))]).toEqual([lettersOf(row.text).text]);
    }
  });

  it('names the first by the printed days alone', () => {
    for (const row of rows) {
      const known = [...new Set(row.passages.map((p) => p.plan))].flatMap((plan) => {
        const day = dates.get(plan) ?? null;
        return day === null ? [] : [{ plan, day }];
      });
      const earliest = known.map(({ day }) => day).sort()[0];
      const first = known.filter(({ day }) => day === earliest);
      if (row.places > MOST_LISTED) continue;
      expect(row.first_plan).toBe(known.length > 1 && first.length === 1 ? (first[0]?.plan ?? null) : null);
    }
  });

  it('is the same twice', () => {
    expect(sharedTextRows(pieces, sharedWords(pieces, dates), dates)).toEqual(rows);
  });
});
