import { localOf } from '../model/ids.ts';
import { citePlace as t } from '../text/cite-place.ts';
import type { CitedRows } from './citable.ts';

/** The part of a document and the place in it, as a citation names them. */
export interface Place {
  readonly part: string;
  readonly pinpoint: string;
  readonly heading: string;
  /** Where it begins in the source. */
  readonly start: number | null;
}

/** The place of any task, section, area, safeguard or passage; null where there is none with this id. */
export function pinpointOf(rows: CitedRows, id: string): Place | null {
  const whole = partOf(rows, id);
  if (whole) return whole.place;
  const passage = rows.passages.find((p) => p.id === id && p.kind !== 'heading');
  if (!passage) return null;
  const local = localOf(id);
  const part = partOf(rows, passage.parent) ?? (local.startsWith('s0/') ? FRONT : null);
  if (part === null) return null;
  const pinpoint = within(local.slice(local.indexOf('/') + 1), passage.number);
  return { ...part.place, pinpoint: part.joint + pinpoint, start: passage.start };
}

/** A part, and what stands between it and a place in it. */
interface Part {
  readonly place: Place;
  readonly joint: string;
}

const FRONT: Part = { place: { part: t.front, pinpoint: '', heading: '', start: null }, joint: t.within };

/** The last part of a passage's id in words: `2` is 第2句, `n1` 附注1, `r5` 表第5行. */
export function within(local: string, number: number | null): string {
  if (local.startsWith('n')) return t.note(local.slice(1));
  if (local.startsWith('r')) return t.row(local.slice(1));
  return t.sentence(number ?? local);
}

function partOf(rows: CitedRows, id: string): Part | null {
  const task = rows.tasks.find((row) => row.id === id);
  if (task)
    return {
      place: { part: t.task(localOf(id)), pinpoint: '', heading: task.title, start: task.start },
      joint: t.within,
    };
  const safeguard = rows.safeguards.find((g) => g.id === id);
  if (safeguard) return printed(safeguard, t.safeguard);
  const section = [...rows.sections, ...rows.areas].find((s) => s.id === id);
  return section ? printed(section) : null;
}

/** A heading as printed, number and title; its position where it has neither. */
function printed(
  { ordinal, title, number, start }: CitedRows['sections'][number],
  named = (words: string): string => words,
): Part {
  const words = ordinal + title;
  const part = named(words === '' ? t.part(number) : words);
  return { place: { part, pinpoint: '', heading: '', start }, joint: t.below };
}
