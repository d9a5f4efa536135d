/** How English counts, dates and lists; for the wording modules beside it. */
import { englishMonths } from '../../model/english-months.ts';

/** A number with the word for what it counts: `1 plan`, `3 plans`, `0 plans`. */
export const count = (n: number, one: string, many = `${one}s`): string => `${n} ${n === 1 ? one : many}`;

/** The word alone, as `n` asks for it: `sentence` after 1, `sentences` after any other number. */
export const noun = (n: number, one: string, many = `${one}s`): string => (n === 1 ? one : many);

/** Names one after another, the last with “and”: `a`, `a and b`, `a, b and c`. */
export const listed = (items: readonly string[], last = 'and'): string =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} ${last} ${items.at(-1) ?? ''}`;

/** A day: `2023-03-14` is `14 March 2023`. */
export const day = (iso: string): string => {
  const [year, month = 0, date] = iso.split('-').map(Number);
  return `${date ?? ''} ${englishMonths[month - 1] ?? ''} ${year ?? ''}`;
};

/** A name as it is within a sentence: `Talent` is `talent`, `R&D` stays. */
export const within = (name: string): string =>
  /^[A-Z][a-z]/u.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name;

/** A text cut to `most` characters, with dots where something was left out. */
export const cut = (text: string, most: number): string =>
  text.length > most ? `${text.slice(0, most - 1)}…` : text;
