import type { zh as Chinese } from '../publishing.ts';
import { day } from './words.ts';

/** The wording of versions, of changes, and of addresses that have moved, in English. */
export const zh: typeof Chinese = {
  version: (version) => `Corpus version ${version}`,
  preparing: ' (in preparation)',
  feed: (site) => `${site}: versions and changes`,
  changes: {
    title: 'Versions and changes',
    description:
      'The versions of the corpus, and every change, move and withdrawal at an address that has been published.',
    intro:
      'The corpus version is that of texts and data, not of the software. Please state it in citations. The first number changes when addresses move, are withdrawn or change their meaning; the second when plans or data are added; the last when texts are corrected.',
    versions: 'Versions',
    closed: (date) => `Closed on ${day(date)}`,
    open: 'In preparation, not yet closed',
    texts: 'Corrected texts',
    noTexts: 'No text has changed at any address since it was published.',
    former: 'Moved and withdrawn addresses',
    noFormer: 'No address has moved or been withdrawn.',
    ledger:
      'All public addresses are recorded in content/addresses.tsv of the source repository, line by line with text and digest; lines are only ever added.',
  },
  past: {
    title: 'Changes to this page',
    was: 'Before',
    is: 'Now',
    when: (version) => `Corpus version ${version}`,
    why: (reason) => `Reason: ${reason}`,
    withdrawn: 'withdrawn',
    moved: 'now at',
    text: 'original text',
  },
  gone: {
    moved: 'This page has moved',
    withdrawn: 'This page has been withdrawn',
    movedLead: 'Its content is now at a new address: ',
    withdrawnLead:
      'This address was once published, and its content has been withdrawn. What stood here, and why it was withdrawn, follows.',
    what: 'What stood here',
    kind: 'Kind',
    id: 'Identifier',
    address: 'Address',
    since: 'First published',
    ended: 'Withdrawn or moved',
    reason: 'Reason',
    parts: 'Places within the page',
    plan: 'Plan',
  },
  kinds: {
    plan: 'plan',
    section: 'section',
    area: 'area',
    task: 'task',
    safeguard: 'safeguard',
    sentence: 'sentence',
    note: 'note on responsibility',
    row: 'table row',
    correction: 'correction',
    source: 'source copy',
    theme: 'theme',
    indicator: 'indicator',
    instrument: 'policy instrument',
    unit: 'unit',
    page: 'page',
    file: 'file',
    version: 'corpus version',
  },
};
