import { headingNumber } from '../folded.ts';

const MONTH_OR_DAY = '(?:\\d{1,2}|[〇零一二三四五六七八九十]{1,3})';
/** A day with 年月日, as a document itself prints it, in folded text: 2024年3月1日, 二〇二四年三月一日 (folded 2024年三月一日). */
export const WRITTEN_DAY = `(?:(?:19|20)\\d{2} ?年 ?${MONTH_OR_DAY} ?月 ?${MONTH_OR_DAY} ?日)`;
/** A day as documents and their sites print it, in folded text: {@link WRITTEN_DAY}, 2024-03-01, 2024/3/1. */
const DAY = `(?:${WRITTEN_DAY}|(?:19|20)\\d{2} ?[-年/.] ?\\d{1,2} ?[-月/.] ?\\d{1,2}(?!\\d) ?日?)`;

/** A day with 年月日 that is a line of its own. */
export const DAY_ALONE = new RegExp(`^\\(?${WRITTEN_DAY}\\)?$`, 'u');
/** A day in brackets at the end of a folded title: …的通知(2023年3月27日). */
export const DAY_BEHIND = new RegExp(` ?\\(${WRITTEN_DAY}\\)$`, 'u');

const DIGITS = '〇一二三四五六七八九';

/** A month or a day of the month: 3, 十二, 三〇. */
function partOf(part: string): number {
  if (/^\d+$/u.test(part)) return Number(part);
  if (part.includes('十')) return headingNumber(part) ?? 0;
  return Number([...part.replace(/零/gu, '〇')].map((c) => DIGITS.indexOf(c)).join(''));
}

/** The figures of a day without 年月日: 2022 8 22, 2023411. */
const FIGURES = /^((?:19|20)\d{2})(?: (\d{1,2}) (\d{1,2})|(\d{2,4}))$/u;
/** A day whose year lost 〇 or the century: 二二三年四月十一日, 一二年一月十二日. */
const SHORT_YEAR = new RegExp(
  `^(?:二([一二三四][〇零一二三四五六七八九])|(一[〇零一二三四五六七八九])) ?年( ?${MONTH_OR_DAY} ?月 ?${MONTH_OR_DAY} ?日)$`,
  'u',
);

/** The day of a folded line of which a copy lost characters, in ISO 8601; null where it can be more than one. */
export function damagedDay(fold: string): string | null {
  const short = SHORT_YEAR.exec(fold);
  if (short !== null) {
    const year = [...(short[1] ?? short[2] ?? '')].map((c) => DIGITS.indexOf(c === '零' ? '〇' : c)).join('');
    return dayIn(`20${year}年${short[3] ?? ''}`);
  }
  const [, year = '', month, date, glued = ''] = FIGURES.exec(fold) ?? [];
  if (month !== undefined) return dayIn(`${year}-${month}-${date ?? ''}`);
  const days = [1, 2].flatMap((k) => {
    const [m, d] = [glued.slice(0, k), glued.slice(k)];
    if (d === '' || d.length > 2 || (glued.length < 4 && d.startsWith('0'))) return [];
    return dayIn(`${year}-${m}-${d}`) ?? [];
  });
  return days.length === 1 ? (days[0] ?? null) : null;
}

/** The first day printed in folded `text` in ISO 8601 (2024-03-01); null where there is none or the calendar has it not. */
export function dayIn(text: string): string | null {
  const day = new RegExp(DAY, 'u').exec(text)?.[0];
  if (day === undefined) return null;
  const [year = '', month = '', date = ''] = day.split(/[-年月/.日]/u).map((part) => part.trim());
  const two = (part: string): string => String(partOf(part)).padStart(2, '0');
  const written = `${year}-${two(month)}-${two(date)}`;
  const known = new Date(`${written}T00:00:00Z`);
  return Number.isNaN(known.getTime()) || known.toISOString().slice(0, 10) !== written ? null : written;
}
