import type { punctuationWords as Chinese } from '../punctuation.ts';
import { readingChoices } from './reading-choices.ts';

/** 规范标点, punctuation as printed, in words: the switch, and what the page on method says of it. */
export const punctuationWords: typeof Chinese = {
  ...readingChoices.punctuation,
  title: 'Punctuation as printed',
  how: [
    'Text on the web often has commas, colons, brackets and the like in half width, where print has them in full width. By the rules below, the pages of this site show half-width punctuation in Chinese sentences as it would be printed: one sign for one sign, none added or dropped, no other character touched. Punctuation inside web and e-mail addresses, times, ratios, section numbers, document numbers, formulae and foreign words is not changed, nor are “.” and hyphens.',
    'This is a way of reading, not a correction. The page of the source copy always follows the source copy, as do data files, plain text and the search index; citations follow the page. Under “Punctuation” on the pages of tasks and plans you can choose “Source copy” instead, or have the changed signs marked; all pages then follow that choice. Search treats half and full width alike.',
  ],
  rules: {
    'beside-han': {
      says: 'Commas, colons, semicolons, question and exclamation marks whose nearest character on either side is Chinese',
      own: '科技局,各乡镇:',
      set: '科技局，各乡镇：',
    },
    'between-values': {
      says: 'The same signs after a number with a sign, such as a percentage, and before a digit',
      own: '分别达到30%,40%',
      set: '分别达到30%，40%',
    },
    'bracket-pair': {
      says: 'Paired brackets with Chinese characters inside or directly outside, or whose other half is in full width; brackets after letters, digits or operators without Chinese characters belong to formulae and are not changed',
      own: '方案(2022-2025年)',
      set: '方案（2022-2025年）',
    },
    'bracket-alone': {
      says: 'Unpaired brackets beside a Chinese character',
      own: '1)加快培育',
      set: '1）加快培育',
    },
    quotes: {
      says: 'Paired straight quotation marks with Chinese characters inside or directly outside',
      own: '做到"三个一"',
      set: '做到“三个一”',
    },
  },
  columns: { rule: 'Rule', own: 'Source copy', set: 'Standard', count: 'Places in the corpus' },
  ofPlan: (signs) =>
    signs === 1
      ? 'One half-width sign of this text is shown in full width, as printed; it is not among the corrections. For the rules and the original, see '
      : `${signs} half-width signs of this text are shown in full width, as printed; they are not among the corrections. For the rules and the original, see `,
  source: 'source copy',
};
