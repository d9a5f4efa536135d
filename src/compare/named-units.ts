import type { ResponsibilityRow } from '../model/tables.ts';

/**
 * Units of one plan under one name each: where it writes a unit in several ways (县科技局, 科技局), the form it writes
 * first. A unit of no vocabulary keeps its own form.
 */
export function namedOnce<T extends Pick<ResponsibilityRow, 'unit' | 'unit_text'>>(rows: readonly T[]): T[] {
  const first = new Map<string, string>();
  for (const { unit, unit_text } of rows) if (unit !== null && !first.has(unit)) first.set(unit, unit_text);
  return rows.map((row) => ({ ...row, unit_text: first.get(row.unit ?? '') ?? row.unit_text }));
}
