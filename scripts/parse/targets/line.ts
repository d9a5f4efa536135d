import { readingOf, type Correction } from '../../../src/model/correction.ts';
import { contains, type Span } from '../../../src/model/provenance.ts';
import { firstFrom, flowOf, spanIn, type Flow } from '../flow.ts';
import { folded, HOLE } from '../folded.ts';

/** A passage ready for reading: its text, the same folded index for index, and where each unit of it comes from. */
export interface Line {
  readonly text: string;
  /** Lost words part clauses here: `;` stands for each unit of their mark. */
  readonly folded: string;
  /** The source span of `[i, j)` of the text. */
  readonly span: (i: number, j: number) => Span;
}

/** The line of one passage. `points` is the source, `corrections` are those of the whole plan, sorted. */
export function lineOf(points: readonly string[], passage: Span, corrections: readonly Correction[]): Line {
  const changes: { start: number; end: number; reading: string }[] = [];
  for (let k = firstFrom(corrections, passage.start); k < corrections.length; k++) {
    const c = corrections[k];
    if (c === undefined || c.start > passage.end) break;
    if (contains(passage, c))
      changes.push({ start: c.start - passage.start, end: c.end - passage.start, reading: readingOf(c) });
  }
  const flow = withoutBreaks(flowOf(points.slice(passage.start, passage.end).join(''), changes));
  return {
    text: flow.text,
    folded: folded(flow.text).replaceAll(HOLE, ';'),
    span: (i, j) => {
      const { start, end } = spanIn(flow, i, j);
      return { start: start + passage.start, end: end + passage.start };
    },
  };
}

/** The flow without line ends and the white space around them, as the text of a passage is. */
function withoutBreaks(flow: Flow): Flow {
  const kept: number[] = [];
  let from = 0;
  for (const match of flow.text.matchAll(/\n\s*/gu)) {
    let end = match.index;
    while (end > from && /\s/u.test(flow.text.charAt(end - 1))) end -= 1;
    for (let k = from; k < end; k++) kept.push(k);
    from = match.index + match[0].length;
  }
  if (from === 0) return flow;
  for (let k = from; k < flow.text.length; k++) kept.push(k);
  return {
    text: kept.map((k) => flow.text.charAt(k)).join(''),
    from: Int32Array.from(kept, (k) => flow.from[k] ?? 0),
    to: Int32Array.from(kept, (k) => flow.to[k] ?? 0),
  };
}
