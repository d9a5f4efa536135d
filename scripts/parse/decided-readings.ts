/** The editor's decisions on the structure, each beside what the rule would have read. */
import type { LineReading, PublishedDecision } from '../../src/model/decision.ts';
import { issue, type Issue } from '../../src/model/issue.ts';
import type { Placed } from './decisions.ts';
import type { Records } from './record-writer.ts';

type Read = Pick<Records, 'sections' | 'areas' | 'tasks' | 'safeguards' | 'passages'>;

/**
 * Each decision with what it says and what the rule would have read. `rule` is the document as it is read without
 * decisions.
 */
export function readingsOfDecisions(own: Read, placed: readonly Placed[], rule: Read): PublishedDecision[] {
  return placed.map((d) => ({
    line: d.line,
    words: d.words,
    editor: readingInForce(own, d),
    rule: readingAt(rule, d.start),
    ...(d.items === undefined ? {} : { items: d.items }),
    reason: d.reason,
    start: d.start,
    end: d.end,
  }));
}

/** How the words of a decision are read with it. */
function readingInForce(own: Read, d: Placed): LineReading {
  const read = readingAt(own, d.start);
  if ((d.is === 'part' || d.is === 'text') && read.is === 'text') return { ...read, is: d.is };
  if (d.belongs_to === 'nobody') return { ...read, title: null };
  return d.heading === null ? read : { ...read, title: readingAt(own, d.heading).title };
}

/** An error for every decision that is not in force: a row of a table, dropped text, a note of what is neither a task nor an area. */
export function unfitDecisions(
  own: Read,
  placed: readonly Placed[],
  place: { readonly plan: string; readonly file: string },
): Issue[] {
  return placed.flatMap((d) => {
    const { is } = readingInForce(own, d);
    const below = itemsBelow(own, d.start);
    const of = d.heading === null ? null : readingAt(own, d.heading).is;
    const what =
      is !== d.is
        ? `it is still read as ${is}`
        : of !== null && of !== 'task' && of !== 'area'
          ? `what the note belongs to is read as ${of}`
          : d.items !== undefined && d.items !== 'text' && d.items !== below
            ? `what stands below is read as ${below}`
            : null;
    return what === null ? [] : [issue('decision/unfit', what, { ...place, line: d.at, excerpt: d.words })];
  });
}

/** What is below the heading at `start`, up to the next section: areas where there is one, else tasks where there is one. */
function itemsBelow({ sections, areas, tasks }: Read, start: number): 'area' | 'task' | 'text' {
  const until = Math.min(Infinity, ...sections.map((s) => s.start).filter((at) => at > start));
  const isThere = (r: { readonly start: number }): boolean => r.start > start && r.start < until;
  return areas.some(isThere) ? 'area' : tasks.some(isThere) ? 'task' : 'text';
}

/** How the words at `start` are read. */
function readingAt(read: Read, start: number): LineReading {
  const passage = read.passages.findLast((p) => p.start <= start);
  const none = { role: null, title: null };
  if (passage === undefined || passage.end <= start) return { is: 'text', ...none };
  const titleOf = (id: string): string | null =>
    [...read.tasks, ...read.areas, ...read.safeguards, ...read.sections].find((r) => r.id === id)?.title ??
    null;
  if (passage.kind === 'note') return { is: 'note', role: null, title: titleOf(passage.parent) };
  if (passage.kind === 'table-row') return { is: 'row', ...none };
  if (passage.kind !== 'heading') return { is: 'text', ...none };
  const { parent: id } = passage;
  const section = read.sections.find((s) => s.start === passage.start);
  const is = read.tasks.some((t) => t.id === id)
    ? 'task'
    : read.areas.some((a) => a.id === id)
      ? 'area'
      : read.safeguards.some((g) => g.id === id)
        ? 'safeguard'
        : 'section';
  return { is, role: is === 'section' ? (section?.role ?? null) : null, title: titleOf(id) };
}
