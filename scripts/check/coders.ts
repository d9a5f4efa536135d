/** Checks the files of second coders. */
import { isCoded, readSession, type Given } from '../../src/coding/session.ts';
import { schemes } from '../../src/model/coding.ts';
import { issue, type Issue } from '../../src/model/issue.ts';
import { LACUNA } from '../../src/model/lacuna.ts';
import type { StoredCoder } from '../../src/model/second-coding.ts';

/** A file of a second coder, and where it stands. */
interface CoderText {
  readonly name: string;
  readonly file: string;
  readonly text: string;
}

/** What the files of coders are held against. */
export interface CodedCorpus {
  /** The words of a sentence of a task; undefined where there is none of that id. */
  readonly sentence: (id: string) => string | undefined;
  readonly codes: Readonly<Record<(typeof schemes)[number], ReadonlySet<string>>>;
}

/**
 * The files of second coders, read and checked: every code is in the vocabulary, its evidence is in the sentence, nobody
 * codes a sentence twice. A sentence whose words are others now, or that is gone, is left out with a warning: what was said
 * of other words is not a coding of these.
 */
export function checkedCoders(
  files: readonly CoderText[],
  corpus: CodedCorpus,
): { readonly coders: readonly StoredCoder[]; readonly issues: readonly Issue[] } {
  const issues: Issue[] = [];
  const coded = new Map<string, string>();
  const coders = files.flatMap(({ name, file, text }): StoredCoder[] => {
    const session = readSession(text);
    if (session === null) {
      issues.push(issue('coder/file', 'it is not what the page /code/ saves as progress', { file }));
      return [];
    }
    const coder = session.coder.trim() === '' ? name : session.coder.trim();
    const changed: string[] = [];
    const sentences = session.sentences.flatMap(({ id, text: words }): StoredCoder['sentences'] => {
      const given = session.given[id];
      if (!isCoded(given)) return [];
      const place = { file, line: lineOf(text, id), excerpt: words };
      if (corpus.sentence(id) !== words) {
        changed.push(id);
        issues.push(issue('coder/changed', id, place));
        return [];
      }
      const before = coded.get(`${coder} ${id}`);
      if (before !== undefined)
        issues.push(issue('coder/twice', `${coder}: ${id}, also in ${before}`, place));
      coded.set(`${coder} ${id}`, file);
      issues.push(
        ...faults(given, words, corpus).map((fault) => issue('coder/code', `${id}: ${fault}`, place)),
      );
      const { seen, theme, instrument } = given;
      return [{ id, blind: !seen, theme: pairs(theme), instrument: pairs(instrument) }];
    });
    const { corpus: version, sample, sentences: drawn } = session;
    return [
      { file: name, coder, corpus: version, seed: sample.seed, drawn: drawn.length, changed, sentences },
    ];
  });
  return { coders, issues };
}

const pairs = (codes: Given['theme']): [string, string][] =>
  codes.map(([code, evidence]) => [code, evidence]);

/** What is wrong with the codes of a sentence, in words. */
function faults(given: Given, words: string, { codes }: CodedCorpus): string[] {
  return schemes.flatMap((scheme) => {
    const own = given[scheme].map(([code]) => code);
    return [
      ...given[scheme].flatMap(([code, evidence]) => [
        ...(codes[scheme].has(code) ? [] : [`the vocabulary has no ${scheme} ${code}`]),
        ...(evidence !== '' && !evidence.includes(LACUNA) && words.includes(evidence)
          ? []
          : [`the evidence of ${code} does not stand there: ${evidence}`]),
      ]),
      ...(new Set(own).size < own.length ? [`a ${scheme} is given twice`] : []),
    ];
  });
}

/** The line on which a file names a sentence first. */
const lineOf = (text: string, id: string): number =>
  text.slice(0, Math.max(0, text.indexOf(JSON.stringify(id)))).split('\n').length;
