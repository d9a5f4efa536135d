/** The themes of tasks and measures, by rule. */
import { lexiconOf, matchesIn, type Lexicon, type Match } from './lexicon.ts';
import type { Theme } from '../../src/model/vocabulary.ts';
import { ruleReason, WORDING_WEIGHT, type CodingSet } from '../../src/model/coding.ts';
import { becauseOf, wordsFor } from './reasons.ts';

/** A task as rules see it. */
export interface TaskWords {
  readonly id: string;
  readonly title: string;
  readonly measures: readonly { readonly id: string; readonly text: string }[];
}

/** How much the title weighs against the mean of the sentences. */
const TITLE = 1.2;
/** Little evidence counts less: this much is added to the weight of all that is in a text. */
const DOUBT = 1;
/** A further theme has at least this share of the first one's score. */
const FURTHER = 0.08;
const FURTHER_OF_MEASURE = 0.5;
const MOST = 4;
const MOST_OF_MEASURE = 3;

export const themeLexicon = (themes: readonly Theme[]): Lexicon => lexiconOf(themes);

/**
 * Themes of a task and of each of its measures, by rule. A text gives each theme a share: the weight of its distinct
 * wordings among all that are there. The task's score is the share of its title, which weighs more, and the mean
 * share over its sentences; so a long sentence does not outvote the others.
 */
export function themesByRule(task: TaskWords, lexicon: Lexicon, masked: readonly string[]): CodingSet[] {
  const title = matchesIn(task.title, lexicon, masked);
  const bodies = task.measures.map((m) => matchesIn(m.text, lexicon, masked));
  const spoken = bodies.map(weights).filter((w) => w.size > 0);
  const scores = new Map<string, number>();
  const add = (shares: ReadonlyMap<string, number>, factor: number): void => {
    for (const [code, share] of shares) scores.set(code, (scores.get(code) ?? 0) + share * factor);
  };
  add(shares(weights(title)), TITLE);
  for (const one of spoken) add(shares(one), 1 / spoken.length);
  const strong = new Set([title, ...bodies].flatMap(spokenOf));
  const ranked = rankedCodes(scores, lexicon);
  const codes = ranked
    .filter(
      (c, k) =>
        k === 0 || (strong.has(c) && (scores.get(c) ?? 0) >= FURTHER * (scores.get(ranked[0] ?? '') ?? 0)),
    )
    .slice(0, MOST);
  const set = (of: string, list: CodingSet['codes']): CodingSet => ({
    of,
    scheme: 'theme',
    basis: 'rule',
    codes: list,
  });
  return [
    set(
      task.id,
      codes.map((code) => {
        const inTitle = title.some((m) => m.code === code);
        const [rule, found] = inTitle
          ? (['theme/title', title] as const)
          : (['theme/body', bodies.flat()] as const);
        return coded(code, rule, found, lexicon);
      }),
    ),
    ...task.measures.map((m, k) => set(m.id, themesOfMeasure(bodies[k] ?? [], scores, lexicon))),
  ];
}

function themesOfMeasure(
  found: readonly Match[],
  ofTask: ReadonlyMap<string, number>,
  lexicon: Lexicon,
): CodingSet['codes'] {
  const own = weights(found);
  const spoken = spokenOf(found);
  // Between equals the one that the task is about comes first.
  const scores = new Map(
    [...own].map(([code, w]): [string, number] => [code, w + Math.min(1, ofTask.get(code) ?? 0)]),
  );
  const ranked = rankedCodes(scores, lexicon);
  const top = scores.get(ranked[0] ?? '') ?? 0;
  return ranked
    .filter((c, k) => k === 0 || (spoken.includes(c) && (scores.get(c) ?? 0) >= FURTHER_OF_MEASURE * top))
    .slice(0, MOST_OF_MEASURE)
    .map((code) => coded(code, 'theme/body', found, lexicon));
}

/** Weight of the distinct wordings of each code. */
export function weights(found: readonly Match[]): Map<string, number> {
  const distinct = new Map(found.map((m) => [`${m.code} ${m.words}`, m]));
  const sum = new Map<string, number>();
  for (const { code, weight } of distinct.values()) sum.set(code, (sum.get(code) ?? 0) + weight);
  return sum;
}

function shares(sums: ReadonlyMap<string, number>): Map<string, number> {
  const total = [...sums.values()].reduce((a, b) => a + b, DOUBT);
  return new Map([...sums].map(([code, w]) => [code, w / total]));
}

/** Codes by their score; equals in the order of the vocabulary. */
export const rankedCodes = (scores: ReadonlyMap<string, number>, lexicon: Lexicon): string[] =>
  lexicon.codes
    .filter((code) => (scores.get(code) ?? 0) > 0)
    .toSorted((a, b) => (scores.get(b) ?? 0) - (scores.get(a) ?? 0));

/**
 * The codes that a text speaks of: by a wording of `alt` outside of any list, or by two of them in lists. One word among
 * others in a list names an example, not a theme.
 */
function spokenOf(found: readonly Match[]): string[] {
  const strong = found.filter((m) => m.weight === WORDING_WEIGHT.alt);
  return [...Map.groupBy(strong, (m) => m.code)]
    .filter(([, own]) => own.some((m) => !m.listed) || new Set(own.map((m) => m.words)).size > 1)
    .map(([code]) => code);
}

/** A code with the words that show it best, and with why: all its words and what they meet in its definition. */
export function coded(
  code: string,
  rule: 'theme/title' | 'theme/body' | 'instrument/words',
  found: readonly Match[],
  lexicon: Lexicon,
): CodingSet['codes'][number] {
  const words = wordsFor(found, code);
  const why = becauseOf(words, lexicon.definitions.get(code) ?? '');
  return [code, words[0] ?? '', ruleReason(rule, why)];
}
