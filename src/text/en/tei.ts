import type { teiPage as ChinesePage, teiWords as Chinese } from '../tei.ts';
import { count } from './words.ts';

/** What the head of a TEI document says of the edition, in English. */
export const teiWords: typeof Chinese = {
  editor: 'Corrections, codings by hand',
  rule: 'Sentences, tasks, responsible units, targets and money, codings by rule (software)',
  title: 'critical edition',
  draft: 'a draft',
  project:
    'This is no government site and speaks for no issuing body. The words are those of published official documents; wherever they are changed, both readings stand side by side.',
  correction:
    'Where the text departs from the source, both readings are kept: in a choice, sic is the source and corr the edition; supplied is inserted, surplus deleted; a sic outside a choice is doubted and kept. A gap in a corr stands for words that were covered and cannot be known, 〔…〕 in the edition. cert says how sure: high certain, medium probable, unknown unresolved; resp is #resp_editor or #resp_rule; reasons are in standOff. Site navigation, second copies of the text and the like, left out between paragraphs, are a gap, and quantity counts their characters.',
  normalization:
    'Half-width punctuation, blanks and old forms are those of the source. A line end inside a paragraph and the white space beside it are no text: they are kept in the orig of a choice with an empty reg; the bars between cells of a table are in pc. To read the edition, leave out sic (in a choice), surplus and orig; to read the source, leave out corr, reg and supplied.',
  segmentation:
    's is a sentence, with its closing marks; seg type="responsibility" is the note on responsible units, in which orgName is a unit and role its role; div is a section, an area, a task or a safeguard, opening what stands before the first section.',
  interpretation:
    'measure type="target" is a target in its own words: quantity is the value (of two, as in 2—3家 or 突破A、力争达到B, the former; measure subtype="max" over the same words has the latter and points to the former with corresp), commodity what is counted, ana points to indicator, year and wording; measure type="money" is money; rs type="document" is a document cited. Where two quotes cross, or one runs over cells, it is broken into parts that next and prev join. ana gives the themes and policy tools in force, the primary one first; the words that show them are in the span elements of standOff. All fields are in the data tables under the same ids.',
  references:
    'An xml:id is made of a permanent id: without the plan, “.” for “/”, and “t” before the number of a task: linze-2022/3/2 is t3.2, and its address /plans/linze-2022/tasks/3/#m2. A name with “_” belongs to this file alone. The n of s, seg and row is its number within its part.',
  themes: 'Themes; defined in /codebook/',
  instruments: 'Policy tools; defined in /codebook/',
  indicators: 'Indicators; defined in /indicators/',
  years: 'Target years',
  meanings: 'How a target or a payment is worded: comparator, kind, strength, way of payment',
  is: {
    'at-least': 'at least',
    'more-than': 'more than',
    exactly: 'exactly',
    about: 'about',
    'at-most': 'at most',
    range: 'range',
    growth: 'growth',
    binding: 'binding',
    expected: 'expected',
    ensure: 'ensured',
    plain: 'plain',
    strive: 'striven for',
    'one-off': 'one-off',
    'annual-minimum': 'at least so much every year',
    'per-unit': 'for each',
    unspecified: 'unspecified',
  },
  present: 'Annex, in the text',
  absent: 'Annex, not in the text',
  leftOut: 'Left out when the file was converted',
};

/** The documents where the page of the data lists them, in English. */
export const teiPage: typeof ChinesePage = {
  heading: 'Edited texts (TEI P5)',
  use: (documents) =>
    `One XML file for each plan, ${count(documents, 'file')} in all: both readings, of the source and of the edition, an id for every sentence, responsible units, targets, money and documents cited marked up, with the certainty and the reason of every correction and the evidence of the codings in force. They are valid against TEI’s own schema (tei_all 4.12.0); the link is at the end of the facts on the page of each plan. For example: `,
};
