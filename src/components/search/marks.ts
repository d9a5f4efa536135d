import { foldingWith } from '../../search/fold.ts';
import { rangesOf } from '../../search/highlight.ts';

/** One text that a reader sees as one: a sentence, a note, a heading, a table row. */
const TEXTS = '.sentence, .measures li > p, .note > p, main h1, .part :is(h2, h3), tbody tr, .tasks a';
/** What stands among the words without being theirs. */
const APART = 'del, .mark, .gloss, .number, .margin, small';

/**
 * Marks words in the texts of the page, wherever they stand: across corrections, links, lines and other marks. What was
 * found has the class `found`; other marks are the edition's.
 */
export function markWords(words: readonly string[]): void {
  const folding = foldingWith(new Map());
  const terms = words.map(folding.fold).filter((term) => term !== '');
  for (const text of document.querySelectorAll(TEXTS)) markIn(text, terms, folding);
}

function markIn(text: Element, terms: readonly string[], folding: ReturnType<typeof foldingWith>): void {
  const walker = document.createTreeWalker(text, NodeFilter.SHOW_TEXT, (node) =>
    node.parentElement?.closest(APART) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
  );
  const nodes: Text[] = [];
  while (walker.nextNode()) nodes.push(walker.currentNode as Text);
  const ranges = rangesOf(nodes.map((node) => node.data).join(''), terms, folding);
  let start = 0;
  for (const node of nodes) {
    const end = start + node.length;
    const own = ranges.flatMap(([from, to]) =>
      from < end && to > start ? [[Math.max(from, start) - start, Math.min(to, end) - start] as const] : [],
    );
    start = end;
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
