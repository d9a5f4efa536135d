import { strengthSaid } from '../../model/promises.ts';
import type { PromiseStrength, RestatedOtherwise } from '../../model/target.ts';
import type * as Chinese from '../promise-facts.ts';
import type { Facts } from '../promise-facts.ts';
import { listed } from './words.ts';

const strengthWords: Readonly<Record<PromiseStrength, string>> = {
  ensure: '“ensure” (确保)',
  plain: 'plainly',
  strive: '“strive for” (力争)',
  reserve: '“in principle” (原则上)',
};
/** The strength that a printed word has, before the word itself. */
const strengthNames: Readonly<Record<PromiseStrength, string>> = {
  ensure: 'to be ensured',
  plain: '',
  strive: 'to strive for',
  reserve: 'in principle',
};
const otherwiseWords: Readonly<Record<RestatedOtherwise, string>> = {
  strength: 'strength',
  comparator: 'limit',
  count_basis: 'what is counted',
};

/** ` (differs in strength and limit)`; nothing where all is alike. */
export const otherwiseIn: typeof Chinese.otherwiseIn = (otherwise) =>
  otherwise.length === 0 ? '' : ` (differs in ${listed(otherwise.map((o) => otherwiseWords[o]))})`;

/** How else the plan says the same promise elsewhere: `elsewhere “strive for” (力争)`; nothing where all its places say it alike. */
function saidElsewhere(t: Pick<Facts, 'strength' | 'strength_text' | 'promise_strengths'>): string[] {
  const own = strengthSaid(t);
  const other = t.promise_strengths.filter((s) => s !== own);
  return other.length === 0 ? [] : [`elsewhere ${listed(other.map((s) => strengthWords[s]))}`];
}

/** `approximate (左右)`, with the words that say so. */
export const aboutSo: typeof Chinese.aboutSo = (words) => `approximate (${words})`;

/** What is beside the value: binding, to strive for (力争), cumulative; nothing where the document says nothing. */
export const factsOf: typeof Chinese.factsOf = (t) => [
  ...(t.kind === null ? [] : [kinds[t.kind]]),
  ...(t.strength_text === null ? [] : [`${strengthNames[strengthSaid(t)]} (${t.strength_text})`.trimStart()]),
  ...saidElsewhere(t),
  ...(t.approximate_text === null ? [] : [aboutSo(t.approximate_text)]),
  ...(t.count_basis === null ? [] : [countBases[t.count_basis]]),
];

/** Whether a printed value binds. */
export const kinds: typeof Chinese.kinds = { binding: 'binding', expected: 'expected' };
const countBases = { cumulative: 'cumulative', 'in-force': 'valid at the time' };
