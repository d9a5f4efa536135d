import type { KnownTerm, WordingGroup } from './corpus.ts';
import type { Folding } from './fold.ts';

const MOST = 8;
/** Shared pairs of characters, from which on two words are near each other. */
const NEAR = 0.5;

/** Known terms that continue from what is typed: by its beginning, by a part, by pinyin or its initials. */
export function suggestionsFor(typed: string, terms: readonly KnownTerm[], { fold }: Folding): KnownTerm[] {
  const word = fold(typed);
  if (word === '') return [];
  const latin = /^[a-z]+$/u.test(word);
  const graded = terms.flatMap((known) => {
    const grade = gradeOf(word, latin, fold(known[0]), known[2]);
    return grade === null ? [] : [{ known, grade }];
  });
  graded.sort(
    (a, b) => a.grade - b.grade || b.known[1] - a.known[1] || a.known[0].length - b.known[0].length,
  );
  return graded.slice(0, MOST).map(({ known }) => known);
}

/** 0 begins with it, 1 its initials do, 2 its pinyin does, 3 contains it; null for none. */
function gradeOf(word: string, latin: boolean, term: string, pinyin: string): number | null {
  if (term === word) return null;
  if (term.startsWith(word)) return 0;
  if (latin && pinyin !== '') {
    const syllables = pinyin.split(' ');
    if (
      word.length > 1 &&
      syllables
        .map((s) => s.charAt(0))
        .join('')
        .startsWith(word)
    )
      return 1;
    if (word.length > 1 && syllables.join('').startsWith(word)) return 2;
  }
  return term.includes(word) ? 3 : null;
}

/** The known term that shares most pairs of characters with a term that was not found. */
export function nearestTerm(term: string, terms: readonly KnownTerm[], { fold }: Folding): string | null {
  const wanted = pairsOf(term);
  let best: { term: string; score: number } | null = null;
  for (const [known] of terms) {
    const folded = fold(known);
    if (folded === term) continue;
    const pairs = pairsOf(folded);
    const shared = [...wanted].filter((pair) => pairs.has(pair)).length;
    const score = (2 * shared) / (wanted.size + pairs.size || 1);
    if (score >= NEAR && score > (best?.score ?? 0)) best = { term: known, score };
  }
  return best?.term ?? null;
}

const pairsOf = (text: string): Set<string> => {
  const c = [...text];
  return new Set(c.length < 2 ? c : c.slice(1).map((next, i) => (c[i] ?? '') + next));
};

/** The longest that is cut: what is longer is a sentence. */
const LONGEST_CUT = 24;

/**
 * The ways to cut what was typed in one go into two words of two characters at least, one of them known; those with the
 * longest known word first: 科技特派员补助 → 科技特派员 + 补助.
 */
export function cutsOf(
  typed: string,
  terms: readonly KnownTerm[],
  { fold }: Folding,
): (readonly [string, string])[] {
  const points = [...typed];
  if (points.length > LONGEST_CUT || /[\s"“”「」『』＂]/u.test(typed)) return [];
  const known = new Set(terms.map(([term]) => fold(term)));
  const lengthOf = (word: string): number => (known.has(fold(word)) ? [...word].length : 0);
  return points
    .slice(2, -1)
    .map((_, k) => [points.slice(0, k + 2).join(''), points.slice(k + 2).join('')] as const)
    .map((words) => ({ words, length: Math.max(lengthOf(words[0]), lengthOf(words[1])) }))
    .filter(({ length }) => length > 0)
    .sort((a, b) => b.length - a.length)
    .map(({ words }) => words);
}

/**
 * Other words for a folded term that the corpus has, each with the number of passages in which it stands, the most frequent
 * first; offered, never applied. A word that contains the term, or another of them, is not among them: its passages are found
 * already.
 */
export function wordingsOf(
  term: string,
  groups: readonly WordingGroup[],
  { fold }: Folding,
): readonly (readonly [word: string, passages: number])[] {
  const others = new Map<string, readonly [string, number]>();
  for (const group of groups) {
    if (!group.some(([word]) => fold(word) === term)) continue;
    for (const [word, passages] of group) {
      const folded = fold(word);
      if (passages > 0 && !folded.includes(term) && !others.has(folded)) others.set(folded, [word, passages]);
    }
  }
  const folded = [...others.keys()];
  return [...others]
    .filter(([own]) => !folded.some((other) => other !== own && own.includes(other)))
    .map(([, other]) => other)
    .sort(([, a], [, b]) => b - a)
    .slice(0, MOST);
}
