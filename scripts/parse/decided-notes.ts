import { flowAt, type Placed } from './decisions.ts';
import { notesIn, type Note } from './fields/note.ts';
import type { Layout } from './layout.ts';
import type { Heading } from './outline.ts';

/** The editor's word on notes. Reads: the decisions on a paragraph. Writes: its notes with the decisions in force. */

/** What is decided on the note `[i, j)` of a paragraph. */
export const decidedNote = (
  { decided }: Pick<Layout, 'decided'>,
  paragraph: number,
  i: number,
  j: number,
): Placed | undefined => decided.notes.get(paragraph)?.find((d) => i <= d.i && d.i < j);

/**
 * The notes in the part `[i, j)` of a paragraph: those that a rule finds, where `all` is asked for, and those that an editor names.
 * One that no rule finds goes from the words of the decision to the end.
 */
export function notesWithDecided(
  layout: Pick<Layout, 'decided' | 'folded'>,
  paragraph: number,
  i: number,
  j: number,
  all: boolean,
): Note[] {
  const found = notesIn(layout.folded, i, j);
  const decided = (layout.decided.notes.get(paragraph) ?? []).filter((d) => i <= d.i && d.i < j);
  const notes = found.filter((n) => all || decided.some((d) => n.i <= d.i && d.i < n.j));
  for (const [k, d] of decided.entries())
    if (!found.some((n) => n.i <= d.i && d.i < n.j)) {
      const next = [...notes.map((n) => n.i), ...decided.slice(k + 1).map((n) => n.i)].filter(
        (at) => at > d.i,
      );
      notes.push({ i: d.i, j: Math.min(j, ...next), labelled: true });
    }
  return notes.sort((a, b) => a.i - b.i);
}

/** The heading among `headings` that an editor says the note `[i, j)` belongs to, where it was named by its line. */
export function headingOfNote(
  layout: Pick<Layout, 'decided' | 'flow'>,
  headings: readonly Heading[],
  paragraph: number,
  i: number,
  j: number,
): Heading | undefined {
  const at = decidedNote(layout, paragraph, i, j)?.heading ?? null;
  if (at === null) return undefined;
  const k = flowAt(layout.flow, at);
  return headings.find((h) => h.ordinal[0] <= k && k < h.end);
}
