import type { Reason, Sign } from '../../compare/foreign-places.ts';
import type { zh as Chinese } from '../wording.ts';
import { count, day } from './words.ts';

const reasons: Record<Reason, string> = {
  cooperation: 'words of cooperation or joint building nearby',
  region: 'words of region, transport or geography nearby',
  attracting: 'words of attracting investment, bringing in or going out nearby',
  body: 'part of the name of a body',
  example: 'words of learning from an example nearby',
  document: 'in the title of a cited document',
};
const signs: Record<Sign, string> = {
  unexplained: 'no word nearby that explains it',
  'own-role': 'used where one’s own place usually stands',
  shared: 'a plan of that place has the same words',
};

/** The wording of pages on what plans share word for word, in English. */
export const zh: typeof Chinese = {
  title: 'Shared wording',
  short: 'Shared wording',
  description:
    'Text that plans have word for word: the longest first, formulae apart, where it stands and who had it first.',
  lead: (wording, formulae, plans) =>
    wording + formulae === 0
      ? `Among ${count(plans, 'plan')} there is no text of 12 characters or more that is the same word for word.`
      : `Among ${count(plans, 'plan')}, ${count(wording, 'run')} of 12 characters or more ${wording === 1 ? 'is' : 'are'} the same word for word, and ${count(formulae, 'formula', 'formulae')} besides.`,
  how: 'Only Chinese characters, letters and digits count; punctuation and width of characters do not. Each run is taken at its longest and listed once, with the places where it stands. Headings of sections, areas, tasks and the like are not compared; titles printed in the opening text are, like the rest of the text. No run crosses the end of a passage. The same words only say that they are the same: they may come from one document of a higher level, from one another, or from common usage. Readers must compare and judge. ',
  wording: (n) => `${count(n, 'run')} of shared wording`,
  formulae: (n) => count(n, 'formula', 'formulae'),
  formulaeHow:
    'They contain a stock phrase of official prose, or little but dates, or are in at least six plans and a tenth of the corpus; being alike says nothing of descent.',
  letters: (n) => count(n, 'character'),
  plans: (n) => `in ${count(n, 'plan')}`,
  more: (n) => `${n} more not listed`,
  cut: '…',
  here: 'this plan: ',
  elsewhere: 'also in',
  first: (name, date) => `earliest printed date: ${name}${date === '' ? '' : ` (${day(date)})`}`,
  mayBeOlder: '; another plan prints no date and may be older',
  firstUnknown: 'order unknown: not all print a date of issue',
  sameDay: 'same date of issue',
  rest: (n) => `${count(n, 'shorter run')} ${n === 1 ? 'is' : 'are'} not listed. Full list:`,
  table: 'Table shared_text',
  byPlan: {
    caption: 'Plan by plan',
    plan: 'Plan',
    wording: 'Shared wording',
    formulae: 'Formulae',
    share: 'Share of text',
    many: 'Plan by plan: follow “Shared wording” under “Cited documents” on the page of a plan.',
    list: 'All plans',
  },
  ofPlan: {
    of: (title) => `${title}: shared wording`,
    lead: (wording, formulae, percent) =>
      wording + formulae === 0
        ? 'This plan has no text of 12 characters or more word for word with another.'
        : `This plan has ${count(wording, 'run')} of text word for word with others and ${count(formulae, 'formula', 'formulae')}, together ${percent} of its characters.`,
    all: 'Shared wording of all plans',
    link: 'Wording shared with other plans; places elsewhere that the text names',
  },
  taken: {
    title: 'In common with documents that it cites',
    lead: (documents, here) =>
      documents === 0
        ? 'This plan cites no other document, so nothing can be compared.'
        : here === 0
          ? `This plan cites ${count(documents, 'other document')}, none of which is in this corpus, so nothing can be compared.`
          : `This plan cites ${count(documents, 'other document')}, of which this corpus has ${here}, compared below; the others cannot be compared.`,
    counts: ({ runs, formulae, letters, measures }) =>
      runs.length + formulae === 0
        ? 'The two documents have no text of 12 characters or more word for word in common.'
        : `${count(runs.length, 'run')} word for word and ${count(formulae, 'formula', 'formulae')}, together ${percent(letters.shared, letters.all)} of this plan’s characters; of its ${count(measures.all, 'measure')}, ${measures.sharing} (${percent(measures.sharing, measures.all)}) ${measures.sharing === 1 ? 'has' : 'have'} words in common with the other document.`,
    there: 'in the cited document',
    more: (n) => `${count(n, 'shorter run')} ${n === 1 ? 'is' : 'are'} not listed.`,
    missing: 'Not in this corpus: ',
    others: (n) => ` and ${n} more`,
  },
  foreign: {
    title: 'Places elsewhere that the text names',
    lead: (n) =>
      n === null
        ? 'The place of this plan is not known, so what is elsewhere cannot be told.'
        : n === 0
          ? 'No place elsewhere was found in the text.'
          : `The text names places elsewhere ${n === 1 ? 'once' : `${n} times`}, listed here for readers to judge. Most mentions have a reason; some may be left over from a text that served as a model. The words below are hints, not findings.`,
    how: 'Names follow the register of administrative divisions: full names, and short forms of provinces and prefectures; the plan’s own place, those above it and those within it do not count. Names that are also common words (新城区, 朝阳 and the like) are passed over, so some are missed; names of roads and products may be taken for places.',
    name: 'Name',
    sentence: 'Sentence',
    reason: 'Possible reason',
    sign: 'Possibly left over',
    more: (n) => `${n} more ${n === 1 ? 'is' : 'are'} not listed.`,
    reasons,
    signs,
  },
};

const percent = (some: number, all: number): string => `${(all === 0 ? 0 : (100 * some) / all).toFixed(1)}%`;
