/** The values of a table cell that is a sentence. */
import { declaredIn } from './declared.ts';
import { maskedBy } from './mask.ts';
import { numbersPromised } from './sentence.ts';
import type { Draft } from './draft.ts';
import { timeWordsIn, type Period } from './time.ts';
import { unreadableIn } from './written.ts';

/** A value that a cell states in a clause of its own. */
interface Clause {
  readonly draft: Draft;
  /** From the sign before the number to the sign after it. */
  readonly words: string;
}

/** A time, or a sign with more words after it: 2026年达到80%，2030年达到95%. */
const SENTENCE = /(?:19|20)\d\d ?年|[,;。].*\d|\d.*[,;。](?=.)/u;
/** Points that a cell gives: 达到90%得5分. */
const MARKED = /\d分(?!钟)/u;

/** Whether the words of a cell give points, and so are not a promise. */
export const isMarked = (words: string): boolean => MARKED.test(words);

/**
 * The values of a cell that is a sentence, in order; none where it is a bare value, or a number of it cannot be read. `words` are
 * folded, with their numbers made alike.
 */
export function clausesOf(words: string, period: Period): Clause[] {
  if (!SENTENCE.test(words) || !/\p{Script=Han}{2}/u.test(words)) return [];
  const masked = maskedBy(words, declaredIn(words));
  if (unreadableIn(masked).length > 0) return [];
  return numbersPromised(words, masked, timeWordsIn(words, period)).drafts.map((draft) => {
    const from = Math.max(...[...',;。'].map((c) => words.lastIndexOf(c, draft.at))) + 1;
    const to = words.slice(draft.at).search(/[,;。]/u);
    return { draft, words: words.slice(from, to < 0 ? words.length : draft.at + to) };
  });
}
