import { headingNumber } from '../folded.ts';

const MONTH_OR_DAY = '(?:\\d{1,2}|[〇零一二三四五六七八九十]{1,3})';
/** A day with 年月日, as a document itself prints it, in folded text: 2024年3月1日, 二〇二四年三月一日 (folded 2024年三月一日). */
export const WRITTEN_DAY = `(?:(?:19|20)\\d{2} ?年 ?${MONTH_OR_DAY} ?月 ?${MONTH_OR_DAY} ?日)`;
/** A day as documents and their sites print it, in folded text: {@link WRITTEN_DAY}, 2024-03-01, 2024/3/1. */
export const DAY = `(?:${WRITTEN_DAY}|(?:19|20)\\d{2} ?[-年/.] ?\\d{1,2} ?[-月/.] ?\\d{1,2}(?!\\d) ?日?)`;

/** The first day printed in folded `text` in ISO 8601 (2024-03-01); null where there is none or the calendar has it not. */
export function dayIn(text: string): string | null {
  const day = new RegExp(DAY, 'u').exec(text)?.[0];
  if (day === undefined) return null;
  const [year = '', month = '', date = ''] = day.split(/[-年月/.日]/u).map((part) => part.trim());
  const of = (part: string): string =>
    String(/\d/u.test(part) ? Number(part) : (headingNumber(part) ?? 0)).padStart(2, '0');
  const written = `${year}-${of(month)}-${of(date)}`;
  const known = new Date(`${written}T00:00:00Z`);
  return Number.isNaN(known.getTime()) || known.toISOString().slice(0, 10) !== written ? null : written;
}
