import type { plan as Chinese } from '../plan.ts';
import { placeWords } from './place-words.ts';
import { count, day } from './words.ts';

/** Facts of a plan in the order of the page; the label of each. */
const facts = {
  jurisdiction: 'Place',
  level: 'Level',
  document_type: 'Document type',
  interprets: 'Interprets',
  document_number: 'Document number',
  index_number: 'Index number',
  issuer: 'Issuing body',
  issued_date: 'Date of issue',
  published_date: 'Date of publication',
  validity: 'Validity',
  period: 'Plan period',
};

/** The wording of the page of a plan, in English. */
export const plan: typeof Chinese = {
  path: 'You are here',
  facts: 'About the document',
  factLabels: facts,
  notStated: 'not stated in the document',
  incomplete: 'to be checked',
  notRecorded: (words) => (words === null ? 'not recorded' : `not recorded; the text prints “${words}”`),
  period: (start, end) => {
    if (start === null) return end === null ? null : `to ${end}`;
    if (end === null) return `from ${start}`;
    return start === end ? String(start) : `${start}–${end}`;
  },
  day,
  /** The place in English where an editor gave it, with what the document calls it. */
  place: (plan) => placeWords(plan).join(' · '),
  /** The English name that an editor gave, then the words of the document. */
  issuer: ({ issuer, issuer_en: english }) =>
    issuer === null || english === null ? issuer : `${english} · ${issuer}`,
  translated: ({ title_en: title }) => title,
  code: (code) => ` (${code})`,
  titleByEditor: 'The title was supplied by the editor; the source copy has none.',
  witness: 'Source copy',
  witnessText: (file, publisher) => (publisher === null ? `file ${file}` : `${publisher}, file ${file}`),
  witnessFrom: 'From',
  witnessNowhere: 'Web page of publication: not stated',
  witnessOn: (day) => ` (retrieved ${day})`,
  witnessArchive: 'Archived web page',
  original: (file, converter) =>
    converter === null
      ? `Original file ${file}; `
      : `Original file ${file}, converted to text by ${converter}; `,
  sha: 'SHA-256',
  source: 'Source copy',
  sourceLink: 'Source copy, line by line',
  json: 'All data of this plan (JSON)',
  noTasks: (absent) =>
    `No tasks were found in this text, and so no measures; all of its words are kept. ${absent ? 'An annex that it announces did not come with it; the tasks may be there.' : ''}`.trim(),
  annexes: 'Annexes',
  annex: {
    present: ' (included)',
    absent: ' (mentioned by the document, not in the source copy)',
  },
  editor: 'Editor’s introduction',
  notes: 'Notes on the edition',
  contents: 'Contents',
  front: 'Front matter',
  tasksOf: (tasks) => count(tasks, 'task'),
  measures: (n) => count(n, 'sentence'),
  units: (units, unread) => {
    const [first] = units;
    if (first === undefined) return unread ? 'units not read' : 'no unit found';
    return units.length === 1 ? first : `${first} and ${count(units.length - 1, 'more unit')}`;
  },
  corrections: 'Apparatus of corrections',
  noCorrections: 'Nothing in this text was corrected, and nothing is in doubt.',
  sentence: (n) => `Sentence ${n}`,
  unreadColumns:
    'The copy has a cell a line, and its columns could not be told apart: each row as printed, cells parted by bars',
  tableNote:
    'Headings, units and values of the columns are as in the document; the number on the left is the permanent link of the row.',
  roleless: 'Text',
};
