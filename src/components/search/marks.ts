import { foldingWith, SEPARATOR, type Folding } from '../../search/fold.ts';
import { rangesOf } from '../../search/highlight.ts';

/** One text that a reader sees as one: a sentence, a note, a heading, a table row. */
const TEXTS = '.sentence, .measures li > p, .note > p, main h1, .part :is(h2, h3), tbody tr, .tasks a';
/** What stands among the words without being theirs. */
const APART = 'del, .mark, .gloss, .number, .margin, small';
/** Those of which the page leaves out the full stop. */
const TITLES = 'h1, h2, h3, a';
/** Stands between the cells of a row in its text. */
const BETWEEN_CELLS = ' | ';

/**
 * Marks words in the texts of the page, wherever they stand: across corrections, links, lines and other marks. What was
 * found has the class `found`; other marks are the edition's.
 */
export function markWords(words: readonly string[]): void {
  const folding = foldingWith(new Map());
  const terms = words.map(folding.fold).filter((term) => term !== '');
  const inTitles = terms.map((term) => (term.endsWith(SEPARATOR) ? term.slice(0, -1) : term));
  for (const text of document.querySelectorAll(TEXTS))
    markIn(text, text.matches(TITLES) ? inTitles : terms, folding);
}

function markIn(text: Element, terms: readonly string[], folding: Folding): void {
  const walker = document.createTreeWalker(text, NodeFilter.SHOW_TEXT, (node) =>
    node.parentElement?.closest(APART) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
  );
  const nodes: { readonly node: Text; readonly start: number }[] = [];
  let words = '';
  let cell: Element | null = null;
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    const own = node.parentElement?.closest('td, th') ?? null;
    if (own !== cell && nodes.length > 0) words += BETWEEN_CELLS;
    cell = own;
    nodes.push({ node, start: words.length });
    words += node.data;
  }
  const ranges = rangesOf(words, terms, folding);
  for (const { node, start } of nodes) {
    const end = start + node.length;
    const own = ranges.flatMap(([from, to]) =>
      from < end && to > start ? [[Math.max(from, start) - start, Math.min(to, end) - start] as const] : [],
    );
    // From the last to the first, so that the places before stay what they are.
    for (const [from, to] of own.reverse()) {
      const found = node.splitText(from);
      found.splitText(to - from);
      const mark = document.createElement('mark');
      mark.className = 'found';
      found.replaceWith(mark);
      mark.append(found);
    }
  }
}
