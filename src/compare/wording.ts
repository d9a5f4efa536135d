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

/** Words that two pieces of different plans share, character for character. */
export interface SharedRun {
  readonly a: Range & { readonly id: string };
  readonly b: Range & { readonly id: string };
  /** The words as `a` has them. */
  readonly text: string;
  /** Letters, digits and Chinese characters in it. */
  readonly length: number;
  /** A set phrase of official documents, which says nothing about borrowing. */
  readonly formula: boolean;
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

/** A run of letters that a text shares with another: where it is in the text itself and in the other, and how long it is. */
interface Run extends OtherPlace {
  readonly from: number;
  readonly length: number;
}

/** Where letters stand in one of several other texts. */
export interface OtherPlace {
  /** Number of the other text. */
  readonly other: number;
  readonly at: number;
}

/** More diagonals than two texts can have: one is shorter than half of this. */
const DIAGONALS = 2 ** 26;

/**
 * Every longest run of at least `least` letters that a text shares with others, in its own order, then in that of
 * `placesOf`, which says where the `least` letters from a place on are in the other texts. No run has lost words in it.
 */
export function longestRuns(
  own: Letters,
  others: readonly Letters[],
  least: number,
  placesOf: (from: number) => Iterable<OtherPlace>,
): Run[] {
  const runs: Run[] = [];
  // How far the words on one diagonal of two texts have been seen.
  const seen = new Map<number, number>();
  for (let from = 0; from + least <= own.text.length; from++) {
    if (own.text.slice(from, from + least).includes(LOST)) continue;
    for (const { other, at } of placesOf(from)) {
      const diagonal = other * DIAGONALS + from - at;
      if ((seen.get(diagonal) ?? -1) > from) continue;
      const length = runLength(own.text, from, others[other]?.text ?? '', at, least);
      seen.set(diagonal, from + length);
      runs.push({ other, from, at, length });
    }
  }
  return runs;
}

/** How many letters two texts share from two places on, the first `least` of them known to be alike; lost words end it. */
function runLength(own: string, from: number, other: string, at: number, least: number): number {
  let length = least;
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
export const runsBetween = (own: Letters, other: Letters, least: number): Run[] =>
  longestRuns(own, [other], least, (from) => {
    const places: OtherPlace[] = [];
    const gram = own.text.slice(from, from + least);
    for (let at = other.text.indexOf(gram); at >= 0; at = other.text.indexOf(gram, at + 1))
      places.push({ other: 0, at });
    return places;
  });
