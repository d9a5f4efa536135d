import { localOf } from '../../src/model/ids.ts';
import type { PassageRow } from '../../src/model/tables.ts';
import { regularLocal, type GroupEntry, type TagNumbers } from '../../src/search/corpus.ts';
import type { Folding } from '../../src/search/fold.ts';
import type { Published } from './published.ts';
import type { Tagging } from './tags.ts';

/** A group with its texts. */
export interface SearchGroup {
  readonly entry: GroupEntry;
  readonly texts: readonly string[];
  readonly folded: readonly string[];
}

/** All passages, each once, by their parent; groups in the order of their first passage. */
export function groupsOf(published: Published, tagging: Tagging, { fold }: Folding): SearchGroup[] {
  const plans = new Map(published.plans.map((plan, i) => [plan.id, i]));
  const below = new Map<string, PassageRow[]>();
  for (const passage of published.passages) {
    const siblings = below.get(passage.parent);
    if (siblings) siblings.push(passage);
    else below.set(passage.parent, [passage]);
  }
  return [...below].map(([parent, passages]) => {
    const local = localOf(parent);
    const headed = passages[0]?.kind === 'heading' ? 1 : 0;
    const folded = passages.map((p) => fold(p.text));
    const tags = passages.map((p): TagNumbers => {
      const [first, ...more] = tagging.ofPassage(p.id);
      return first !== undefined && more.length === 0 ? first : tagging.ofPassage(p.id);
    });
    const locals = passages.map((p, i) => {
      const own = localOf(p.id);
      return own === regularLocal(local, headed, i) ? '' : own;
    });
    const lengths = folded.map((text) => [...text].length);
    const plan = plans.get(passages[0]?.plan ?? '') ?? 0;
    const regular = [plan, local, tagging.ofParent(parent), headed, lengths, tags] as const;
    return {
      entry: locals.every((own) => own === '') ? regular : [...regular, locals],
      texts: passages.map((p) => p.text),
      folded,
    };
  });
}
