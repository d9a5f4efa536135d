import type { Passage } from '../../../src/model/structure.ts';
import { folded } from '../folded.ts';
import { GIFTS, PAYS } from './pay-words.ts';
import { promiseFeatures } from './promise-features.ts';
import type { Around, Stated } from './draft.ts';
import { promiseWeights } from './promise-weights.ts';

/** Whether a number is a promise of the plan: the sum of what the evidence weighs. */
export interface Verdict {
  /** Above 0: a promise. Natural logarithm of the odds. */
  readonly score: number;
  /** The names of the features that hold, the heaviest first. */
  readonly evidence: readonly string[];
}

/** Weighs a number that a sentence states. Features without a weight weigh nothing. */
export function verdictOf(
  stated: Stated,
  weights: Readonly<Record<string, number>> = promiseWeights,
): Verdict {
  const held = promiseFeatures.flatMap(({ name, of }) => {
    const weight = Number(of(stated)) * (weights[name] ?? 0);
    return weight === 0 ? [] : [{ name, weight }];
  });
  return {
    score: held.reduce((sum, { weight }) => sum + weight, 0),
    evidence: held.sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight)).map(({ name }) => name),
  };
}

/** A sentence that pays: a sum or a share after its words, or in front of what is given. */
const PAYING = new RegExp(`(?:${PAYS})[^。]*(?:元|%|‰)|(?:元|%|‰)[^。]{0,12}(?:${GIFTS})`, 'u');
/** How many passages on either side are looked at. */
const NEAR = 5;

/** Sentences that a document is thought to hold besides its own, none of which pays: few sentences show little. */
const FEW = 5;

/** What stands around each passage of an edition. Linear in the passages. */
export function surroundings(passages: readonly Passage[]): (passage: Passage) => Around {
  const texts = passages.map((p) => (p.text.length > 2000 ? '' : folded(p.text)));
  const pays = texts.map((text) => PAYING.test(text));
  const cell = texts.map((text, k) => {
    const kind = passages[k]?.kind;
    return (
      kind !== 'heading' && kind !== 'note' && text !== '' && text.length <= 20 && !/[。;!?:]$/u.test(text)
    );
  });
  const index = new Map(passages.map((p, k) => [p.id, k]));
  const groups = new Map<string, { all: number; paying: number }>();
  passages.forEach((p, k) => {
    const group = groups.get(p.parent) ?? { all: 0, paying: 0 };
    groups.set(p.parent, { all: group.all + 1, paying: group.paying + (pays[k] === true ? 1 : 0) });
  });
  const sentences = passages.filter(
    (p) => p.kind === 'measure' || p.kind === 'safeguard' || p.kind === 'other',
  );
  const documentPays =
    pays.filter((is, k) => is && passages[k]?.kind !== 'heading').length / (sentences.length + FEW);
  return (passage) => {
    const k = index.get(passage.id) ?? 0;
    const group = groups.get(passage.parent);
    const near = cell.slice(Math.max(0, k - NEAR), k + NEAR + 1);
    return {
      pays: group === undefined ? 0 : group.paying / (group.all + 1),
      documentPays,
      cells: near.filter(Boolean).length / near.length,
    };
  };
}
