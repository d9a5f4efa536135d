import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { marksOf, type Mark } from '../../src/model/marks.ts';
import type { Wordings } from '../../src/model/wordings.ts';
import { overlaps } from '../../src/model/provenance.ts';
import type { CorrectionRow, PassageRow, PlanRow } from '../../src/model/tables.ts';
import { planSourceTextPath } from '../../src/routes.ts';

/**
 * Reads    dist/data/: the published tables, those that are there; the sources of plans that were corrected;
 *          content/vocabulary/wordings.json
 * Writes   nothing
 * Assumes  that the pages are built
 */

/** A row of a table that this version may or may not have. */
export type Row = Readonly<Record<string, unknown>>;

export interface Published {
  readonly plans: readonly PlanRow[];
  readonly passages: readonly PassageRow[];
  /** Where passages depart from their source, by id; those that do not are not in it. */
  readonly marks: ReadonlyMap<string, readonly Mark[]>;
  /** Words that people use for one another, of the vocabulary. */
  readonly wordings: Wordings;
  /** Any other table, by name; empty where it is not published. */
  readonly table: (name: string) => readonly Row[];
}

const WORDINGS = 'content/vocabulary/wordings.json';

export function readPublished(root: string): Published {
  const read = (name: string): unknown[] => {
    const file = join(root, 'data', `${name}.json`);
    return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as unknown[]) : [];
  };
  const passages = read('passages') as PassageRow[];
  return {
    plans: read('plans') as PlanRow[],
    passages,
    marks: marksIn(root, passages, read('corrections') as CorrectionRow[]),
    wordings: existsSync(WORDINGS) ? (JSON.parse(readFileSync(WORDINGS, 'utf8')) as Wordings) : [],
    table: (name) => read(name) as Row[],
  };
}

function marksIn(
  root: string,
  passages: readonly PassageRow[],
  corrections: readonly CorrectionRow[],
): ReadonlyMap<string, readonly Mark[]> {
  const byPlan = Map.groupBy(corrections, (c) => c.plan);
  return new Map(
    [...byPlan].flatMap(([plan, own]) => {
      const source = [...readFileSync(join(root, planSourceTextPath(plan)), 'utf8')];
      const within = (p: PassageRow, c: CorrectionRow): boolean =>
        overlaps(p, c) || (p.start <= c.start && c.end <= p.end);
      return passages
        .filter((p) => p.plan === plan && own.some((c) => within(p, c)))
        .map((p) => [p.id, marksOf(p, own, source.slice(p.start, p.end).join(''))] as const)
        .filter(([, marks]) => marks.length > 0);
    }),
  );
}

/** A value of a row as text, or null. */
export const textIn = (row: Row, column: string): string | null => {
  const value = row[column];
  return typeof value === 'string' && value !== '' ? value : null;
};
