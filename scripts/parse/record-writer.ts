import {
  areaId,
  noteId,
  rowId,
  safeguardId,
  sectionId,
  sentenceId,
  taskId,
  repeatSuffix,
} from '../../src/model/ids.ts';
import type { Area, PassageKind, Safeguard, Section, SectionRole, Task } from '../../src/model/structure.ts';
import type { Table } from '../../src/model/table.ts';
import { decidedNote, headingOfNote, notesWithDecided, unitsOfPart } from './decided-notes.ts';
import { isContact } from './end-matter.ts';
import { isAreaNote } from './fields/note.ts';
import { roleOf } from './fields/labels.ts';
import { sentencesIn } from './fields/sentence.ts';
import type { ReadTable } from './fields/table.ts';
import { unitsOf, type NotedUnit } from './fields/units.ts';
import { spanIn } from './flow.ts';
import { textIn } from './layout.ts';
import type { Heading } from './heading.ts';
import type { Plot, Records } from './record-shapes.ts';

/**
 * Reads: what the walk of records.ts hands over, paragraph by paragraph. Writes: the records, each growing with the text
 * below it. Assumes: the order of the document.
 */
export type { Plot, Records } from './record-shapes.ts';

/** The record that the text below belongs to. */
interface Context {
  readonly id: string;
  readonly kind: PassageKind;
  /** Records whose span grows with the text below them. */
  readonly grows: readonly { end: number }[];
  /** Whether responsibility notes are looked for. */
  readonly noted: boolean;
  readonly owner: 'section' | 'area' | 'task' | 'safeguard';
}

/** Writes records at the place where the walk stands. All ranges are of the flow. */
interface RecordWriter {
  readonly out: Records;
  /** Which record the text belongs to now, and whether notes are looked for in it. */
  readonly at: () => Pick<Context, 'owner' | 'noted'>;
  /** Opens the record of a heading; the text below is its own. Gives where the heading ends. */
  readonly enter: (heading: Heading) => number;
  /** Text: its sentences, and the notes between them; `paragraph` is where it stands. */
  readonly body: (i: number, j: number, paragraph: number) => void;
  /** Text that is one note as a whole. */
  readonly note: (i: number, j: number, paragraph: number) => void;
  readonly table: (table: ReadTable) => void;
  /** Whether what follows within the section speaks of goals. */
  readonly goals: (on: boolean) => void;
  /** What follows belongs to the last section and not to a task. */
  readonly close: () => void;
}

/** A writer for one document, before its first heading. */
export function recordWriter(plot: Plot): RecordWriter {
  const { plan, layout, levels, names } = plot;
  const { flow } = layout;
  const out: Records = {
    sections: [],
    areas: [],
    tasks: [],
    safeguards: [],
    passages: [],
    tables: [],
    mentions: [],
    misaligned: [],
  };
  const counts = new Map<string, number>();
  const next = (key: string): number => {
    const n = (counts.get(key) ?? 0) + 1;
    counts.set(key, n);
    return n;
  };
  const roles = new Map(levels.sections.map((s): [Heading, SectionRole] => [s.heading, s.role]));
  const here: { section: Section | null } = { section: null };
  const headings = [...levels.tasks.keys(), ...levels.areas];
  const areas = new Map<Heading, Area>();
  const ids = new Map<Heading, string>();
  let sectionRole: SectionRole = 'other';
  let inGoals = false;
  let context: Context = {
    id: sectionId(plan, '0'),
    kind: 'other',
    grows: [],
    noted: false,
    owner: 'section',
  };

  const push = (
    kind: PassageKind,
    id: string,
    parent: string,
    number: number | null,
    i: number,
    j: number,
  ): void => {
    const span = spanIn(flow, i, j);
    out.passages.push({ id, plan, kind, parent, number, text: textIn(layout, i, j), ...span });
    for (const record of context.grows) record.end = Math.max(record.end, span.end);
  };
  const sectionContext = (grows: Context['grows']): Context => ({
    id: here.section?.id ?? sectionId(plan, '0'),
    kind: sectionRole === 'goals' || inGoals ? 'goal' : 'other',
    grows,
    noted: false,
    owner: 'section',
  });

  const enter = (h: Heading): number => {
    const { title, end } = plot.untitled.get(h) ?? h;
    const base = {
      plan,
      number: h.number,
      ordinal: textIn(layout, ...h.ordinal),
      title: textIn(layout, ...title),
      ...spanIn(flow, h.ordinal[0], end),
    };
    const role = roles.get(h);
    let id = '';
    if (role !== undefined) {
      here.section = { id: sectionId(plan, names.section.get(h) ?? ''), ...base, role };
      out.sections.push(here.section);
      sectionRole = role;
      inGoals = false;
      id = here.section.id;
      context = sectionContext([here.section]);
    }
    const outer: { end: number }[] = here.section === null ? [] : [here.section];
    if (levels.areas.has(h)) {
      const area: Area = { id: areaId(plan, names.area.get(h) ?? ''), ...base };
      out.areas.push(area);
      areas.set(h, area);
      id = area.id;
      context = { id, kind: 'other', grows: [...outer, area], noted: true, owner: 'area' };
    } else if (levels.tasks.has(h)) {
      const areaHeading = levels.tasks.get(h) ?? null;
      const area = areaHeading === null ? undefined : areas.get(areaHeading);
      const task: Task = {
        id: taskId(plan, names.task.get(h) ?? ''),
        area: area?.id ?? null,
        is_safeguard: false,
        ...base,
      };
      out.tasks.push(task);
      id = task.id;
      context = {
        id,
        kind: 'measure',
        grows: [...outer, ...(area ? [area] : []), task],
        noted: true,
        owner: 'task',
      };
    } else if (levels.safeguards.has(h)) {
      const safeguard: Safeguard = { id: safeguardId(plan, names.safeguard.get(h) ?? ''), ...base };
      out.safeguards.push(safeguard);
      id = safeguard.id;
      context = { id, kind: 'safeguard', grows: [...outer, safeguard], noted: true, owner: 'safeguard' };
    }
    ids.set(h, id);
    push('heading', id, id, null, h.ordinal[0], end);
    return end;
  };

  const sentences = (i: number, j: number): void => {
    for (const [a, b] of sentencesIn(flow.text, layout.folded, i, j)) {
      // Whom to call is nothing that a task or a safeguard does: it belongs to the section.
      const isAside = context.owner !== 'section' && isContact(layout.folded.slice(a, b));
      const { id, kind } = isAside ? { ...sectionContext([]), kind: 'other' as const } : context;
      const number = next(id);
      push(kind, sentenceId(id, number), id, number, a, b);
    }
  };

  const note = (i: number, j: number, paragraph: number, whole: readonly [number, number] = [i, j]): void => {
    const own = out.tasks.at(-1);
    const decided = decidedNote(layout, paragraph, i, j);
    const said = decided?.belongs_to;
    const column = decided?.cell?.label;
    const annexed = plot.annexNotes.get(paragraph) ?? headingOfNote(layout, headings, paragraph, i, j);
    const area =
      context.owner === 'task' &&
      (said === 'area' ||
        (said === undefined && (isAreaNote(layout.folded, i, j) || plot.areaNotes.has(paragraph))))
        ? own?.area
        : null;
    const parent = area ?? context.id;
    const number = next(`${parent} notes`);
    push('note', noteId(parent, number), parent, number, i, j);
    const of = annexed === undefined ? parent : ids.get(annexed);
    if (
      said === 'nobody' ||
      of === undefined ||
      (of === parent && context.owner !== 'task' && context.owner !== 'area')
    )
      return;
    mention(of, of !== parent, unitsOfPart(layout.folded, i, j, whole), column);
  };

  /** The units named for `of`; `column` is the head of the column in which they stand. */
  const mention = (
    of: string,
    elsewhere: boolean,
    units: readonly NotedUnit[],
    column: string | undefined,
  ): void => {
    for (const unit of units)
      out.mentions.push({
        of,
        elsewhere,
        text: textIn(layout, unit.i, unit.j),
        ...(unit.label === null && column !== undefined
          ? { role: roleOf(column), label: column }
          : { role: unit.role, label: unit.label }),
        further: unit.further,
        ...spanIn(flow, unit.i, unit.j),
      });
  };

  const body = (i: number, j: number, paragraph: number): void => {
    let at = i;
    if (context.noted || layout.decided.notes.has(paragraph))
      for (const found of notesWithDecided(layout, paragraph, i, j, context.noted)) {
        sentences(at, found.i);
        note(found.i, found.j, paragraph, found.whole);
        at = found.j;
      }
    sentences(at, j);
  };

  const tableAt = (table: ReadTable): void => {
    if (table.caption !== null) {
      const number = next(context.id);
      push('other', sentenceId(context.id, number), context.id, number, table.caption.i, table.caption.j);
    }
    const id = `${context.id}/t${next(`${context.id} tables`)}`;
    const rows: Table['rows'] = [];
    let group: string | null = null;
    const filled = table.rows.filter((r) => r.aligned).map((r) => new Set(r.cells.map((c) => c.column)));
    // Cells of groups stand on the left, before or behind the number; further right an empty cell is empty.
    const groupColumn = table.columns.findIndex((_, k) => k < 2 && filled.some((columns) => !columns.has(k)));
    for (const row of table.rows) {
      const p = layout.paragraphs[row.paragraph];
      if (p === undefined) continue;
      const number = row.printed ?? next(`${context.id} rows`);
      const used = next(`${context.id} row ${number}`) - 1;
      const passage = rowId(context.id, `${number}${repeatSuffix(used)}`);
      push('table-row', passage, context.id, number, p.i, p.j);
      if (!row.aligned) out.misaligned.push(spanIn(flow, p.i, p.j));
      const { heading, units } = plot.rowOwners.get(row.paragraph) ?? {};
      const of = heading && ids.get(heading);
      for (const { i, j, column } of row.cells)
        if (of !== undefined && units?.has(column))
          mention(of, true, unitsOf(layout.folded, { i, j }), units.get(column));
      const cells = row.cells.map((c) => ({
        column: c.column,
        text: textIn(layout, c.i, c.j),
        ...spanIn(flow, c.i, c.j),
      }));
      if (groupColumn >= 0) group = cells.find((c) => c.column === groupColumn)?.text ?? group;
      rows.push({ passage, cells, group: groupColumn >= 0 ? group : null });
    }
    const header = [...(table.caption ? [table.caption.paragraph] : []), ...table.header].flatMap((k) => {
      const p = layout.paragraphs[k];
      return p === undefined ? [] : [spanIn(flow, p.i, p.j)];
    });
    const caption = table.caption === null ? null : textIn(layout, table.caption.i, table.caption.j);
    out.tables.push({ id, parent: context.id, caption, columns: [...table.columns], header, rows });
  };

  return {
    out,
    at: () => context,
    enter,
    body,
    note,
    table: tableAt,
    goals: (on) => {
      inGoals = on;
      context = sectionContext(context.grows);
    },
    close: () => {
      context = { ...sectionContext(here.section === null ? [] : [here.section]), kind: 'other' };
    },
  };
}
