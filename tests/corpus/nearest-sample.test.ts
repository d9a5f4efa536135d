/** The score below which no neighbour is shown, by a sample of pairs that a reader judged without their scores (decision 18). */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readContent } from '../../scripts/site/content.ts';
import { LEAST_SCORE, neighbours, REACH } from '../../src/compare/similar.ts';

interface Sample {
  readonly bands: readonly { readonly from: number; readonly pairs: number }[];
  readonly figures: { readonly threshold: number; readonly precision: number; readonly recall: number };
  readonly pairs: readonly (readonly [a: string, b: string, verdict: string])[];
}
const sample = JSON.parse(readFileSync('tests/corpus/nearest-sample.json', 'utf8')) as Sample;

const measures = readContent('.').flatMap(({ edition }) =>
  edition.passages.filter((p) => p.kind === 'measure'),
);
const [lowest] = sample.bands;
const scores = new Map<string, number>();
for (const [id, list] of neighbours(measures, REACH, lowest?.from ?? 0))
  for (const near of list) scores.set([id, near.id].sort().join(' '), near.score);

const bandOf = (score: number): number => sample.bands.findLastIndex(({ from }) => from <= score);
const judged = sample.pairs.map(([a, b, verdict]) => ({
  score: scores.get(`${a} ${b}`) ?? NaN,
  kin: verdict === 'same',
}));
/** So many pairs of the corpus each judged pair of a band stands for. */
const weightOf = ({ score }: { readonly score: number }): number => {
  const band = bandOf(score);
  return (sample.bands[band]?.pairs ?? 0) / judged.filter((p) => bandOf(p.score) === band).length;
};
function figuresAt(threshold: number) {
  const sum = (which: (p: (typeof judged)[number]) => boolean): number =>
    judged.filter(which).reduce((total, pair) => total + weightOf(pair), 0);
  const both = sum((p) => p.kin && p.score >= threshold);
  return {
    precision: both / sum((p) => p.score >= threshold),
    recall: both / sum((p) => p.kin),
  };
}

describe('the sample', () => {
  it('has as many pairs in every band as it says', () => {
    const counts = sample.bands.map((_, k) => [...scores.values()].filter((s) => bandOf(s) === k).length);
    expect(counts).toEqual(sample.bands.map(({ pairs }) => pairs));
  });

  it('holds neighbours alone, each judged in one of three ways', () => {
    expect(judged.every(({ score }) => score > 0)).toBe(true);
    expect(judged.length).toBeGreaterThan(130);
    expect(new Set(sample.pairs.map(([, , verdict]) => verdict))).toEqual(
      new Set(['same', 'formula', 'unrelated']),
    );
  });
});

describe('the threshold', () => {
  it('is the one of the figures, which are these', () => {
    const { threshold, ...figures } = sample.figures;
    expect(LEAST_SCORE).toBe(threshold);
    const { precision, recall } = figuresAt(threshold);
    expect({ precision: Number(precision.toFixed(2)), recall: Number(recall.toFixed(2)) }).toEqual(figures);
  });

  it('is the lowest of the bands from which more than half are kin', () => {
    const good = sample.bands.map(({ from }) => figuresAt(from).precision > 0.5);
    expect(sample.bands[good.indexOf(true)]?.from).toBe(LEAST_SCORE);
  });

  it('says its figures where it was decided', () => {
    const decision = readFileSync('docs/decisions/0018-neighbours-from-a-score-on.md', 'utf8').replace(
      / +/gu,
      ' ',
    );
    const { threshold, precision, recall } = sample.figures;
    expect(decision).toContain(`| ${String(threshold)} | ${String(precision)} | ${String(recall)} |`);
  });
});
