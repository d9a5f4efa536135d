import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { NearestRow, SharedTextRow } from '../model/wording.ts';
import type { SharedText, SharedWords } from './shared-text.ts';
import type { Neighbour } from './similar.ts';
import type { Piece } from './wording.ts';

/** The neighbours of all measures as rows, measure by measure, the nearest first. */
export function nearestRows(
  measures: readonly Piece[],
  neighbours: ReadonlyMap<string, readonly Neighbour[]>,
): NearestRow[] {
  return measures.flatMap((measure) =>
    (neighbours.get(measure.id) ?? []).map(({ id, plan, score, shared, verbatim }, k): NearestRow => ({
      measure: measure.id,
      plan: measure.plan,
      neighbour: id,
      neighbour_plan: plan,
      rank: k + 1,
      score,
      shared,
      share: Math.round((shared / pointsOf(measure.text)) * 1000) / 1000,
      verbatim,
    })),
  );
}

/** What plans share as rows, the longest first; offsets are code points in the `text` of the passage. */
export function sharedTextRows(
  pieces: readonly Piece[],
  { runs }: SharedWords,
  dates: ReadonlyMap<string, string | null>,
): SharedTextRow[] {
  const texts = new Map(pieces.map((p) => [p.id, p.text]));
  return runs.map((run) => ({
    id: sharedTextId(run),
    text: run.text,
    length: pointsOf(run.text),
    letters: pointsOf(run.letters),
    plans: run.plans,
    places: run.places,
    passages: run.listed.map(({ id, plan, start, end }) => {
      const text = texts.get(id) ?? '';
      return { plan, passage: id, start: pointsOf(text.slice(0, start)), end: pointsOf(text.slice(0, end)) };
    }),
    formula: run.formula !== null,
    formula_basis: run.formula,
    first_plan: run.first,
    first_date: run.first === null ? null : (dates.get(run.first) ?? null),
    undated: run.undated,
  }));
}

/** What names shared words: the same words have the same id in every version of the corpus. */
export const sharedTextId = ({ letters }: Pick<SharedText, 'letters'>): string =>
  bytesToHex(sha256(utf8ToBytes(letters))).slice(0, 16);

const pointsOf = (text: string): number => [...text].length;
