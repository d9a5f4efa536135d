/** An editor's choice as an entry of structure.yaml. */
import type { StructureEntry } from '../../../src/model/decision.ts';
import { review as t } from '../../../src/text/review.ts';
import type { Item, View } from '../view.ts';

/** What an editor chose for an item. */
export interface Chosen {
  readonly is: StructureEntry['is'];
  readonly role?: StructureEntry['role'] | null;
  readonly items?: StructureEntry['items'] | undefined;
  readonly belongs?: 'task' | 'area' | 'nobody' | 'heading';
}

/** What is in the form of an item; empty where it is not shown. */
export interface Wording {
  readonly words: string;
  readonly title: string;
  readonly reason: string;
  /** Index of the heading that is chosen for a note. */
  readonly heading: number | null;
}

const HEADINGS: readonly string[] = ['section', 'area', 'task', 'safeguard'];

/** The entry of structure.yaml that says it; `null` where no words tell the place, or a note's heading is missing. */
export function entryOf(view: View, item: Item, chosen: Chosen, wording: Wording): StructureEntry | null {
  if (item.guard === null) return null;
  const heading = chosen.belongs === 'heading' ? view.items[wording.heading ?? -1]?.guard : null;
  if (heading === undefined || (heading === null && chosen.belongs === 'heading')) return null;
  const { is, role, items } = chosen;
  return {
    line: item.guard.line,
    words: wording.words === '' ? item.guard.words : wording.words,
    is,
    ...(is === 'section' && role !== null && role !== undefined ? { role } : {}),
    ...(items === undefined ? {} : { items }),
    ...(HEADINGS.includes(is) && wording.title !== '' ? { title: wording.title } : {}),
    ...(is === 'note' && chosen.belongs !== undefined
      ? { belongs_to: heading ?? (chosen.belongs as 'task' | 'area' | 'nobody') }
      : {}),
    reason: wording.reason.trim() === '' ? t.panel.reasonGiven : wording.reason.trim(),
  };
}

/** What the second reading of a heading is, as a choice. */
export function secondOf(item: Item): Chosen | null {
  return item.why?.above === null ? (item.why.second?.taking ?? null) : null;
}

/** What an item is read as now, as a choice. */
export function presentOf({ is, role }: Item): Chosen | null {
  return is === 'none' || is === 'row' || is === 'note' ? null : { is, role };
}
