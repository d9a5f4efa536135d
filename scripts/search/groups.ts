import { localOf } from '../../src/model/ids.ts';
import type { Mark } from '../../src/model/marks.ts';
import type { PassageRow } from '../../src/model/tables.ts';
import { regularLocal, type GroupText } from '../../src/search/corpus.ts';
import type { Folding } from '../../src/search/fold.ts';
import type { GroupShape } from '../../src/search/layout.ts';
import type { Duty } from '../../src/search/duty.ts';
import { dutiesOf } from './duties.ts';
import type { Published } from './published.ts';
import type { Tagging } from './tags.ts';

/** A group: where it lies, what it is about, its words as they stand and folded. */
export interface SearchGroup {
  readonly parent: string;
  readonly shape: GroupShape;
  /** Numbers of the tags of the whole group, and of those of each passage. */
  readonly shared: readonly number[];
  readonly tags: readonly (readonly number[])[];
  readonly text: GroupText;
  readonly folded: readonly string[];
}

/** All passages, each once, by their parent; groups in the order of their first passage. */
export function groupsOf(published: Published, tagging: Tagging, { fold }: Folding): SearchGroup[] {
  const plans = new Map(published.plans.map((plan, i) => [plan.id, i]));
  const duties = dutiesOf(published);
  const below = new Map<string, PassageRow[]>();
  for (const passage of published.passages) {
    const siblings = below.get(passage.parent);
    if (siblings) siblings.push(passage);
    else below.set(passage.parent, [passage]);
  }
  return [...below].map(([parent, passages]) => {
    const local = localOf(parent);
    const headed = passages[0]?.kind === 'heading';
    const folded = passages.map((p) => fold(p.text));
    const locals = passages.map((p, i) => {
      const own = localOf(p.id);
      return own === regularLocal(local, headed, i) ? '' : own;
    });
    const texts = passages.map((p) => p.text);
    const marks = passages.flatMap((p, i) => {
      const own = published.marks.get(p.id);
      return own === undefined ? [] : [[i, own] as const];
    });
    return {
      parent,
      shape: {
        plan: plans.get(passages[0]?.plan ?? '') ?? 0,
        headed,
        lengths: folded.map((text) => [...text].length),
      },
      shared: tagging.ofParent(parent),
      tags: passages.map((p) => tagging.ofPassage(p.id)),
      text: textOf(local, texts, locals.every((own) => own === '') ? [] : locals, marks, duties.get(parent)),
      folded,
    };
  });
}

/** The words of a group; what most groups do not have is left out. */
const textOf = (
  local: string,
  texts: readonly string[],
  locals: readonly string[],
  marks: readonly (readonly [number, readonly Mark[]])[],
  duty: Duty | null | undefined,
): GroupText => {
  if (duty !== undefined) return [local, texts, locals, Object.fromEntries(marks), duty];
  if (marks.length > 0) return [local, texts, locals, Object.fromEntries(marks)];
  return locals.length === 0 ? [local, texts] : [local, texts, locals];
};
