import type { workbook as Chinese } from '../workbook.ts';

/** What the workbook says of itself, in English. */
export const workbook: typeof Chinese = {
  about: {
    sheet: 'About',
    lead: 'A critical edition of local plans for science and technology as tables: every task and sentence, with themes, policy instruments, targets and responsible units. The first row of a sheet has heads for people, the second the names that programs use; the column of ids or of paths leads to the sentence on the site.',
    contents: 'Sheets',
    heads: ['Sheet', 'Name', 'Content', 'Rows'] as [string, string, string, string],
  },
  named: (head) => `${head} (name)`,
  reading: [
    'Reading by program',
    'Begin with the second row: skip = 1 in readxl, header = 1 in pandas. Columns that end with _name hold the names of the codes before them; no other format has them.',
  ] as [string, string],
  printing: [
    'Printing',
    'Sheets print on lying A4 pages with their heads and first two columns again on each, and name and page number below; places and addresses at the end of a sheet are left out, and so are the columns of 0 and 1 of measures_wide. codings, safeguard_codings, measures_wide, passages, comparisons, comparability and nearest are for filters and sums and have too many rows for paper: filter them first, or print single sheets.',
  ] as [string, string],
  columns: {
    sheet: 'Columns',
    header: ['Table', 'Name', 'Column', 'Type', 'May be empty', 'Meaning', 'Meaning in English', 'Values'],
  },
  yes: 'yes',
  no: 'no',
  cut: (characters, file) =>
    `… [this cell has ${characters} characters, more than a spreadsheet cell can hold; its full text is in the same row of ${file}]`,
};
