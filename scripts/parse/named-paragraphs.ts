import type { Layout } from './layout.ts';
import { headingAt, type Heading } from './outline.ts';

/** A paragraph that opens with a name of its own (推动企业上云。…) is as long as that at least, in UTF-16 units. */
const NAME = /^[^。;:!?|]{4,30}。/u;
const SHORTEST_BODY = 20;

/**
 * Numbers nothing but its sections: where their paragraphs open with a name and end with a note of responsibility of
 * their own, each is an item. Reads: the layout, sections without items. Writes: the items, counted through, into
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
