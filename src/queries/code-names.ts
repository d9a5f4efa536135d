import { namesOf } from '../compare/plan-names.ts';
import type { Column, Row } from '../exports/columns.ts';
import type { TableName } from '../model/published.ts';
import type { PlanRow } from '../model/tables.ts';
import { labelOf } from '../text/value-labels.ts';

/** Columns that hold the code of a row of another table. */
const HOLDS: Readonly<Record<string, 'plans' | 'units' | 'indicators' | 'concepts'>> = {
  plan: 'plans',
  neighbour_plan: 'plans',
  first_plan: 'plans',
  cited_plan: 'plans',
  'responsibilities.unit': 'units',
  indicator: 'indicators',
  indicator_by_rule: 'indicators',
  'codings.code': 'concepts',
  'safeguard_codings.code': 'concepts',
  'second_codings.code': 'concepts',
};

/** What are the codes of a column called? Null for a column without codes. */
export function codeNames(tables: Readonly<Record<TableName, readonly Row[]>>) {
  const plans = tables.plans as unknown as readonly PlanRow[];
  const planName = namesOf(plans);
  const named = (table: TableName): [string, string][] =>
    tables[table].map((row) => [String(row['code']), String(row['name'])]);
  const names = {
    plans: new Map(plans.map((plan) => [plan.id, planName(plan)])),
    units: new Map(named('units')),
    indicators: new Map(named('indicators')),
    concepts: new Map([...named('themes'), ...named('instruments')]),
  };
  return (table: TableName, { name, values }: Column): ((code: string) => string | null) | null => {
    const holds = HOLDS[`${table}.${name}`] ?? HOLDS[name];
    if (holds !== undefined) return (code) => names[holds].get(code) ?? null;
    const labelled = values.some((value) => labelOf(table, name, value) !== null);
    return labelled ? (value) => labelOf(table, name, value) : null;
  };
}
