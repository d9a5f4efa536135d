import type { Decision } from '../../src/model/decision.ts';
import { issue, type Issue } from '../../src/model/issue.ts';
import { linesOf } from './errata.ts';
import type { Change, Flow } from './flow.ts';
import { folded } from './folded.ts';
import type { Paragraph } from './paragraph.ts';
import { markerAt } from './markers.ts';

/**
 * The editor's word on the structure. Reads: the decoded source, structure.yaml. Writes: places of the decisions, or issues
 * with file and line. Assumes nothing: a decision whose words do not stand exactly once in its line is an error, never a
 * guess.
 */
export interface Placed extends Decision {
  /** Code points of the source. */
  readonly start: number;
  readonly end: number;
  /** Where the title begins and ends, where it was given. */
  readonly titled: readonly [number, number] | null;
  /** Where the heading begins that a note belongs to, where it was given by its line. */
  readonly heading: number | null;
  /** Whether it says of words within a line that they are text: what it undoes there is a note, or a part of one. */
  readonly inside?: boolean;
  /** Of a cell in a table of tasks: its printed number, how many units of the flow that has, and the head of its column. */
  readonly cell?: { readonly number: number | null; readonly length: number; readonly label?: string };
}

/** The decisions by the paragraph that they are about. */
export interface Decided {
  readonly headings: ReadonlyMap<number, Placed>;
  /** On notes: where one begins, whom it speaks of, and what of it is text. */
  readonly notes: ReadonlyMap<number, readonly (Placed & { readonly i: number })[]>;
}

/** Most blanks and marks between a number and the title that is given. */
const MOST_BEFORE_TITLE = 24;

/** Places every decision. `file` names structure.yaml in issues. */
export function locateDecisions(
  source: string,
  decisions: readonly Decision[],
  place: { readonly plan: string; readonly file: string },
): { placed: Placed[]; issues: Issue[] } {
  if (decisions.length === 0) return { placed: [], issues: [] };
  const { starts, points } = linesOf(source);
  const issues: Issue[] = [];
  const placed: Placed[] = [];
  const find = (d: Decision, line: number, words: string): number | null => {
    const from = starts[line - 1] ?? points.length;
    const text = points.slice(from, starts[line] ?? points.length).join('');
    const hits = text.split(words).length - 1;
    if (hits === 1) return from + [...text.slice(0, text.indexOf(words))].length;
    const what =
      hits === 0
        ? `the words do not stand in line ${line} of source.txt`
        : `they stand ${hits} times in line ${line} of source.txt`;
    issues.push(issue('decision/not-found', what, { ...place, line: d.at, excerpt: words }));
    return null;
  };
  const isInside = ({ is, words }: Decision, start: number, line: number): boolean =>
    is === 'text' &&
    points.slice(starts[line - 1] ?? start, start).some((c) => c.trim() !== '') &&
    markerAt(folded(words), 0) === null;
  const titleOf = (d: Decision, start: number): readonly [number, number] | null => {
    const wanted = [...(d.title ?? '')].filter((c) => c.trim() !== '');
    for (let from = start; from < start + MOST_BEFORE_TITLE; from++) {
      let at = from;
      const fits = wanted.every((c) => {
        while ((points[at] ?? 'x').trim() === '') at += 1;
        return points[at++] === c;
      });
      if (fits && points[from]?.trim() !== '') return [from, at];
    }
    issues.push(
      issue('decision/not-found', 'the title does not stand behind the words', {
        ...place,
        line: d.at,
        excerpt: d.title ?? '',
      }),
    );
    return null;
  };
  for (const d of decisions) {
    const start = find(d, d.line, d.words);
    if (start === null) continue;
    const titled = d.title === undefined ? null : titleOf(d, start);
    const to = d.belongs_to;
    const heading = typeof to === 'object' ? find(d, to.line, to.words) : null;
    if (placed.some((p) => p.start === start && (p.is === 'note') === (d.is === 'note')))
      issues.push(
        issue('decision/unfit', 'the line is decided twice', { ...place, line: d.at, excerpt: d.words }),
      );
    else {
      const inside = isInside(d, start, d.line);
      placed.push({ ...d, start, end: start + [...d.words].length, titled, heading, inside });
    }
  }
  return { placed: placed.sort((a, b) => a.start - b.start), issues };
}

/** The index of the flow at which code point `offset` of the source is read, or the next that is. */
export function flowAt(flow: Flow, offset: number): number {
  let [low, high] = [0, flow.from.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((flow.from[middle] ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  while (flow.text.charAt(low) === '\n') low += 1;
  return low;
}

/** The paragraphs that the decisions are about. */
export function decidedIn(flow: Flow, paragraphs: readonly Paragraph[], placed: readonly Placed[]): Decided {
  const headings = new Map<number, Placed>();
  const notes = new Map<number, (Placed & { i: number })[]>();
  let k = 0;
  for (const d of placed) {
    const i = flowAt(flow, d.start);
    while (k < paragraphs.length - 1 && (paragraphs[k]?.j ?? 0) <= i) k += 1;
    if (d.is === 'note' || d.is === 'text') notes.set(k, [...(notes.get(k) ?? []), { ...d, i }]);
    if (d.is !== 'note' && d.inside !== true) headings.set(k, d);
  }
  return { headings, notes };
}

/** Where issues on decisions stand. */
export const decidedPlace = (input: {
  readonly id: string;
  readonly files: { readonly source: string; readonly structure?: string };
}): { plan: string; file: string } => ({
  plan: input.id,
  file: input.files.structure ?? input.files.source,
});

/** Whether a paragraph begins where this stands: headings do, and cells. */
export const beginsParagraph = (d: Placed): boolean =>
  d.cell !== undefined || (d.is !== 'note' && d.inside !== true);

/** The line ends that decided headings begin with. */
export const breaksOf = (placed: readonly Placed[]): Change[] =>
  placed.filter(beginsParagraph).map(({ start }) => ({ start, end: start, reading: '', breaks: true }));
