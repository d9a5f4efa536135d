import type { zh as Chinese } from '../corrections.ts';

/** What is said of corrections beside the words themselves, in English; the editor's reason follows what is said. */
export const zh: typeof Chinese = {
  was: 'source has',
  is: 'edited to',
  label: (n) => `[${n}]`,
  bars: (n, last) =>
    `The copy has a table cell a line; the line ends between cells are bars here, ${n} in all, up to ${last}.`,
  say: {
    replaced: (sic, corr) => `The source copy has “${sic}”; corrected to “${corr}”. `,
    inserted: (_sic, corr) => `Missing in the source copy; “${corr}” supplied. `,
    dropped: (sic) => `The source copy has “${sic}”; deleted. `,
    gap: (sic, mark) => `The source copy has “${sic}”; the lost text is marked ${mark}. `,
    doubt: (sic) => `“${sic}” is doubtful. `,
  },
  long: (head, tail, length) => `${head}……${tail} (${length} characters)`,
};
