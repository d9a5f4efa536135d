import type { CorrectionView } from '../../edition/plan-view.ts';

/** Corrections in a row that are told as one: the bars that a rule put between the cells of tables. */
export interface CorrectionRun {
  readonly first: CorrectionView;
  /** All of them, the first included; more than one only where they are told together. */
  readonly all: readonly CorrectionView[];
}

/** So many bars one after another are told as one. */
const MANY = 8;

/** The corrections of a list in their order, bars between cells together where they are many. */
export function correctionRuns(corrections: readonly CorrectionView[]): CorrectionRun[] {
  const runs: CorrectionView[][] = [];
  for (const view of corrections) {
    const open = runs.at(-1);
    if (open?.[0] !== undefined && isBar(view) && isBar(open[0]) && sameReason(view, open[0]))
      open.push(view);
    else runs.push([view]);
  }
  return runs.flatMap((run) => {
    const [first] = run;
    if (first === undefined) return [];
    return run.length >= MANY ? [{ first, all: run }] : run.map((view) => ({ first: view, all: [view] }));
  });
}

const isBar = ({ change: { correction } }: CorrectionView): boolean =>
  correction.kind === 'table' && correction.basis === 'rule' && correction.sic.trim() === '';

const sameReason = (a: CorrectionView, b: CorrectionView): boolean =>
  a.change.correction.reason === b.change.correction.reason;
