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
import type { Span } from '../../src/model/provenance.ts';
import type {
  Area,
  Passage,
  PassageKind,
  Safeguard,
  Section,
  SectionRole,
  Task,
} from '../../src/model/structure.ts';
import type { Table } from '../../src/model/table.ts';
import { isAreaNote, notesIn, unitsOf } from './fields/responsibility.ts';
import { sentencesIn } from './fields/sentence.ts';
import { readTable, tableRuns, type ReadTable } from './fields/table.ts';
import { spanIn } from './flow.ts';
import type { Layout, Paragraph } from './layout.ts';
import type { Levels } from './levels.ts';
import { markerAt } from './markers.ts';
import type { Names } from './naming.ts';
import { titleRange, type Heading } from './outline.ts';
import { roleOfTitle } from './title-words.ts';

/**
 * Reads: layout, levels, names. Writes: the records of one edition in the order of the document. Assumes: nothing is
 * lost here; every paragraph becomes passages, table headers, or both.
 */
export interface Records {
  readonly sections: Section[];
  readonly areas: Area[];
  readonly tasks: Task[];
  readonly safeguards: Safeguard[];
  readonly passages: Passage[];
  readonly tables: Table[];
  readonly mentions: Mention[];
  /** Rows that could not be put under their columns. */
  readonly misaligned: Span[];
}

/** One unit named in a note of a task or of an area. */
export interface Mention extends Span {
  readonly parent: string;
  readonly text: string;
  readonly role: 'lead' | 'supporting' | 'responsible';
  readonly further: boolean;
}

interface Context {
  readonly id: string;
  readonly kind: PassageKind;
  /** Records whose span grows with the text below them. */
  readonly grows: readonly { end: number }[];
  /** Whether responsibility notes are looked for. */
  readonly noted: boolean;
  readonly owner: 'section' | 'area' | 'task' | 'safeguard';
}

/** What the walk needs to know of the whole document. */
export interface Plot {
  readonly plan: string;
  readonly layout: Layout;
  readonly levels: Levels;
  readonly names: Names;
  /** Paragraphs that are notes of a whole area. */
  readonly areaNotes: ReadonlySet<number>;
  /** Paragraph at which the end matter begins. */
  readonly endMatter: number;
}

/** Builds the records. Linear in the text; never throws. */
export function recordsOf(plot: Plot): Records {
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
  const starts = new Map<number, Heading[]>();
  for (const h of new Set([...roles.keys(), ...levels.areas, ...levels.tasks.keys(), ...levels.safeguards]))
    starts.set(h.paragraph, [...(starts.get(h.paragraph) ?? []), h]);
  const tables = new Map<number, ReadTable>();
  for (const [first, last] of tableRuns(layout)) {
    const table = isMetadata(layout, first, last) ? null : readTable(layout, first, last);
    if (table !== null) tables.set(first, table);
  }

  const here: { section: Section | null; paragraph: number } = { section: null, paragraph: 0 };
  const areas = new Map<Heading, Area>();
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
    out.passages.push({ id, plan, kind, parent, number, text: flow.text.slice(i, j), ...span });
    for (const record of context.grows) record.end = Math.max(record.end, span.end);
  };
  const sectionContext = (grows: Context['grows']): Context => ({
    id: here.section?.id ?? sectionId(plan, '0'),
    kind: sectionRole === 'goals' || inGoals ? 'goal' : 'other',
    grows,
    noted: false,
    owner: 'section',
  });

  const enter = (h: Heading): void => {
    const base = {
      plan,
      number: h.number,
      ordinal: flow.text.slice(...h.ordinal),
      title: flow.text.slice(...h.title),
      ...spanIn(flow, h.ordinal[0], h.end),
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
      const task: Task = { id: taskId(plan, names.task.get(h) ?? ''), area: area?.id ?? null, ...base };
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
    push('heading', id, id, null, h.ordinal[0], h.end);
  };

  const sentences = (i: number, j: number): void => {
    for (const [a, b] of sentencesIn(flow.text, i, j)) {
      const number = next(context.id);
      push(context.kind, sentenceId(context.id, number), context.id, number, a, b);
    }
  };

  const note = (i: number, j: number): void => {
    const own = out.tasks.at(-1);
    const area =
      context.owner === 'task' && (isAreaNote(layout.folded, i, j) || plot.areaNotes.has(here.paragraph))
        ? own?.area
        : null;
    const parent = area ?? context.id;
    const number = next(`${parent} notes`);
    push('note', noteId(parent, number), parent, number, i, j);
    if (context.owner !== 'task' && context.owner !== 'area') return;
    for (const unit of unitsOf(layout.folded, { i, j }))
      out.mentions.push({
        parent,
        text: flow.text.slice(unit.i, unit.j).replaceAll('\n', ''),
        role: unit.role,
        further: unit.further,
        ...spanIn(flow, unit.i, unit.j),
      });
  };

  const body = (i: number, j: number): void => {
    let at = i;
    if (context.noted)
      for (const found of notesIn(layout.folded, i, j)) {
        sentences(at, found.i);
        note(found.i, found.j);
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
    const groupColumn = table.columns.findIndex((_, k) =>
      table.rows.some((r) => r.aligned && !r.cells.some((c) => c.column === k)),
    );
    for (const row of table.rows) {
      const p = layout.paragraphs[row.paragraph];
      if (p === undefined) continue;
      const number = row.printed ?? next(`${context.id} rows`);
      const used = next(`${context.id} row ${number}`) - 1;
      const passage = rowId(context.id, `${number}${repeatSuffix(used)}`);
      push('table-row', passage, context.id, number, p.i, p.j);
      if (!row.aligned) out.misaligned.push(spanIn(flow, p.i, p.j));
      const cells = row.cells.map((c) => ({
        column: c.column,
        text: flow.text.slice(c.i, c.j),
        ...spanIn(flow, c.i, c.j),
      }));
      if (groupColumn >= 0) group = cells.find((c) => c.column === groupColumn)?.text ?? group;
      rows.push({ passage, cells, group: groupColumn >= 0 ? group : null });
    }
    const header = [...(table.caption ? [table.caption.paragraph] : []), ...table.header].flatMap((k) => {
      const p = layout.paragraphs[k];
      return p === undefined ? [] : [spanIn(flow, p.i, p.j)];
    });
    const caption = table.caption === null ? null : flow.text.slice(table.caption.i, table.caption.j);
    out.tables.push({ id, parent: context.id, caption, columns: [...table.columns], header, rows });
  };

  for (let k = 0; k < layout.paragraphs.length; k++) {
    const p = layout.paragraphs[k];
    if (p === undefined) continue;
    here.paragraph = k;
    if (k === plot.endMatter)
      context = { ...sectionContext(here.section === null ? [] : [here.section]), kind: 'other' };
    const table = tables.get(k);
    if (table !== undefined) {
      tableAt(table);
      k = table.last;
      continue;
    }
    const headings = k < plot.endMatter ? (starts.get(k) ?? []) : [];
    if (headings.length > 0) {
      let at = p.i;
      for (const heading of headings) {
        body(at, heading.ordinal[0]);
        enter(heading);
        at = heading.end;
      }
      body(at, p.j);
      continue;
    }
    if (context.owner === 'section' && k < plot.endMatter && here.section !== null) {
      const marker = markerAt(layout.folded, p.i);
      if (marker !== null && marker.style === 'paren') {
        const { title } = titleRange(layout, p, p.i + marker.length);
        inGoals = roleOfTitle(layout.folded.slice(...title)) === 'goals';
        context = sectionContext(context.grows);
      }
    }
    if (context.noted && isLabelledNote(layout, p)) {
      // 责任单位:A 配合单位:B is one note that its line's lost breaks cut in two.
      for (let next = layout.paragraphs[k + 1]; next?.line === p.line && isLabelledNote(layout, next); k++)
        next = layout.paragraphs[k + 2];
      note(p.i, layout.paragraphs[k]?.j ?? p.j);
      continue;
    }
    body(p.i, p.j);
  }
  return out;
}

const METADATA =
  /索 ?引 ?号|发布(?:机构|日期|时间|单位)|公开日期|成文日期|主题(?:分类|词)|文 ?号|公文时效|信息(?:类别|分类|名称|来源)|发文(?:机关|字号|日期)|生成日期|有效性/gu;

/** Whether the run of rows is the publishing site's table of metadata. */
const isMetadata = (layout: Layout, first: number, last: number): boolean => {
  const [a, b] = [layout.paragraphs[first], layout.paragraphs[last]];
  return (
    a !== undefined && b !== undefined && (layout.folded.slice(a.i, b.j).match(METADATA)?.length ?? 0) >= 2
  );
};

/** Whether a paragraph is a note as a whole, with a label and without brackets. */
function isLabelledNote(layout: Layout, p: Paragraph): boolean {
  if (layout.folded.charAt(p.i) === '(') return false;
  const [whole] = notesIn(layout.folded, p.i, p.j);
  return whole?.i === p.i && whole.j === p.j;
}
