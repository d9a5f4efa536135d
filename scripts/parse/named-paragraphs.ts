import type { Layout } from './layout.ts';
import { headingAt } from './heading-at.ts';
import type { Bounds, Heading } from './heading.ts';

/** A paragraph that opens with a name of its own (推动企业上云。…) is as long as that at least, in UTF-16 units. */
const NAME = /^[^。;:!?|]{4,30}。/u;
const SHORTEST_BODY = 20;

/**
 * Where a document numbers only its sections: paragraphs that open with a name and end with a note of responsibility of
 * their own are items. Reads: the layout, sections without items. Writes: the items, counted through, into
 * `children`. Two sections must hold two such paragraphs each, and four of five paragraphs with a note must have a name.
 */
export function nameParagraphs(layout: Layout, roots: readonly Heading[]): void {
  const leaves = roots.filter((r) => r.style === 'section' && r.children.length === 0);
  const held = leaves.map((section) => notedBelow(layout, section));
  const all = held.flat();
  const named = all.filter((k) => isNamed(layout, k));
  if (held.filter((list) => list.length >= 2).length < 2 || named.length < all.length * 0.8) return;
  let number = 0;
  leaves.forEach((section, n) => {
    for (const k of held[n] ?? []) {
      const p = layout.paragraphs[k];
      if (p === undefined) continue;
      const heading = headingAt(
        layout,
        { paragraph: k, style: 'paren', number: (number += 1), length: 0 },
        p.i,
      );
      const last = section.children.at(-1);
      if (last !== undefined) last.until = k;
      section.children.push({ ...heading, parent: section, until: section.until });
    }
  });
}

/** The paragraphs below a section that end with a note of their own. */
function notedBelow(layout: Layout, section: Heading): number[] {
  const found: number[] = [];
  for (let k = section.paragraph + 1; k < section.until; k++) {
    const p = layout.paragraphs[k];
    const note = layout.facts[k]?.notes.at(-1);
    if (p !== undefined && note !== undefined && note.i > p.i + SHORTEST_BODY && note.j === p.j)
      found.push(k);
  }
  return found;
}

function isNamed(layout: Layout, k: number): boolean {
  const p = layout.paragraphs[k];
  if (p === undefined) return false;
  const name = NAME.exec(layout.folded.slice(p.i, Math.min(p.j, p.i + 40)))?.[0];
  return name !== undefined && p.j - p.i - name.length >= SHORTEST_BODY;
}

/** So many paragraphs with a name and a text make the outline of a document that has no other. */
const LEAST_NAMED = 5;
/** What a name begins with that says what is to be done. */
const DOES =
  /^(?:着力|大力|积极|全面|深入|持续|进一步|加快|切实|统筹|优先|重点)*(?:支持|鼓励|推[动进广行]|加[强快大]|建[立设成]|设立|完善|优化|提[升高供]|培[育养]|引[进导]|实施|促进|强化|落实|开展|打造|构建|发[展挥]|创新|深化|扩大|健全|探索|保障|组织|简化|规范|拓[展宽]|集聚|奖励|资助|吸引|降低|减[免轻])/u;

/**
 * The outline of a document without numbers, sections and lines of titles: where most of its paragraphs open with a name that says
 * what is to be done (支持人才集聚。…), each of them is an item; what has no name is text before or behind. Empty where fewer than
 * five have one, or fewer than two thirds between the first and the last.
 */
export function namedOutline(layout: Layout, { start, end }: Bounds): Heading[] {
  const named: number[] = [];
  for (let k = start; k < end; k++) {
    const from = layout.paragraphs[k]?.i ?? 0;
    const says = isNamed(layout, k) && DOES.test(layout.folded.slice(from, from + 12));
    if (says && !layout.decided.headings.has(k)) named.push(k);
  }
  const [first = 0, last = 0] = [named[0], named.at(-1)];
  if (named.length < LEAST_NAMED || named.length < (last - first + 1) * (2 / 3)) return [];
  return named.flatMap((k, n): Heading[] => {
    const p = layout.paragraphs[k];
    if (p === undefined) return [];
    const heading = headingAt(layout, { paragraph: k, style: 'paren', number: n + 1, length: 0 }, p.i);
    return [{ ...heading, parent: null, until: named[n + 1] ?? k + 1 }];
  });
}
