import type { zh as Chinese } from '../coding.ts';
import { capital } from './forms.ts';
import { count } from './words.ts';

/** The wording of the page on which a second coder codes sentences, in English. */
const percent = (share: number): string => `${(share * 100).toFixed(1)}%`;
const measure = (value: number | null): string => (value === null ? 'n/a' : value.toFixed(3));
const schemes = { theme: 'Theme', instrument: 'Policy instrument' };
const unsigned = (coder: string): string => (coder === '' ? 'unsigned' : coder);

export const zh: typeof Chinese = {
  title: 'Second coder',
  description:
    'Draw sentences, code them by the codebook without sight of existing codes, and compare with the editor, the rule or another coder: percent agreement, κ and α.',
  lead: 'Draw a sample of sentences, code them independently by the codebook, and see how far you agree with the published codes. While you code, the published codes are neither shown nor loaded.',
  how: [
    'Theme first: the first one chosen is the main theme, others may follow. Then the policy instruments that the sentence uses; none where it uses none.',
    'Select words of the sentence before you press the key of a code, and they are its evidence; without a selection the whole sentence is.',
    'Progress is kept in the browser of this device and not sent anywhere. “Save progress” gives you a file with which to go on elsewhere.',
  ],
  codebook: 'Codebook: definitions, borders and examples',
  noScript:
    'Sampling, coding and calculation take place in the browser and need JavaScript. The codebook and the published codes do not: ',
  sample: {
    title: 'Sample',
    coder: 'Coder (name or alias)',
    plans: 'Draw from these plans',
    provinces: 'Draw from plans of these provinces',
    many: (most) =>
      `Of more than ${most} plans, ${most} are drawn first, by the seed, and the sentences from these.`,
    theme: 'Theme',
    anyTheme: 'Any',
    themeHint:
      'With a theme, half is drawn from sentences that contain its words and half from those that do not, and mixed; existing codes are still not read. Such a sample cannot be used to estimate the whole.',
    unit: 'Unit of sampling',
    units: { sentence: 'Single sentences', task: 'Whole tasks, sentence after sentence' },
    size: 'Number (leave empty for all)',
    seed: 'Random seed',
    seedHint: 'The same version, choice and seed give the same sample',
    draw: 'Draw and begin',
    open: 'Open a progress file',
    resume: (coder, done, all) => `Resume: ${unsigned(coder)}, ${done} of ${count(all, 'sentence')} coded`,
    none: 'There is no sentence to code in what you chose.',
    choose: 'Please choose at least one.',
    replace:
      'The browser holds unfinished work, which a new sample would replace. Save it as a file first if you want to keep it; press again to replace it.',
    failed: 'The data could not be read. Please check the network and try again.',
    badFile: 'This is not a progress file saved by this page.',
    drawn: (sentences, plans) => `${count(sentences, 'sentence')} drawn from ${count(plans, 'plan')}.`,
  },
  work: {
    title: 'Coding',
    place: (at, all, done) => `Sentence ${at} of ${all} · ${done} coded`,
    whole: 'Show the whole task',
    schemes: {
      theme: 'Themes (at least one; the first is the main one)',
      instrument: 'Policy instruments (none if none is used)',
    },
    evidence: 'Evidence',
    previous: 'Previous',
    next: 'Next',
    open: 'Next uncoded',
    keys: 'Keyboard: letters and digits choose codes (as shown before each); ← → change the sentence, Enter goes to the next uncoded one. Keys do nothing while the cursor is in a field.',
    includes: 'Includes',
    excludes: 'Excludes',
    save: 'Save progress',
    csv: 'CSV',
    yaml: 'codings.yaml',
    agree: 'See agreement',
    again: 'Draw another',
    seen: 'You have seen the codes of others: what you code or change from now on is not blind and does not count for agreement.',
    unsaved:
      'The browser does not let this page keep your progress. Please save it as a file from time to time.',
    changed: (changed) =>
      `The text of ${count(changed, 'sentence')} differs from that of the sample: the data are of another version. The text of the file is shown.`,
  },
  agreement: {
    title: 'Agreement',
    against: 'Compare with',
    readers: { editor: 'Editor', rule: 'Rule' },
    file: 'Progress file of another coder',
    reveal: 'Once you compare, what you code afterwards is no longer blind.',
    none: 'There is no sentence that both coded blind.',
    said: (n, first, second) => `${capital(first)} and ${second} both coded ${count(n, 'sentence')} blind. `,
    left: (left) =>
      `${count(left, 'sentence')} coded after seeing the codes of others ${left === 1 ? 'is' : 'are'} not counted. `,
    primary: { theme: 'Main theme', instrument: 'First instrument (“none” counts as one)' },
    summary: 'Agreement of first codes',
    scheme: 'Compared',
    accuracy: 'Agreement',
    kappa: 'κ',
    alpha: 'α',
    perCode: { theme: 'Theme by theme: given or not', instrument: 'Instrument by instrument: given or not' },
    code: 'Code',
    columns: (first, second) => [
      'Both',
      `${capital(first)} only`,
      `${capital(second)} only`,
      'Neither',
      'Agreement',
      'κ',
      'α',
    ],
    confusion: { theme: 'Confusion of main themes', instrument: 'Confusion of first instruments' },
    confusionHow: (first, second) => `rows: ${first}; columns: ${second}`,
    without: 'None',
    among: (readers, theme, tool) =>
      `${readers} coders (you and the files together): main theme α ${theme}, first instrument α ${tool}.`,
    meaning:
      'κ is Cohen’s kappa (1960, unweighted); α is Krippendorff’s alpha (2011, nominal data). Both allow for agreement by chance; they do not apply (n/a) where neither reader ever gives a code, or both always say the same.',
    csv: 'Agreement as CSV',
    percent,
    measure,
    self: 'you',
  },
  yaml: {
    head: (plan, coder, seed, corpus) => [
      `${plan}: coded independently by ${coder === '' ? 'an unsigned coder' : coder}, seed ${JSON.stringify(seed)}, data ${corpus}`,
      'For the format see docs/codebook.md. A task with themes: {} is not coded in full; the file will do as that of a second coder, not as codings.yaml itself.',
    ],
    ofSentences: (sentences) => `From the sentences: ${sentences}`,
  },
  schemes,
  columns: {
    plan: 'Plan',
    measure: 'Sentence',
    coder: 'Coder',
    scheme: 'Theme (theme) or policy instrument (instrument)',
    code: 'Code',
    rank: 'Rank, 1 is the first',
    evidence: 'Words that are the evidence',
    blind: 'Whether coded blind',
  },
  published: { invite: 'Second coder: draw a sample, code it independently, see the agreement' },
};
