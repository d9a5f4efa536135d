import type { DropKind, DroppedMatter } from './source.ts';

/** What a converter left out of a text, alike pieces of one kind together with their pages. */
export interface LeftOut {
  readonly kind: DropKind;
  readonly text: string;
  /** From 1, in order; empty where the original has no pages. */
  readonly pages: readonly number[];
  readonly count: number;
}

/** What was left out, in the order of the original; page numbers are one row. */
export function leftOutOf(dropped: readonly DroppedMatter[]): readonly LeftOut[] {
  const rows = new Map<string, { kind: DropKind; text: string; pages: number[]; count: number }>();
  for (const { kind, page, text } of dropped) {
    const key = kind === 'page-number' ? kind : `${kind} ${text}`;
    const row = rows.get(key) ?? { kind, text, pages: [], count: 0 };
    if (row.count > 0 && row.text !== text && !row.text.endsWith('…')) row.text = `${row.text}…`;
    if (page !== null && !row.pages.includes(page)) row.pages.push(page);
    row.count += 1;
    rows.set(key, row);
  }
  return [...rows.values()];
}
