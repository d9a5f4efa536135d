import type { Indicator } from '../model/indicator.ts';
import { passageOf } from '../model/ids.ts';
import type { Passage } from '../model/structure.ts';
import type { Target } from '../model/target.ts';
import { reasonsBetween } from './comparability.ts';

/** One thing of one year that a document states in several ways; its targets in the order of the document. */
interface SeveralWays<T extends Target = Target> {
  readonly targets: readonly T[];
  /** Whether every statement shares a value with every other, so that only the words differ (2, 2以上, 2左右). */
  readonly valuesAgree: boolean;
}

/** A plan read against itself. */
export interface SelfReading<T extends Target = Target> {
  readonly severalWays: readonly SeveralWays<T>[];
  /** One value given for two shares that look alike and are of different things (营业收入, 主营业务收入). */
  readonly oneValueTwoThings: readonly (readonly T[])[];
  /** Targets among the goals (indicator table included) that no task names or counts; one list for each thing. */
  readonly notTakenUp: readonly (readonly T[])[];
}

/** What {@link selfReadingOf} needs of an edition. */
interface Promising<T extends Target = Target> {
  readonly targets: readonly T[];
  readonly passages: readonly Pick<Passage, 'kind' | 'text' | 'parent'>[];
  readonly tasks: readonly { readonly id: string }[];
}

/** Where one document gives several values for one indicator, and which goals no task takes up. */
export function selfReadingOf<T extends Target>(
  plan: Promising<T>,
  indicators: readonly Indicator[],
): SelfReading<T> {
  const { targets } = plan;
  const stated = groupedBy(targets, (t) => `${keyOf(t)} ${t.target_year ?? ''}`).flatMap(bySubject);
  const isTakenUp = takenUpIn(plan, indicators);
  const goals = targets.filter((t) => t.place === 'goals' || t.place === 'table');
  return {
    severalWays: stated
      .filter(differ)
      .map((group) => ({ targets: group, valuesAgree: valuesAgree(statements(group)) })),
    oneValueTwoThings: likeShares(targets, indicators),
    notTakenUp: groupedBy(
      goals.filter((t) => !isTakenUp(t)),
      keyOf,
    ),
  };
}

/** The targets of one key together, in the order of the document. */
const groupedBy = <T extends Target>(targets: readonly T[], key: (target: T) => string): T[][] => [
  ...Map.groupBy(targets, key).values(),
];

const bare = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/\s/gu, '')
    .replace(/^全[县市区州旗]/u, '');

const subjectOf = (t: Target): string => (t.subject === null ? '' : bare(t.subject));

/** What a target is about: its indicator, or the subject, name, unit and manner of one that has none. */
const keyOf = (t: Target): string =>
  t.indicator ??
  [subjectOf(t), bare(t.indicator_text), t.unit_base ?? '', t.per_year, t.comparator === 'growth'].join(' ');

/** Targets of one indicator that name two subjects are about each by itself; one that leaves it out may mean any. */
const bySubject = <T extends Target>(group: readonly T[]): T[][] => {
  const subjects = new Set(group.map(subjectOf).filter((s) => s !== ''));
  return subjects.size < 2 ? [[...group]] : groupedBy(group, subjectOf);
};

/** The targets of each sentence or table row: the columns of one row are one statement. */
const statements = (group: readonly Target[]): Target[][] => groupedBy(group, (t) => passageOf(t.id));

/** Whether sentences state one thing differently. */
function differ(group: readonly Target[]): boolean {
  const words = (t: Target): string =>
    [t.value_base, t.value_max, t.unit_base, t.comparator, t.benchmark].join(' ');
  return new Set(statements(group).map((all) => all.map(words).join('; '))).size > 1;
}

/** Whether any two statements have a value in common. */
const valuesAgree = (all: readonly (readonly Target[])[]): boolean =>
  all.every((a, k) =>
    all
      .slice(k + 1)
      .every((b) =>
        a.some((t) => b.some((o) => o.value_base === t.value_base && o.unit_base === t.unit_base)),
      ),
  );

/** Shares of one family with one value and different denominators or scopes. */
function likeShares<T extends Target>(targets: readonly T[], indicators: readonly Indicator[]): T[][] {
  const byCode = new Map(indicators.map((i) => [i.code, i]));
  const shares = targets.flatMap((target) => {
    const indicator = byCode.get(target.indicator ?? '');
    return indicator?.quantity === 'share' && target.value !== null ? [{ target, indicator }] : [];
  });
  return shares.flatMap((a, k) =>
    shares
      .slice(k + 1)
      .filter(
        (b) =>
          a.indicator.family === b.indicator.family &&
          a.target.value === b.target.value &&
          reasonsBetween(a.indicator, b.indicator).some((r) => r === 'denominator' || r === 'scope'),
      )
      .map((b) => [a.target, b.target]),
  );
}

/** Where a thing has a rank, its name without it: 省级以上, 国家, 省市级. */
const RANK = /^(?:国家级?|自治区级?|[省市区县州]{1,2}级)(?:及?以上)?|有效期内?的?/gu;
/** Names of quantities that are nothing without their whole name: shares, rates, indexes. */
const WHOLE = /占|比重|比例|占比|率|强度|指数|每万人|万人/u;
/** So many characters may be between those of a name: 知识产权(优势)示范企业. */
const BETWEEN = 3;

/**
 * Whether some task takes a goal up: it has a target of the same thing, or names it (rank aside), or promises the same
 * quantity of something that shares two characters with it (优质青稞5万亩, 高产青稞5万亩).
 */
function takenUpIn(
  { targets, passages, tasks }: Promising,
  indicators: readonly Indicator[],
): (t: Target) => boolean {
  const ids = new Set(tasks.map((t) => t.id));
  const own = targets.filter((t) => t.place === 'task');
  const keys = new Set(own.map(keyOf));
  const texts = passages
    .filter((p) => p.kind === 'measure' || (p.kind === 'heading' && ids.has(p.parent)))
    .map((p) => bare(p.text));
  const aliases = new Map(indicators.map((i) => [i.code, i.aliases]));
  return (target) => {
    // 其中省级以上30个 counts a part of what is in front, which has a target of its own.
    if (keys.has(keyOf(target)) || target.indicator_text.startsWith('其中')) return true;
    if (target.indicator === null && own.some((t) => sameQuantity(t, target))) return true;
    const names = [target.indicator_text, ...(aliases.get(target.indicator ?? '') ?? [])].flatMap(partsOf);
    return names.some((name) => texts.some((text) => isNamed(name, text)));
  };
}

/** A list of things (科创综合体、孵化器) is named where one of them is; what is in brackets does not belong to a name. */
const partsOf = (name: string): string[] =>
  WHOLE.test(name)
    ? [bare(name)]
    : bare(name)
        .replace(/\([^)]*\)/gu, '')
        .split(/、|及|和/u)
        .filter((part) => part.length > 2);

function isNamed(name: string, text: string): boolean {
  if (WHOLE.test(name)) return text.includes(name);
  const core = [...name.replace(RANK, '')];
  if (core.length < 3) return text.includes(name);
  for (let from = text.indexOf(core[0] ?? ''); from >= 0; from = text.indexOf(core[0] ?? '', from + 1)) {
    let at = 0;
    for (const c of [...text.slice(from, from + core.length + BETWEEN)]) if (c === core[at]) at += 1;
    if (at === core.length) return true;
  }
  return false;
}

/** Words that any two things of such plans may share. */
const COMMON = /科技|技术|创新|企业|产业|示范|基地|项目|特色|[国省市区县]家?级|以上/gu;

function sameQuantity(a: Target, b: Target): boolean {
  const same =
    a.value_base !== null &&
    a.value_base === b.value_base &&
    a.unit_base === b.unit_base &&
    a.per_year === b.per_year;
  const rare = (t: Target): string => bare(t.indicator_text).replace(COMMON, '\n');
  const [name, other] = [[...rare(a)], rare(b)];
  const shared = (c: string, k: number): boolean =>
    k > 0 && c !== '\n' && name[k - 1] !== '\n' && other.includes(`${name[k - 1] ?? ''}${c}`);
  return same && name.some(shared);
}
