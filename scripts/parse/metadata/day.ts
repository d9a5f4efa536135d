import { headingNumber } from '../folded.ts';

const NUMERAL = '[〇○零一二三四五六七八九十]';
/** A day as documents and their sites print it, in folded text: 2024年3月1日, 2024-03-01, 2024/3/1, 二〇二四年三月一日. */
export const DAY = `(?:(?:19|20)\\d{2} ?[-年/.] ?\\d{1,2} ?[-月/.] ?\\d{1,2}(?!\\d) ?日?|[一二]${NUMERAL}{3} ?年 ?${NUMERAL}{1,2} ?月 ?${NUMERAL}{1,3} ?日)`;
/** A day with 年月日, as a document itself prints it. */
export const WRITTEN_DAY = `(?:(?:19|20)\\d{2} ?年 ?\\d{1,2} ?月 ?\\d{1,2} ?日|[一二]${NUMERAL}{3} ?年 ?${NUMERAL}{1,2} ?月 ?${NUMERAL}{1,3} ?日)`;

const DIGITS: ReadonlyMap<string, string> = new Map(
  [...'〇一二三四五六七八九'].map((c, k) => [c, String(k)]),
);

/** The first day printed in folded `text` in ISO 8601 (2024-03-01); null where there is none or the calendar has it not. */
export function dayIn(text: string): string | null {
  const day = new RegExp(DAY, 'u').exec(text)?.[0];
  if (day === undefined) return null;
  const [year = '', month = '', date = ''] = day.split(/[-年月/.日]/u).map((part) => part.trim());
  const y = /\d/u.test(year)
    ? year
    : [...year.replace(/[○零]/gu, '〇')].map((c) => DIGITS.get(c) ?? '').join('');
  const of = (part: string): string =>
    String(/\d/u.test(part) ? Number(part) : (headingNumber(part) ?? 0)).padStart(2, '0');
  const written = `${y}-${of(month)}-${of(date)}`;
  const known = new Date(`${written}T00:00:00Z`);
  return Number.isNaN(known.getTime()) || known.toISOString().slice(0, 10) !== written ? null : written;
}
