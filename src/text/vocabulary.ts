import type { StoredConcept } from '../model/coding.ts';
import type { Indicator } from '../model/indicator.ts';
import type { UnitRow } from '../model/responsibility.ts';

/** The vocabularies as pages of this language speak of them. What a vocabulary has in Chinese only is said in Chinese everywhere. */
export const spoken = {
  /** A theme or tool. */
  concept: <C extends StoredConcept>(concept: C): C => concept,
  /** An indicator; what it is compared by, `denominator` and `scope`, stays as it is. */
  indicator: (indicator: Indicator): Indicator => indicator,
  /** What an indicator covers and is a share of. */
  measured: ({ denominator, scope }: Indicator): Pick<Indicator, 'denominator' | 'scope'> => ({
    denominator,
    scope,
  }),
  /** The function of a unit. The word in `function` is its key and stays in addresses. */
  purpose: (unit: Pick<UnitRow, 'function' | 'function_en'>): string => unit.function,
};
