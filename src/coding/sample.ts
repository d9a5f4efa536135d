/** The sample that a second coder codes. */
import { wordingPattern } from '../model/wording-pattern.ts';
import type { BlindSentence, BlindTask } from './blind.ts';

/** What is drawn: single sentences, or tasks with all their sentences. */
export const sampleUnits = ['sentence', 'task'] as const;
export type SampleUnit = (typeof sampleUnits)[number];

/** How a sample was drawn; the same plan and the same version of the corpus give the same sample. */
export interface SamplePlan {
  /** Ids of the plans from which it is drawn. */
  readonly plans: readonly string[];
  /** A theme of whose words half of the sample has one, so that no sentence tells whether it is of the theme; null: at random. */
  readonly theme: string | null;
  readonly unit: SampleUnit;
  /** How many units; null: all. */
  readonly size: number | null;
  readonly seed: string;
}

/** Beyond so many plans a sample is drawn in two steps: first so many plans, then units of these. */
export const PLANS_READ = 40;

/**
 * Numbers in [0, 1) that follow from a seed: the state is the FNV-1a hash of its UTF-16 units, the generator mulberry32.
 * The same in every browser and in Node.
 */
export function randomOf(seed: string): () => number {
  let state = 0x811c9dc5;
  for (let k = 0; k < seed.length; k++) state = Math.imul(state ^ seed.charCodeAt(k), 0x01000193);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** So many of `all` without replacement, in the order in which they were drawn (Fisher and Yates); all where there are fewer. */
export function drawn<T>(all: readonly T[], size: number, random: () => number): T[] {
  const pool = [...all];
  const most = Math.min(size, pool.length);
  for (let k = 0; k < most; k++) {
    const other = k + Math.floor(random() * (pool.length - k));
    const [a, b] = [pool[k], pool[other]];
    if (a !== undefined && b !== undefined) [pool[k], pool[other]] = [b, a];
  }
  return pool.slice(0, most);
}

/** The plans of a sample: all, or where these are more than {@link PLANS_READ} so many of them, in the order of their ids. */
export const plansOfSample = ({ plans, seed }: Pick<SamplePlan, 'plans' | 'seed'>): readonly string[] =>
  plans.length <= PLANS_READ ? plans : drawn([...plans].sort(), PLANS_READ, randomOf(`${seed}/plans`)).sort();

/** A sentence that was drawn, with its task. */
interface DrawnSentence {
  readonly sentence: BlindSentence;
  readonly task: BlindTask;
}

/** The sentences of a sample in the order of coding: units as they were drawn, sentences of a task in its order. */
export function sampleOf(
  tasks: readonly BlindTask[],
  { theme, unit, size, seed }: SamplePlan,
  words: readonly string[],
): DrawnSentence[] {
  const units: readonly (readonly DrawnSentence[])[] = tasks
    .map((task) => task.sentences.map((sentence) => ({ sentence, task })))
    .flatMap((of) => (unit === 'task' ? [of] : of.map((one) => [one])))
    .filter((of) => of.length > 0);
  if (size === null && theme === null) return units.flat();
  const random = randomOf(seed);
  const wanted = size ?? units.length;
  if (theme === null) return drawn(units, wanted, random).flat();
  const pattern = wordingPattern(words);
  const holds = (of: readonly DrawnSentence[]): boolean =>
    of.some(({ sentence }) => pattern.test(sentence.text));
  const having = drawn(units.filter(holds), Math.ceil(wanted / 2), random);
  const others = drawn(
    units.filter((of) => !holds(of)),
    size === null ? having.length : wanted - having.length,
    random,
  );
  return drawn([...having, ...others], having.length + others.length, random).flat();
}
