import { englishPlaces, placeIn } from '../../cite/place-words.ts';
import type { citePlace as Chinese } from '../cite-place.ts';

/** What an interface in English says of places in a document. */
export const citePlace: typeof Chinese = {
  of: (locator) => placeIn(englishPlaces, locator),
  cited: ({ english: { part, pinpoint } }) => part + pinpoint,
  through: 'through',
  sentence: (n) => `sentence ${n}`,
  notListed: 'The list keeps single sentences, not ranges.',
  copy: (url, day) => `Source copy: ${url}${day === null ? '' : ` (retrieved ${day})`}`,
};
