import { sharedWords, type Place } from './shared-text.ts';
import type { Piece } from './wording.ts';

/** Words that a plan has from a plan that it cites, or that both have from elsewhere. */
export interface TakenRun {
  readonly letters: number;
  readonly own: Place;
  readonly there: Place;
}

/** What a plan has word for word in common with one that it cites. */
export interface TakenOver {
  /** Without set phrases, the longest first; each where it is the longest in the citing plan. */
  readonly runs: readonly TakenRun[];
  /** Set phrases that both have. */
  readonly formulae: number;
  /** Letters of the citing plan, and those in such runs or phrases. */
  readonly letters: { readonly all: number; readonly shared: number };
  /** Its measures, and those in which such a run stands. */
  readonly measures: { readonly all: number; readonly sharing: number };
}

/** What `own` has in common with `cited`, both given passage by passage; `isMeasure` tells which of them are measures. */
export function takenOver(
  own: readonly Piece[],
  cited: readonly Piece[],
  isMeasure: (id: string) => boolean,
): TakenOver {
  const plan = own[0]?.plan ?? '';
  const shared = sharedWords([...own, ...cited]);
  const runs: TakenRun[] = [];
  let formulae = 0;
  for (const place of shared.own.get(plan) ?? []) {
    const run = shared.runs[place.run];
    const there = run?.listed.find((p) => p.plan !== plan);
    if (run === undefined || there === undefined) continue;
    if (run.formula === null) runs.push({ letters: run.letters.length, own: place, there });
    else formulae += 1;
  }
  const sharing = new Set(runs.map((run) => run.own.id).filter(isMeasure));
  return {
    runs: runs.sort((a, b) => b.letters - a.letters),
    formulae,
    letters: shared.letters.get(plan) ?? { all: 0, shared: 0 },
    measures: { all: own.filter(({ id }) => isMeasure(id)).length, sharing: sharing.size },
  };
}
