import { LOOKALIKES } from '../model/lookalikes.ts';

/**
 * What counts as the same when text is searched: query and text are folded alike, and a term matches where the folded
 * text contains the folded term. `专精特新“小巨人”` and `專精特新小巨人` both fold to `专精特新小巨人`.
 */

/** A text folded, with the place in the text, in UTF-16 units, that every unit of it comes from. */
interface Folded {
  readonly text: string;
  readonly from: readonly number[];
  readonly to: readonly number[];
}

/** Folds texts; made once with the map of character variants. */
export interface Folding {
  readonly fold: (text: string) => string;
  readonly places: (text: string) => Folded;
}

/** What stands for every separator: a match crosses one only where the query has one too. */
export const SEPARATOR = ',';

/** A character and what combines with it; NFKC of the pieces, joined, is NFKC of the whole. */
const PIECE = /[\u1100-\u11ff]+|[^\p{M}\uff9e\uff9f][\p{M}\uff9e\uff9f]*|[\p{M}\uff9e\uff9f]+/gu;
/**
 * Brackets, quotation marks, dashes, hyphens, middle dots, white space; and what nobody sees. Of the mark of a
 * lacuna, 〔…〕, three dots stay, so that no phrase is found across lost words.
 */
const DROPPED = /[\p{Ps}\p{Pe}\p{Pi}\p{Pf}"'\p{Pd}−─━·•‧・∙⋅\s\p{Cc}\p{Cf}]/gu;
const SEPARATORS = /[，、；：。！？,;:!?]/gu;

/** `variants` gives the simplified form of a traditional character. */
export function foldingWith(variants: ReadonlyMap<string, string>): Folding {
  const known = new Map<string, string>();
  const piece = (raw: string): string => {
    const cached = known.get(raw);
    if (cached !== undefined) return cached;
    const plain = raw.normalize('NFKC').toLowerCase();
    const simplified = [...plain]
      .map((c) => LOOKALIKES.get(c) ?? c)
      .map((c) => variants.get(c) ?? c)
      .join('');
    const folded = simplified.replace(DROPPED, '').replace(SEPARATORS, SEPARATOR);
    known.set(raw, folded);
    return folded;
  };
  return {
    fold: (text) => (text.match(PIECE) ?? []).map(piece).join(''),
    places: (text) => {
      const from: number[] = [];
      const to: number[] = [];
      let folded = '';
      for (const match of text.matchAll(PIECE)) {
        const part = piece(match[0]);
        folded += part;
        // By UTF-16 units, as indices into the folded text are.
        for (let unit = part.length; unit > 0; unit -= 1) {
          from.push(match.index);
          to.push(match.index + match[0].length);
        }
      }
      return { text: folded, from, to };
    },
  };
}

/** `萬万與与`: pairs of a traditional character and its simplified form, one after the other. */
export function variantsFrom(pairs: string): Map<string, string> {
  const characters = [...pairs];
  const variants = new Map<string, string>();
  for (let i = 0; i + 1 < characters.length; i += 2)
    variants.set(characters[i] ?? '', characters[i + 1] ?? '');
  return variants;
}
