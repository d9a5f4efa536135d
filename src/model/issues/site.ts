/** Issues with `content/`, with published addresses and with the built site. */
import { kinds } from './kind.ts';

export const site = kinds({
  'content/stale': {
    severity: 'error',
    title: 'content/ is not what the seeds give',
    cause:
      'Seeds or importer were changed and `content/` was not made again, or `content/` was edited by hand. Raised by `npm run check` alone.',
    fix: 'Run `npm run content` and commit the result with the change.',
    example: '`content/plans/linze-2022.mdx`: it differs at line 30.',
  },
  'address/gone': {
    severity: 'error',
    title: 'A published address would vanish',
    cause:
      'content/addresses.tsv promises it, and nothing gives it any more: a record, a page or a file is not there.',
    fix: 'Bring it back; or say where it moved or why it is withdrawn, with the command above (docs/publishing.md).',
    example: '/plans/jia-2024/tasks/3/#m2 was published in 1.0.0 with “…”.',
  },
  'address/changed': {
    severity: 'error',
    title: 'The text behind a published address changed',
    cause: 'Seeds, corrections or the importer changed, and the ledger has no entry that says why.',
    fix: 'Check whether the change is right; then record it with the command above and commit the ledger.',
    example: '/plans/jia-2024/tasks/3/#m2: “…” (1f0c…) became “…” (9ab3…).',
  },
  'address/unrecorded': {
    severity: 'error',
    title: 'An address is published that the ledger does not have',
    cause: 'A plan, a page or a file is new.',
    fix: 'Run `npm run build`, then the command above, and commit the ledger.',
    example: '41 addresses below /themes/.',
  },
  'address/target': {
    severity: 'error',
    title: 'A moved address leads nowhere',
    cause: 'What it moved to is not published.',
    fix: 'Move it elsewhere: `npm run addresses -- move OLD NEW --reason "…"`, or withdraw it.',
    example: '/plans/jia-2024/tasks/3/ moved to /plans/jia-2024/tasks/4/, which is not there.',
  },
  'address/ledger': {
    severity: 'error',
    title: 'The ledger of addresses is broken',
    cause:
      'content/addresses.tsv was edited by hand or merged line by line; it may only grow by its commands.',
    fix: 'Restore the file as it was last committed, and record what is new again.',
    example: 'seal 2 does not fit the lines above it.',
  },
  'address/version': {
    severity: 'error',
    title: 'The version of the corpus does not fit',
    cause:
      'A version that is closed stands as it is; what changes needs a later one, and how it changes says which.',
    fix: 'Add an entry to seeds/corpus.yaml (docs/publishing.md, “Versions”) and run `npm run content`.',
    example: '1.0.0 is closed; what changed needs 1.0.1 or later.',
  },
  'address/archive': {
    severity: 'error',
    title: 'The archive of a version is not what it should be',
    cause:
      'The archive of a closed version is missing or has other bytes than were sealed; or one to be kept is not of this content.',
    fix: 'Restore content/releases/ as it was last committed. Before closing: npm run build.',
    example: 'the SHA-256 is 1f…, and 9c… was sealed.',
  },
  'site/address': {
    severity: 'error',
    title: 'A recorded address does not answer',
    cause: 'The page, the anchor or the file of a row of content/addresses.tsv is not in dist/.',
    fix: 'Bring the page or anchor back; what moved or was withdrawn is made from the ledger by the build.',
    example: '/plans/jia-2024/tasks/3/#m2: the page has no #m2.',
  },
  'site/link': {
    severity: 'error',
    title: 'A link of the site leads nowhere',
    cause:
      'A link, or an address that the data contract promises, has no page or no anchor in `dist/`; or an id stands twice in one page.',
    fix: 'Correct the route (`src/routes.ts`) or the component.',
    example: '/plans/linze-2022/tasks/99/ from /plans/linze-2022/: there is no such page.',
  },
  'site/count': {
    severity: 'error',
    title: 'Source, content, pages and data disagree',
    cause: 'A record was lost, doubled or changed between `content/`, pages and data.',
    fix: 'Find the stage at which the numbers diverge; report it if it is a bug.',
    example: '/data/tasks.json: 91 rows, content has 92.',
  },
  'site/text': {
    severity: 'error',
    title: 'The words of a page differ from the edition',
    cause:
      "A sentence or note on its own page differs from the edition's text with its signs as `punctuated` sets them.",
    fix: 'Correct the component; the rule is in `src/model/punctuation.ts`.',
    more: 'Why: [decision 19](decisions/0019-punctuation-as-printed.md).',
    example: 'jia-2024/3/2: the page has other words than the edition.',
  },
  'site/budget': {
    severity: 'error',
    title: 'A page is over its budget',
    cause: 'HTML, style sheets or scripts grew.',
    fix: 'Make it smaller. Budgets of pages are in `src/page-types.ts`, others in `scripts/site/budgets.ts`.',
    example: 'HTML of a task page: 6412 bytes gzip, at most 6000.',
  },
  'site/language': {
    severity: 'error',
    title: 'A page is not the same in both languages',
    cause: 'One pass of the build was left out, or a component writes a fragment in one language only.',
    fix: 'Run the whole `npm run build`; take fragments from ids and codes, never from words of the interface.',
    example: '/plans/linze-2022/ has no twin at /en/plans/linze-2022/.',
  },
  'site/policy': {
    severity: 'error',
    title: 'A page breaks the content security policy',
    cause:
      'A page has an inline script, style or handler, asks another host for something, or lacks the policy or the language.',
    fix: 'Move it to a file of the site.',
    example: 'style="color:red" in /plans/linze-2022/.',
  },
});
