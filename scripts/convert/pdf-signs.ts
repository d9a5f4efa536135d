import { unified } from '../../src/model/lookalikes.ts';

/** The radical that one font draws as 户 and another as 戶. */
const DOOR = '\u2f3e';

/** Signs that share their drawing with another in fonts for Chinese, and the one that Chinese texts are written with. */
const DRAWN_ALIKE: ReadonlyMap<string, string> = new Map([
  ['\u2015', '—'],
  ['\u2e3a', '——'],
  ['\u301c', '～'],
  ['\u3b35', '胶'],
]);

/**
 * Of characters that share one drawing in a font, the one that Chinese texts are written with: a PDF only has the drawing. The
 * radical of 户 and 戶 is kept for {@link withDoors}.
 */
export const readable = (text: string): string =>
  text
    .split(DOOR)
    .map((part) =>
      unified(part.replace(/[\u2015\u2e3a\u301c\u3b35]/gu, (c) => DRAWN_ALIKE.get(c) ?? c))
        .replace(/[\u00a0\u2002-\u200a]/gu, ' ')
        .replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/gu, ''),
    )
    .join(DOOR);

/** Texts of one file with 戶 for its radical where they are written in traditional characters, else with 户. */
export function withDoors(all: string): (text: string) => string {
  const count = (signs: RegExp): number => all.match(signs)?.length ?? 0;
  const door = count(/[國發務業產學實現門間]/gu) > count(/[国发务业产学实现门间]/gu) ? '戶' : '户';
  return (text) => text.replaceAll(DOOR, door);
}

/** A blank between characters as wide as they are high is one from this share of their height on. */
const BLANK = 0.45;

/**
 * Text of characters of full width, `width` points wide in letters of `size`, without the blanks that the reader puts where a
 * line that is set wide leaves a little room.
 */
export function withoutGaps(text: string, width: number, size: number): string {
  const blanks = text.trim().match(/ /gu)?.length ?? 0;
  const words = text.replace(/\s/gu, '');
  if (blanks === 0 || !/^[\u2e80-\u9fff\uff01-\uff5e\u3001-\u3017]+$/u.test(words)) return text;
  return (width - words.length * size) / blanks < size * BLANK ? words : text;
}
