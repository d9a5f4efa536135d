import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placesOfTally, TallyWriter } from './tallies.ts';

describe('a tally', () => {
  it('gives back where a term stands, and how often', () => {
    const passage = fc.record({
      gap: fc.oneof(fc.nat(60), fc.nat(5000)),
      times: fc.integer({ min: 1, max: 40 }),
    });
    fc.assert(
      fc.property(fc.array(passage), (all) => {
        const writer = new TallyWriter();
        const passages: number[] = [];
        let at = 0;
        for (const { gap, times } of all) {
          passages.push(at + gap);
          writer.add(at + gap, times);
          at += gap + 1;
        }
        const times = all.map((own) => own.times);
        expect(placesOfTally(writer.text())).toEqual({
          passages: Int32Array.from(passages),
          times: Int32Array.from(times),
        });
        expect(writer.text()).toMatch(/^[0-9a-zA-Z+]*$/u);
      }),
      { seed: 6, numRuns: 500 },
    );
  });

  it('is one sign for a passage that has the term, and short where few have it', () => {
    const writer = new TallyWriter();
    for (const [passage, times] of [
      [0, 1],
      [1, 2],
      [4, 12],
      [60, 9],
      [800, 1],
    ] as const)
      writer.add(passage, times);
    expect(writer.text()).toBe('12b+3Ba9ZAj1');
  });
});
