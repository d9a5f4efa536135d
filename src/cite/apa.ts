import { englishMonths } from '../model/english-months.ts';
import { englishTitleOf, type Citable } from './citable.ts';
import { siteInEnglish } from './names.ts';

/** Up to twenty authors are named; of more, the first nineteen and the last. */
const MOST_AUTHORS = 20;

/**
 * APA 7, a page of a website. Only an undated document has its date of access, as the manual wants it; without an
 * author the title comes first. Bodies and title are in English where an editor gave them, and the name of
 * the site always, in both languages of the interface. `accessed` is `YYYY-MM-DD`, or words that stand for a day.
 */
export function apa(citable: Citable, accessed: string | null): string {
  const { number, issued, address, addressNote, english } = citable;
  const authors = english.authors.length > 0 ? english.authors : citable.authors;
  const title = `${englishTitleOf(citable)}${number === null ? '' : ` (${number})`}`;
  const date = issued === null ? '(n.d.)' : `(${inverted(issued)})`;
  const place = `${address}${addressNote}`;
  const retrieved =
    issued === null && accessed !== null ? `Retrieved ${longDate(accessed)}, from ${place}` : place;
  const opening = authors.length === 0 ? [title, date] : [joined(authors), date, title];
  return [...opening, siteInEnglish].map(closed).join(' ') + ` ${retrieved}`;
}

/** One full stop, whether or not the words have one; before a closing quotation mark, as English sets it. */
const closed = (words: string): string =>
  /[.?!][”’]*$/u.test(words) ? words : words.replace(/[”’]*$/u, (quotes) => `.${quotes}`);

function joined(authors: readonly string[]): string {
  if (authors.length > MOST_AUTHORS) {
    return `${authors.slice(0, MOST_AUTHORS - 1).join(', ')}, . . . ${authors.at(-1) ?? ''}`;
  }
  if (authors.length <= 2) return authors.join(' & ');
  return `${authors.slice(0, -1).join(', ')}, & ${authors.at(-1) ?? ''}`;
}

/** `2024-04-06` as `2024, April 6`. */
function inverted(day: string): string {
  const [year = '', month, date] = day.split('-');
  return `${year}, ${englishMonths[Number(month) - 1] ?? ''} ${Number(date)}`;
}

/** `2024-04-06` as `April 6, 2024`; words that are not a day stay. */
function longDate(day: string): string {
  const [, year, month, date] = /^(\d{4})-(\d{2})-(\d{2})$/u.exec(day) ?? [];
  return year === undefined ? day : `${englishMonths[Number(month) - 1] ?? ''} ${Number(date)}, ${year}`;
}
