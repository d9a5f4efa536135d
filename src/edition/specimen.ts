import type { Segment } from '../model/readings.ts';
import type { Reader } from './reader.ts';

/** A few words around one plain correction, to show on the home page what the two inks mean. */
export interface Specimen {
  readonly id: string;
  readonly segments: readonly Segment[];
}

const CONTEXT = 12;

/** The shortest replacement of one sentence in all editions; null where nothing was replaced. */
export function specimenOf(readers: readonly Reader[]): Specimen | null {
  const found = readers.flatMap((reader) =>
    reader.edition.corrections
      .filter((c) => c.sic !== '' && c.corr !== null && c.corr !== '')
      .map((c) => ({ reader, correction: c, length: [...c.sic, ...(c.corr ?? '')].length })),
  );
  for (const { reader, correction } of found.sort((a, b) => a.length - b.length)) {
    const passage = reader.edition.passages.find(
      (p) => p.start <= correction.start && correction.end <= p.end,
    );
    const segments = passage ? reader.segments(passage) : [];
    const at = segments.findIndex((s) => s.kind !== 'text' && s.correction.id === correction.id);
    const change = segments[at];
    if (passage && change) {
      return {
        id: passage.id,
        segments: [...words(segments[at - 1], -CONTEXT), change, ...words(segments[at + 1], CONTEXT)],
      };
    }
  }
  return null;
}

/** The last words of a text before the correction (`count` below 0), or the first after it. */
function words(segment: Segment | undefined, count: number): Segment[] {
  if (segment?.kind !== 'text') return [];
  const points = [...segment.text];
  const cut = count < 0 ? points.slice(count) : points.slice(0, count);
  const text = cut.join('');
  if (cut.length === points.length) return [{ kind: 'text', text }];
  return [{ kind: 'text', text: count < 0 ? `……${text}` : `${text}……` }];
}
