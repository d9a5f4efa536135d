import type { ResponsibilityRow } from '../model/tables.ts';

type Named = Pick<ResponsibilityRow, 'plan' | 'unit' | 'unit_text'>;

/** Which of two rows speak of one unit: its code, or where it has none the written form. */
export const unitKey = ({ unit, unit_text }: Pick<Named, 'unit' | 'unit_text'>): string => unit ?? unit_text;

/**
 * Units as printed, which no page makes alike. Where a plan prints one unit in several ways (文化旅游局, 文广旅游局), its code
 * stands beside, so that a reader sees that it is one.
 */
export function printedUnits<T extends Named>(rows: readonly T[]): T[] {
  const forms = new Map<string, Set<string>>();
  const of = ({ plan, unit }: Named): string => `${plan} ${unit ?? ''}`;
  for (const row of rows) forms.set(of(row), (forms.get(of(row)) ?? new Set()).add(row.unit_text));
  return rows.map((row) =>
    row.unit !== null && (forms.get(of(row))?.size ?? 0) > 1
      ? { ...row, unit_text: `${row.unit_text} ${row.unit}` }
      : row,
  );
}
