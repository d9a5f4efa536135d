import { titleOf, type Citable } from './citable.ts';

/** How two editions of GB/T 7714 differ in an entry of the numeric system for an electronic bulletin (EB/OL). */
interface Punctuation {
  readonly comma: string;
  readonly colon: string;
  /** Around the date of issue. */
  readonly brackets: readonly [string, string];
}

/** After three authors the others are 等. */
const MOST_AUTHORS = 3;

/** `责任者. 题名：文号[EB/OL]. （日期）[引用日期]. 网址.`; what is not known is left out, and an unknown author begins nothing. */
export function gbt7714(
  citable: Citable,
  accessed: string | null,
  { comma, colon, brackets: [open, close] }: Punctuation,
): string {
  const { authors, number, issued, address, addressNote } = citable;
  const named = [...authors.slice(0, MOST_AUTHORS), ...(authors.length > MOST_AUTHORS ? ['等'] : [])];
  return [
    named.length === 0 ? '' : `${closed(named.join(comma))} `,
    titleOf(citable),
    number === null ? '' : colon + number,
    '[EB/OL]. ',
    datesIn(issued, accessed, open, close),
    `${address}${addressNote}.`,
  ].join('');
}

/** `（日期）[引用日期]. `; nothing where neither is known. */
export const datesIn = (
  issued: string | null,
  accessed: string | null,
  open: string,
  close: string,
): string => {
  const dates = `${issued === null ? '' : open + issued + close}${accessed === null ? '' : `[${accessed}]`}`;
  return dates === '' ? '' : `${dates}. `;
};

/** One full stop, whether or not the words have one: `Co.` */
const closed = (words: string): string => (/[.?!]$/u.test(words) ? words : `${words}.`);
