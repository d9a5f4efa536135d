import type { Promised, PromisedSegment } from '../../edition/promised.ts';

/** Consecutive segments of the same promises. */
interface Run<S extends PromisedSegment> {
  readonly promises: readonly string[];
  readonly segments: readonly S[];
  /** The indicator that the words lead to: of the one target whose words they are, where no link is in them. */
  readonly indicator: string | null;
}

/** Segments with those together that one highlight covers. */
export function runsOf<S extends PromisedSegment>(
  segments: readonly S[],
  promises: readonly Promised[],
): Run<S>[] {
  const runs: { promises: readonly string[]; segments: S[] }[] = [];
  for (const segment of segments) {
    const ids = segment.promises ?? [];
    const last = runs.at(-1);
    if (last?.promises.join(' ') === ids.join(' ')) last.segments.push(segment);
    else runs.push({ promises: ids, segments: [segment] });
  }
  return runs.map((run) => {
    const [only] = promises.filter((p) => run.promises.includes(p.id));
    const plain = run.promises.length === 1 && run.segments.every((s) => s.kind === 'text');
    return { ...run, indicator: plain && only?.kind === 'target' ? only.target.indicator : null };
  });
}
