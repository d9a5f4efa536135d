import type { zh as Chinese } from '../cite-list.ts';
import { count } from './words.ts';

/** The wording of the citation list, in English; its page alone loads it. */
export const zh: typeof Chinese = {
  title: 'Citation list',
  description:
    'Sentences collected while reading: copy all citations at once, or export them as RIS, BibTeX or CSV. The list is kept only in the reader’s own browser.',
  intro:
    'Sentences collected while reading are gathered here, to copy all their citations at once or to export them. The list is kept only in the browser on this device and is not uploaded.',
  empty:
    'The list is still empty. When reading a task or plan, choose “cite” beside a sentence and then “Add to citation list”; it will be listed here.',
  start: 'Choose a plan',
  noScript:
    'The citation list needs scripts in the browser. Without them, every task and every plan still has its citation and reference files at the end of the page.',
  loading: 'Loading the sentences…',
  failed: (plans) => `${plans}: the data could not be loaded. Please check the network and reload this page.`,
  gone: 'This site has no such item; the address may have been copied wrongly. It is left out of citations and exports.',
  items: (n) => count(n, 'item'),
  whole: 'Whole document',
  up: (n) => `Move item ${n} up`,
  down: (n) => `Move item ${n} down`,
  remove: (n) => `Remove item ${n}`,
  marks: { up: 'Up', down: 'Down', remove: 'Remove' },
  moved: (from, to) => `Item ${from} is now item ${to}.`,
  removed: (left) => `Removed; ${count(left, 'item')} left in the list.`,
  cleared: (n) => `${count(n, 'item')} cleared.`,
  undo: 'Undo',
  undone: 'Restored.',
  references: 'References',
  copyAll: 'Copy all citations',
  copied: (n) => `${count(n, 'citation')} copied.`,
  files: 'Download',
  fileNames: {
    ris: 'RIS',
    bib: 'BibTeX',
    'biblatex.bib': 'BibLaTeX',
    'csl.json': 'CSL-JSON',
    csv: 'CSV (with the sentences)',
  },
  keep: 'Keep or share this list',
  share: 'Copy link to this list',
  shared: 'Link copied; whoever opens it sees the same items in the same order.',
  export: 'Save as a file',
  import: 'Import from a file',
  imported: (added, known) =>
    known === 0
      ? `${count(added, 'item')} imported.`
      : `${count(added, 'item')} imported; ${known} more ${known === 1 ? 'was' : 'were'} in the list already.`,
  refused: (refusal, most) => {
    switch (refusal.why) {
      case 'size':
        return 'Not imported: the file is too large to be a citation list.';
      case 'json':
        return 'Not imported: this is not a JSON file. Please choose a list that this site saved with “Save as a file”.';
      case 'shape':
        return 'Not imported: this is not a citation list of this site (the file should have "format": "citation-list" and "ids").';
      case 'version':
        return 'Not imported: this site does not know this version of the list’s format.';
      case 'many':
        return `Not imported: a list has at most ${most} items.`;
      case 'id':
        return `Not imported: “${refusal.id}” is not an identifier of this site.`;
    }
  },
  notKept: 'The browser does not allow saving; the list is unchanged.',
  clear: 'Clear the list',
  fromLink: (n) => `A list from a link, ${count(n, 'item')}; not yet saved to your own list.`,
  take: 'Add to my list',
  leave: 'Show my list',
  csv: {
    id: 'identifier',
    document: 'document',
    place: 'place',
    text: 'text',
    issuer: 'issuing body',
    number: 'document number',
    issued: 'date of issue',
    address: 'address',
    citation: 'citation',
    version: 'corpus version',
  },
};
