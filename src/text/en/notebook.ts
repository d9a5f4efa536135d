import type { zh as Chinese } from '../notebook.ts';

/** The wording of the page that goes from the download to a table, in English. */
export const zh: typeof Chinese = {
  title: 'From download to table',
  description:
    'Download the data and make the table of policy instruments by plan, a figure and kappa in Python or R; the code runs as it stands, and the results shown are its output.',
  lead: 'A table that many papers print: which policy instruments each plan uses. From download to table, figure and agreement it takes the few lines below. The results are those of this code with this version of the data, letter for letter the same in both languages.',
  fetch: {
    title: 'Getting the data',
    text: 'Save these tables of /data/ in one folder, with the address of this site in place of the example. Python with its own library, or R alone, is enough.',
  },
  steps: [
    {
      title: 'Reading',
      text: 'The table for analysis has a row to each sentence and a column to each instrument, 1 for yes and 0 for no. Safeguards that a plan numbers among its tasks are left out.',
    },
    {
      title: 'Policy instruments by plan',
      text: 'A sentence may use several instruments, so shares may add up to more than 100%; n is the number of sentences with any. The frequency table of instruments says the same.',
    },
    {
      title: 'Composition by kind',
      text: 'All kinds of a plan make 100%. Python writes an SVG image; R draws the same shares with barplot.',
    },
    {
      title: 'Agreement of rule and editor',
      text: 'The first theme that each gives a sentence is compared; kappa leaves out agreement by chance.',
    },
  ],
  output: 'Result',
  first: (shown, all) => `The program gives all ${all} plans; the first ${shown} are shown here.`,
  figure: (places) =>
    `Shares of supply-side, environmental and demand-side instruments in each plan: ${places}`,
  programs: 'The whole program: ',
  cite: 'When publishing, state the version of the data and the day of download; for the citation see ',
};
