import type { BlindPlan, BlindTask, PublishedCodes } from '../coding/blind.ts';
import { readingsOf } from '../compare/agreement.ts';
import { correctedWords } from './corrected.ts';
import { editionOf } from './editions.ts';
import { rowsFor } from './rows.ts';

/** What does a coder see of a plan? Its tasks and sentences with their corrections, and no code. */
export async function blindPlan(plan: string): Promise<BlindPlan> {
  const { tasks, measures } = rowsFor(await editionOf(plan));
  const { marks } = await correctedWords();
  const marked = (id: string) => {
    const own = marks.get(id);
    return own === undefined ? {} : { marks: own };
  };
  const ofTask = Map.groupBy(measures, (m) => m.task);
  return {
    plan,
    tasks: tasks.map(({ id, title }): BlindTask => ({
      id,
      title,
      ...marked(id),
      sentences: (ofTask.get(id) ?? []).map((m) => ({ id: m.id, text: m.text, ...marked(m.id) })),
    })),
  };
}

/** What is published of the sentences of a plan's tasks, by rule and by editor? */
export async function publishedCodes(plan: string): Promise<PublishedCodes> {
  const { codings, passages } = await editionOf(plan);
  const [themes, tools] = [readingsOf(codings, 'theme'), readingsOf(codings, 'instrument')];
  const by = (id: string, basis: 'rule' | 'editor') => {
    const [theme, instrument] = [themes.get(id)?.[basis], tools.get(id)?.[basis]];
    return theme === undefined && instrument === undefined
      ? {}
      : { [basis]: { theme: theme ?? [], instrument: instrument ?? [] } };
  };
  return {
    plan,
    sentences: Object.fromEntries(
      passages
        .filter(({ kind }) => kind === 'measure')
        .map(({ id }) => [id, { ...by(id, 'rule'), ...by(id, 'editor') }]),
    ),
  };
}
