/** What is said of a target besides its value. */
import { strengthSaid } from '../model/promises.ts';
import type { PromiseStrength, RestatedOtherwise, Target } from '../model/target.ts';

/** What {@link factsOf} reads of a target. */
export type Facts = Pick<
  Target,
  'kind' | 'strength' | 'strength_text' | 'approximate_text' | 'count_basis' | 'promise_strengths'
>;

const strengthWords: Readonly<Record<PromiseStrength, string>> = {
  ensure: '作“确保”',
  plain: '没有“力争”“确保”等字',
  strive: '作“力争”',
  reserve: '作“原则上”',
};
const otherwiseWords: Readonly<Record<RestatedOtherwise, string>> = {
  strength: '力度',
  comparator: '限定',
  count_basis: '计数范围',
};

/** `（力度、限定有别）`; nothing where all is alike. */
export const otherwiseIn = (otherwise: readonly RestatedOtherwise[]): string =>
  otherwise.length === 0 ? '' : `（${otherwise.map((o) => otherwiseWords[o]).join('、')}有别）`;

/** How else the plan says the same promise elsewhere: `别处作“力争”`; nothing where all its places say it alike. */
function saidElsewhere(t: Pick<Facts, 'strength' | 'strength_text' | 'promise_strengths'>): string[] {
  const own = strengthSaid(t);
  const other = t.promise_strengths.filter((s) => s !== own);
  return other.length === 0 ? [] : [`别处${other.map((s) => strengthWords[s]).join('、')}`];
}

/** `约数（“左右”）`, in the words that say so. */
export const aboutSo = (words: string): string => `约数（“${words}”）`;

/** What is beside the value: 约束性, 力争, 累计; nothing where the document says nothing. */
export const factsOf = (t: Facts): string[] => [
  ...(t.kind === null ? [] : [kinds[t.kind]]),
  ...(t.strength_text === null ? [] : [`“${t.strength_text}”`]),
  ...saidElsewhere(t),
  ...(t.approximate_text === null ? [] : [aboutSo(t.approximate_text)]),
  ...(t.count_basis === null ? [] : [countBases[t.count_basis]]),
];

/** Whether a printed value binds. */
export const kinds = { binding: '约束性', expected: '预期性' };
const countBases = { cumulative: '累计', 'in-force': '有效期内' };
