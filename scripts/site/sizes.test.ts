import { describe, expect, it } from 'vitest';
import { checkSize, sizeFor, SIZES } from './sizes.ts';

describe('the size of a whole site', () => {
  it('may be what the row of its number of plans says', () => {
    expect(sizeFor(0).plans).toBe(1);
    expect(sizeFor(39).plans).toBe(5);
    expect(sizeFor(40).plans).toBe(40);
    expect(sizeFor(3000).plans).toBe(150);
  });

  it('is an issue with the first byte or file too many', () => {
    for (const { plans, bytes, files } of SIZES) {
      const most = { bytes: bytes * plans, files: files * plans };
      expect(checkSize(most, plans, 0)).toEqual([]);
      expect(checkSize({ ...most, bytes: most.bytes + 1 }, plans, 0)).toHaveLength(1);
      expect(checkSize({ ...most, files: most.files + 1 }, plans, 0)).toHaveLength(1);
    }
  });

  it('grows with the tasks where plans have many', () => {
    const [, , { plans, files }] = SIZES;
    const most = { bytes: 0, files: 2 * files * plans };
    expect(checkSize(most, plans, 2 * 18.5 * plans)).toEqual([]);
    expect(checkSize(most, plans, 18.5 * plans)).toHaveLength(1);
  });

  it('never allows a plan more where there are more plans', () => {
    for (const [k, row] of SIZES.entries()) {
      const next = SIZES[k + 1] ?? row;
      expect(next.bytes).toBeLessThanOrEqual(row.bytes);
      expect(next.files).toBeLessThanOrEqual(row.files);
    }
  });
});
