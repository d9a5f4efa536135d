import type { Layout } from './layout.ts';
import type { Levels } from './levels.ts';
import type { Heading } from './heading.ts';
import { titleKey } from './title-words.ts';

/**
 * The notes of an annex that shares the tasks out (重点任务分工): paragraphs that are a note as a whole, below a line that
 * repeats the title of an area or a task, by the heading that they speak of. Only where no task has a note of its own,
 * since an annex then repeats them. `annexes` is the first paragraph of the annexes.
 */
export function annexNotes(
  layout: Layout,
  levels: Levels,
  notes: readonly number[],
  annexes: number,
): ReadonlyMap<number, Heading> {
  const found = new Map<number, Heading>();
  for (const task of levels.tasks.keys())
    if ((notes[task.until] ?? 0) > (notes[task.paragraph] ?? 0)) return found;
  const titles = new Map<string, Heading>();
  for (const h of [...levels.tasks.keys(), ...levels.areas])
    titles.set(titleKey(layout.folded.slice(...h.title)), h);
  let of: Heading | undefined;
  for (let k = annexes; k < layout.paragraphs.length; k++) {
    const p = layout.paragraphs[k];
    if (p === undefined) continue;
    const { notes: own, marker } = layout.facts[k] ?? {};
    const note = own?.[0];
    if (note?.i === p.i && note.j === p.j) {
      if (of !== undefined) found.set(k, of);
      continue;
    }
    const title = layout.folded.slice(p.i + (marker?.length ?? 0), p.j);
    of = title.length > 60 ? undefined : titles.get(titleKey(title));
  }
  return found;
}
