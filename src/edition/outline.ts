/** The outline of a plan: its parts, with their tasks in one line each. */
import type { Edition } from '../model/edition.ts';
import type { Mark } from '../model/marks.ts';
import { promisesAmong } from '../model/promises.ts';
import type { Passage, SectionRole, Task } from '../model/structure.ts';
import type { Table } from '../model/table.ts';
import { unreadUnits } from '../model/unread-units.ts';
import { fragmentOfAddress } from '../routes.ts';
import type { Reader, Sentence, Titled } from './reader.ts';
import { tableView, type TableView } from './table-view.ts';

/** A heading with what is below it: a section, an area or a safeguard; the first part may have no heading. */
export interface Part {
  readonly id: string;
  /** Every id of the page that this part answers to: `s2`, and `a2` where the section is an area too. */
  readonly anchors: string[];
  readonly role: SectionRole | null;
  readonly ordinal: string;
  readonly title: string;
  /** Where the title departs from the source. */
  readonly marks: readonly Mark[];
  heading: Sentence | null;
  readonly blocks: Block[];
}

/** What a part holds, in the order of the document. */
export type Block =
  | { readonly kind: 'prose'; readonly paragraphs: Sentence[][]; end: number }
  | { readonly kind: 'tasks'; readonly tasks: TaskLine[] }
  | { readonly kind: 'table'; readonly table: TableView }
  | { readonly kind: 'part'; readonly part: Part };

/** A task in one line. */
export interface TaskLine {
  readonly id: string;
  readonly ordinal: string;
  readonly title: string;
  /** Where the title departs from the source. */
  readonly marks: readonly Mark[];
  readonly measures: number;
  /** Its promises, each once; and those of them that restate what the plan says elsewhere, which is not one more. */
  readonly targets: number;
  readonly restated: number;
  /** The units as written, those in charge first. */
  readonly units: readonly string[];
  /** Whether the document prints units for it that were not read. */
  readonly unread: boolean;
}

/** The whole document as nested parts, every passage once; what is before the first section comes first. */
export function outlineOf(reader: Reader): readonly Part[] {
  const { edition } = reader;
  const records = new Map<string, Edition['areas'][number] | Edition['safeguards'][number]>(
    [...edition.areas, ...edition.safeguards].map((r) => [r.id, r]),
  );
  const tasks = new Map(edition.tasks.map((t) => [t.id, t]));
  const tables = tablesByRow(edition);
  const parts: Part[] = [];
  const open = new Map<string, Part>();
  const listed = new Set<string>();
  const next = edition.sections.values();
  let coming = next.next();

  const place = (passage: Passage): Part => {
    while (!coming.done && coming.value.start <= passage.start) {
      const part = newPart(coming.value.id, coming.value, reader);
      parts.push(part);
      open.set(part.id, part);
      coming = next.next();
    }
    const first = parts.at(-1) ?? newPart(`${edition.plan.id}/s0`);
    if (parts.length === 0) parts.push(first);
    const task = tasks.get(passage.parent);
    const owner = task ? task.area : passage.parent;
    const known = owner === null ? undefined : open.get(owner);
    if (known) return known;
    const record = owner === null ? undefined : records.get(owner);
    if (!record || owner === null) return first;
    if (first.heading === null && passage.kind === 'heading' && first.role !== null) {
      first.anchors.push(fragmentOfAddress(owner));
      open.set(owner, first);
      return first;
    }
    const part = newPart(owner, record, reader);
    open.set(owner, part);
    first.blocks.push({ kind: 'part', part });
    return part;
  };

  for (const passage of edition.passages) {
    const part = place(passage);
    const task = tasks.get(passage.parent);
    const table = tables.get(passage.id);
    if (task) {
      if (!listed.has(task.id)) list(part, taskLine(reader, task));
      listed.add(task.id);
    } else if (passage.kind === 'heading' && part.heading === null) part.heading = reader.heading(passage);
    else if (table) {
      if (!listed.has(table.id))
        part.blocks.push({ kind: 'table', table: tableView(table, reader, captionOf(part, table)) });
      listed.add(table.id);
    } else write(part, reader, passage);
  }
  return parts;
}

const newPart = (
  id: string,
  record?: Titled & { readonly ordinal: string; readonly role?: SectionRole },
  reader?: Reader,
): Part => ({
  id,
  anchors: [fragmentOfAddress(id)],
  role: record?.role ?? null,
  ordinal: record?.ordinal ?? '',
  title: record?.title ?? '',
  marks: record && reader ? reader.titleMarks(record) : [],
  heading: null,
  blocks: [],
});

function list(part: Part, line: TaskLine): void {
  const last = part.blocks.at(-1);
  if (last?.kind === 'tasks') last.tasks.push(line);
  else part.blocks.push({ kind: 'tasks', tasks: [line] });
}

/** Adds a sentence to the running paragraph; white space in the source between two sentences begins another. */
function write(part: Part, reader: Reader, passage: Passage): void {
  const sentence = reader.sentence(passage);
  const last = part.blocks.at(-1);
  if (last?.kind !== 'prose') {
    part.blocks.push({ kind: 'prose', paragraphs: [[sentence]], end: passage.end });
    return;
  }
  if (/\s/u.test(reader.slice(last.end, passage.start))) last.paragraphs.push([sentence]);
  else last.paragraphs.at(-1)?.push(sentence);
  last.end = passage.end;
}

/** The sentence directly above a table that is its caption; it moves from the text to the table. */
function captionOf(part: Part, table: Table): Sentence | null {
  const last = part.blocks.at(-1);
  if (last?.kind !== 'prose') return null;
  const [sentence, ...more] = last.paragraphs.at(-1) ?? [];
  const text = sentence?.segments.map((s) => (s.kind === 'text' ? s.text : s.reading)).join('');
  if (!sentence || more.length > 0 || text !== table.caption) return null;
  last.paragraphs.pop();
  if (last.paragraphs.length === 0) part.blocks.pop();
  return sentence;
}

const tablesByRow = (edition: Edition): Map<string, Table> =>
  new Map(edition.tables.flatMap((table) => table.rows.map((row) => [row.passage, table] as const)));

function taskLine(reader: Reader, task: Task): TaskLine {
  const { edition } = reader;
  const named = edition.responsibilities.filter((r) => r.task === task.id && r.basis === 'stated');
  const own = promisesAmong(edition.targets.filter((t) => t.task === task.id));
  const rank = { lead: 0, responsible: 1, supporting: 2 } as const;
  return {
    id: task.id,
    ordinal: task.ordinal,
    title: task.title,
    marks: reader.titleMarks(task),
    measures: edition.passages.filter((p) => p.parent === task.id && p.kind === 'measure').length,
    targets: own.length,
    restated: own.filter((t) => t.restates !== null).length,
    units: named.sort((a, b) => rank[a.role] - rank[b.role]).map((r) => r.unit_text),
    unread: unreadUnits(edition).tasks.has(task.id),
  };
}
