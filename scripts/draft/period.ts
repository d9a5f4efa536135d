import { folded } from '../parse/folded.ts';
import { sameTitle } from '../parse/metadata/title.ts';

/** The years that a plan covers, `null` where they are not told, and what tells them. */
export interface PlanYears {
  readonly start: number | null;
  readonly end: number | null;
  /** `null` where nothing tells them. */
  readonly where: 'title' | 'period in the text' | 'title in the text' | 'goals in the text' | null;
}

const YEARS = '(20\\d{2}) ?年? ?[-—–―~～至到]{1,2} ?(20\\d{2}) ?年?';
/** Five-year plans (国民经济和社会发展五年规划) by number; the first year of the tenth is 2001. */
const FIVE_YEARS = /十(一|二|三|四|五|六)五/u;
const STATED = new RegExp(`(?:规划|实施|行动|建设|计划|方案)(?:期限?|时间|周期)(?:为|是|:)? ?${YEARS}`, 'u');
const ISSUED = /印发[^。《]{0,12}《([^《》]{4,90})》/gu;
const IN_TITLE = new RegExp(YEARS, 'u');
/** The paragraph that first says what is to be by when, from there on. */
const UNTIL = /(?<!截|截止)(?:到|至) ?20\d{2} ?年[^\n]*/u;
/** How far behind the first goal's year the last one may lie, in years. */
const HORIZON = 7;

const between = (match: RegExpExecArray | null): { start: number; end: number } | null =>
  match === null || Number(match[2]) < Number(match[1])
    ? null
    : { start: Number(match[1]), end: Number(match[2]) };

/** Years that a folded title names: 2022—2025年, “十四五”, 2024年度. */
function inTitle(title: string): { start: number; end: number } | null {
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
 * title where the text says that it was issued, else the last year of the paragraph that first says `到2025年`, seven
 * years further at most. Years in the titles of other documents do not count.
 */
export function periodOf(title: string, text: string): PlanYears {
  const named = folded(title);
  const own = inTitle(named);
  if (own !== null) return { ...own, where: 'title' };
  const fold = folded(text);
  const head = fold.slice(0, 4000);
  const stated = between(STATED.exec(head));
  if (stated !== null) return { ...stated, where: 'period in the text' };
  const plan = named.replace(/[《》]|(?:的)?(?:政策|文字|图文)?解读$/gu, '');
  for (const [, issued = ''] of head.matchAll(ISSUED)) {
    const years = between(IN_TITLE.exec(issued));
    if (years !== null && sameTitle(plan, issued.replace(/\([^()]*\)$/u, '')))
      return { ...years, where: 'title in the text' };
  }
  const goals = UNTIL.exec(fold.replace(/《[^《》\n]{0,90}》/gu, ''))?.[0] ?? '';
  const first = Number(/20\d{2}/u.exec(goals)?.[0]);
  const years = [...goals.matchAll(/(?<!截|截止)(?:到|至) ?(20\d{2}) ?年/gu)].map((m) => Number(m[1]));
  const end = Math.max(...years.filter((y) => y <= first + HORIZON));
  return years.length === 0
    ? { start: null, end: null, where: null }
    : { start: null, end, where: 'goals in the text' };
}
