/** Makes a heading of a candidate. */
import { titleAt } from './decided-outline.ts';
import { trimmed } from './flow.ts';
import type { Candidate, Heading } from './heading.ts';
import type { Layout } from './layout.ts';
import { titleRange, type Join } from './title-range.ts';

/** The heading that `c` makes, its number at index `at` of the flow; not yet placed in the tree. */
export function headingAt(
  layout: Layout,
  c: Candidate,
  at: number,
  { limit, join }: { readonly limit?: number; readonly join?: Join | undefined } = {},
): Omit<Heading, 'parent' | 'until'> {
  const whole = layout.paragraphs[c.paragraph] ?? { i: at, j: at, line: 0 };
  const paragraph = limit === undefined ? whole : { ...whole, j: limit };
  const given = layout.decided.headings.get(c.paragraph)?.titled ?? null;
  const { title, end } =
    given !== null && at === whole.i
      ? titleAt(layout, given)
      : titleRange(layout, paragraph, at + c.length, join);
  const ordinal = trimmed(layout.flow.text, at, at + c.length);
  return { style: c.style, number: c.number, ordinal, title, end, paragraph: c.paragraph, children: [] };
}
