import { folded } from '../folded.ts';
import { headingOf } from './heading.ts';
import type { Line } from './lines.ts';
import { weigh, type Finding, type Sighting } from './weigh.ts';

const YEAR = '(?:19|20) ?\\d ?\\d';
/** A document number (发文字号, GB/T 9704—2012, 7.2.5) in folded text: agency, year in any bracket, serial. */
const DOCUMENT_NUMBER = new RegExp(
  `\\p{Script=Han}{1,14} ?\\( ?${YEAR} ?年? ?\\) ?-? ?(?:第 ?)?\\d{1,4} ?[号號]`,
  'gu',
);
/** Words that lead to the number of another document: 为贯彻落实国发〔2021〕9号. */
const OF_ANOTHER = /根据|按照|依据|依照|落实|贯彻|转发|参照|执行|废止|关于/u;

/** What a number in a sentence or a bracket is worth: less than any is stated for. */
const QUOTED = 1;

/**
 * The document's own number as printed, without white space: one on a line of its own or a short one, else alone in a bracket, or
 * after the site's label; not one that a sentence or a bracket quotes. `beside` are the lines of the title.
 */
export function numberIn(
  lines: readonly Line[],
  label: string | null,
  beside: { readonly from: number; readonly to: number } | null,
): Finding {
  const found = lines.flatMap(({ text, fold, at }, k) =>
    [...fold.matchAll(DOCUMENT_NUMBER)]
      .filter(([words]) => !OF_ANOTHER.test(words) && !/^[和及]/u.test(words))
      .map((match): Sighting => {
        const value = text.slice(match.index, match.index + match[0].length).replace(/\s/gu, '');
        const before = fold.slice(0, match.index).trimEnd();
        const after = fold.slice(match.index + match[0].length).trim();
        const quoted = /[》”(]$/u.test(before) || after.startsWith(')') || /[,。、;](?!.*[:|])/u.test(before);
        const near = beside !== null && (Math.abs(k - beside.from) <= 2 || Math.abs(k - beside.to) <= 2);
        const alone = before === '' && after === '';
        if (after === ')' && headingOf(fold) !== null)
          return { value, where: 'behind the heading', line: at, weight: 4 };
        if (before === '(' && after === ')') return { value, where: 'in brackets', line: at, weight: 3 };
        return {
          value,
          where: 'line',
          line: at,
          weight: quoted ? QUOTED : alone && near ? 6 : alone ? 5 : 3,
        };
      }),
  );
  const named = label === null ? [] : [...folded(label).matchAll(DOCUMENT_NUMBER)];
  const site = named.slice(0, 1).map((m): Sighting => ({
    value: (label ?? '').slice(m.index, m.index + m[0].length).replace(/\s/gu, ''),
    where: 'label of the site',
    line: null,
    weight: 5,
  }));
  return weigh([...found, ...site], { least: 3, margin: 0, same: sameNumber });
}

/** Whether two numbers are one in other brackets or widths: 甲政发〔2024〕1号, 甲政发［２０２４］1号. */
export const sameNumber = (a: string, b: string): boolean => numberKey(a) === numberKey(b);

/** A document number without what brackets, widths, blanks and 第 tell apart. */
export const numberKey = (number: string): string => folded(number).replace(/\s|第/gu, '');
