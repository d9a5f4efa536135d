import { flowAt, type Placed } from './decisions.ts';
import { notesIn, type Note } from './fields/note.ts';
import { startsWithLabel } from './fields/note-words.ts';
import { unitsOf, type NotedUnit } from './fields/units.ts';
import { trimmed } from './flow.ts';
import type { Layout } from './layout.ts';
import type { Heading } from './heading.ts';

/** The editor's word on notes. Reads: the decisions on a paragraph. Writes: its notes with the decisions in force. */

/** What is decided on the note `[i, j)` of a paragraph. */
export const decidedNote = (
  { decided }: Pick<Layout, 'decided'>,
  paragraph: number,
  i: number,
  j: number,
): Placed | undefined => decided.notes.get(paragraph)?.find((d) => d.is === 'note' && i <= d.i && d.i < j);

/** A note as an editor leaves it: all of what a rule finds, or a part of it. */
interface KeptNote extends Note {
  /** The note that it is a part of; a label at its beginning holds on in every part. */
  readonly whole: readonly [number, number];
}

/**
 * The notes in the part `[i, j)` of a paragraph: those that a rule finds, where `all` is asked for, and those that an editor names.
 * A decision within a note begins a part of it, which belongs to whom it says, or is text. A note that no rule finds goes from the
 * words of the decision to the end.
 */
export function notesWithDecided(
  layout: Pick<Layout, 'decided' | 'folded'>,
  paragraph: number,
  i: number,
  j: number,
  all: boolean,
): KeptNote[] {
  const found = notesIn(layout.folded, i, j);
  const decided = (layout.decided.notes.get(paragraph) ?? []).filter((d) => i <= d.i && d.i < j);
  const notes = found.flatMap((n) => partsOf(layout.folded, n, decided, all));
  const own = decided.filter((d) => d.is === 'note');
  for (const [k, d] of own.entries())
    if (!found.some((n) => n.i <= d.i && d.i < n.j)) {
      const next = [...notes.map((n) => n.i), ...own.slice(k + 1).map((n) => n.i)].filter((at) => at > d.i);
      const end = Math.min(j, ...next);
      notes.push({ i: d.i, j: end, labelled: true, whole: [d.i, end] });
    }
  return notes.sort((a, b) => a.i - b.i);
}

/** The parts of a note that remain notes; `all` keeps those that nobody decided. */
function partsOf(
  folded: string,
  note: Note,
  decided: readonly (Placed & { readonly i: number })[],
  all: boolean,
): KeptNote[] {
  const own = decided.filter((d) => note.i <= d.i && d.i < note.j);
  const begins = own.map((d) => (opensNote(folded, note.i, d.i) ? note.i : d.i));
  const bounds = [...new Set([note.i, ...begins])].sort((a, b) => a - b);
  return bounds.flatMap((i, k) => {
    const said = own[begins.lastIndexOf(i)];
    if (said === undefined ? !all : said.is === 'text') return [];
    return [{ ...note, i, j: bounds[k + 1] ?? note.j, whole: [note.i, note.j] as const }];
  });
}

/** Whether nothing but brackets, blanks and a label is between the beginning of a note and `at`. */
const opensNote = (folded: string, i: number, at: number): boolean => {
  const from = i + (/^[( ]*/u.exec(folded.slice(i, at))?.[0].length ?? 0);
  return at <= from + startsWithLabel(folded, from);
};

/**
 * The units that a note names; in a part of one, those that are in the part, with the label of the whole. Whether they hold for
 * further tasks the part alone says.
 */
export function unitsOfPart(
  folded: string,
  i: number,
  j: number,
  whole: readonly [number, number],
): NotedUnit[] {
  const units = unitsOf(folded, { i: whole[0], j: whole[1] });
  if (whole[0] === i && whole[1] === j) return units;
  const alone = unitsOf(folded, { i, j });
  return units.flatMap((u) => {
    const [from, to] = trimmed(folded, Math.max(i, u.i), Math.min(j, u.j));
    const further = alone.find((a) => a.i < to && from < a.j)?.further ?? u.further;
    return from < to ? [{ ...u, i: from, j: to, further }] : [];
  });
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
