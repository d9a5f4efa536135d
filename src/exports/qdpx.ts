import type { EditionRows, MeasureRow, PlanRow, TaskRow } from '../model/tables.ts';
import { utf8 } from './checksum.ts';
import { codeGuid, codesElement, type Codebook } from './codebook.ts';
import { readingText, type LaidOut } from './edition-text.ts';
import { guidOf } from './guid.ts';
import { element, escapeXml, XML_DECLARATION } from './xml.ts';
import { zipOf } from './zip.ts';

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
  /** Names of the variables of a source, and their values for a plan; null where the plan has none. */
  readonly variables: readonly { readonly name: string; readonly of: (plan: PlanRow) => string | null }[];
  readonly source: (plan: PlanRow) => string;
}

type Codings = EditionRows['codings'];

/**
 * A REFI-QDA 1.5 project (`.qdpx`): the plans as text sources, tasks and measures as selections, themes and policy
 * tools as codes, with the rule and the editor as two coders. Positions are Unicode code points of the text in the
 * archive, the end exclusive, as in the examples of the standard. Both readings of a passage stand side by side;
 * which is in force says the table `codings`. Identifiers are made of permanent ids, so that a later version of the
 * corpus has the same ones; no date is stated, because none is known but that of the build.
 */
export function projectArchive(
  editions: readonly EditionRows[],
  codebook: Codebook,
  words: ProjectWords,
): Uint8Array {
  const sources = editions.map((rows) => sourceOf(rows, words));
  const project = element(
    'Project',
    {
      xmlns: 'urn:QDA-XML:project:1.0',
      name: words.name,
      origin: words.origin,
      creatingUserGUID: coder('editor'),
    },
    [
      element('Users', {}, [user('editor', words), user('rule', words)]),
      element('CodeBook', {}, [codesElement(codebook)]),
      element(
        'Variables',
        {},
        words.variables.map(({ name }) => variable(name)),
      ),
      element(
        'Sources',
        {},
        sources.map(({ xml }) => `\n${xml}`),
      ),
      element('Description', {}, [escapeXml(words.description)]),
    ],
  );
  return zipOf([
    ['project.qde', utf8(`${XML_DECLARATION}${project}\n`)],
    ...sources.map(({ guid, text }): [string, Uint8Array] => [`sources/${guid}.txt`, utf8(text)]),
  ]);
}

const coder = (basis: 'editor' | 'rule'): string => guidOf(`user/${basis}`);
const user = (basis: 'editor' | 'rule', words: ProjectWords): string =>
  element('User', { guid: coder(basis), name: words.coders[basis], id: basis });
const variable = (name: string): string =>
  element('Variable', { guid: guidOf(`variable/${name}`), name, typeOfVariable: 'Text' });

function sourceOf(rows: EditionRows, words: ProjectWords): { guid: string; text: string; xml: string } {
  const [plan] = rows.plans;
  if (!plan) throw new Error('an edition without a plan');
  const guid = guidOf(`source/${plan.id}`);
  const laidOut = readingText(rows);
  const codings = new Map<string, Codings>();
  for (const coding of rows.codings)
    codings.set(coding.passage, [...(codings.get(coding.passage) ?? []), coding]);
  const selections = rows.tasks.flatMap((task) => [
    selection(task, words.task(task), laidOut, codings),
    ...rows.measures
      .filter((measure) => measure.task === task.id)
      .map((measure) => selection(measure, words.measure(task, measure), laidOut, codings)),
  ]);
  const xml = element(
    'TextSource',
    { guid, name: plan.title, plainTextPath: `internal://${guid}.txt`, creatingUser: coder('editor') },
    [
      element('Description', {}, [escapeXml(words.source(plan))]),
      ...selections.map((line) => `\n${line}`),
      ...words.variables.flatMap(({ name, of }) => variableValue(name, of(plan))),
    ],
  );
  return { guid, text: laidOut.text, xml };
}

function selection(
  row: { readonly id: string; readonly url: string },
  name: string,
  { places }: LaidOut,
  codings: ReadonlyMap<string, Codings>,
): string {
  const place = places.get(row.id);
  if (!place) throw new Error(`${row.id} stands nowhere in the text`);
  return element(
    'PlainTextSelection',
    {
      guid: guidOf(`selection/${row.id}`),
      name,
      startPosition: place.start,
      endPosition: place.end,
      creatingUser: coder('editor'),
    },
    [
      element('Description', {}, [escapeXml(`${row.id} ${row.url}`)]),
      ...(codings.get(row.id) ?? []).map(codingElement),
    ],
  );
}

const codingElement = ({ passage, scheme, code, basis }: Codings[number]): string =>
  element(
    'Coding',
    { guid: guidOf(`coding/${passage}/${scheme}/${basis}/${code}`), creatingUser: coder(basis) },
    [element('CodeRef', { targetGUID: codeGuid(scheme, code) })],
  );

const variableValue = (name: string, value: string | null): string[] =>
  value === null
    ? []
    : [
        element('VariableValue', {}, [
          element('VariableRef', { targetGUID: guidOf(`variable/${name}`) }),
          element('TextValue', {}, [escapeXml(value)]),
        ]),
      ];
