import { flowAt } from './decisions.ts';
import { trimmed } from './flow.ts';
import type { Layout } from './layout.ts';
import { rankOf as usualRank } from './markers.ts';
import type { Candidate, Heading } from './heading.ts';

/** The editor's word on headings, for the outline: which lines are candidates, where titles end, what is not a heading. */

/**
 * What an editor says about paragraph `k`: a candidate that is a heading, `null` where it is not one in the outline, `undefined` where
 * nothing is said. Tasks and safeguards without a number are in no outline; `decided-levels.ts` puts them in their place.
 */
export function decidedCandidate(layout: Layout, k: number, before: number): Candidate | null | undefined {
  const decision = layout.decided.headings.get(k);
  if (decision === undefined) return undefined;
  const { is } = decision;
  const marker = layout.facts[k]?.marker ?? null;
  const numbered = marker !== null && marker.style !== 'is' ? marker : null;
  if (is === 'text' || (numbered === null && is !== 'section' && is !== 'area')) return null;
  if (numbered === null) {
    const style = is === 'section' ? 'section' : 'paren';
    return {
      paragraph: k,
      style,
      number: decision.cell?.number ?? before + 1,
      length: 0,
      decided: is === 'area' ? 'area' : 'heading',
    };
  }
  const outer = is === 'section' && usualRank(numbered.style) > usualRank('section');
  return { paragraph: k, ...numbered, style: outer ? 'section' : numbered.style, decided: 'heading' };
}

/** The title that an editor gives by its place in the source; the stop after it belongs to the heading. */
export function titleAt(
  layout: Layout,
  [start, end]: readonly [number, number],
): { title: [number, number]; end: number } {
  const [i, j] = trimmed(layout.flow.text, flowAt(layout.flow, start), flowAt(layout.flow, end - 1) + 1);
  return { title: [i, j], end: /[。:;]/u.test(layout.folded.charAt(j)) ? j + 1 : j };
}

/** Takes out the headings that an editor says are parts of the text above, with what is below them. */
export function dropParts(layout: Layout, headings: Heading[]): void {
  const kept = headings.filter((h) => layout.decided.headings.get(h.paragraph)?.is !== 'part');
  headings.splice(0, headings.length, ...kept);
  for (const h of kept) dropParts(layout, h.children);
}
