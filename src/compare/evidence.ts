import type { Coding } from '../model/coding.ts';
import { marksOfWords, type Corrected, type Mark } from '../model/marks.ts';
import type { Range } from './wording.ts';

/** One code on one task or measure, with what every reader says of it; the reader in force first. */
export interface Verdict {
  readonly code: string;
  /** Whether the site counts it. */
  readonly inForce: boolean;
  readonly readings: readonly Reading[];
}

/** What one reader says of a code; `marks` are those of the evidence. */
type Reading = Pick<Coding, 'basis' | 'in_force' | 'rank' | 'reason' | 'evidence'> & {
  readonly marks: readonly Mark[];
};

/** All codes on one task or measure: those in force by rank, then those that only a superseded reader gives. */
export interface Verdicts {
  readonly themes: readonly Verdict[];
  readonly tools: readonly Verdict[];
  /** Whether no editor has looked at it: what is there is the rule's first judgement. */
  readonly unread: boolean;
}

/**
 * What has been said of each task and measure of `rows`, by its id; `texts` are those in which the evidence on a task or
 * measure stands, of the corrected ones.
 */
export function verdictsOf(
  rows: readonly Coding[],
  texts: (id: string) => readonly Corrected[] = () => [],
): ReadonlyMap<string, Verdicts> {
  const subjects = Map.groupBy(rows, (row) => row.measure ?? row.task);
  return new Map(
    [...subjects].map(([id, own]) => {
      const of = (scheme: Coding['scheme']): Verdict[] =>
        verdicts(
          own.filter((r) => r.scheme === scheme),
          texts(id),
        );
      return [
        id,
        {
          themes: of('theme'),
          tools: of('instrument'),
          unread: own.every((r) => r.basis === 'rule'),
        },
      ];
    }),
  );
}

function verdicts(rows: readonly Coding[], texts: readonly Corrected[]): Verdict[] {
  const sorted = rows.toSorted((a, b) => Number(b.in_force) - Number(a.in_force) || a.rank - b.rank);
  return [...Map.groupBy(sorted, (row) => row.code)].map(([code, readings]) => ({
    code,
    inForce: readings.some((r) => r.in_force),
    readings: readings.map((r) => ({ ...r, marks: marksOfWords(r.evidence, texts) })),
  }));
}

/** Where the evidence of the codes in force is in a text. */
export const evidenceIn = (text: string, there: readonly Verdict[]): Range[] =>
  rangesIn(
    text,
    there.flatMap((v) => v.readings.filter((r) => r.in_force).map((r) => r.evidence)),
  );

/** Where words first occur in a text; ranges that touch or overlap are one. Words that are not there have none. */
export function rangesIn(text: string, words: readonly string[]): Range[] {
  const found = words
    .flatMap((word): Range[] => {
      const start = text.indexOf(word);
      return start < 0 ? [] : [{ start, end: start + word.length }];
    })
    .toSorted((a, b) => a.start - b.start || b.end - a.end);
  const joined: Range[] = [];
  for (const range of found) {
    const last = joined.at(-1);
    if (last && range.start <= last.end)
      joined[joined.length - 1] = { start: last.start, end: Math.max(last.end, range.end) };
    else joined.push(range);
  }
  return joined;
}

/** A stretch of a text that is cut at some words. */
export interface Piece {
  readonly text: string;
  readonly within: boolean;
}

/** A text cut at ranges that do not overlap: what lies within one, and what lies between. */
export function cutAt(text: string, ranges: readonly Range[]): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const { start, end } of ranges) {
    if (start > at) pieces.push({ text: text.slice(at, start), within: false });
    if (end > start) pieces.push({ text: text.slice(start, end), within: true });
    at = Math.max(at, end);
  }
  if (at < text.length) pieces.push({ text: text.slice(at), within: false });
  return pieces;
}
