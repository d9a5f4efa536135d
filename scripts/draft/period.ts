/** The years that a plan covers. */
import { folded } from '../parse/folded.ts';
import { sameTitle } from '../parse/metadata/title.ts';
import { goalYear } from './goal-years.ts';

/** The years that a plan covers, `null` where they are not told, and what tells them. */
interface PlanYears {
  readonly start: number | null;
  readonly end: number | null;
  /** `null` where nothing tells them. */
  readonly where:
    | 'title'
    | 'period in the text'
    | 'title in the text'
    | 'goals in the text'
    | 'validity in the text'
    | null;
}

const YEARS = '(20\\d{2}) ?年? ?[-—–―~～至到]{1,2} ?(20\\d{2}) ?年?';
/** Five-year plans (国民经济和社会发展五年规划) by number; the first year of the tenth is 2001. */
const FIVE_YEARS = /十(一|二|三|四|五|六)(?:五|个五年)/u;
/** A goal far beyond the plan, which its title names: 第十四个五年规划和2035年远景目标纲要. */
const BEYOND = /(?:和|及|、)? ?20\d{2} ?年(?:远景目标|愿景)/gu;
const STATED = new RegExp(`(?:规划|实施|行动|建设|计划|方案)(?:期限?|时间|周期)(?:为|是|:)? ?${YEARS}`, 'u');
/** The same at the end of a policy: 本政策实行年限为2016年至2018年. */
const OF_POLICY = new RegExp(
  `本(?:政策|措施|办法|意见|规定|细则)(?:的?(?:实行|实施|执行|有效))?(?:年限|期限|有效期|时间)(?:为|是|:)? ?${YEARS}`,
  'u',
);
const ISSUED = /印发[^。《]{0,12}《([^《》]{4,90})》/gu;
const IN_TITLE = new RegExp(YEARS, 'u');
/** From when a policy holds, and until when or for how long. */
const VALID =
  /自 ?(20\d{2}) ?年 ?(\d{1,2}) ?月 ?(\d{1,2}) ?日 ?(?:起|开始)?(?:正式)?(?:施行|实施|执行|生效)[^\n]{0,30}?(?:有效期限?|暂定|试行期?)[为:]?(?:[截至到]{1,2} ?(20\d{2}) ?年|([1-9一二三四五六七八九十]) ?年)/u;

/** Until when a policy holds that says so of itself, and not from which year on. */
const VALID_UNTIL =
  /(?:^|[。;\n])(?:\d{1,2}[.、])?(?:本(?:政策|措施|办法|意见|方案|规定|细则|通知|规划|计划)|各项政策)[^。\n]{0,60}有效期限?[为:]?[截至到]{1,2} ?(20\d{2}) ?年/u;

const between = (match: RegExpExecArray | null): { start: number; end: number } | null =>
  match === null || Number(match[2]) < Number(match[1])
    ? null
    : { start: Number(match[1]), end: Number(match[2]) };

/** Years that a folded title names: 2022—2025年, “十四五”, 2024年度. */
function inTitle(whole: string): { start: number; end: number } | null {
  const title = whole.replace(BEYOND, '');
  // A copy may have lost the dash between two years.
  const own = between(IN_TITLE.exec(title.replace(/(?<=20\d{2}) (?=20\d{2})/u, '-')));
  if (own !== null) return own;
  const fifth = FIVE_YEARS.exec(title);
  if (fifth !== null) {
    const start = 2001 + 5 * ('一二三四五六'.indexOf(fifth[1] ?? '') + 1);
    return { start, end: start + 4 };
  }
  const one = /(20\d{2}) ?年度?/u.exec(title);
  return one === null ? null : { start: Number(one[1]), end: Number(one[1]) };
}

/**
 * The years that a title names as the plan's period, in any digits, else those that the text calls its period, else those of its own
 * title where the text says that it was issued, else the last year of the goals of the whole plan (到2025年), seven years after the
 * first at most; else the years in which a policy holds (自2026年1月1日起实施，有效期至2030年). Years in the titles of other documents do
 * not count, nor do goals before the year `issued`.
 */
export function periodOf(title: string, text: string, issued: number | null = null): PlanYears {
  const named = folded(title);
  const own = inTitle(named);
  if (own !== null) return { ...own, where: 'title' };
  const fold = folded(text);
  const head = fold.slice(0, 4000);
  const stated = between(STATED.exec(head)) ?? between(OF_POLICY.exec(fold));
  if (stated !== null) return { ...stated, where: 'period in the text' };
  const plan = named.replace(/[《》]|(?:的)?(?:政策|文字|图文)?解读$/gu, '');
  for (const [, issued = ''] of head.matchAll(ISSUED)) {
    const years = between(IN_TITLE.exec(issued));
    if (years !== null && sameTitle(plan, issued.replace(/\([^()]*\)$/u, '')))
      return { ...years, where: 'title in the text' };
  }
  const end = goalYear(fold.replace(/《[^《》\n]{0,90}》/gu, ''), issued);
  if (end !== null) return { start: null, end, where: 'goals in the text' };
  return byValidity(fold) ?? { start: null, end: null, where: null };
}

/** The years in which a policy holds by its own words; what begins with a year ends with one. */
function byValidity(text: string): PlanYears | null {
  const [, from, month, day, until, years] = VALID.exec(text) ?? [];
  if (from === undefined) {
    const end = VALID_UNTIL.exec(text)?.[1];
    return end === undefined ? null : { start: null, end: Number(end), where: 'validity in the text' };
  }
  const start = Number(from);
  const length = years === undefined ? 0 : '一二三四五六七八九十'.indexOf(years) + 1 || Number(years);
  const isFirstDay = Number(month) === 1 && Number(day) === 1;
  const end = until === undefined ? start + length - (isFirstDay ? 1 : 0) : Number(until);
  return end < start ? null : { start, end, where: 'validity in the text' };
}
