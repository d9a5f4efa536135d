import type { Coded } from '../model/coding.ts';
import {
  cohensKappa,
  confusionOf,
  krippendorffsAlpha,
  percentAgreement,
  fourfold,
  yesOrNo,
  type Confusion,
} from './reliability.ts';

/** What a reader said, by the id of the sentence. */
export type Reader = ReadonlyMap<string, Coded>;

/** Three measures of one agreement. */
interface Measured {
  /** Share of sentences, 0 to 1. */
  readonly accuracy: number;
  readonly kappa: number | null;
  readonly alpha: number | null;
}

/** Whether a code is given or not, sentence by sentence. */
interface CodeBetween extends Measured {
  readonly code: string;
  readonly both: number;
  readonly first: number;
  readonly second: number;
  readonly neither: number;
}

/** What two readers say of one scheme: the most salient code of each sentence, and every code. */
export interface SchemeBetween extends Measured {
  readonly scheme: keyof Coded;
  /** Of the most salient codes; '' where a reader gives none. */
  readonly confusion: Confusion;
  /** Codes that at least one of the two has given. */
  readonly codes: readonly CodeBetween[];
}

/** How far two readers agree on the sentences that both have read. */
export interface Between {
  readonly n: number;
  readonly schemes: readonly SchemeBetween[];
}

/** The agreement of two readers; `order`: the codes of each scheme in the order of the vocabulary. */
export function agreementBetween(
  first: Reader,
  second: Reader,
  order: Readonly<Record<keyof Coded, readonly string[]>>,
): Between {
  const pairs = [...first].flatMap(([id, a]) => {
    const b = second.get(id);
    return b === undefined ? [] : [[a, b] as const];
  });
  return {
    n: pairs.length,
    schemes: (['theme', 'instrument'] as const).map((scheme): SchemeBetween => {
      const said = pairs.map(([a, b]) => [a[scheme], b[scheme]] as const);
      const primary = said.map(([a, b]) => [a[0] ?? '', b[0] ?? ''] as const);
      const confusion = confusionOf(primary, [...order[scheme], '']);
      return {
        scheme,
        confusion,
        ...measured(confusion, primary),
        codes: order[scheme].flatMap((code) => codeBetween(code, said)),
      };
    }),
  };
}

function codeBetween(
  code: string,
  said: readonly (readonly [readonly string[], readonly string[]])[],
): CodeBetween[] {
  const has = said.map(([a, b]) => [a.includes(code), b.includes(code)] as const);
  const [both, one, other, neither] = fourfold(has);
  if (both + one + other === 0) return [];
  const values = has.map(([a, b]) => [String(a), String(b)]);
  return [
    {
      code,
      both,
      first: one,
      second: other,
      neither,
      ...measured(yesOrNo(both, one, other, neither), values),
    },
  ];
}

const measured = (confusion: Confusion, values: readonly (readonly string[])[]): Measured => ({
  accuracy: percentAgreement(confusion),
  kappa: cohensKappa(confusion),
  alpha: krippendorffsAlpha(values),
});

/** Alpha of any number of readers on the most salient codes of a scheme, over all sentences that two of them have read. */
export const alphaAmong = (readers: readonly Reader[], scheme: keyof Coded): number | null =>
  krippendorffsAlpha(
    [...new Set(readers.flatMap((reader) => [...reader.keys()]))].map((id) =>
      readers.map((reader) => {
        const codes = reader.get(id)?.[scheme];
        return codes === undefined ? null : (codes[0] ?? '');
      }),
    ),
  );
