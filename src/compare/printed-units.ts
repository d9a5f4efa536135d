import type { ResponsibilityRow } from '../model/tables.ts';

type Named = Pick<ResponsibilityRow, 'plan' | 'unit' | 'unit_text'>;

/** Which of two rows speak of one unit: its code, or where it has none the written form. */
export const unitKey = ({ unit, unit_text }: Pick<Named, 'unit' | 'unit_text'>): string => unit ?? unit_text;

/**
 * Units as printed, which no page makes alike. Where a plan prints one unit in several ways (文化旅游局, 文广旅游局), the form that it
 * prints less often is followed by the one that it prints most (文广旅游局 = 文化旅游局), so that a reader sees that it is one;
 * of forms printed equally often the first is the one.
 */
export function printedUnits<T extends Named>(rows: readonly T[]): T[] {
  const counts = new Map<string, Map<string, number>>();
  const of = ({ plan, unit }: Named): string => `${plan} ${unit ?? ''}`;
  for (const row of rows) {
    const forms = counts.get(of(row)) ?? new Map<string, number>();
    counts.set(of(row), forms.set(row.unit_text, (forms.get(row.unit_text) ?? 0) + 1));
  }
  const usual = new Map(
    [...counts].map(([unit, forms]) => [
      unit,
      [...forms].reduce((most, form) => (form[1] > most[1] ? form : most))[0],
    ]),
  );
  return rows.map((row) => {
    const name = usual.get(of(row));
    return row.unit === null || name === undefined || name === row.unit_text
      ? row
      : { ...row, unit_text: `${row.unit_text} = ${name}` };
  });
}
