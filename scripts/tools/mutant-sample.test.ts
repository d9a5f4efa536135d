import { describe, expect, it } from 'vitest';
import { isDrawn } from './mutant-sample.ts';

const mutants = Array.from({ length: 2_000 }, (_, k) => ({
  id: String(k),
  fileName: '/anywhere/scripts/parse/lines.ts',
  mutatorName: 'StringLiteral',
  replacement: '""',
  location: { start: { line: 1 + Math.floor(k / 40), column: k % 40 } },
}));
const drawn = (seed: number, share: number): readonly string[] =>
  mutants.filter((mutant) => isDrawn(mutant, seed, share)).map(({ id }) => id);

describe('a sample of mutants', () => {
  it('has about the share that was asked, and all of them where all are', () => {
    expect(drawn(1, 0.1).length).toBeGreaterThan(150);
    expect(drawn(1, 0.1).length).toBeLessThan(250);
    expect(drawn(1, 1)).toHaveLength(mutants.length);
  });

  it('is that of the seed, whatever the ids, the order and the folder', () => {
    const elsewhere = mutants.map((mutant) => ({
      ...mutant,
      id: `x${mutant.id}`,
      fileName: 'scripts/parse/lines.ts',
    }));
    expect(elsewhere.filter((mutant) => isDrawn(mutant, 1, 0.1)).map(({ id }) => id.slice(1))).toEqual(
      drawn(1, 0.1),
    );
    expect(drawn(2, 0.1)).not.toEqual(drawn(1, 0.1));
  });

  it('grows with the share: a larger one has all of a smaller', () => {
    expect(drawn(1, 0.2)).toEqual(expect.arrayContaining([...drawn(1, 0.1)]));
  });
});
