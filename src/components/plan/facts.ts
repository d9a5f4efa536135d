import type { Unfilled } from '../../edition/plan-view.ts';
import type { Plan } from '../../model/plan.ts';
import { documentType } from '../../text/document-type.ts';
import { t, type Wording } from '../../text/index.ts';

/** One line of the facts: `unknown` where the source does not say it, or nobody has looked yet. */
interface Fact {
  readonly label: string;
  readonly value: string;
  readonly unknown: boolean;
}

type Key = keyof Wording['plan']['factLabels'];

/**
 * The facts of a plan in the order of the page. What it interprets is asked of interpretations alone. Only of a plan that an editor
 * has read is a fact that is not filled in one that the document does not state.
 */
export function factsOf(plan: Plan, { edited, validity }: Unfilled): readonly Fact[] {
  const values: Record<Key, string | null> = {
    jurisdiction: place(plan),
    level: plan.level && t.levels[plan.level],
    document_type: plan.document_type && documentType(plan.document_type),
    interprets: plan.interprets,
    document_number: plan.document_number,
    index_number: plan.index_number,
    issuer: t.plan.issuer(plan),
    issued_date: plan.issued_date && t.plan.day(plan.issued_date),
    published_date: plan.published_date && t.plan.day(plan.published_date),
    validity: plan.validity,
    period: t.plan.period(plan.period_start, plan.period_end),
  };
  const awaited: Partial<Record<Key, readonly string[]>> = { period: ['period_start', 'period_end'] };
  return (Object.keys(t.plan.factLabels) as Key[])
    .filter((key) => key !== 'interprets' || plan.is_interpretation)
    .map((key) => ({
      label: t.plan.factLabels[key],
      value:
        values[key] ??
        (incomplete(plan, awaited[key] ?? [key])
          ? t.plan.incomplete
          : edited
            ? t.plan.notStated
            : t.plan.notRecorded(key === 'validity' ? validity : null)),
      unknown: values[key] === null,
    }));
}

const incomplete = (plan: Plan, fields: readonly string[]): boolean =>
  fields.some((field) => plan.incomplete.includes(field));

const place = (plan: Plan): string | null => {
  const name = t.plan.place(plan);
  if (name === '') return null;
  return plan.jurisdiction_code === null ? name : name + t.plan.code(plan.jurisdiction_code);
};
