import type { Layout } from './layout.ts';
import type { Levels } from './levels.ts';
import type { Heading } from './heading.ts';

/**
 * The notes of whole areas that stand after their last task: where a document gives a note on a line of its own at the end of
 * its areas, and none at any other task of them, it speaks of the area. One area alone
 * proves nothing.
 */
export function areaNotes(layout: Layout, levels: Levels, notes: readonly number[]): Set<number> {
  const found: number[] = [];
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
    const whole = p !== undefined && layout.facts[k]?.notes.some((n) => n.j - n.i === p.j - p.i) === true;
    if (earlier) against += 1;
    else if (whole && tasks.length > 1) found.push(k);
  }
  return new Set(found.length >= 2 && found.length > against ? found : []);
}
