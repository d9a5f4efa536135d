import type { Layout } from './layout.ts';
import type { Levels } from './levels.ts';
import type { Heading } from './heading.ts';

/**
 * The notes of whole areas that stand after their last task: where a document gives a note on a line of its own at the end of
 * its areas, and none at any other task of them, it speaks of the area. One area alone
 * proves nothing. Where none notes an earlier task, so does a note that ends the line of the last task, as long as most have their
 * own: a copy has joined the lines.
 */
export function areaNotes(layout: Layout, levels: Levels, notes: readonly number[]): Set<number> {
  const [found, joined]: [number[], number[]] = [[], []];
  let against = 0;
  const byArea = new Map<Heading, Heading[]>();
  for (const [task, area] of levels.tasks)
    if (area !== null) byArea.set(area, [...(byArea.get(area) ?? []), task]);
  for (const tasks of byArea.values()) {
    const last = tasks.at(-1);
    if (last === undefined) continue;
    const earlier = tasks.slice(0, -1).some((t) => (notes[t.until] ?? 0) > (notes[t.paragraph] ?? 0));
    const k = last.until - 1;
    const p = layout.paragraphs[k];
    const note = layout.facts[k]?.notes.findLast((n) => n.j === p?.j);
    if (earlier) against += 1;
    else if (note !== undefined && tasks.length > 1) (note.i === p?.i ? found : joined).push(k);
  }
  if (found.length < 2 || found.length <= against) return new Set();
  return new Set(against === 0 && joined.length < found.length ? [...found, ...joined] : found);
}
