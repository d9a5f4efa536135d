import type { CodingSet } from '../../src/model/coding.ts';
import type { Edition } from '../../src/model/edition.ts';
import { issue, type Issue } from '../../src/model/issue.ts';
import { safeguardItems } from '../../src/model/safeguards.ts';
import type { TaskCoding } from '../../src/model/seed.ts';
import type { Vocabulary } from '../../src/model/vocabulary.ts';
import { editorCodings } from './editor.ts';
import { toolLexicon, toolsByRule } from './instruments.ts';
import { themeLexicon, themesByRule, type TaskWords } from './themes.ts';

/**
 * All codings of an edition.
 *
 * Reads    its tasks and measures, its safeguards and their sentences, the vocabularies, and what the editor says of them
 * Writes   for every task and then its measures the themes and the tools, by rule and, where given, by the editor; for
 *          every safeguard that is not a task, and then its sentences, likewise but apart
 * Assumes  nothing about the texts
 */
export function codingsOf(
  edition: Pick<Edition, 'tasks' | 'passages'> & Partial<Pick<Edition, 'sections' | 'safeguards'>>,
  vocabulary: Pick<Vocabulary, 'themes' | 'instruments'>,
  given: {
    readonly plan: string;
    /** Names that are not evidence: 合作市 is not about 合作. */
    readonly masked: readonly string[];
    readonly editor: readonly TaskCoding[];
    readonly file: string;
  },
): { codings: CodingSet[]; safeguard_codings: CodingSet[]; issues: Issue[] } {
  const { plan, masked, file } = given;
  const tasks = tasksOf(edition);
  const safeguards = safeguardItems({ sections: [], safeguards: [], ...edition }).map(
    ({ of: { id, title }, sentences }): TaskWords => ({
      id,
      title,
      measures: sentences.map((p) => ({ id: p.id, text: p.text })),
    }),
  );
  const all = [...tasks, ...safeguards];
  const [themes, tools] = [themeLexicon(vocabulary.themes), toolLexicon(vocabulary.instruments)];
  const byRule = all.flatMap((t) => [...themesByRule(t, themes, masked), ...toolsByRule(t, tools, masked)]);
  const { sets, issues } = editorCodings({ plan, file, tasks: all, codings: given.editor, vocabulary });

  const byId = new Map<string, CodingSet[]>();
  for (const set of [...sets, ...byRule]) {
    const known = byId.get(set.of);
    if (known) known.push(set);
    else byId.set(set.of, [set]);
  }
  const unnamed = tasks.filter((t) =>
    (byId.get(t.id) ?? []).every((s) => s.scheme !== 'theme' || s.codes.length === 0),
  );
  const setsOf = (items: readonly TaskWords[]): CodingSet[] =>
    items
      .flatMap((t) => [t.id, ...t.measures.map((m) => m.id)])
      .flatMap((id) => (byId.get(id) ?? []).toSorted((a, b) => order(a) - order(b)));
  return {
    codings: setsOf(tasks),
    safeguard_codings: setsOf(safeguards),
    issues: [
      ...issues,
      ...unnamed.map((t) => issue('coding/no-theme', t.id, { plan, file, excerpt: t.title })),
    ],
  };
}

/** Themes before tools, the editor before the rule. */
const order = (set: CodingSet): number => (set.scheme === 'theme' ? 0 : 2) + (set.basis === 'editor' ? 0 : 1);

/** Every task with its sentences. */
function tasksOf({ tasks, passages }: Pick<Edition, 'tasks' | 'passages'>): TaskWords[] {
  const measures = new Map<string, { id: string; text: string }[]>();
  for (const { kind, parent, id, text } of passages) {
    if (kind !== 'measure') continue;
    const known = measures.get(parent);
    if (known) known.push({ id, text });
    else measures.set(parent, [{ id, text }]);
  }
  return tasks.map(({ id, title }) => ({ id, title, measures: measures.get(id) ?? [] }));
}
