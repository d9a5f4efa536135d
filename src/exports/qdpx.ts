import { safeguardItems } from '../model/safeguards.ts';
import type { EditionRows, MeasureRow, PlanRow, TaskRow } from '../model/tables.ts';
import { codeGuid, codesElement, type Codebook } from './codebook.ts';
import { readingText, type LaidOut } from './edition-text.ts';
import { frequentGuid, guidOf } from './guid.ts';
import { inPieces } from './pieces.ts';
import { element, escapeXml, XML_DECLARATION } from './xml.ts';
import type { Kept, Pieces, Stretch } from './stretch.ts';
import { zipPieces } from './zip-pieces.ts';

/** A coding of a task, a safeguard or a sentence of either. */
export type AnyCoding = EditionRows['codings'][number] | EditionRows['safeguard_codings'][number];
/** A safeguard with its printed number and title. */
type Titled = Pick<EditionRows['safeguards'][number], 'ordinal' | 'title'>;

/** What the project says in the language of the site. */
export interface ProjectWords {
  readonly name: string;
  /** Program and version that made it. */
  readonly origin: string;
  readonly description: string;
  /** The two coders. */
  readonly coders: Readonly<Record<'editor' | 'rule', string>>;
  readonly task: (task: TaskRow) => string;
  readonly measure: (task: TaskRow, measure: MeasureRow) => string;
  readonly safeguard: (item: Titled) => string;
  /** Of a safeguard, counted from 1. */
  readonly sentence: (item: Titled, number: number) => string;
  /** What a coding says beside its code: evidence and reason. */
  readonly note: (coding: AnyCoding) => string;
  /** Names of the variables of a source, and their values for a plan; null where the plan has none. */
  readonly variables: readonly { readonly name: string; readonly of: (plan: PlanRow) => string | null }[];
  readonly source: (plan: PlanRow) => string;
}

/**
 * A REFI-QDA 1.5 project (`.qdpx`): the plans as text sources, tasks, safeguards and their sentences as selections, themes and policy
 * tools as codes, with the rule and the editor as two coders. Positions are Unicode code points of the text in the
 * archive, the end exclusive, as in the examples of the standard. Every coding is a selection of its own, made by its
 * coder, because programs take the coder, and the memo, from the selection; its description gives evidence and reason.
 * What nobody coded is one selection of the editor without a code. `which` decides what codings are in it: all, both
 * coders side by side, or those in force. Identifiers are made of permanent ids, so that a later version of the corpus
 * has the same ones; no date is stated, because none is known but that of the build. It comes piece by piece.
 */
export function projectPieces(
  { editions, codebook }: { readonly editions: readonly EditionRows[]; readonly codebook: Codebook },
  words: ProjectWords,
  /** Which codings are in it; the name stands for them. */
  { name: file, which }: { readonly name: string; readonly which: (coding: AnyCoding) => boolean },
  kept?: Kept,
): Generator<Uint8Array> {
  return zipPieces(entries(), kept);

  /** The text of a plan is laid out twice and kept in between for no other. */
  function* entries(): Generator<readonly [path: string, pieces: Pieces]> {
    yield ['project.qde', inPieces(projectXml())];
    for (const rows of editions)
      yield [
        `sources/${sourceGuid(rows)}.txt`,
        [{ of: ['reading', rows], make: () => readingText(rows).text }],
      ];
  }

  /** Plan by plan, for the whole is longer than a string may be where there are a thousand. */
  function* projectXml(): Generator<string | Stretch> {
    const { name, origin } = words;
    const whole = { xmlns: 'urn:QDA-XML:project:1.0', name, origin, creatingUserGUID: coder('editor') };
    yield XML_DECLARATION + element('Project', whole).replace(/\/>$/u, '>');
    yield element('Users', {}, [user('editor', words), user('rule', words)]);
    yield element('CodeBook', {}, [codesElement(codebook)]);
    yield element(
      'Variables',
      {},
      words.variables.map((one) => variable(one.name)),
    );
    yield '<Sources>';
    for (const rows of editions)
      yield {
        of: ['source', file, words.name, words.origin, rows],
        make: () => `\n${sourceXml(rows, readingText(rows), words, which)}`,
      };
    yield '</Sources>';
    yield element('Description', {}, [escapeXml(words.description)]);
    yield '</Project>\n';
  }
}

const planIn = ({ plans: [plan] }: EditionRows): PlanRow => {
  if (!plan) throw new Error('an edition without a plan');
  return plan;
};
const sourceGuid = (rows: EditionRows): string => guidOf(`source/${planIn(rows).id}`);

const coder = (basis: 'editor' | 'rule'): string => frequentGuid(`user/${basis}`);
const user = (basis: 'editor' | 'rule', words: ProjectWords): string =>
  element('User', { guid: coder(basis), name: words.coders[basis], id: basis });
const variable = (name: string): string =>
  element('Variable', { guid: frequentGuid(`variable/${name}`), name, typeOfVariable: 'Text' });

function sourceXml(
  rows: EditionRows,
  laidOut: LaidOut,
  words: ProjectWords,
  which: (coding: AnyCoding) => boolean,
): string {
  const plan = planIn(rows);
  const guid = sourceGuid(rows);
  const codings = Map.groupBy(
    [...rows.codings, ...rows.safeguard_codings].filter(which),
    ({ passage }) => passage,
  );
  const measures = Map.groupBy(rows.measures, ({ task }) => task);
  const selectionsOf = (row: Selected, name: string): string[] => {
    const own = codings.get(row.id) ?? [];
    if (own.length === 0) return [selection(row, name, laidOut, words, null)];
    return own.map((coding) => selection(row, name, laidOut, words, coding));
  };
  const ofTasks = rows.tasks.flatMap((task) => [
    ...selectionsOf(task, words.task(task)),
    ...(measures.get(task.id) ?? []).flatMap((measure) =>
      selectionsOf(measure, words.measure(task, measure)),
    ),
  ]);
  const ofSafeguards = safeguardItems(rows).flatMap(({ of, sentences }) => [
    ...selectionsOf(of, words.safeguard(of)),
    ...sentences.flatMap((p, k) => selectionsOf(p, words.sentence(of, p.number ?? k + 1))),
  ]);
  const selections = [...ofTasks, ...ofSafeguards];
  return element(
    'TextSource',
    { guid, name: plan.title, plainTextPath: `internal://${guid}.txt`, creatingUser: coder('editor') },
    [
      element('Description', {}, [escapeXml(words.source(plan))]),
      ...selections.map((line) => `\n${line}`),
      ...words.variables.flatMap(({ name, of }) => variableValue(name, of(plan))),
    ],
  );
}

/** What is selected in a text. */
type Selected = Readonly<Record<'id' | 'url', string>>;

function selection(
  row: Selected,
  name: string,
  { places }: LaidOut,
  words: ProjectWords,
  coding: AnyCoding | null,
): string {
  const place = places.get(row.id);
  if (!place) throw new Error(`${row.id} stands nowhere in the text`);
  return element(
    'PlainTextSelection',
    {
      guid: guidOf(`selection/${row.id}${coding === null ? '' : `/${keyOf(coding)}`}`),
      name,
      startPosition: place.start,
      endPosition: place.end,
      creatingUser: coder(coding?.basis ?? 'editor'),
    },
    [
      element('Description', {}, [
        escapeXml([`${row.id} ${row.url}`, ...(coding === null ? [] : [words.note(coding)])].join('\n')),
      ]),
      ...(coding === null ? [] : [codingElement(coding)]),
    ],
  );
}

/** What tells a coding from the others of its passage. */
const keyOf = ({ scheme, basis, code }: AnyCoding): string => `${scheme}/${basis}/${code}`;

const codingElement = (coding: AnyCoding): string =>
  element(
    'Coding',
    { guid: guidOf(`coding/${coding.passage}/${keyOf(coding)}`), creatingUser: coder(coding.basis) },
    [element('CodeRef', { targetGUID: codeGuid(coding.scheme, coding.code) })],
  );

const variableValue = (name: string, value: string | null): string[] =>
  value === null
    ? []
    : [
        element('VariableValue', {}, [
          element('VariableRef', { targetGUID: frequentGuid(`variable/${name}`) }),
          element('TextValue', {}, [escapeXml(value)]),
        ]),
      ];
