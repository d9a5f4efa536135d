import type { Decision } from '../../src/model/decision.ts';
import type { Edition } from '../../src/model/edition.ts';
import { issue, type Issue } from '../../src/model/issue.ts';
import { contains, type Span } from '../../src/model/provenance.ts';
import type { Attachment } from '../../src/model/plan.ts';
import type { Erratum } from '../../src/model/seed.ts';
import type { Vocabulary } from '../../src/model/vocabulary.ts';
import { lineAt } from '../../src/model/source.ts';
import { annexNotes } from './annex-notes.ts';
import { areaNotes } from './area-notes.ts';
import { claimsByRule } from './claims.ts';
import { readingsOfDecisions, unfitDecisions } from './decided-readings.ts';
import { decidedPlace, locateDecisions } from './decisions.ts';
import { linesOf, numberedOf } from './errata.ts';
import { looksLikeUnit } from './fields/note-words.ts';
import { firstFrom, spanIn } from './flow.ts';
import { CONTROL_REASON } from './markup.ts';
import { type Layout } from './layout.ts';
import type { Judge } from './evidence.ts';
import { annexStart, attachmentsOf, boundsOf, endMatterStart } from './matter.ts';
import { namesOf } from './naming.ts';
import { outlineOf } from './outline.ts';
import type { Outline } from './heading.ts';
import { weighedReading, type Choice } from './reading.ts';
import { prepared, sorted } from './prepared.ts';
import { promisesOf, type Promises } from './targets/targets.ts';
import type { Period } from './targets/time.ts';
import { recordsOf } from './records.ts';
import { MAX_RESPONSIBILITIES, responsibilitiesOf } from './responsibilities.ts';
import { withSafeguards } from './safeguard-tasks.ts';
import type { FurtherTitle } from './further.ts';
import { furtherDocuments, type FurtherDocument } from './several.ts';
import { allRows, rowOwners, taskRows, type TaskRows } from './task-tables.ts';
import { untitledTasks } from './untitled.ts';

/**
 * The parser: a decoded source and its errata in, the records of its edition out. Pure and total: it never throws on
 * text, never reads a clock or a file, and what it cannot decide becomes an issue.
 */
export interface ParseInput {
  /** Plan id; `draft` for a document that is not in the corpus. */
  readonly id: string;
  /** Decoded source, without byte order mark. */
  readonly source: string;
  readonly errata: readonly Erratum[];
  /** What the editor says of the structure; nothing where absent. */
  readonly structure?: readonly Decision[];
  readonly units: readonly Pick<Vocabulary['units'][number], 'code' | 'jurisdiction' | 'name' | 'aliases'>[];
  /** Name of the place, for resolving units. */
  readonly jurisdiction: string | null;
  /** The years that the plan covers, for the targets that name none; unknown where absent. */
  readonly period?: Period | undefined;
  /** Names of source.txt and errata.yaml for issues. */
  readonly files: { readonly source: string; readonly errata: string; readonly structure?: string };
}

/** What the parser understood: an edition except for the facts about the plan, and what it is about. */
export interface Parsed extends Omit<Edition, 'plan' | 'citations' | 'codings' | 'safeguard_codings'> {
  readonly attachments: readonly Attachment[];
  readonly layout: Layout;
  /** The documents after the first one that are read with it, where the file holds several. */
  readonly further: readonly FurtherDocument[];
  /** Those that are dropped, since they begin with a title of their own. */
  readonly others: readonly FurtherTitle[];
  /** How every outer heading was read, and what came next. */
  readonly choices: readonly (Omit<Choice, 'heading'> & Span)[];
  /** The numbers of sentences that may be promises, with what was weighed. */
  readonly weighed: Promises['weighed'];
  /** Where the headings, notes, tables and drops begin that each rule claimed, in the order of the rules. */
  readonly claimedBy: ReadonlyMap<string, readonly number[]>;
}

/** A document with more tasks, other headings, or passages is `file/too-large`. */
export const MAX_TASKS = 1000;
export const MAX_HEADINGS = 1000;
export const MAX_PASSAGES = 20_000;

/**
 * Parses one document. Where no task is in its text, the rows of tables that list tasks are tasks; where an editor says that a
 * row is one, so are those of its table.
 */
export function parsePlan(input: ParseInput): Parsed {
  const said = rowsSaid(input);
  const read = parsedWith(input, said);
  if (read.tasks.length > 0) return read;
  const rows = taskRows(read.layout);
  return rows === null ? read : parsedWith(input, rows);
}

/** The tables in which an editor says that a row is a task; one that lists none keeps its rows, and the decision does not apply. */
function rowsSaid(input: ParseInput): TaskRows | null {
  const tasks = (input.structure ?? []).filter((d) => d.is === 'task');
  if (tasks.length === 0) return null;
  const { layout } = prepared({ ...input, structure: [] }, [...input.source], null);
  const { placed } = locateDecisions(input.source, tasks, decidedPlace(input));
  const said = allRows(layout).filter((row) => placed.some((d) => contains(row, d)));
  if (said.length === 0) return null;
  const read = taskRows(layout, (row) => said.some((r) => r.start === row.start));
  const none: TaskRows = { drops: [], placed: [], heads: [], ends: [], rows: [] };
  return {
    ...none,
    ...read,
    rows: sorted([...new Map([...said, ...(read?.rows ?? [])].map((r) => [r.start, r])).values()]),
  };
}

/** Parses one document, with the tables whose rows are tasks. */
function parsedWith(input: ParseInput, rows: TaskRows | null): Parsed {
  const { starts, points } = linesOf(input.source);
  const lines = starts.map((start) => ({ start }));
  const { layout, undecided, located, decided, all, drops, others } = prepared(input, points, rows);
  const corrections = numberedOf(input.id, all);

  const { outline, annexes, choices, records, untitled } = written(input.id, layout, rows);
  const { flow } = layout;
  const further = furtherDocuments(layout, outline.roots);

  const place = (offset: number, excerpt: string) => ({
    plan: input.id,
    file: input.files.source,
    line: lineAt(lines, offset),
    excerpt,
  });
  const atParagraph = (k: number) => {
    const p = layout.paragraphs[k];
    return p === undefined ? {} : place(spanIn(flow, p.i, p.j).start, flow.text.slice(p.i, p.j));
  };
  const issues: Issue[] = [
    ...located.issues,
    ...decided.issues,
    ...unfitDecisions(records, decided.placed, decidedPlace(input)),
    ...drops.map((d) => issue('text/dropped', d.reason, place(d.start, d.sic))),
    ...all
      .filter((c) => c.reason === CONTROL_REASON)
      .slice(0, 1)
      .map((c) => issue('text/control', '', place(c.start, c.sic))),
    ...others.map((o) => issue('structure/several', 'left out from here on', place(o.start, o.title))),
    ...further.map((f) => issue('structure/several', 'read with the first one', place(f.start, f.title))),
    ...outline.gaps.map((g) => issue('structure/gap', g.what, atParagraph(g.paragraph))),
    ...outline.doubts.map((d) => issue('structure/uncertain', d.what, atParagraph(d.paragraph))),
    ...untitled
      .slice(0, 1)
      .map((h) =>
        issue(
          'structure/untitled',
          `${untitled.length} of ${records.tasks.length} tasks`,
          atParagraph(h.paragraph),
        ),
      ),
    ...records.misaligned.map((m) =>
      issue('table/misaligned', '', place(m.start, points.slice(m.start, m.end).join(''))),
    ),
    ...(rows?.heads ?? []).map((h) =>
      issue(
        'structure/uncertain',
        'the rows of a table are read as tasks',
        place(h.start, points.slice(h.start, h.end).join('')),
      ),
    ),
    ...(records.tasks.length === 0
      ? [issue('structure/no-tasks', '', { plan: input.id, file: input.files.source })]
      : []),
  ];
  const responsibilities = responsibilitiesOf(records, input);
  const coded = new Set(responsibilities.filter((r) => r.unit !== null).map((r) => r.start));
  for (const m of records.mentions)
    if (!looksLikeUnit(m.text) && !coded.has(m.start))
      issues.push(issue('unit/uncertain', m.text, place(m.start, m.text)));
  const over = (n: number, most: number, what: string): void => {
    if (n > most)
      issues.push(
        issue('file/too-large', `${n} ${what}, at most ${most} are read`, {
          plan: input.id,
          file: input.files.source,
        }),
      );
  };
  const { sections, areas, safeguards } = records;
  over(records.tasks.length, MAX_TASKS, 'tasks');
  over(sections.length + areas.length + safeguards.length, MAX_HEADINGS, 'sections, areas and safeguards');
  over(records.passages.length, MAX_PASSAGES, 'passages');
  over(responsibilities.length, MAX_RESPONSIBILITIES, 'responsibilities');
  const promises = promisesOf(
    { ...records, corrections },
    points,
    input.period ?? { start: null, end: null },
    input.jurisdiction,
  );
  for (const u of promises.unread) issues.push(issue('target/unread', u.passage, place(u.start, u.words)));
  return {
    sections: records.sections,
    areas: records.areas,
    tasks: withSafeguards(records.tasks, records.sections, records.areas),
    safeguards: records.safeguards,
    passages: records.passages,
    tables: records.tables,
    responsibilities,
    targets: promises.targets,
    funding: promises.funding,
    weighed: promises.weighed,
    corrections,
    issues,
    attachments: attachmentsOf(layout, annexes),
    further,
    others,
    ...(decided.placed.length === 0
      ? {}
      : { decisions: readingsOfDecisions(records, decided.placed, ruleReading(input, rows, undecided)) }),
    layout,
    choices: choices.map(({ heading, ...c }) => ({ ...c, ...spanIn(flow, heading.ordinal[0], heading.end) })),
    claimedBy: claimsByRule(layout, outline.roots, records, all),
  };
}

/** How a document is read without decisions; only as far as records, where no table is read as tasks. */
function ruleReading(
  input: ParseInput,
  rows: TaskRows | null,
  undecided: () => Layout,
): Pick<Parsed, 'sections' | 'areas' | 'tasks' | 'safeguards' | 'passages'> {
  const { records } = rows === null ? written(input.id, undecided(), null) : { records: null };
  return records !== null && records.tasks.length > 0 ? records : parsePlan({ ...input, structure: [] });
}

/** From a layout to records: headings in their tree, their meaning, and the walk over the paragraphs. */
function written(plan: string, layout: Layout, rows: TaskRows | null) {
  const { judge, annexes, outline } = outlined(layout);
  const { notes } = judge;
  const { levels, choices } = weighedReading(judge, outline.roots);
  const special = [...levels.sections.map((s) => s.heading), ...levels.tasks.keys(), ...levels.safeguards];
  const floor = special.reduce((last, h) => Math.max(last, h.paragraph), -1);
  const endMatter = endMatterStart(layout, annexes, floor);
  const untitled = untitledTasks(layout, levels, endMatter);
  const records = recordsOf({
    plan,
    layout,
    levels,
    names: namesOf(levels),
    endMatter,
    untitled,
    areaNotes: areaNotes(layout, levels, notes),
    annexNotes: annexNotes(layout, levels, notes, annexes),
    rowOwners: rowOwners(layout, levels, notes),
    behindTables: paragraphsFrom(layout, rows?.ends ?? []),
  });
  return { outline, annexes, choices, records, untitled: [...untitled.keys()] };
}

/** The outline of a document, and what its meaning is read from. */
export function outlinedPlan(input: Pick<ParseInput, 'id' | 'source' | 'errata' | 'files'>): {
  readonly judge: Judge;
  readonly annexes: number;
  readonly outline: Outline;
} {
  return outlined(prepared(input, [...input.source], null).layout);
}

/** Notes counted, annexes found, headings in their tree. */
function outlined(layout: Layout) {
  const notes = [0];
  for (const f of layout.facts) notes.push((notes.at(-1) ?? 0) + (f.notes.length > 0 ? 1 : 0));
  // Where an editor finds headings, the text belongs to the plan.
  const last = Math.max(-1, ...layout.decided.headings.keys());
  const start = annexStart(layout, notes);
  const annexes = last < start ? start : layout.paragraphs.length;
  return { judge: { layout, notes }, annexes, outline: outlineOf(layout, boundsOf(layout, annexes)) };
}

/** The first paragraph after each place of the source. */
function paragraphsFrom({ flow, paragraphs }: Layout, places: readonly number[]): Set<number> {
  const starts = paragraphs.map((p) => ({ start: flow.from[p.i] ?? 0, end: flow.from[p.i] ?? 0 }));
  return new Set(places.map((place) => firstFrom(starts, place)));
}
