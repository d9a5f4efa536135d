import type { Finding } from '../compare/finding.ts';
import type { TargetRow } from '../model/tables.ts';

/** What is above a figure of targets that may be together: what it shows, in one sentence. */
export function finding(
  found: Finding,
  placeOf: (plan: string) => string,
  valueOf: (target: TargetRow) => string,
): string {
  const { plans, least } = found;
  if (found.kind === 'same') return `${plans} 份方案所定相同：${valueOf(least)}。`;
  const { most, by, exact } = found;
  const [low, high] = [least, most].map((target) => [placeOf(target.plan), valueOf(target)] as const);
  const differ = {
    points: `，相差 ${by} 个百分点`,
    times: `，后者${exact ? '' : '约'}为前者的 ${by} 倍`,
    apart: '',
  }[found.kind];
  return plans === 2
    ? `${low?.join('定 ') ?? ''}，${high?.join('定 ') ?? ''}${differ}。`
    : `${plans} 份方案中，最低的是${low?.[0] ?? ''}（${low?.[1] ?? ''}），最高的是${high?.[0] ?? ''}（${high?.[1] ?? ''}）${differ}。`;
}

/** The answer on top of the page of an indicator, sentence by sentence. */
export const answer = {
  one: (place: string, value: string, when: string): string => `${place} ${value}（${when}）`,
  shared: (when: string, found: string): string => `${when}，${found}`,
  /** What plans that were compared promise beside, for the same year; `all` may be more than are named. */
  besides: (named: readonly (readonly [place: string, values: string])[], all: number): string =>
    `${named.map(([place, values]) => `${place}同年另定 ${values}`).join('；')}${all > named.length ? `；等 ${all} 份方案` : ''}。`,
  /** Plans that stand apart from those that were compared, or from each other; `all` may be more than are named. */
  others: (
    named: readonly string[],
    all: number,
    beside: boolean,
    valued: boolean,
    /** Whether the rest is known to have none. */
    sure: boolean,
  ): string => {
    const list = `${named.join('；')}${all > named.length ? `；等 ${all} 份方案` : ''}`;
    if (beside) return `另有${list}，年份或口径不同，不与之相比。`;
    if (all === 1) return `${sure ? '所收只有一份定了目标' : '本站只在一份中读出目标'}：${list}。`;
    return `${list}。${valued ? '年份或口径不同' : '都没有写数值'}，不能相比。`;
  },
  silent: (named: readonly string[], all: number): string =>
    all === 0 ? '' : `${named.length > 0 ? named.join('、') : `另外 ${all} 份方案`}没有这一目标。`,
  /** Plans that no editor has read: that a rule found none does not say that there is none. */
  unread: (named: readonly string[], all: number): string =>
    all === 0
      ? ''
      : `${named.length > 0 ? named.join('、') : `另外 ${all} 份方案`}依规则读，没有读出这一目标，不能断定没有。`,
  /** Plans that name the thing beside a number that was not put under this indicator. */
  unplaced: (named: readonly string[], all: number): string =>
    all === 0
      ? ''
      : `${named.length > 0 ? named.join('、') : `${all} 份方案`}：说到它的一句里有数字，没有归入这一指标，见该句。`,
  /** An interpretation that is silent says nothing of the plan that it interprets. */
  untold: (named: readonly string[], all: number): string =>
    all === 0
      ? ''
      : `${named.length > 0 ? named.join('、') : `另外 ${all} 份`}所收是政策解读，其中没有，不能断定方案没有。`,
  /** How signs before values are to be read; '' where there are none. */
  signs: (atLeast: readonly string[], above: boolean, bare: boolean): string =>
    [
      atLeast.length === 0
        ? ''
        : `“≥”是本站的读法：原文写${atLeast.map((word) => `“${word}”`).join('')}，读作不低于该数，超过也算做到。`,
      above ? '“>”：原文写“突破”“超过”等。' : '',
      atLeast.length > 0 && bare ? '原文只印数字的，不加符号。' : '',
    ].join(''),
};
