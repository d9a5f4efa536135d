import type { Draft } from './draft.ts';
import { governedAt, type TimeWord } from './time.ts';
import { nameWithin } from './wording.ts';

/** Targets without a number: 达到全省平均水平, 逐年递增, 只增不减. Each rule with its sample; reads folded text. */
interface WordedRule {
  readonly what: 'benchmark' | 'growth';
  readonly sample: string;
  readonly pattern: RegExp;
}

export const wordedRules: readonly WordedRule[] = [
  {
    what: 'benchmark',
    sample: '研发投入强度超过全省平均水平',
    pattern:
      /(?<verb>达到或超过|达到或高于|达到|达|突破|(?<!不得?)超过|(?<!不得?)超|(?<!不得?)高于|不得?[高超]过?于?|不得?低于|优于)(?<benchmark>(?:全国|全省|全市|全区|全州|全县|自治区|国家|省|市|州|地区|周边|同类|西部|东部|中部|苏北|本省|国内|世界|行业|[\p{Script=Han}]{2,4}?)[^,;。、\d]{0,6}?平均(?:水平|值|线|数)?)/gu,
  },
  {
    what: 'growth',
    sample: '财政科技支出逐年增长',
    pattern:
      /(?:实现|保持)?(?:逐年|年年)(?:有所|稳步|稳定)?(?:递增|增长|增加|提高|提升|上升|加大|扩大|攀升)(?!\d|到|至|约|达|率)/gu,
  },
  { what: 'growth', sample: '财政科技支出只增不减', pattern: /只增不减/gu },
];

const HEAD =
  /(?:支出|投入|经费|费用|比重|比例|占比|强度|数量|数|收入|产值|总额|规模|存栏|产量|面积|增加值|拥有量|申请量|资金|贷款|余额)$/u;

/** What it goes by and not what grows: 视财力状况逐年增加. */
const BY_WHAT = /^(?:视|采取|通过|根据|按照?|随着?|依据|结合|鼓励|引导|支持|要求)/u;
/** Of whom it is the condition: 增长率超过全省平均水平的企业. */
const OF_WHOM = /^[^,;。]{0,8}的(?:[^,;。]|$)/u;

const comparatorOf = (verb: string): Draft['comparator'] =>
  /^(?:突破|超过?|高于|优于)$/u.test(verb) ? '>' : /^不得?[高超]/u.test(verb) ? '<=' : '>=';

/** The worded targets of one sentence. */
export function wordedIn(folded: string, words: readonly TimeWord[]): Draft[] {
  return wordedRules.flatMap((rule) =>
    [...folded.matchAll(rule.pattern)].flatMap((match): Draft[] => {
      const from = Math.max(-1, ...[...',;。:'].map((c) => folded.lastIndexOf(c, match.index - 1))) + 1;
      const time = governedAt(words, match.index);
      const name = nameWithin(folded, from, match.index);
      if (time.history || name[0] === name[1] || BY_WHAT.test(folded.slice(...name))) return [];
      if (OF_WHOM.test(folded.slice(match.index + match[0].length))) return [];
      const benchmark = match.groups?.['benchmark'] ?? null;
      const verb = match.groups?.['verb'] ?? '';
      return subjectsOf(folded, ...name).map((subject) => ({
        name: subject,
        added: null,
        of: null,
        i: name[0],
        j: match.index + match[0].length,
        at: match.index,
        value: null,
        max: null,
        maxAt: null,
        unit: null,
        base: null,
        comparator: rule.what === 'growth' ? 'growth' : comparatorOf(verb),
        about: [],
        year: time.year,
        perYear: rule.what === 'growth',
        baseline: { value: null, year: null },
        benchmark,
      }));
    }),
  );
}

/** A和B where both are things that can grow; else the whole. */
function subjectsOf(folded: string, i: number, j: number): [number, number][] {
  const parts: [number, number][] = [];
  let from = i;
  for (const match of folded.slice(i, j).matchAll(/[、和与及]/gu)) {
    parts.push([from, i + match.index]);
    from = i + match.index + match[0].length;
  }
  parts.push([from, j]);
  return parts.length > 1 && parts.every(([a, b]) => HEAD.test(folded.slice(a, b))) ? parts : [[i, j]];
}
