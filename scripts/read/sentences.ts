import { parse } from 'yaml';
import type { Edition } from '../../src/model/edition.ts';
import { planOf } from '../../src/model/ids.ts';

/**
 * The words of the sentences of tasks by their ids, out of the files of `content/plans/` that `mdxOf` gives. A plan is read when the
 * first of its sentences is asked for.
 */
export function sentencesIn(mdxOf: (plan: string) => string | undefined): (id: string) => string | undefined {
  const known = new Map<string, ReadonlyMap<string, string>>();
  return (id) => {
    const plan = planOf(id);
    let sentences = known.get(plan);
    if (sentences === undefined) {
      sentences = measuresOf(mdxOf(plan));
      known.set(plan, sentences);
    }
    return sentences.get(id);
  };
}

function measuresOf(mdx: string | undefined): ReadonlyMap<string, string> {
  const front = mdx === undefined ? undefined : /^---\n([\s\S]*?)\n---\n/u.exec(mdx)?.[1];
  if (front === undefined) return new Map();
  const { passages } = parse(front) as Pick<Edition, 'passages'>;
  return new Map(passages.filter(({ kind }) => kind === 'measure').map(({ id, text }) => [id, text]));
}
