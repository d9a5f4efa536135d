import { chinesePlaces, placeIn } from '../cite/place-words.ts';
import type { Locator } from '../model/pinpoint.ts';

/** What an interface in Chinese says of places in a document; citations have their own language, see `place-words.ts`. */
export const citePlace = {
  /** A place in words; '' for a whole document. */
  of: (locator: Locator): string => placeIn(chinesePlaces, locator),
  /** The same of a citation that knows it in both languages. */
  cited: ({ part, pinpoint }: Cited): string => part + pinpoint,
  /** Before a choice of the last of several sentences; and a sentence in it. */
  through: '引至',
  sentence: (n: number): string => `第${n}句`,
  /** Where several are cited: why they cannot be added to the list. */
  notListed: '清单逐句收录，不收多句。',
  copy: (url: string, day: string | null): string => `底本：${url}${day === null ? '' : `（${day}取得）`}`,
};

/** A place in both languages: see `Citable`. */
interface Cited {
  readonly part: string;
  readonly pinpoint: string;
  readonly english: { readonly part: string; readonly pinpoint: string };
}
