/**
 * Where a thing is in its document: 部分—项—句, by the headings around it and its number below them. The one definition
 * for citations, pages and lists; `place-words.ts` says it in Chinese and in English. A line of the copy is not such a place: it
 * depends on the copy, and of a line of thousands of characters it says nothing.
 */
import { localOf } from './ids.ts';
import type { Passage } from './structure.ts';

/** A heading as a place names it. */
export interface Named {
  readonly kind: 'section' | 'area' | 'task' | 'safeguard' | 'front';
  readonly number: number;
  /** As printed; '' where it prints none. */
  readonly ordinal: string;
  readonly title: string;
}

/** A heading around a place. */
export interface Step extends Named {
  readonly id: string;
  /** Earlier headings directly below the same one that may be named alike: of the same number, or of the same title without one. */
  readonly alike: readonly Named[];
}

/** A place below the last heading. */
export interface Within {
  readonly kind: 'sentence' | 'note' | 'row';
  readonly from: number;
  /** The last of several sentences; the same as `from` for one. */
  readonly to: number;
  /** Which table of its part a row is in, from 1; null where that has one table, and for what is not a row. */
  readonly table: number | null;
}

/** A place in a document. */
export interface Locator {
  /** The headings around it, the outermost first. */
  readonly steps: readonly Step[];
  /** Null where a heading with all below it is meant. */
  readonly within: Within | null;
  /** Where it begins in the source. */
  readonly start: number;
}

/** A heading with what it says and where it begins. */
type Titled = Pick<Step, 'id' | 'number' | 'ordinal' | 'title'> & { readonly start: number };

/** What a place is found in: an edition has it, and so has `plan.json`. */
export interface LocatedRows {
  readonly sections: readonly Titled[];
  readonly areas: readonly Titled[];
  readonly tasks: readonly (Titled & { readonly area: string | null })[];
  readonly safeguards: readonly Titled[];
  readonly passages: readonly LocatedPassage[];
}

type LocatedPassage = Pick<Passage, 'id' | 'kind' | 'parent' | 'number' | 'start' | 'end'>;

/** What is asked of all rows again and again, found once. */
interface Known {
  readonly headings: readonly Heading[];
  readonly passages: ReadonlyMap<string, LocatedPassage>;
  /** The headings around one, by this; made when they are asked for. */
  readonly steps: Map<Heading, readonly Step[]>;
  /** Where the heading directly around one begins. */
  readonly around: Map<Heading, number | undefined>;
}

const known = new WeakMap<LocatedRows, Known>();

function knownOf(rows: LocatedRows): Known {
  const found = known.get(rows) ?? {
    headings: headingsOf(rows),
    passages: new Map(rows.passages.filter((p) => p.kind !== 'heading').map((p) => [p.id, p] as const)),
    steps: new Map(),
    around: new Map(),
  };
  known.set(rows, found);
  return found;
}

/**
 * The place of any task, section, area, safeguard or passage; null where there is none with this id. What it finds out of rows it
 * keeps, so that these must not change after they were asked.
 */
export function locatorOf(rows: LocatedRows, id: string): Locator | null {
  const heading = headingOf(rows, id);
  if (heading) return { steps: stepsOf(rows, heading), within: null, start: heading.start };
  const passage = knownOf(rows).passages.get(id);
  if (!passage) return null;
  const parent = headingOf(rows, passage.parent);
  const local = localOf(id);
  if (!parent && !local.startsWith('s0/')) return null;
  return {
    steps: parent ? stepsOf(rows, parent) : [FRONT],
    within:
      passage.kind === 'table-row'
        ? rowOf(rows, passage)
        : withinOf(passage.kind === 'note' ? 'note' : 'sentence', passage.number ?? 0),
    start: passage.start,
  };
}

const FRONT: Step = { kind: 'front', id: '', number: 0, ordinal: '', title: '', alike: [] };

/** A sentence or a note by its number in its part. */
export const withinOf = (kind: 'sentence' | 'note', number: number): Within => ({
  kind,
  from: number,
  to: number,
  table: null,
});

/** Line ends and indentation between two rows; the head of a table is longer. */
const BETWEEN_ROWS = 4;

/**
 * The table of a row, and the row in it: by its printed number where these rise, else counted. A table begins where other words
 * are between two rows, or a head, from which the numbers begin again; where they continue, the head is repeated on a new page.
 */
function rowOf(rows: LocatedRows, row: LocatedPassage): Within {
  const tables: LocatedPassage[][] = [];
  let before: LocatedPassage | undefined;
  for (const passage of rows.passages) {
    if (passage.parent !== row.parent) continue;
    if (passage.kind === 'table-row') {
      const last = before?.kind === 'table-row' ? before : undefined;
      const restarts = last !== undefined && (passage.number ?? 0) <= (last.number ?? 0);
      if (last === undefined || (restarts && passage.start - last.end > BETWEEN_ROWS)) tables.push([]);
      tables.at(-1)?.push(passage);
    }
    before = passage;
  }
  const at = tables.findIndex((table) => table.includes(row));
  const numbers = (tables[at] ?? []).map(({ number }) => number ?? 0);
  const goesOn = (tables[at - 1]?.at(-1)?.number ?? Infinity) < (numbers[0] ?? 0);
  const rises = !goesOn && numbers.every((n, k) => n > (numbers[k - 1] ?? 0));
  const from = rises ? (row.number ?? 0) : (tables[at] ?? []).indexOf(row) + 1;
  return { kind: 'row', from, to: from, table: tables.length > 1 ? at + 1 : null };
}

interface Heading extends Titled {
  readonly kind: Exclude<Named['kind'], 'front'>;
}

/** All headings; what is section and area at once is there as a section, and again as an area. */
const headingsOf = (rows: LocatedRows): Heading[] =>
  (
    [
      ['task', rows.tasks],
      ['safeguard', rows.safeguards],
      ['section', rows.sections],
      ['area', rows.areas],
    ] as const
  ).flatMap(([kind, list]) =>
    list.map(({ id, number, ordinal, title, start }) => ({ kind, id, number, ordinal, title, start })),
  );

const headingOf = (rows: LocatedRows, id: string): Heading | null =>
  knownOf(rows).headings.find((heading) => heading.id === id) ?? null;

/** The heading directly around this one; null around a section, and around an area that is one. */
function aroundOf(rows: LocatedRows, { kind, id, start }: Heading): Heading | null {
  if (kind === 'section') return null;
  const own = kind === 'task' ? rows.tasks.find((task) => task.id === id)?.area : null;
  const area = rows.areas.find((one) => one.id === own);
  if (area) return { ...area, kind: 'area' };
  const section = rows.sections.findLast((one) => one.start <= start);
  return section === undefined ? null : { ...section, kind: 'section' };
}

/** The headings from the section down to this one. Where one heading is section and area at once it is named once. */
function stepsOf(rows: LocatedRows, heading: Heading): readonly Step[] {
  const { steps } = knownOf(rows);
  const made = steps.get(heading) ?? stepsTo(rows, heading);
  steps.set(heading, made);
  return made;
}

function stepsTo(rows: LocatedRows, heading: Heading): Step[] {
  const chain = [heading];
  for (let around = aroundOf(rows, heading); around; around = aroundOf(rows, around)) chain.unshift(around);
  return chain
    .filter((one, k) => k === 0 || one.start !== chain[k - 1]?.start)
    .map((one, k, steps) => {
      const { kind, id, number, ordinal, title } = one;
      return { kind, id, number, ordinal, title, alike: alikeBefore(rows, one, steps[k - 1] ?? null) };
    });
}

/** Before `one` and directly below `around`, the headings that may be named like it. */
const alikeBefore = (rows: LocatedRows, one: Heading, around: Heading | null): Heading[] =>
  knownOf(rows).headings.filter((other) => {
    const mayBe =
      other.number === one.number ||
      (other.ordinal === '' && one.ordinal === '' && other.title === one.title);
    if (!mayBe || other.start >= one.start) return false;
    const own = aroundStart(rows, other);
    // An area that begins with its section is that section, and no further heading below it.
    return own !== other.start && own === around?.start;
  });

function aroundStart(rows: LocatedRows, heading: Heading): number | undefined {
  const { around } = knownOf(rows);
  if (!around.has(heading)) around.set(heading, aroundOf(rows, heading)?.start);
  return around.get(heading);
}
