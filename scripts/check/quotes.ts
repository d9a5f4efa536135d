import { readingOf, type Correction } from '../../src/model/correction.ts';
import type { Edition } from '../../src/model/edition.ts';
import { issue } from '../../src/model/issue.ts';
import { bySpan, contains, overlaps, type Span } from '../../src/model/provenance.ts';
import { segmentsOf } from '../../src/model/readings.ts';
import { firstFrom } from '../parse/flow.ts';
import type { Rule } from './rule.ts';
import { proofFor } from './proof.ts';

/**
 * Slice + corrections = text, exactly, for every passage, cell, unit and citation, and a page can show both readings of a passage;
 * a record's number and title are in its heading; every correction quotes the source; none that changes the text
 * straddles the border of a passage or is in two, and none that leaves words there the border of a cell.
 */
export const quotes: Rule = ({ edition, source, file }) => {
  const points = [...source];
  const proof = proofFor(points, edition.corrections);
  const holders = [...edition.passages, ...edition.tables.flatMap((t) => t.header)].sort(bySpan);
  const holding = (c: Span): Span[] => {
    const next = firstFrom(holders, c.start + 1);
    return [holders[next - 1], holders[next - 2]].filter((h) => h !== undefined && contains(h, c)) as Span[];
  };
  const read = new Map<Correction, number>();
  const unproved = new Set(
    edition.passages.filter((p) => {
      const by = p.text === '' ? null : proof.of(p, p.text);
      for (const c of by ?? []) read.set(c, (read.get(c) ?? 0) + 1);
      return by === null;
    }),
  );
  const isHeld = (c: Correction): boolean => {
    const times = read.get(c) ?? 0;
    if (c.end > c.start || times > 1) return holding(c).length === 1;
    return times === 1 || edition.tables.some((t) => t.header.some((h) => contains(h, c)));
  };
  const cells = edition.tables.flatMap((t) =>
    t.rows.flatMap((r) => r.cells.map((cell) => ({ ...cell, id: r.passage }))),
  );
  const byPlace = cells.toSorted(bySpan);
  const crossesCell = (c: Correction): boolean => {
    const next = firstFrom(byPlace, c.start);
    return [byPlace[next - 1], byPlace[next]].some(
      (cell) => cell !== undefined && overlaps(cell, c) && !contains(cell, c),
    );
  };
  const straddling = edition.corrections
    .filter((c) => readingOf(c).trim() !== '')
    .filter((c) => (readingOf(c) !== c.sic && !isHeld(c)) || crossesCell(c));
  const place = (excerpt: string) => ({ plan: edition.plan.id, file, excerpt });
  const units = edition.responsibilities.map((r) => ({ ...r, id: r.task, text: r.unit_text }));
  // What a straddling correction tears is said of the correction.
  const isTorn = (span: Span): boolean => straddling.some((c) => contains(span, c));
  return [
    ...[
      ...edition.passages.filter((p) => (unproved.has(p) || !isShown(edition, points, p)) && !isTorn(p)),
      ...[...cells, ...units, ...edition.citations].filter((r) => proof.of(r, r.text) === null && !isTorn(r)),
      ...untitled(edition),
    ].map((p) => issue('text/mismatch', p.id, place(p.text))),
    ...edition.corrections
      .filter((c) => points.slice(c.start, c.end).join('') !== c.sic)
      .map((c) => issue('text/mismatch', c.id, place(c.sic))),
    ...straddling.map((c) => issue('erratum/straddles', c.id, place(c.sic))),
  ];
};

/** Whether a page can show both readings of a passage. */
function isShown({ corrections }: Edition, points: readonly string[], passage: Edition['passages'][number]) {
  const near = [];
  for (let k = firstFrom(corrections, passage.start); k < corrections.length; k += 1) {
    const correction = corrections[k];
    if (correction === undefined || correction.start > passage.end) break;
    near.push(correction);
  }
  try {
    segmentsOf(passage, near, points.slice(passage.start, passage.end).join(''));
    return true;
  } catch {
    return false;
  }
}

/** Records whose printed number is not in their heading, or whose title neither there nor at the beginning of their first sentence. */
function untitled({ sections, areas, tasks, safeguards, passages }: Edition): { id: string; text: string }[] {
  const headings = new Map(passages.map((p, k) => [p.kind === 'heading' ? p.start : -1, k]));
  return [...sections, ...areas, ...tasks, ...safeguards]
    .filter((r) => {
      const at = headings.get(r.start) ?? -1;
      const [heading, first] = [passages[at]?.text, passages[at + 1]?.text ?? ''];
      if (heading === undefined || at < 0) return false;
      return !(
        heading.startsWith(r.ordinal) &&
        (heading.includes(r.title) || (heading === r.ordinal && first.startsWith(r.title)))
      );
    })
    .map((r) => ({ id: r.id, text: r.ordinal + r.title }));
}
