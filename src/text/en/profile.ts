import type { profileWords as Chinese } from '../profile.ts';
import { count } from './words.ts';

/** The wording of the profile of a plan, in English. */
export const profileWords: typeof Chinese = {
  title: 'Profile',
  of: (plan) => `${plan}: profile`,
  lead: 'What this plan has under each theme, which policy instruments it uses, which units it makes responsible and which targets it sets, each down to the sentence.',
  counted: 'Numbers of sentences include safeguards; the number without them is given where it differs.',
  read: 'Read this plan by theme, instrument, unit and indicator',
  sentences: (n, without) =>
    n === without ? count(n, 'sentence') : `${count(n, 'sentence')}, ${without} without safeguards`,
  none: (reason) => `${reason}: `,
  numbered: (n) => `sentence ${n}`,
  safeguard: 'safeguard',
  compare: 'compare with other plans',
  units: 'Responsible units',
  noUnits: (words, sure) =>
    words === null
      ? sure
        ? 'The document names no responsible units.'
        : 'This site found no responsible units.'
      : `The document prints “${words}”, but this site could not read the responsible units.`,
  unknown: 'Names not yet assigned to a function: ',
  indicators: 'Indicators',
  noTargets: (sure) => (sure ? 'No quantified targets.' : 'This site found no quantified targets.'),
  unnamed: 'Targets without an indicator',
  where: 'This plan elsewhere on the site',
};
