import type { Plan } from './plan.ts';

/** Which places and years the documents are about. */
export interface Coverage {
  readonly places: readonly { readonly name: string; readonly code: string | null }[];
  /** First and last year of all plans; null where none is printed. */
  readonly years: readonly [first: number, last: number] | null;
}

type Covering = Pick<
  Plan,
  | 'jurisdiction'
  | 'jurisdiction_code'
  | 'province'
  | 'prefecture'
  | 'issued_date'
  | 'period_start'
  | 'period_end'
>;

/** Every place once, with the places that it lies in, in the order of the plans; years from the first period, or day of issue, to the last. */
export function coverageOf(plans: readonly Covering[]): Coverage {
  const places = new Map<string, string | null>();
  for (const { jurisdiction, jurisdiction_code, province, prefecture } of plans) {
    if (jurisdiction === null) continue;
    const above = [province, prefecture].filter((name) => name !== null && name !== jurisdiction);
    const name = [...above, jurisdiction].join('');
    places.set(name, jurisdiction_code ?? places.get(name) ?? null);
  }
  const years = plans.flatMap(({ issued_date, period_start, period_end }) =>
    [period_start, period_end, issued_date === null ? null : Number(issued_date.slice(0, 4))].filter(
      (year) => year !== null,
    ),
  );
  return {
    places: [...places].map(([name, code]) => ({ name, code })),
    years: years.length === 0 ? null : [Math.min(...years), Math.max(...years)],
  };
}
