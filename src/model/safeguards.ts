import { contains } from './provenance.ts';
import type { Passage, Safeguard, Section, Task } from './structure.ts';

/** What is counted as one safeguard that its plan does not number among its tasks, with its sentences. */
interface SafeguardItem<Of = Safeguard | Section, Sentence = Passage> {
  /** The safeguard; where a section of safeguards has no items, the section itself. */
  readonly of: Of;
  /** Its sentences in their order, each with its permanent id: `linze-2022/g1/2`, `jia-2024/s4/1`. */
  readonly sentences: readonly Sentence[];
}

/** Ends a sentence; a date, a signature or the name of an annex has none. */
const ENDED = /[。！？；!?;][”’」』）)]*$/u;

/**
 * The safeguards (保障措施) of a plan that are not tasks of it, in the order of the document: the items of its safeguards
 * sections, and every such section that has neither items nor tasks, with those of its paragraphs that are sentences.
 * Safeguards that a plan numbers as tasks are tasks with `is_safeguard`, and not here.
 */
export function safeguardItems<S extends Section, G extends Safeguard, P extends Passage>({
  sections,
  tasks,
  safeguards,
  passages,
}: {
  readonly sections: readonly S[];
  readonly tasks: readonly Pick<Task, 'start' | 'end'>[];
  readonly safeguards: readonly G[];
  readonly passages: readonly P[];
}): SafeguardItem<S | G, P>[] {
  const below = Map.groupBy(passages, (p) => p.parent);
  const items = safeguards.map((of) => ({
    of,
    sentences: (below.get(of.id) ?? []).filter((p) => p.kind === 'safeguard'),
  }));
  const whole = sections
    .filter((s) => s.role === 'safeguards' && ![...safeguards, ...tasks].some((r) => contains(s, r)))
    .map((of) => ({
      of,
      sentences: (below.get(of.id) ?? []).filter((p) => p.kind === 'other' && ENDED.test(p.text)),
    }))
    .filter(({ sentences }) => sentences.length > 0);
  return [...items, ...whole].sort((a, b) => a.of.start - b.of.start);
}
