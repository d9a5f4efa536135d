import { isEdited } from '../model/edited.ts';
import { locatorOf, type Locator } from '../model/pinpoint.ts';
import type { Mark } from '../model/marks.ts';
import { localOf } from '../model/ids.ts';
import { pageAt, type Plan } from '../model/plan.ts';
import { contains } from '../model/provenance.ts';
import { standingOf, standings, type Responsibility, type Standing } from '../model/responsibility.ts';
import type { Area, Task } from '../model/structure.ts';
import { unreadUnits, type UnreadWords } from '../model/unread-units.ts';
import type { Reader, Sentence } from './reader.ts';
import { tableView, type TableView } from './table-view.ts';

/** Everything that the page of one task shows. */
export interface TaskView {
  readonly plan: Plan;
  readonly task: Task;
  /** Its position in the plan, from 0. */
  readonly position: number;
  readonly area: Area | null;
  readonly heading: Sentence | null;
  /** Whether no title is printed: it is the opening of the first sentence. */
  readonly untitled: boolean;
  /** Where it is in the document. */
  readonly place: Locator | null;
  readonly measures: readonly Sentence[];
  readonly tables: readonly TableView[];
  readonly notes: readonly Sentence[];
  readonly units: readonly UnitsOfRole[];
  /** Whether an editor has read the document. */
  readonly edited: boolean;
  /** Where it has none: what the document prints of units all the same. */
  readonly unread: UnreadWords | null;
  /** First line of the source. */
  readonly line: number;
  /** The same where it leads a reader to the words. */
  readonly lineShown: number | null;
  /** Page of the original on which it begins; null where that has none. */
  readonly page: number | null;
  readonly corrected: boolean;
  readonly previous: Task | null;
  readonly next: Task | null;
  /** Where the titles of the task, its area and its neighbours depart from the source, by id. */
  readonly titleMarks: ReadonlyMap<string, readonly Mark[]>;
}
/** A unit as its note prints it, and its code; null where it has none. */
interface PrintedUnit {
  readonly text: string;
  readonly code: string | null;
}

/** Units of one standing, from one note. */
interface UnitsOfRole {
  readonly standing: Standing;
  /** The note of another task, or the row of a table, that names these units for this one too, or null where the task names them itself. */
  readonly ruledBy: { readonly note: string; readonly task: string } | null;
  readonly units: readonly PrintedUnit[];
}

export function taskView(reader: Reader, id: string): TaskView {
  const { edition } = reader;
  const at = edition.tasks.findIndex((t) => t.id === id);
  const task = edition.tasks[at];
  if (!task) throw new Error(`${id}: no such task`);
  const own = edition.passages.filter((p) => p.parent === id);
  const tables = edition.tables.filter((t) => t.parent === id);
  const rows = new Set(tables.flatMap((t) => t.rows.map((r) => r.passage)));
  const sentences = own
    .filter((p) => !rows.has(p.id))
    .map((p) => (p.kind === 'heading' ? reader.heading(p) : reader.sentence(p)));
  const area = edition.areas.find((a) => a.id === task.area) ?? null;
  const [previous, next] = [edition.tasks[at - 1] ?? null, edition.tasks[at + 1] ?? null];
  const titled = [task, area, previous, next].filter((r) => r !== null);
  return {
    plan: edition.plan,
    task,
    position: at,
    area,
    place: locatorOf(edition, id),
    heading: sentences.find((s) => s.kind === 'heading') ?? null,
    untitled: own.some((p) => p.kind === 'heading' && !p.text.includes(task.title)),
    measures: sentences.filter((s) => s.kind !== 'heading' && s.kind !== 'note'),
    tables: tables.map((t) => tableView(t, reader)),
    notes: sentences.filter((s) => s.kind === 'note'),
    units: byRole(
      reader,
      edition.responsibilities.filter((r) => r.task === id),
    ),
    edited: isEdited(edition),
    unread: unreadUnits(edition).tasks.get(id) ?? null,
    line: reader.line(task.start),
    lineShown: reader.lineShown(task.start),
    page: pageAt(reader.edition.plan.page_starts, task.start),
    corrected: sentences.some((s) => s.changes.length > 0),
    previous,
    next,
    titleMarks: new Map(titled.map((r) => [r.id, reader.titleMarks(r)])),
  };
}

function byRole(reader: Reader, rows: readonly Responsibility[]): UnitsOfRole[] {
  const noteOf = (r: Responsibility): string | null => {
    if (r.basis === 'stated') return null;
    const note = reader.edition.passages.find(
      (p) => (p.kind === 'note' || p.kind === 'table-row') && contains(p, r),
    );
    if (!note) throw new Error(`${r.task}: the rule that names ${r.unit_text} stands in no note and no row`);
    return note.id;
  };
  const named = rows.map((r) => ({
    standing: standingOf(r),
    note: noteOf(r),
    unit: { text: r.unit_text, code: r.unit },
  }));
  const notes = [...new Set(named.map((n) => n.note))].sort(
    (a, b) => Number(a !== null) - Number(b !== null),
  );
  return notes.flatMap((note) =>
    standings.flatMap((standing): UnitsOfRole[] => {
      const units = named.filter((n) => n.note === note && n.standing === standing).map((n) => n.unit);
      const ruledBy = note === null ? null : { note, task: localOf(note).split('/')[0] ?? '' };
      return units.length > 0 ? [{ standing, ruledBy, units }] : [];
    }),
  );
}
