/** Which of the documents of the site an editor has checked sentence by sentence, in English. */
import type { checked as Chinese } from '../checked.ts';
import { count, listed } from './words.ts';

/** So many are named. */
const NAMED = 12;

export const checked: typeof Chinese = (names, all) => {
  const n = names.length;
  if (n === all)
    return n === 1
      ? 'The one document on this site was, besides, checked sentence by sentence.'
      : `The ${n === 5 ? 'five' : n} documents on this site were, besides, checked sentence by sentence.`;
  if (n === 0)
    return `The ${count(all, 'document')} on this site were read by the program alone and not yet checked sentence by sentence.`;
  const named = n <= NAMED ? ` (${listed(names)})` : '';
  return `Of the ${count(all, 'document')} on this site, ${n}${named} ${n === 1 ? 'was' : 'were'}, besides, checked sentence by sentence; the others were read by the program alone.`;
};
