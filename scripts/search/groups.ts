import { localOf } from '../../src/model/ids.ts';
import type { PassageRow } from '../../src/model/tables.ts';
import type { GroupEntry } from '../../src/search/corpus.ts';
import type { Published } from './published.ts';
import type { Tagging } from './tags.ts';

/** A group with its texts. */
export interface SearchGroup {
  readonly entry: GroupEntry;
  readonly texts: readonly string[];
}

/** All passages, each once, by their parent; groups in the order of their first passage. */
export function groupsOf(published: Published, tagging: Tagging): SearchGroup[] {
  const plans = new Map(published.plans.map((plan, i) => [plan.id, i]));
  const below = new Map<string, PassageRow[]>();
  for (const passage of published.passages) {
    const siblings = below.get(passage.parent);
    if (siblings) siblings.push(passage);
    else below.set(passage.parent, [passage]);
  }
  return [...below].map(([parent, passages]) => ({
    entry: [
      plans.get(passages[0]?.plan ?? '') ?? 0,
      localOf(parent),
      tagging.ofParent(parent),
      passages[0]?.kind === 'heading' ? 1 : 0,
      passages.map((p) => [localOf(p.id), tagging.ofPassage(p.id)]),
    ],
    texts: passages.map((p) => p.text),
  }));
}
