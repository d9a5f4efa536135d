import { folded } from '../parse/folded.ts';
import type { Match } from './lexicon.ts';

/**
 * Why a passage has a code, in words for readers.
 *
 * Reads    the words that show the code, and its definition in the vocabulary
 * Writes   the words, quoted, and the clause of the definition that they meet; the whole definition where none names them
 * Assumes  nothing; the same words and definition always give the same sentence
 */
export function becauseOf(words: readonly string[], definition: string): string {
  const clause = clauseOf(words, definition);
  const quoted = words.map((w) => `“${w}”`).join('');
  return clause === null
    ? `${quoted}，合于定义：${definition.replace(/。$/u, '')}`
    : `${quoted}，合于定义所列“${clause}”`;
}

/** Two characters that half of all definitions share say nothing about which clause is meant. */
const COMMON =
  /^(?:科技|创新|企业|技术|建设|发展|产业|领域|支持|提升|机制|制度|推动|实施|组织|开展|加强|促进|提供)$/u;
const SHORTEST = 2;

/** The clause of a definition that shares the longest run of characters with any of `words`; null where none shares one. */
function clauseOf(words: readonly string[], definition: string): string | null {
  const clauses = definition
    .split(/[、，；：。]/u)
    .map((c) => c.replace(/^(?:以|包括)|等(?:推动)?$/gu, ''))
    .filter((c) => c !== '' && !/不算|不在此列|不作/u.test(c));
  let best: { clause: string; length: number } | null = null;
  for (const clause of clauses)
    for (const word of words) {
      const length = commonRun(folded(word), folded(clause));
      if (length > (best?.length ?? SHORTEST - 1)) best = { clause, length };
    }
  return best?.clause ?? null;
}

/** Length of the longest run that is in both, one of {@link COMMON} apart; 0 where there is none. */
function commonRun(a: string, b: string): number {
  for (let length = Math.min(a.length, b.length); length >= SHORTEST; length--)
    for (let at = 0; at + length <= a.length; at++) {
      const run = a.slice(at, at + length);
      if (b.includes(run) && !COMMON.test(run)) return length;
    }
  return 0;
}

/** More words than these add nothing to a reason. */
const MOST_WORDS = 3;

/** The distinct words that show a code, the heaviest and longest first. */
export function wordsFor(found: readonly Match[], code: string): string[] {
  const own = found
    .filter((m) => m.code === code)
    .toSorted((a, b) => b.weight - a.weight || b.words.length - a.words.length);
  return [...new Set(own.map((m) => m.words))].slice(0, MOST_WORDS);
}
