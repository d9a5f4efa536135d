import { issue } from '../../src/model/issue.ts';
import { bySpan, contains, type Span } from '../../src/model/provenance.ts';
import { readingOf } from '../../src/model/correction.ts';
import { segmentsOf } from '../../src/model/readings.ts';
import { firstFrom, textOfSpan } from '../parse/flow.ts';
import type { Rule } from './edition.ts';

/**
 * Slice + corrections = text, exactly, for every passage, and a page can show both readings of it; every correction
 * quotes the source; no correction that changes the text straddles the border of a passage.
 */
export const quotes: Rule = ({ edition, source, file }) => {
  const points = [...source];
  const holders = [...edition.passages, ...edition.tables.flatMap((t) => t.header)].sort(bySpan);
  const isHeld = (c: Span): boolean => {
    const next = firstFrom(holders, c.start + 1);
    const near = [holders[next - 1], holders[next - 2]].filter((h) => h !== undefined && contains(h, c));
    return near.length === 1;
  };
  const isShown = (passage: (typeof edition.passages)[number]): boolean => {
    const near = [];
    for (let k = firstFrom(edition.corrections, passage.start); k < edition.corrections.length; k += 1) {
      const correction = edition.corrections[k];
      if (correction === undefined || correction.start > passage.end) break;
      near.push(correction);
    }
    try {
      segmentsOf(passage, near, points.slice(passage.start, passage.end).join(''));
      return true;
    } catch {
      return false;
    }
  };
  const place = (excerpt: string) => ({ plan: edition.plan.id, file, excerpt });
  return [
    ...edition.passages
      .filter((p) => textOfSpan(points, p, edition.corrections) !== p.text || p.text === '' || !isShown(p))
      .map((p) => issue('text/mismatch', p.id, place(p.text))),
    ...edition.corrections
      .filter((c) => points.slice(c.start, c.end).join('') !== c.sic)
      .map((c) => issue('text/mismatch', c.id, place(c.sic))),
    ...edition.corrections
      .filter((c) => readingOf(c) !== c.sic && readingOf(c).trim() !== '')
      .filter((c) => !isHeld(c))
      .map((c) => issue('erratum/straddles', c.id, place(c.sic))),
  ];
};
