/** How often frequent short terms stand in which passage. */
import { timesIn } from '../../src/search/places.ts';
import { TallyWriter } from '../../src/search/tallies.ts';

/** Terms of one or two characters that stand more often than this have a tally. */
const OFTEN = 16_384;

interface Tallies {
  /** Folded terms, in order. */
  readonly terms: readonly string[];
  /** Their tallies, see `src/search/tallies.ts`. */
  readonly files: readonly string[];
}

/** `folded` are the texts of all passages, in the order of the layout. */
export function talliesOf(folded: readonly string[], often: number = OFTEN): Tallies {
  const counts = new Map<string, number>();
  for (const text of folded)
    for (const term of shortTerms(text)) counts.set(term, (counts.get(term) ?? 0) + 1);
  const terms = [...counts]
    .flatMap(([term, count]) => (count > often ? [term] : []))
    .sort((a, b) => (a < b ? -1 : 1));
  const writers = new Map(terms.map((term) => [term, new TallyWriter()]));
  for (const [passage, text] of folded.entries())
    for (const term of new Set(shortTerms(text))) writers.get(term)?.add(passage, timesIn(text, term));
  return { terms, files: [...writers.values()].map((writer) => writer.text()) };
}

/** Each character of a text, and each with the next one. */
function* shortTerms(text: string): Generator<string> {
  let before = '';
  for (const character of text) {
    yield character;
    if (before !== '') yield before + character;
    before = character;
  }
}
