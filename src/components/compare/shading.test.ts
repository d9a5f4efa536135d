import { describe, expect, it } from 'vitest';
import { shading } from './matrix-view.ts';

const words = (first: number, last: number | null) => (last === null ? `${first}起` : `${first}–${last}`);

describe('shading', () => {
  it('says in its legend what it does', () => {
    const values = [0, 1, 3, 5, 8, 9, 12, 15, 17, 20];
    const { shade, legend } = shading(values, words);
    for (const value of values.filter((v) => v > 0)) {
      const said = legend.find((step) => step.shade === shade(value))?.words ?? '';
      const [first = NaN, last = Infinity] = [...said.matchAll(/\d+/gu)].map(Number);
      expect(value).toBeGreaterThanOrEqual(first);
      expect(value).toBeLessThanOrEqual(last);
    }
    expect(shade(0)).toBe(0);
  });

  it('is not paled by one that lies far beyond the others', () => {
    const rest = [2, 4, 5, 6, 7, 8, 9, 10, 11, 12];
    const { shade } = shading([...rest, 400], words);
    expect(rest.map(shade)).toContain(4);
    expect(shade(400)).toBe(5);
  });

  it('has no step that no number has', () => {
    expect(shading([1, 1, 2], words).legend.map((step) => step.words)).not.toContain('1–0');
    expect(shading([], words).legend).toEqual([]);
  });
});
