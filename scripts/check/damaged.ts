import { issue } from '../../src/model/issue.ts';
import { lineAt } from '../../src/model/source.ts';
import { linesOf } from '../parse/errata.ts';
import type { Rule } from './edition.ts';

/** U+FFFD, which programs put where they could not read, and private use, which means another sign in every font. */
const LOST = /[\ufffd\p{Co}]/gu;

/** The copy has signs that stand for others, which the text does not tell: the first place, and how many there are. */
export const damaged: Rule = ({ edition, source, file }) => {
  const lost = [...source.matchAll(LOST)];
  const [first] = lost;
  if (first === undefined) return [];
  const lines = linesOf(source).starts.map((start) => ({ start }));
  const at = [...source.slice(0, first.index)].length;
  const code = (first[0].codePointAt(0) ?? 0).toString(16).toUpperCase();
  return [
    issue('text/damaged', `${lost.length} in all, the first is U+${code}`, {
      plan: edition.plan.id,
      file,
      line: lineAt(lines, at),
      excerpt: [...source.slice(Math.max(0, first.index - 40), first.index + 40)].slice(-60).join(''),
    }),
  ];
};
