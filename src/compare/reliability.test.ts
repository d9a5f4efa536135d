import { describe, expect, it } from 'vitest';
import {
  cohensKappa,
  confusionOf,
  krippendorffsAlpha,
  percentAgreement,
  yesOrNo,
  type Confusion,
} from './reliability.ts';

/** Rows: the first reader. From the balanced to the skewed, with empty categories, and one of disagreement alone. */
const tables: readonly (readonly (readonly number[])[])[] = [
  [
    [20, 5],
    [10, 15],
  ],
  [
    [45, 15],
    [25, 15],
  ],
  [
    [118, 5],
    [2, 0],
  ],
  [
    [0, 3],
    [0, 97],
  ],
  [
    [7, 0],
    [0, 9],
  ],
  [
    [0, 4],
    [6, 0],
  ],
  [
    [10, 2, 1],
    [3, 12, 0],
    [0, 4, 8],
  ],
  [
    [22, 2, 2, 0],
    [5, 7, 14, 0],
    [0, 2, 36, 0],
    [0, 1, 17, 10],
  ],
  [
    [1, 0, 0, 2],
    [0, 0, 0, 0],
    [3, 1, 5, 0],
    [0, 0, 2, 8],
  ],
  [
    [30, 1, 0, 0, 2],
    [0, 3, 1, 0, 0],
    [0, 0, 2, 2, 0],
    [1, 0, 0, 4, 0],
    [3, 0, 0, 0, 5],
  ],
];
const pairsOf = (counts: readonly (readonly number[])[]): [string, string][] =>
  counts.flatMap((row, a) =>
    row.flatMap((n, b) => Array.from({ length: n }, (): [string, string] => [String(a), String(b)])),
  );
const asTable = (counts: readonly (readonly number[])[]): Confusion => ({
  categories: counts.map((_, k) => String(k)),
  counts,
});

/** Kappa without margins: disagreement of each with its own partner, over disagreement of everyone with everyone. */
function kappaByPairs(pairs: readonly (readonly [string, string])[]): number {
  const own = pairs.filter(([a, b]) => a !== b).length / pairs.length;
  const any = pairs.flatMap(([a]) => pairs.map(([, b]) => a !== b)).filter(Boolean).length;
  return 1 - own / (any / pairs.length ** 2);
}

/** Alpha without a coincidence matrix: mean disagreement within units, over that of any two values put in one pool. */
function alphaByPool(units: readonly (readonly (string | null)[])[]): number {
  const said = units.map((u) => u.filter((v) => v !== null)).filter((u) => u.length > 1);
  const pool = said.flat();
  const differing = (of: readonly string[]): number =>
    of.flatMap((a, i) => of.filter((b, j) => i !== j && a !== b)).length;
  const within = said.reduce((sum, u) => sum + differing(u) / (u.length - 1), 0) / pool.length;
  return 1 - within / (differing(pool) / (pool.length * (pool.length - 1)));
}

describe('kappa and alpha', () => {
  it.each(tables.map((counts, k) => [k + 1, counts] as const))(
    'of table %i are those of another formula',
    (_, counts) => {
      const pairs = pairsOf(counts);
      expect(cohensKappa(asTable(counts))).toBeCloseTo(kappaByPairs(pairs), 12);
      expect(krippendorffsAlpha(pairs)).toBeCloseTo(alphaByPool(pairs), 12);
      expect(confusionOf(pairs, asTable(counts).categories).counts.flat().filter(Boolean)).toEqual(
        counts.flat().filter(Boolean),
      );
    },
  );

  it('of a textbook’s two by two, and of two pathologists on 118 slides, are the published ones', () => {
    expect(cohensKappa(yesOrNo(20, 5, 10, 15))).toBeCloseTo(0.4, 12);
    // Agresti, Categorical Data Analysis (2nd ed., 2002), 10.5: kappa = .493.
    expect(cohensKappa(asTable(tables[7] ?? []))).toBeCloseTo(0.493, 3);
  });

  it('of four readers with gaps is that of Krippendorff (2011), section C: .743', () => {
    const readers = [
      '123321412...',
      '1233224125.3',
      '.333234225 1.'.replace(' ', ''),
      '1233244125 1.'.replace(' ', ''),
    ];
    const units = Array.from({ length: 12 }, (_, k) =>
      readers.map((r) => (r[k] === '.' || r[k] === undefined ? null : r[k])),
    );
    expect(krippendorffsAlpha(units)).toBeCloseTo(0.743, 3);
    expect(krippendorffsAlpha(units)).toBeCloseTo(alphaByPool(units), 12);
  });

  it('cannot be told of nothing, or of one thing said always', () => {
    for (const [counts, share] of [
      [
        [
          [0, 0],
          [0, 0],
        ],
        0,
      ],
      [
        [
          [9, 0],
          [0, 0],
        ],
        1,
      ],
    ] as const) {
      expect(cohensKappa(asTable(counts))).toBeNull();
      expect(krippendorffsAlpha(pairsOf(counts))).toBeNull();
      expect(percentAgreement(asTable(counts))).toBe(share);
    }
    expect(krippendorffsAlpha([['a', null], ['b']])).toBeNull();
  });
});
