/** Everything that the page of a source shows. */
import type { Correction } from '../model/correction.ts';
import { departureOf, changeOf, type Segment } from '../model/readings.ts';
import type { Passage } from '../model/structure.ts';
import type { Reader } from './reader.ts';

/** A line of the source, cut where passages and corrections begin and end. */
export interface SourceLine {
  readonly number: number;
  /** Pages of the original that begin in it, from 1; those without words of their own begin with the next that has. */
  readonly pages: readonly number[];
  readonly runs: readonly Run[];
  /** Records that begin in this line, for the way back to the edition. */
  readonly begins: readonly Beginning[];
  /** Whether it began on an earlier page: a line may be as long as a document. */
  readonly goesOn?: boolean;
}

/** A section, area, task or safeguard that begins in a line. */
interface Beginning {
  readonly id: string;
  readonly label: string;
}

/** A stretch of a line that belongs to one passage, or to none. */
export interface Run {
  /** The passage, in its first run only: there its anchor stands. */
  readonly opens: string | null;
  readonly segments: readonly Segment[];
}

/** Lines that are shown, or lines that are dropped whole and shown folded. */
export interface Stretch {
  readonly folded: Correction | null;
  readonly lines: readonly SourceLine[];
}

/** Dropped lines shorter than this together are shown in place. */
const FOLDED_FROM = 40;

/** The source line by line, with every correction in its place and long drops folded. */
export function sourceView(reader: Reader): readonly Stretch[] {
  const stretches: { folded: Correction | null; lines: SourceLine[] }[] = [];
  reader.source.lines.forEach((line, index) => {
    const length = [...line.text].length;
    const folded = length === 0 ? undefined : foldOf(reader, line.start, line.start + length);
    const last = stretches.at(-1);
    const shown = {
      ...sourceLine(reader, line.start, line.start + length),
      number: index + 1,
      pages: pagesBeginning(reader, line.start, line.start + length),
    };
    const inLast = length === 0 || (last && (last.folded ?? undefined) === folded);
    if (last && inLast) last.lines.push(shown);
    else stretches.push({ folded: folded ?? null, lines: [shown] });
  });
  return stretches;
}

const pagesBeginning = ({ edition }: Reader, start: number, end: number): number[] =>
  edition.plan.page_starts.flatMap((at, k) => (at >= start && at < Math.max(end, start + 1) ? [k + 1] : []));

const foldOf = (reader: Reader, start: number, end: number): Correction | undefined =>
  reader.edition.corrections.find(
    (c) => departureOf(c) === 'dropped' && c.start <= start && end <= c.end && c.end - c.start >= FOLDED_FROM,
  );

function sourceLine(reader: Reader, start: number, end: number): Omit<SourceLine, 'number' | 'pages'> {
  const { passages, corrections } = reader.edition;
  const own = passages.filter((p) => p.start < end && start < p.end);
  const marks = corrections.filter(
    (c) => c.start < end && (start < c.end || (c.start === c.end && start <= c.start)),
  );
  const runs: Run[] = [];
  let at = start;
  for (const passage of own) {
    if (at < passage.start) runs.push(run(reader, null, at, passage.start, marks));
    const from = Math.max(at, passage.start);
    const to = Math.min(end, passage.end);
    runs.push(run(reader, passage.start >= start ? passage : null, from, to, marks));
    at = to;
  }
  if (at < end || runs.length === 0) runs.push(run(reader, null, at, end, marks, true));
  return {
    runs: runs.filter((r) => r.segments.length > 0 || r.opens !== null),
    begins: own.flatMap((p) => {
      const record = p.kind === 'heading' && p.start >= start ? recordOf(reader, p.id) : undefined;
      return record ? [{ id: p.id, label: record.ordinal + record.title }] : [];
    }),
  };
}

const recordOf = (
  { edition }: Reader,
  id: string,
): { readonly ordinal: string; readonly title: string } | undefined =>
  [edition.sections, edition.areas, edition.tasks, edition.safeguards]
    .flatMap((records): readonly { id: string; ordinal: string; title: string }[] => records)
    .find((record) => record.id === id);

/** `[start, end)` in segments; a correction that reaches further shows the part of its words that is here. */
function run(
  reader: Reader,
  passage: Passage | null,
  start: number,
  end: number,
  marks: readonly Correction[],
  closes = false,
): Run {
  const segments: Segment[] = [];
  let at = start;
  const text = (to: number): void => {
    const words = reader.slice(at, to);
    if (words !== '') segments.push({ kind: 'text', text: words });
  };
  for (const mark of marks) {
    const inserted = mark.start === mark.end;
    const here = inserted
      ? mark.start >= at && (mark.start < end || (closes && mark.start === end))
      : mark.start < end && at < mark.end;
    if (!here) continue;
    text(Math.max(at, mark.start));
    segments.push(changeOf(mark, reader.slice(Math.max(at, mark.start), Math.min(end, mark.end))));
    at = Math.min(end, Math.max(at, mark.end));
  }
  text(end);
  return { opens: passage?.id ?? null, segments };
}
