import type { CodingSet } from '../../src/model/coding.ts';
import { LACUNA } from '../../src/model/lacuna.ts';
import { issue, type Issue } from '../../src/model/issue.ts';
import type { EditorCode, TaskCoding } from '../../src/model/seed.ts';
import type { Vocabulary } from '../../src/model/vocabulary.ts';
import { unionOf } from './instruments.ts';
import { becauseOf } from './reasons.ts';
import type { TaskWords } from './themes.ts';

/** One primary theme and up to three others. */
const MOST_THEMES = 4;

/** How the editor's marking of a sentence reads: its first theme is what it is mainly about. */
const READ: Record<CodingSet['scheme'], (place: number) => string> = {
  theme: (place) => (place === 0 ? '本句主要讲' : '本句兼讲'),
  instrument: () => '本句所用手段',
};

interface Given {
  readonly plan: string;
  readonly file: string;
  readonly tasks: readonly TaskWords[];
  readonly codings: readonly TaskCoding[];
  readonly vocabulary: Pick<Vocabulary, 'themes' | 'instruments'>;
}

/**
 * The editor's codings, held against the text that they code. Reads what codings.yaml says; writes sets of codes, and
 * an issue with the line for every evidence that is not in the text, code that is in no vocabulary, and
 * sentence left out. A task is coded whole or not at all.
 */
export function editorCodings({ plan, file, tasks, codings, vocabulary }: Given): {
  sets: CodingSet[];
  issues: Issue[];
} {
  const issues: Issue[] = [];
  const say = (code: Parameters<typeof issue>[0], details: string, line: number, excerpt = ''): void => {
    issues.push(issue(code, details, { plan, file, line, excerpt }));
  };
  const themes = new Map(vocabulary.themes.map((t) => [t.code, t.definition]));
  const tools = new Map(vocabulary.instruments.flatMap((k) => k.tools).map((t) => [t.code, t.definition]));
  const byId = new Map(tasks.map((t) => [t.id, t]));
  const seen = new Set<string>();

  const sets = codings.flatMap((coding): CodingSet[] => {
    const id = `${plan}/${coding.task}`;
    const task = byId.get(id);
    if (task === undefined || seen.has(id)) {
      say(
        'coding/unknown',
        task === undefined ? `there is no task ${id}` : `${id} is coded twice`,
        coding.line,
      );
      return [];
    }
    seen.add(id);
    const guard = (c: EditorCode, texts: readonly string[], where: string): void => {
      if (c.evidence.includes(LACUNA) || !texts.some((text) => text.includes(c.evidence)))
        say('coding/not-found', `${c.code} on ${where}`, c.line, c.evidence);
    };
    for (const c of coding.themes) {
      if (!themes.has(c.code)) say('coding/unknown', `${c.code} is no theme`, c.line);
      guard(c, [task.title, ...task.measures.map((m) => m.text)], id);
    }
    const { length: given } = coding.themes;
    if (given === 0 || given > MOST_THEMES)
      say('coding/incomplete', `${id} has ${given} themes, 1 to ${MOST_THEMES} are expected`, coding.line);

    const measures = coding.measures.flatMap(({ number, line, codes }) => {
      const measure = task.measures.find((m) => m.id === `${id}/${number}`);
      if (measure === undefined) {
        say('coding/unknown', `there is no sentence ${id}/${number}`, line);
        return [];
      }
      for (const c of codes) {
        if (!themes.has(c.code) && !tools.has(c.code))
          say('coding/unknown', `${c.code} is in no vocabulary`, c.line);
        guard(c, [measure.text], measure.id);
      }
      if (!codes.some((c) => themes.has(c.code)))
        say('coding/incomplete', `${measure.id} has no theme`, line);
      return [{ id: measure.id, codes }];
    });
    const left = task.measures.filter((m) => !measures.some(({ id: of }) => of === m.id));
    if (left.length > 0)
      say('coding/incomplete', `not coded: ${left.map((m) => m.id).join(', ')}`, coding.line);

    const setsOf = (scheme: CodingSet['scheme'], definitions: ReadonlyMap<string, string>): CodingSet[] =>
      measures.map(({ id: of, codes }) => ({
        of,
        scheme,
        basis: 'editor',
        codes: codes
          .filter((c) => definitions.has(c.code))
          .map((c, k): CodingSet['codes'][number] => [
            c.code,
            c.evidence,
            c.reason ?? `${READ[scheme](k)}${becauseOf([c.evidence], definitions.get(c.code) ?? '')}`,
          ]),
      }));
    const themeSets = setsOf('theme', themes);
    const toolSets = setsOf('instrument', tools);
    return [
      {
        of: id,
        scheme: 'theme',
        basis: 'editor',
        codes: coding.themes.map((c): CodingSet['codes'][number] => [c.code, c.evidence, c.reason ?? '']),
      },
      unionOf(id, toolSets),
      ...themeSets,
      ...toolSets,
    ];
  });
  return { sets, issues };
}
