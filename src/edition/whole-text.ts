import type { Passage } from '../model/structure.ts';
import { addressOf, anchorAmongTasks } from '../routes.ts';
import { outlineOf, type Part } from './outline.ts';
import type { Reader, Sentence } from './reader.ts';
import { tableView, type TableView } from './table-view.ts';

/** A sentence of the whole text: its place in this page, and the address that is kept. */
export interface WholeSentence {
  readonly sentence: Sentence;
  readonly anchor: string;
  readonly address: string;
}

/** A task with all its words, in the order of the document. */
export interface WholeTask {
  readonly id: string;
  readonly anchor: string;
  readonly heading: Sentence | null;
  readonly ordinal: string;
  readonly title: string;
  readonly paragraphs: readonly (readonly WholeSentence[])[];
  readonly tables: readonly TableView[];
}

/** The whole document: its parts as on the page of the plan, and the text of every task. */
export interface WholeText {
  readonly parts: readonly Part[];
  readonly tasks: ReadonlyMap<string, WholeTask>;
}

export function wholeText(reader: Reader): WholeText {
  const { edition } = reader;
  const rows = new Set(edition.tables.flatMap((table) => table.rows.map((row) => row.passage)));
  const own = new Map<string, Passage[]>();
  for (const passage of edition.passages) {
    if (rows.has(passage.id)) continue;
    const of = own.get(passage.parent);
    if (of) of.push(passage);
    else own.set(passage.parent, [passage]);
  }
  return {
    parts: outlineOf(reader),
    tasks: new Map(
      edition.tasks.map((task) => {
        const passages = own.get(task.id) ?? [];
        const anchor = anchorAmongTasks(task.id);
        const heading = passages.find(({ kind }) => kind === 'heading');
        return [
          task.id,
          {
            id: task.id,
            anchor,
            heading: heading ? reader.heading(heading) : null,
            ordinal: task.ordinal,
            title: task.title,
            paragraphs: paragraphsOf(
              reader,
              passages.filter(({ kind }) => kind !== 'heading'),
              anchor,
            ),
            tables: edition.tables
              .filter(({ parent }) => parent === task.id)
              .map((table) => tableView(table, reader)),
          },
        ] as const;
      }),
    ),
  };
}

/** Sentences in paragraphs: white space in the source between two of them begins another, and so does a note. */
function paragraphsOf(reader: Reader, passages: readonly Passage[], task: string): WholeSentence[][] {
  const paragraphs: WholeSentence[][] = [];
  passages.forEach((passage, k) => {
    const before = passages[k - 1];
    const sentence = reader.sentence(passage);
    const shown = { sentence, anchor: `${task}-${sentence.anchor}`, address: addressOf(passage.id) };
    const goesOn = before?.kind === passage.kind && !/\s/u.test(reader.slice(before.end, passage.start));
    if (goesOn) paragraphs.at(-1)?.push(shown);
    else paragraphs.push([shown]);
  });
  return paragraphs;
}
