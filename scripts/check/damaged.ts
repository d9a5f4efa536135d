import { issue } from '../../src/model/issue.ts';
import { lookalikesIn } from '../../src/model/lookalikes.ts';
import { lineAt } from '../../src/model/source.ts';
import { linesOf } from '../parse/errata.ts';
import type { Rule } from './rule.ts';

/** U+FFFD, which programs put where they could not read, and private use, which means another sign in every font. */
const LOST = /[\ufffd\p{Co}]/gu;

const name = (sign: string): string => `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase()}`;

/**
 * Signs in the copy that stand for others: where the first one is, how many cannot be told from the text, and how many look
 * like the character that they stand for.
 */
export const damaged: Rule = ({ edition, source, file }) => {
  const lost = [...source.matchAll(LOST)].map(({ index, 0: sign }) => ({ index, sign, plain: null }));
  const alike = lookalikesIn(source);
  const told = [
    [lost, 'in all'],
    [alike, 'that only look like another character and are read as that one'],
  ] as const;
  const details = told.flatMap(([[first, ...others], what]) =>
    first === undefined
      ? []
      : `${others.length + 1} ${what}, the first is ${name(first.sign)}${first.plain === null ? '' : ` for ${first.plain}`}`,
  );
  const index = Math.min(...[lost[0], alike[0]].map((first) => first?.index ?? Infinity));
  if (details.length === 0) return [];
  const lines = linesOf(source).starts.map((start) => ({ start }));
  return [
    issue('text/damaged', details.join('; '), {
      plan: edition.plan.id,
      file,
      line: lineAt(lines, [...source.slice(0, index)].length),
      excerpt: [...source.slice(Math.max(0, index - 40), index + 40)].slice(-60).join(''),
    }),
  ];
};
