import type { zh as Chinese } from '../concept-marks.ts';
import { LOW_KAPPA } from '../../model/kappa.ts';

/** What is said of a theme or instrument beside its counts, in English. */
export const zh: typeof Chinese = {
  added: 'added by this site',
  weak: {
    measure: (kappa) => `low agreement, measures κ ${kappa.toFixed(2)}`,
    task: (kappa) => `low agreement, tasks κ ${kappa.toFixed(2)}`,
  },
  weakMeaning: `Rule and editor often differ on this code (κ below ${LOW_KAPPA}). Treat its counts as indicative, and read the sentences before citing them.`,
  addedMeaning:
    'This instrument was added by this site and is not part of Rothwell and Zegveld’s classification; leave it out when comparing with other studies.',
  method: 'How agreement is computed',
  without: {
    title: 'With and without the instrument added by this site',
    plan: 'Plan',
    measures: 'With it, measures',
    rest: 'Without it, measures',
  },
};
