import { localOf } from '../model/ids.ts';
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
  readonly joint: '' | '，';
}

const FRONT: Part = { place: { part: '文首', pinpoint: '', heading: '', start: null }, joint: '' };

/** The last part of a passage's id in words: `2` is 第2句, `n1` 附注1, `r5` 表第5行. */
export function within(local: string, number: number | null): string {
  if (local.startsWith('n')) return `附注${local.slice(1)}`;
  if (local.startsWith('r')) return `表第${local.slice(1)}行`;
  return `第${number ?? local}句`;
}

function partOf(rows: CitedRows, id: string): Part | null {
  const task = rows.tasks.find((t) => t.id === id);
  if (task)
    return {
      place: { part: `任务${localOf(id)}`, pinpoint: '', heading: task.title, start: task.start },
      joint: '',
    };
  const safeguard = rows.safeguards.find((g) => g.id === id);
  if (safeguard) return printed(safeguard, '保障措施');
  const section = [...rows.sections, ...rows.areas].find((s) => s.id === id);
  return section ? printed(section, '') : null;
}

/** A heading as printed, number and title; its position where it has neither. */
function printed({ ordinal, title, number, start }: CitedRows['sections'][number], before: string): Part {
  const words = ordinal + title;
  const part = before + (words === '' ? `第${number}部分` : words);
  return { place: { part, pinpoint: '', heading: '', start }, joint: '，' };
}
