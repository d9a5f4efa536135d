/** A text in its readings, cut where the edition departs from the source. */
import { isLacuna, readingOf, type Correction } from './correction.ts';
import { contains, type Span } from './provenance.ts';
import { escapeHidden } from './steering.ts';

/**
 * How the edition departs from the source at one place: the words were `replaced`, something was `inserted`, words
 * were `dropped`, spam left a `gap`, a lacuna, or a reading is in `doubt` and is kept.
 */
export type Departure = 'replaced' | 'inserted' | 'dropped' | 'gap' | 'doubt';

/** A stretch of one text: words that source and edition share, or a departure with both readings. */
export type Segment =
  | { readonly kind: 'text'; readonly text: string }
  | {
      readonly kind: Departure;
      readonly sic: string;
      readonly reading: string;
      readonly correction: Correction;
    };

/** A departure. */
export type Change = Exclude<Segment, { readonly kind: 'text' }>;

/** What a correction does to the text. */
export function departureOf(c: Pick<Correction, 'kind' | 'sic' | 'corr'>): Departure {
  if (c.corr === null) return isLacuna(c) ? 'gap' : 'doubt';
  if (c.sic === '') return 'inserted';
  return c.corr === '' ? 'dropped' : 'replaced';
}

/** A correction as a change; `sic` may be a part of it where a line end cuts it. */
export const changeOf = (correction: Correction, sic: string = correction.sic): Change => ({
  kind: departureOf(correction),
  sic: escapeHidden(sic),
  reading: escapeHidden(readingOf(correction)),
  correction,
});

/**
 * A text in segments, so that a page can show both readings. `slice` is the source from `passage.start` to
 * `passage.end`; `corrections` may be those of the whole plan. The readings of all segments, joined, are
 * `passage.text`: where they are not, the edition contradicts its source, and this throws. Hidden characters of a
 * reading are escaped.
 *
 * `为支撑,以弓|进外资` with `弓|` → `引` gives `为支撑,以` + replaced(`弓|`, `引`) + `进外资`.
 */
export const segmentsOf = (
  ...of: readonly [
    passage: Span & { readonly id: string; readonly text: string },
    corrections: readonly Correction[],
    slice: string,
  ]
): readonly Segment[] =>
  departuresOf(...of).map((s) => (s.kind === 'text' ? s : { ...s, reading: escapeHidden(s.reading) }));

/** The same segments with every reading character by character as it is in the text. */
export function departuresOf(
  passage: Span & { readonly id: string; readonly text: string },
  corrections: readonly Correction[],
  slice: string,
): readonly Segment[] {
  const within = corrections
    .filter((c) => contains(passage, c))
    .sort((a, b) => a.start - b.start || a.end - b.end);
  for (const candidates of withoutBorders(passage, within)) {
    const segments = align(passage, candidates, [...slice]);
    if (segments) return segments;
  }
  throw new Error(`${passage.id}: source and corrections do not give the text of the edition`);
}

/** All of them; then, as an insertion on the border may belong to the neighbour, without those at either end. */
function* withoutBorders(span: Span, within: readonly Correction[]): Generator<readonly Correction[]> {
  yield within;
  const inserted = (c: Correction, at: number): boolean => c.start === c.end && c.start === at;
  const notFirst = within.filter((c) => !inserted(c, span.start));
  const notLast = within.filter((c) => !inserted(c, span.end));
  if (notFirst.length < within.length) yield notFirst;
  if (notLast.length < within.length) yield notLast;
  yield notFirst.filter((c) => notLast.includes(c));
}

/** What a text may leave out of its source: white space, and NEL, a line end that patterns do not take for one. */
const LINE_END_OR_BLANK = /[\s\u0085]/u;

function align(
  passage: Span & { readonly text: string },
  corrections: readonly Correction[],
  slice: readonly string[],
): readonly Segment[] | null {
  const text = [...passage.text];
  const segments: Segment[] = [];
  let from = passage.start;
  let written = 0;
  const shared = (to: number): boolean => {
    let run = '';
    for (const c of slice.slice(from - passage.start, to - passage.start)) {
      if (c === text[written]) {
        run += c;
        written += 1;
      } else if (!LINE_END_OR_BLANK.test(c)) return false;
    }
    if (run !== '') segments.push({ kind: 'text', text: run });
    return true;
  };
  for (const correction of corrections) {
    if (!shared(correction.start)) return null;
    const whole = readingOf(correction);
    // White space at the end of a passage, or beside a line end, is not part of it, wherever it comes from.
    const reading = [whole, whole.trimEnd(), whole.trimStart(), whole.trim()].find(
      (words) => text.slice(written, written + [...words].length).join('') === words,
    );
    if (reading === undefined) return null;
    segments.push({ ...changeOf(correction), reading });
    written += [...reading].length;
    from = correction.end;
  }
  return shared(passage.end) && written === text.length ? segments : null;
}
