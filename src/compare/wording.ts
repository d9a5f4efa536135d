import { LACUNA } from '../model/lacuna.ts';
import { unified } from '../model/lookalikes.ts';

/** A piece of a plan that can be compared, such as a measure or any passage. */
export interface Piece {
  readonly id: string;
  readonly plan: string;
  readonly text: string;
}

/** `[start, end)` of a text, in UTF-16 units, as `slice` takes them. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** Letters, digits and Chinese characters of a text, folded, each with its place. */
export interface Letters {
  readonly text: string;
  readonly at: readonly number[];
}

/** From so many characters on, wording counts as shared verbatim. */
export const VERBATIM = 12;

/** Set phrases of official documents. */
const IDIOM =
  /习近平|党中央|党的[一二三四五六七八九十]+大|中国特色社会主义|新发展理念|新发展阶段|重要讲话|贯彻落实|全面贯彻|中国式现代化|以[^，,。；;]{0,40}为指导/u;

/** A date, or a part of one: 2023年12月31日, 2022—2025年. */
const DATE = /\d+\s*[年月日]|\d{4}/gu;
/** Words that have fewer letters than this beside their dates say a date and nothing else. */
const BESIDE_DATES = 8;

/** Whether words are a set phrase of official documents, or little but dates: sharing them says nothing about borrowing. */
export function isFormula(text: string): boolean {
  if (IDIOM.test(text)) return true;
  const rest = text.replace(DATE, '');
  return rest !== text && lettersOf(rest.replace(/\d/gu, '')).text.length < BESIDE_DATES;
}

/** Stands for lost words among the letters of a text: nobody shares it, and no shared words run across it. */
export const LOST = '\ue001';

/** What counts when wording is compared: width, case, punctuation, space and look-alikes (`lookalikes.ts`) do not. Lost words are {@link LOST}. */
export function lettersOf(text: string): Letters {
  const plain = unified(text);
  const at: number[] = [];
  let letters = '';
  for (let k = 0; k < text.length; k++) {
    if (text.startsWith(LACUNA, k)) {
      letters += LOST;
      at.push(k);
      k += LACUNA.length - 1;
      continue;
    }
    const code = plain.charCodeAt(k);
    const c = (
      code >= 0xff01 && code <= 0xff5e ? String.fromCharCode(code - 0xfee0) : plain.charAt(k)
    ).toLowerCase();
    if (c.length !== 1 || !/[\p{L}\p{N}\p{Cs}]/v.test(c)) continue;
    letters += c;
    at.push(k);
  }
  return { text: letters, at };
}

/** The range of a text that `length` letters from the `from`th on cover. */
export const rangeOf = ({ at }: Letters, from: number, length: number): Range => ({
  start: at[from] ?? 0,
  end: (at[from + length - 1] ?? -1) + 1,
});

/** Letters that two texts share: where they begin in the one and in the other, and how many. */
interface Run {
  readonly from: number;
  readonly at: number;
  readonly length: number;
}

/** How many letters two texts share from two places on; lost words end them. */
export function runLength(own: string, from: number, other: string, at: number): number {
  let length = 0;
  while (
    from + length < own.length &&
    at + length < other.length &&
    own.charAt(from + length) !== LOST &&
    own.charAt(from + length) === other.charAt(at + length)
  )
    length += 1;
  return length;
}

/** Every longest run of at least `least` letters that two texts share, in the order of one's own text, then of the other. */
export function runsBetween(own: Letters, other: Letters, least: number): Run[] {
  const runs: Run[] = [];
  for (let from = 0; from + least <= own.text.length; from++) {
    const gram = own.text.slice(from, from + least);
    for (let at = other.text.indexOf(gram); at >= 0; at = other.text.indexOf(gram, at + 1)) {
      const isBegun = from > 0 && at > 0 && runLength(own.text, from - 1, other.text, at - 1) > 0;
      const length = isBegun ? 0 : runLength(own.text, from, other.text, at);
      if (length >= least) runs.push({ from, at, length });
    }
  }
  return runs;
}
