/** The codings of a session as CSV and as `codings.yaml`. */
import { localOf, planOf } from '../model/ids.ts';
import { asciiEscaped, escapeSteering } from '../model/steering.ts';
import { isCoded, type GivenCode, type Session } from './session.ts';

/** One line of the CSV of a session. */
interface CodedRow {
  readonly [column: string]: string | number | boolean;
  readonly plan: string;
  /** Id of the sentence. */
  readonly measure: string;
  readonly coder: string;
  readonly scheme: 'theme' | 'instrument';
  readonly code: string;
  /** 1 is the primary one. */
  readonly rank: number;
  readonly evidence: string;
  /** Whether it was given before the coder saw other codes. */
  readonly blind: boolean;
}

/** The columns of {@link CodedRow}, in order. */
export const codedColumns = [
  'plan',
  'measure',
  'coder',
  'scheme',
  'code',
  'rank',
  'evidence',
  'blind',
] as const;

/** Every code of a session, in the order of coding; sentences that are not coded give none. */
export const codedRows = (session: Session): CodedRow[] =>
  session.sentences.flatMap(({ id }) => {
    const given = session.given[id];
    if (!isCoded(given)) return [];
    return (['theme', 'instrument'] as const).flatMap((scheme) =>
      given[scheme].map(([code, evidence], k) => ({
        plan: planOf(id),
        measure: id,
        coder: session.coder,
        scheme,
        code,
        rank: k + 1,
        evidence,
        blind: !given.seen,
      })),
    );
  });

/** A task has at most so many themes in `codings.yaml`. */
const MOST_THEMES = 4;

/** What is said in a `codings.yaml` beside the codes: the head of the file, a line each, and why a task has its themes. */
interface YamlWords {
  readonly head: readonly string[];
  readonly ofSentences: (count: number) => string;
}

/**
 * The codes of one plan in the form of `seeds/plans/<id>/codings.yaml`. `counts` says how many sentences each task has:
 * a task coded whole has the themes of its sentences, most frequent first, with that as the reason; of one that is coded
 * in part the sentences are given and no themes. Values are quoted as in JSON, which is YAML.
 */
export function codingsYaml(
  session: Session,
  plan: string,
  counts: ReadonlyMap<string, number>,
  words: YamlWords,
): string {
  const own = session.sentences.filter(({ id }) => planOf(id) === plan && isCoded(session.given[id]));
  const tasks = Map.groupBy(own, ({ id }) => id.slice(0, id.lastIndexOf('/')));
  const inOrder = [...tasks].map(
    ([task, of]) => [task, of.map(({ id }) => id).sort((a, b) => numberOf(a) - numberOf(b))] as const,
  );
  const entries = inOrder
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([task, ids]) => {
      const whole = ids.length === counts.get(task);
      const themes = whole ? themesOfTask(ids.map((id) => session.given[id]?.theme ?? [])) : [];
      return [
        `- task: ${quoted(localOf(task))}`,
        themes.length === 0 ? '  themes: {}' : '  themes:',
        ...themes.map(
          ({ code, evidence, count }) =>
            `    ${code}: [${quoted(evidence)}, ${quoted(words.ofSentences(count))}]`,
        ),
        '  measures:',
        ...ids.map((id) => {
          const given = session.given[id];
          const codes = [...(given?.theme ?? []), ...(given?.instrument ?? [])];
          return `    ${numberOf(id)}: {${codes.map(([code, evidence]) => `${code}: ${quoted(evidence)}`).join(', ')}}`;
        }),
      ].join('\n');
    });
  const head = words.head.map((line) => `# ${escapeSteering(line)}\n`).join('');
  return `${head}\n${entries.length === 0 ? '[]' : entries.join('\n\n')}\n`;
}

const numberOf = (id: string): number => Number(id.slice(id.lastIndexOf('/') + 1));
const quoted = (text: string): string => asciiEscaped(JSON.stringify(text));

function themesOfTask(
  sentences: readonly (readonly GivenCode[])[],
): { code: string; evidence: string; count: number }[] {
  const found = new Map<string, { code: string; evidence: string; count: number; first: number }>();
  for (const codes of sentences)
    for (const [k, [code, evidence]] of codes.entries()) {
      const known = found.get(code) ?? { code, evidence, count: 0, first: 0 };
      found.set(code, { ...known, count: known.count + 1, first: known.first + (k === 0 ? 1 : 0) });
    }
  return [...found.values()].sort((a, b) => b.first - a.first || b.count - a.count).slice(0, MOST_THEMES);
}
