import type { Edition } from '../model/edition.ts';
import { rowsOf, type EditionRows } from '../model/tables.ts';
import { addresses } from '../routes.ts';

const made = new WeakMap<Edition, EditionRows>();

/** What are the rows of this edition, table by table? Made once for all pages; nobody may change them. */
export function rowsFor(edition: Edition): EditionRows {
  const known = made.get(edition);
  if (known) return known;
  const rows = rowsOf(edition, addresses);
  made.set(edition, rows);
  return rows;
}
