import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PassageRow, PlanRow } from '../../src/model/tables.ts';

/**
 * Reads    dist/data/: the published tables, those that are there
 * Writes   nothing
 * Assumes  that the pages are built
 */

/** A row of a table that this version may or may not have. */
export type Row = Readonly<Record<string, unknown>>;

export interface Published {
  readonly plans: readonly PlanRow[];
  readonly passages: readonly PassageRow[];
  /** Any other table, by name; empty where it is not published. */
  readonly table: (name: string) => readonly Row[];
}

export function readPublished(root: string): Published {
  const read = (name: string): unknown[] => {
    const file = join(root, 'data', `${name}.json`);
    return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as unknown[]) : [];
  };
  return {
    plans: read('plans') as PlanRow[],
    passages: read('passages') as PassageRow[],
    table: (name) => read(name) as Row[],
  };
}

/** A value of a row as text, or null. */
export const textIn = (row: Row, column: string): string | null => {
  const value = row[column];
  return typeof value === 'string' && value !== '' ? value : null;
};
