import type { Plan } from '../../src/model/plan.ts';
import type { StatedFacts } from '../../src/model/seed.ts';
import type { Jurisdiction } from '../../src/model/vocabulary.ts';
import { sealOf, type FactReading } from './facts.ts';

/** Facts with how they were read. */
interface Drafted {
  readonly facts: Plan;
  readonly readings: readonly FactReading[];
}

/**
 * First facts with those in force that a person states. A place that is stated and known brings its code, rank and seal; place and year
 * make the id again. What is stated is not `incomplete`, and its reading is the person's.
 */
export function withStated(
  { facts, readings }: Drafted,
  stated: StatedFacts,
  jurisdictions: readonly Jurisdiction[],
): Drafted {
  if (Object.keys(stated).length === 0) return { facts, readings };
  const place =
    typeof stated.jurisdiction === 'string'
      ? jurisdictions.find((j) => j.name === stated.jurisdiction)
      : jurisdictions.find((j) => j.code === facts.jurisdiction_code);
  const ofPlace =
    stated.jurisdiction === undefined
      ? {}
      : {
          jurisdiction_code: place?.code ?? null,
          level: place?.level ?? null,
          province: place?.province ?? null,
          prefecture: place?.prefecture ?? null,
          ...(stated.jurisdiction === null ? {} : { seal: sealOf(stated.jurisdiction) }),
        };
  const given = Object.fromEntries(Object.entries(stated).filter(([, value]) => value !== undefined));
  const all: Plan = {
    ...facts,
    ...(stated.title === undefined ? {} : { title_basis: 'source' as const }),
    ...ofPlace,
    ...given,
    incomplete: facts.incomplete.filter((key) => !(key in given)),
  };
  const year = all.issued_date?.slice(0, 4) ?? all.period_start?.toString();
  const known = place !== undefined && stated.jurisdiction !== null;
  const id = known && year !== undefined ? `${place.spelling}-${year}` : known ? facts.id : 'draft';
  return {
    facts: { ...all, id },
    readings: readings.map((r): FactReading => {
      const keys = r.fact === 'period' ? (['period_start', 'period_end'] as const) : ([r.fact] as const);
      if (!keys.some((key) => key in given)) return r;
      const value = r.fact === 'period' ? `${all.period_start ?? '?'}–${all.period_end ?? '?'}` : all[r.fact];
      return { ...r, value, doubt: null, stated: true };
    }),
  };
}
