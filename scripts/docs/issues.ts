import { catalogue } from '../../src/model/issue-catalogue.ts';
import type { IssueKind } from '../../src/model/issues/kind.ts';
import { code } from './blocks.ts';

/** Words as a sentence: an end mark where there is none. */
const sentence = (words: string): string => (/[.!?。]$/u.test(words) ? words : `${words}.`);

/** A page of this folder that words name, as a link. */
const withPages = (words: string): string => words.replace(/\bdocs\/([\w-]+\.md)\b/gu, '[docs/$1]($1)');

/** Every code of the catalogue in order: severity, title, cause, fix, example. */
export const issuesPart = (): string =>
  Object.entries<IssueKind>(catalogue)
    .map(([name, { severity, title, cause, fix, more, example }]) =>
      [
        `## ${code(name)}\n\n**${severity}** · ${title}.\n`,
        `- **Cause.** ${sentence(cause)}`,
        `- **Fix.** ${[withPages(sentence(fix)), ...(more === undefined ? [] : [more])].join(' ')}`,
        `- **Example.** ${sentence(example)}`,
      ].join('\n'),
    )
    .join('\n\n');
