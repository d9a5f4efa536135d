import type { Mark } from '../../model/marks.ts';
import type { Departure } from '../../model/readings.ts';
import { zh as t } from '../../text/corrections.ts';
import { h, listOf, type Child, type Markup } from '../markup/markup.ts';
import { labelOf, shortened } from './notes.ts';
import { joints } from '../../text/joints.ts';

/** One departure from the source, to be drawn. */
interface Drawn {
  readonly kind: Departure;
  /** The words of the source; null where only the edition's are shown. */
  readonly sic: string | null;
  /** The words of the edition; null where it has none. */
  readonly reading: Child;
  /** What ties the place to its note. */
  readonly mark: Child;
}

/**
 * A departure in running text: the edition's words underlined, or a doubt with a wavy line, and its mark; where `sic` is
 * given, the source's words before them, struck. The same for pages and for scripts of the browser.
 */
export const changeMarkup = ({ kind, sic, reading, mark }: Drawn): Markup =>
  h(
    'span',
    { class: sic === null ? 'change edited' : 'change', 'data-kind': kind },
    kind === 'doubt'
      ? h('span', { class: 'doubt' }, reading)
      : [
          sic !== null && sic !== '' && h('del', { 'data-say': t.was }, sic),
          reading !== null &&
            reading !== '' &&
            h(
              'ins',
              { class: kind === 'gap' ? 'gap' : null, 'data-say': sic === null ? null : t.is },
              reading,
            ),
        ],
    mark,
  );

/** A piece of a text that is cut at words which are marked for some other reason. */
interface Piece {
  readonly text: string;
}

/**
 * The edition's words with a mark at every correction, wherever sentences are shown beside their own page. `pieces`,
 * joined, are the text; `draw` draws a stretch of one of them, so that found words, evidence and corrections show
 * together. A mark says what the source has and lies within whatever leads to the sentence, below which the note stands;
 * its label is not text, so that what is copied or read out of the page is the edition's reading.
 */
export function correctedMarkup<P extends Piece>(
  pieces: readonly P[],
  marks: readonly Mark[],
  draw: (text: string, piece: P) => Child = (text) => text,
): readonly Markup[] {
  const text = pieces.map((piece) => piece.text).join('');
  const drawn = (from: number, to: number): Child[] => {
    let start = 0;
    return pieces.flatMap((piece): Child[] => {
      const [a, b] = [Math.max(from - start, 0), Math.min(to - start, piece.text.length)];
      start += piece.text.length;
      return a < b ? [draw(piece.text.slice(a, b), piece)] : [];
    });
  };
  let at = 0;
  const children = marks.flatMap(([start, end, kind, sic, correction]): Child[] => {
    const before = drawn(at, start);
    at = end;
    const note = t.say[kind](shortened(sic), shortened(text.slice(start, end)));
    const label = labelOf(correction);
    const mark = h('span', {
      class: 'mark',
      role: 'note',
      'data-correction': correction,
      'data-label': label,
      'aria-label': joints.pair(label, note),
      title: note,
    });
    const reading = start === end ? null : drawn(start, end);
    return [...before, changeMarkup({ kind, sic: null, reading, mark })];
  });
  return listOf([...children, ...drawn(at, text.length)]);
}
