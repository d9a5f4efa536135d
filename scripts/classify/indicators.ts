import type { Indicator } from '../../src/model/indicator.ts';
import { passageOf } from '../../src/model/ids.ts';
import { unified } from '../../src/model/lookalikes.ts';
import type { Passage } from '../../src/model/structure.ts';
import type { Target } from '../../src/model/target.ts';
import { ADDED } from '../parse/targets/added.ts';

/**
 * Reads: targets, the passages they are in, the vocabulary. Writes: the targets with their indicator and the words
 * that decided. Assumes: nothing; a name that no indicator has stays without one, and nothing is guessed.
 */

/** What stands around a name and makes no difference: 全县, 有效期内, 数量. */
const AROUND =
  /^(?:全[县市区州旗省域](?!联)|我[县市区旗]|县域(?=高|科技型)|有效期内?的?|有效|新一轮)+|(?:的?(?:总数|数量|总量|数))+$/gu;

/** A name as it is compared: half-width brackets, no blanks, nothing that makes no difference. */
const bare = (name: string): string =>
  unified(name).normalize('NFKC').replace(/\s/gu, '').replace(AROUND, '');

/** How the words beside a name count it; the first that fits decides. In the pattern `|` is where the target begins. */
export const verbRules = [
  { verb: '不减', sample: '财政科技支出只增不减', name: '财政科技支出', pattern: /\|.*只增不减/u },
  { verb: '竣工', sample: '每年新竣工科技型项目5个', name: '科技型项目', pattern: /竣工[^,，;；。]*\|/u },
  {
    verb: '招引',
    sample: '每年新招引科技型项目5个',
    name: '科技型项目',
    pattern: /(?:招引|引进)[^,，;；。]*\|/u,
  },
  { verb: '认定', sample: '培育认定高新技术企业5家', name: '高新技术企业', pattern: /认定[^,，;；。]*\|/u },
  {
    verb: '新增',
    sample: '每年新增高新技术企业5家',
    name: '高新技术企业',
    pattern: /新(?:增|培育|建)[^,，;；。]*\|/u,
  },
] as const;

type Nature = 'growth' | 'flow' | 'addition' | 'level';

/** What the number of a target is, by its own words: growth, what a year adds, what the plan adds, or a level. */
function natureOf(target: Target, verb: string | null): Nature {
  if (verb === '不减') return 'level';
  if (target.comparator === 'growth' || /增(?:速|幅|长率)$/u.test(target.indicator_text)) return 'growth';
  if (target.per_year) return 'flow';
  return verb === null ? 'level' : 'addition';
}

const fits = ({ quantity }: Indicator, nature: Nature): boolean =>
  nature === 'level' ? !['growth', 'flow', 'addition'].includes(quantity) : quantity === nature;

/** The targets with their indicators; `null` where the vocabulary has none for a name used in this way. */
export function withIndicators(
  targets: readonly Target[],
  passages: readonly Pick<Passage, 'id' | 'text'>[],
  indicators: readonly Indicator[],
): Target[] {
  const texts = new Map(passages.map((p) => [p.id, p.text]));
  const named = indicatorsByName(indicators);
  return targets.map((target) => {
    const added = addedIn(target);
    const beside =
      target.place === 'table' ? null : verbBefore(target, texts.get(passageOf(target.id)) ?? '', added);
    const verb = beside ?? (added === '' ? null : '新增');
    const nature = natureOf(target, verb);
    const name = bare(target.indicator_text.slice(added.length));
    for (const key of verb === null ? [name] : [`${verb}:${name}`, name]) {
      const found = (named.get(key) ?? []).filter((indicator) => fits(indicator, nature));
      const [only] = found;
      if (only !== undefined && found.length === 1)
        return {
          ...target,
          indicator: only.code,
          indicator_evidence: target.indicator_text,
          indicator_basis: 'rule',
          indicator_by_rule: only.code,
        };
    }
    return target;
  });
}

/** The word with which the name itself says that what is added is counted: 新增企业; a cell of a table has its name whole. */
const addedIn = ({ place, indicator_text }: Target): string =>
  place === 'table' ? '' : (new RegExp(`^(?:${ADDED})`, 'u').exec(indicator_text)?.[0] ?? '');

/** The verb that counts the target in its clause, if one of {@link verbRules} does. */
function verbBefore(target: Target, text: string, added: string): string | null {
  const at = text.indexOf(target.quote);
  const from = Math.max(0, at < 0 ? text.indexOf(target.indicator_text) : at);
  const own = target.quote.startsWith(added) ? added.length : 0;
  const marked = unified(`${text.slice(0, from)}${target.quote.slice(0, own)}|${target.quote.slice(own)}`);
  return verbRules.find((v) => v.pattern.test(marked))?.verb ?? null;
}

/** Indicators by alias, compared as names are; the verb of an alias is before a colon. */
function indicatorsByName(indicators: readonly Indicator[]): Map<string, Indicator[]> {
  const named = new Map<string, Indicator[]>();
  for (const indicator of indicators)
    for (const alias of indicator.aliases) {
      const [name = '', verb] = alias.split(':').toReversed();
      const key = verb === undefined ? bare(name) : `${verb}:${bare(name)}`;
      named.set(key, [...(named.get(key) ?? []), indicator]);
    }
  return named;
}
