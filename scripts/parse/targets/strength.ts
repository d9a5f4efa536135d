import type { Strength, Target } from '../../../src/model/target.ts';
import { governing, governor, type Governing } from './governs.ts';
import type { Line } from './line.ts';
import type { Draft } from './draft.ts';

/**
 * How strongly a value is promised, and what a count counts: words before it, apart from 约束性 and 预期性. 不低于 says how
 * a value is meant (`>=`) and is not such a word; 原则上 is a reservation, not striving. Reads folded text.
 */
type Word = 'ensure' | 'strive' | 'reserve';

/** A clause that says of a thing what it comes to, not a thing that is given: 保障投入逐年递增, not 保障用地500亩. */
const COMES_TO = /^[^,;。]{2,40}?(?:达到?|不[低少]于|增长|递增|只增不减|突破|超过|稳定在|保持在)/u;

export const strengthRules: readonly Governing<Word>[] = [
  { kind: 'ensure', sample: '确保投入不低于3%', pattern: /确保|必须|务必|务求|坚决/gu },
  {
    kind: 'ensure',
    sample: '保障财政支出逐年递增',
    pattern: /保[证障]/gu,
    holds: (before, behind) =>
      /(?:^|[,;。:]|[年底末]|要|须|切实|有效|充分)$/u.test(before) && COMES_TO.test(behind),
  },
  {
    kind: 'strive',
    sample: '力争企业达到50家',
    pattern: /力争|争取|力求|奋力|冲刺|努力(?!程度|方向)|争[创建](?=[^,;。]*\d)/gu,
  },
  { kind: 'reserve', sample: '原则上不少于5家', pattern: /原则上/gu },
];

/** 累计: a count takes in all there ever were. */
export const countRules: readonly Governing<'cumulative'>[] = [
  { kind: 'cumulative', sample: '累计建成平台5个', pattern: /累计/gu },
];

/** What the sentence or the table says of a value, besides the value. */
export type Said = Pick<
  Target,
  'strength' | 'strength_text' | 'value_max_strength' | 'value_max_strength_text' | 'count_basis'
>;

/** What is said of each draft of one line. */
export function saidIn(
  line: Pick<Line, 'folded' | 'text'>,
): (draft: Pick<Draft, 'i' | 'j' | 'at' | 'maxAt'>) => Said {
  const strengths = governing(line.folded, strengthRules);
  const counts = governing(line.folded, countRules);
  const at = (place: number): { strength: Strength; text: string | null } => {
    const word = governor(strengths, place);
    if (word === null) return { strength: 'plain', text: null };
    const strength = word.kind === 'reserve' ? 'plain' : word.kind;
    return { strength, text: line.text.slice(word.i, word.j) };
  };
  return (draft) => {
    const [first, second] = [at(draft.at), draft.maxAt === null ? null : at(draft.maxAt)];
    const own = line.folded.slice(draft.i, draft.at);
    return {
      strength: first.strength,
      strength_text: first.text,
      value_max_strength: second?.strength ?? null,
      value_max_strength_text: second?.text ?? null,
      // 有效期内高新技术企业: it belongs to one name.
      count_basis: own.includes('有效期') ? 'in-force' : (governor(counts, draft.at)?.kind ?? null),
    };
  };
}

/** What a cell of a table and the head of its column say; a table seldom has a word for it. */
export function saidOfCell(words: string, name: string): Said {
  const [found] = strengthRules.flatMap(({ kind, pattern, holds }) =>
    kind === 'reserve' || holds !== undefined
      ? []
      : [...words.matchAll(pattern)].map(([text]) => ({ kind, text })),
  );
  return {
    strength: found?.kind ?? null,
    strength_text: found?.text ?? null,
    value_max_strength: null,
    value_max_strength_text: null,
    count_basis: name.includes('有效期') ? 'in-force' : (name + words).includes('累计') ? 'cumulative' : null,
  };
}
