import { englishPlaces, placeIn } from '../../cite/place-words.ts';
import type { Locator } from '../../model/pinpoint.ts';
import type { citePlace as Chinese, Cited } from '../cite-place.ts';

/** What an interface in English says of places in a document. */
export const citePlace: typeof Chinese = {
  of: (locator: Locator): string => placeIn(englishPlaces, locator),
  cited: ({ english: { part, pinpoint } }: Cited): string => part + pinpoint,
  through: 'through',
  sentence: (n: number): string => `sentence ${n}`,
  notListed: 'The list keeps single sentences, not ranges.',
  copy: (url: string, day: string | null): string =>
    `Source copy: ${url}${day === null ? '' : ` (retrieved ${day})`}`,
};
