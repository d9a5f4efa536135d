/**
 * Where a thing stands in its document: 部分—项—句, by the headings around it and its number below them. The one definition
 * for citations, pages and lists; `place-words.ts` says it in Chinese and in English. A line of the copy is no such place: it
 * depends on the copy, and of a line of thousands of characters it says nothing.
 */
import { localOf } from './ids.ts';
import type { Passage } from './structure.ts';

/** A heading around a place. */
export interface Step {
  readonly kind: 'section' | 'area' | 'task' | 'safeguard' | 'front';
  readonly id: string;
  readonly number: number;
  /** As printed; '' where it prints none. */
  readonly ordinal: string;
  readonly title: string;
}

/** A place below the last heading. */
export interface Within {
  readonly kind: 'sentence' | 'note' | 'row';
  readonly from: string;
  /** The last of several sentences; the same as `from` for one. */
  readonly to: string;
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
export type Named = Pick<Step, 'id' | 'number' | 'ordinal' | 'title'> & { readonly start: number };

/** What a place is found in: an edition has it, and so has `plan.json`. */
export interface LocatedRows {
  readonly sections: readonly Named[];
  readonly areas: readonly Named[];
  readonly tasks: readonly (Named & { readonly area: string | null })[];
  readonly safeguards: readonly Named[];
  readonly passages: readonly Pick<Passage, 'id' | 'kind' | 'parent' | 'number' | 'start'>[];
}

/**
 * The place of any task, section, area, safeguard or passage; null where there is none with this id. `last` is the id of
 * the last of several sentences of one parent.
 */
export function locatorOf(rows: LocatedRows, id: string, last: string = id): Locator | null {
  const heading = headingOf(rows, id);
  if (heading) return { steps: stepsOf(rows, heading), within: null, start: heading.named.start };
  const passage = rows.passages.find((p) => p.id === id && p.kind !== 'heading');
  if (!passage) return null;
  const parent = headingOf(rows, passage.parent);
  const local = localOf(id);
  if (!parent && !local.startsWith('s0/')) return null;
  const own = withinOf(local.slice(local.indexOf('/') + 1), passage.number);
  const to = last === id ? own.to : withinOf(localOf(last).split('/')[1] ?? '', null).from;
  return {
    steps: parent ? stepsOf(rows, parent) : [FRONT],
    within: { ...own, to },
    start: passage.start,
  };
}

const FRONT: Step = { kind: 'front', id: '', number: 0, ordinal: '', title: '' };

/** The last part of a passage's id: `2` is a sentence, `n1` a note, `r5` a row of a table. */
export function withinOf(local: string, number: number | null): Within {
  const rest = local.slice(1);
  if (local.startsWith('n')) return { kind: 'note', from: rest, to: rest };
  if (local.startsWith('r')) return { kind: 'row', from: rest, to: rest };
  const from = String(number ?? local);
  return { kind: 'sentence', from, to: from };
}

interface Heading {
  readonly kind: Exclude<Step['kind'], 'front'>;
  readonly named: Named;
}

function headingOf(rows: LocatedRows, id: string): Heading | null {
  for (const [kind, list] of [
    ['task', rows.tasks],
    ['safeguard', rows.safeguards],
    ['section', rows.sections],
    ['area', rows.areas],
  ] as const) {
    const named = list.find((row) => row.id === id);
    if (named) return { kind, named };
  }
  return null;
}

/** The headings from the section down to this one. Where one heading is section and area at once it is named once. */
function stepsOf(rows: LocatedRows, { kind, named }: Heading): Step[] {
  const section =
    kind === 'section' ? undefined : rows.sections.findLast(({ start }) => start <= named.start);
  const task = kind === 'task' ? rows.tasks.find(({ id }) => id === named.id) : undefined;
  const area = task ? rows.areas.find(({ id }) => id === task.area) : undefined;
  const around: Heading[] = [
    ...(section && section.id !== named.id ? [{ kind: 'section' as const, named: section }] : []),
    ...(area ? [{ kind: 'area' as const, named: area }] : []),
    { kind, named },
  ];
  return around
    .filter((one, k) => k === 0 || one.named.start !== around[k - 1]?.named.start)
    .map(({ kind: what, named: { id, number, ordinal, title } }) => ({
      kind: what,
      id,
      number,
      ordinal,
      title,
    }));
}
