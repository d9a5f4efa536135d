/**
 * What time the words of a sentence speak of. Reads folded text. A time word governs what follows it, until the next.
 */
export interface Period {
  /** First year of the plan, or the year of its issue; what lies before is history. */
  readonly start: number | null;
  readonly end: number | null;
}

/** The years of a plan; where it names no first one, that of its issue, which its id holds. */
export function periodOf(plan: {
  readonly id: string;
  readonly period_start: number | null;
  readonly period_end: number | null;
}): Period {
  const issued = /-(\d{4})(?:-|$)/u.exec(plan.id)?.[1];
  const start = plan.period_start ?? (issued === undefined ? null : Number(issued));
  return { start, end: plan.period_end };
}

/** A time word: a year, a year from which on, 每年, 累计, or a word of history. */
export interface TimeWord {
  readonly i: number;
  readonly j: number;
  readonly kind: 'year' | 'start' | 'reference' | 'every-year' | 'total' | 'history';
  readonly year: number | null;
}

/** A rule for one kind of time word; the first that fits a place decides. */
interface TimeRule {
  readonly kind: TimeWord['kind'];
  readonly sample: string;
  readonly pattern: RegExp;
}

const YEAR = '(?<year>(?:19|20)\\d\\d)';

export const timeRules: readonly TimeRule[] = [
  { kind: 'history', sample: '截至2020年底', pattern: new RegExp(`截[至止](?:到)?(?:${YEAR}年)?`, 'gu') },
  {
    kind: 'reference',
    sample: '比2020年增长',
    pattern: new RegExp(
      `(?:比|较|相比|对比|以)${YEAR}年|(?:在|从|由)(?<year2>(?:19|20)\\d\\d)年(?=[^,;。]{0,12}(?:基础|提|增|上升))`,
      'gu',
    ),
  },
  { kind: 'start', sample: '从2024年起', pattern: new RegExp(`[从自]?${YEAR}年(?:起(?!草)|开始)`, 'gu') },
  {
    kind: 'year',
    sample: '2024-2026年',
    pattern: new RegExp(`(?:19|20)\\d\\d年?(?:-|—|–|~|至|到)${YEAR}年`, 'gu'),
  },
  { kind: 'year', sample: '到2026年', pattern: new RegExp(`${YEAR} ?年(?!\\d{1,2}月)`, 'gu') },
  {
    kind: 'year',
    sample: '“十四五”时期',
    pattern: /十(?<plan>[三四五六])五[”’]?(?:规划)?(?:末|期末|期间|时期|收官)/gu,
  },
  {
    kind: 'every-year',
    sample: '每年培训',
    pattern:
      /每年度?(?!一度|\d{1,2}月)|全年|年度(?=[培新引组实选举支完开申培认])|(?<![\d一二三四五六七八九十两每多近今本当明历周同\ue000])年(?=培育|培训|培养|新增|引进|组织|举办|选派|支持|实施|认定|转化)/gu,
  },
  { kind: 'total', sample: '累计达到', pattern: /累计|总数|总量|总计/gu },
  {
    kind: 'total',
    sample: '5年内培训',
    pattern:
      /(?<![每当本\d]|(?:毕业|成立|注册|入职|设立|创办|落户|离校)后?)(?:[两二三四五十]|\d{1,2}) ?年(?:之?内(?!的)|时间)/gu,
  },
  {
    kind: 'history',
    sample: '近年来',
    pattern:
      /近年来|近几年|目前|现有|去年|上年|(?:现|已|已经)(?=建成|有|达|认定|培育|建有|建立|获批|累计|拥有|创建)/gu,
  },
];

/**
 * Which year 全年 means: each of a plan of several years, that of a plan of one; and nothing more than what is said (null) behind a year,
 * or where it is not known how long the plan runs.
 */
function wholeYear(
  { start, end }: Period,
  before: readonly TimeWord[],
): Pick<TimeWord, 'kind' | 'year'> | null {
  if (end === null || before.some(({ kind }) => kind === 'year')) return null;
  return start === end ? { kind: 'year', year: end } : { kind: 'every-year', year: null };
}

/** The time words of a folded sentence, in order. */
export function timeWordsIn(text: string, period: Period): TimeWord[] {
  const found: TimeWord[] = [];
  for (const rule of timeRules)
    for (const match of text.matchAll(rule.pattern)) {
      const [i, j] = [match.index, match.index + match[0].length];
      if (found.some((w) => w.i < j && i < w.j)) continue;
      if (match[0] === '全年') {
        const whole = wholeYear(
          period,
          found.filter((w) => w.i < i),
        );
        if (whole !== null) found.push({ i, j, ...whole });
        continue;
      }
      const year = yearOf(match.groups ?? {});
      const past = rule.kind === 'year' && year !== null && period.start !== null && year < period.start;
      found.push({ i, j, kind: past ? 'history' : rule.kind, year });
    }
  return found.sort((a, b) => a.i - b.i);
}

function yearOf(groups: Record<string, string | undefined>): number | null {
  const plan = groups['plan'];
  if (plan !== undefined) return 2005 + 5 * '零一二三四五六'.indexOf(plan);
  const year = groups['year'] ?? groups['year2'];
  return year === undefined ? null : Number(year);
}

/** What holds at one place of a sentence. */
export interface Governed {
  readonly year: number | null;
  readonly everyYear: boolean;
  readonly history: boolean;
  /** The year that the value is compared with. */
  readonly reference: number | null;
}

/** What the time words before `at` say; what a value is compared with holds from `part` on, where its part of the sentence begins. */
export function governedAt(words: readonly TimeWord[], at: number, part = 0): Governed {
  let state: Governed = { year: null, everyYear: false, history: false, reference: null };
  for (const word of words) {
    if (word.i >= at) break;
    if (word.kind === 'year') state = { year: word.year, everyYear: false, history: false, reference: null };
    // From when on is not by when.
    else if (word.kind === 'start') state = { ...state, year: null, history: false };
    else if (word.kind === 'every-year') state = { ...state, everyYear: true, history: false };
    else if (word.kind === 'total') state = { ...state, everyYear: false };
    else if (word.kind === 'reference') state = { ...state, reference: word.i < part ? null : word.year };
    else state = { ...state, history: true, year: word.year };
  }
  return state;
}

/** The year of a sentence that begins with 到2026年: it leads what follows in its part. */
export function leadYear(words: readonly TimeWord[], text: string): number | null {
  const first = words[0];
  if (first?.kind !== 'year' || !/^(?:[^,;。:]{0,4}:)?(?:力争)?[到至]?$/u.test(text.slice(0, first.i)))
    return null;
  return first.year;
}
