import type { readingChoices as Chinese } from '../reading-choices.ts';

/** What the choice of how texts are shown says, in English. */
export const readingChoices: typeof Chinese = {
  reading: { legend: 'Show', both: 'Both', edited: 'Edited', source: 'Original' },
  punctuation: { legend: 'Punctuation', set: 'Standard', marked: 'Changes marked', own: 'Source copy' },
};
