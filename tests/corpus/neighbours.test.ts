import { beforeAll, describe, expect, it } from 'vitest';
import { modelsIn } from '../../scripts/bench/folder.ts';
import { inventedPlans } from '../../scripts/bench/plans.ts';
import { readContent } from '../../scripts/site/content.ts';
import { neighbours, REACH } from '../../src/compare/similar.ts';
import { wordingIndex } from '../../src/compare/wording-index.ts';
import { lettersOf, LOST, type Piece } from '../../src/compare/wording.ts';
import { sharedRuns } from './shared-runs.ts';
import { cases } from '../runs.ts';

const editions = readContent('.').map(({ edition }) => edition);
const committed: Piece[] = editions.flatMap((e) => e.passages.filter((p) => p.kind === 'measure'));

/** Sentences of so many invented plans, cut at full stops. */
const inventedPieces = (plans: number): Piece[] =>
  inventedPlans(modelsIn('.'), plans).flatMap(({ id, source }) =>
    source
      .split(/(?<=。)|\n/u)
      .filter((text) => text.length > 12)
      .map((text, k) => ({ id: `${id}/${k}`, plan: id, text })),
  );

/** Low, so that many are compared. */
const LEAST = 0.05;

/** The definition, without any index: the cosine with every piece of every other plan. Some pieces only. */
function scan(pieces: readonly Piece[], some: (k: number) => boolean) {
  const counts = pieces.map(({ text }) => {
    const { text: letters } = lettersOf(text);
    const count = new Map<string, number>();
    for (const size of [2, 3])
      for (let k = 0; k + size <= letters.length; k++) {
        const gram = letters.slice(k, k + size);
        if (!gram.includes(LOST)) count.set(gram, (count.get(gram) ?? 0) + 1);
      }
    return count;
  });
  const df = new Map<string, number>();
  for (const count of counts) for (const gram of count.keys()) df.set(gram, (df.get(gram) ?? 0) + 1);
  const weight = (gram: string, n: number): number =>
    (1 + Math.log(n)) * Math.log(pieces.length / (df.get(gram) ?? 1));
  const norms = counts.map((c) => Math.sqrt([...c].reduce((sum, [g, n]) => sum + weight(g, n) ** 2, 0)));
  return pieces.flatMap((piece, k) => {
    if (!some(k)) return [];
    const own = counts[k] ?? new Map<string, number>();
    const all = pieces.flatMap((there, j) => {
      if (there.plan === piece.plan) return [];
      let sum = 0;
      for (const [gram, n] of own) {
        const other = counts[j]?.get(gram);
        if (other !== undefined) sum += weight(gram, n) * weight(gram, other);
      }
      const score = Math.round((sum / ((norms[k] ?? 1) * (norms[j] ?? 1))) * 1000) / 1000;
      return score >= LEAST ? [{ id: there.id, score, j }] : [];
    });
    const nearest = all.sort((a, b) => b.score - a.score || a.j - b.j).slice(0, 5);
    return [{ id: piece.id, nearest: nearest.map(({ id, score }) => ({ id, score })) }];
  });
}

/** What both find, apart from neighbours that share no word of three letters, which the scan does not know of. */
function compare(pieces: readonly Piece[], some: (k: number) => boolean) {
  const found = neighbours(pieces, REACH, LEAST);
  const expected = scan(pieces, some);
  const text = new Map(pieces.map((p) => [p.id, lettersOf(p.text).text]));
  const share = (a: string, b: string): boolean => {
    const [own, other] = [text.get(a) ?? '', text.get(b) ?? ''];
    for (let k = 0; k + 3 <= own.length; k++) if (other.includes(own.slice(k, k + 3))) return true;
    return false;
  };
  return {
    found: expected.map(({ id }) => ({
      id,
      nearest: (found.get(id) ?? []).map((n) => ({ id: n.id, score: n.score })),
    })),
    expected: expected.map(({ id, nearest }) => ({ id, nearest: nearest.filter((n) => share(id, n.id)) })),
  };
}

describe('nearest measures', () => {
  it('of the committed plans are those of a plain scan, all of them', () => {
    const { found, expected } = compare(committed, () => true);
    expect(expected.filter((e) => e.nearest.length > 0).length).toBeGreaterThan(200);
    expect(found).toEqual(expected);
  });

  it(
    'of many plans, 150 in the long run, are those of a plain scan, a sample of them',
    { timeout: 300_000 },
    () => {
      const plans = cases(150);
      // Every sixth sentence of each: so many plans, and a test that a busy machine can run.
      const pieces = inventedPieces(plans).filter((_, k) => k % 6 === 0);
      expect(new Set(pieces.map((p) => p.plan)).size).toBe(plans);
      const { found, expected } = compare(pieces, (k) => k % Math.round(plans / 1.5) === 7);
      expect(expected.length).toBeGreaterThan(20);
      expect(found).toEqual(expected);
    },
  );

  it('are found among many that share common words only, with less reach', () => {
    const pieces = inventedPieces(12);
    const whole = neighbours(pieces);
    const short = neighbours(pieces, { exact: 0, places: 2_000, scored: 20 });
    const near = [...whole].filter(([, list]) => (list[0]?.score ?? 0) >= 0.5);
    expect(near.length).toBeGreaterThan(20);
    for (const [id, list] of near) expect(short.get(id)?.[0]?.score).toBe(list[0]?.score);
  });
});

describe('shared wording', () => {
  let pieces: Piece[] = [];
  beforeAll(() => {
    pieces = [
      ...editions.flatMap((e) => e.passages.filter((p) => p.kind !== 'heading')),
      ...inventedPieces(9),
    ];
  });

  it('of every piece is what comparing all pieces finds, in the same order', () => {
    const all = sharedRuns(pieces);
    expect(all.length).toBeGreaterThan(500);
    const byPiece = Map.groupBy(all, ({ own }) => own);
    const index = wordingIndex(pieces);
    for (const [k, { id }] of pieces.entries()) expect([...index.runsOf(id)]).toEqual(byPiece.get(k) ?? []);
    expect([...index.runsOf('nobody-2024/1')]).toEqual([]);
  });
});
