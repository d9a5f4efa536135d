import { passageOf } from '../../src/model/ids.ts';
import { strengthSaid } from '../../src/model/promises.ts';
import { promiseStrengths, type RestatedOtherwise, type Target } from '../../src/model/target.ts';

/**
 * Reads: the targets of one plan with their indicators. Writes: which of them say once more what another has said, what they
 * say otherwise, and how strongly the plan says each promise in all its places. Assumes: nothing.
 */

const bare = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/\s/gu, '')
    .replace(/^[全我本][县市区州旗]/u, '');

/** The thing that a name names: 藏中药材 of 大黄、当归等藏中药材, 青稞 of 高产青稞, 羊肚菌 of 羊肚菌种植. */
function thingOf(name: string): string {
  const whole = bare(name);
  const thing = whole
    .replace(/^.*、.*等(?=.{2})/u, '')
    .replace(/^(?:优质|高产|高效|优良|高标准|高质量|高水平)+(?=.{2})/u, '')
    .replace(/(?<=.{2})(?:种植|养殖)(?:面积|规模)?$/u, '');
  return thing === '' ? whole : thing;
}

/** What a target is about: its indicator, or its name and what that is of. */
const aboutOf = (t: Target): string =>
  t.indicator ?? `${t.subject === null ? '' : thingOf(t.subject)}/${thingOf(t.indicator_text)}`;

/** Which way a value is meant: to grow by it, to stay below it, or to come to it. 60家, 60家以上 and 60家左右 are one way. */
const wayOf = ({ comparator }: Target): string =>
  comparator === 'growth' || comparator === '<=' || comparator === 'range' ? comparator : 'reach';

/** The promise of a target: what about, how much, by when. Strength, 约束性, 以上 and 左右 are how it is said. */
const promiseOf = (t: Target): string =>
  JSON.stringify([
    aboutOf(t),
    t.value_base ?? t.value,
    t.value_max,
    t.unit_base,
    wayOf(t),
    t.benchmark,
    t.per_year,
    t.target_year,
  ]);

/** Whether two sayings count alike. A cell of a table prints the number alone: 50 is 累计50家 there. */
const countAlike = (a: Target, b: Target): boolean =>
  a.count_basis === b.count_basis || (a.place === 'table') !== (b.place === 'table');

/** Goals and the table of indicators are where a plan says what it promises; elsewhere it says it again. */
const isGoal = (t: Target): boolean => t.place === 'goals' || t.place === 'table';

const BARE: readonly Target['comparator'][] = ['=', '>='];

/** What `again` says differently from `first`. A bare cell of a table says the number, and no 以上 or 累计. */
function otherwise(first: Target, again: Target): RestatedOtherwise[] {
  const cell = (first.place === 'table') !== (again.place === 'table');
  const isBare = cell && BARE.includes(first.comparator) && BARE.includes(again.comparator);
  return [
    ...(strengthSaid(first) === strengthSaid(again) ? [] : ['strength' as const]),
    ...(first.comparator === again.comparator || isBare ? [] : ['comparator' as const]),
    ...(first.count_basis === again.count_basis ? [] : ['count_basis' as const]),
  ];
}

/**
 * The targets with `restates`: the id of the target of the same plan that makes the same promise, first among goals and
 * table rows, then anywhere; `restates_otherwise`: what they say otherwise; and `promise_strengths` of the whole promise.
 * Columns of one row and numbers of one sentence do not restate each other.
 */
export function withRestatements(targets: readonly Target[]): Target[] {
  const restates = new Map<string, Target>();
  const said = new Map<string, Target[]>();
  for (const t of [...targets.filter(isGoal), ...targets.filter((t) => !isGoal(t))]) {
    const before = said.get(promiseOf(t)) ?? [];
    const first = before.find((b) => passageOf(b.id) !== passageOf(t.id) && countAlike(b, t));
    if (first === undefined) said.set(promiseOf(t), [...before, t]);
    else restates.set(t.id, first);
  }
  const promise = (t: Target): string => restates.get(t.id)?.id ?? t.id;
  const strengths = new Map(
    [...Map.groupBy(targets, promise)].map(([id, of]) => [id, new Set(of.map(strengthSaid))]),
  );
  return targets.map((t) => {
    const first = restates.get(t.id);
    return {
      ...t,
      restates: first?.id ?? null,
      restates_otherwise: first === undefined ? [] : otherwise(first, t),
      promise_strengths: promiseStrengths.filter((s) => strengths.get(promise(t))?.has(s)),
    };
  });
}
