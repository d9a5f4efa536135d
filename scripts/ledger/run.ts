import { parseArgs } from 'node:util';
import { releasePath } from '../../src/model/corpus.ts';
import { issue, type Issue } from '../../src/model/issue.ts';
import { currentRows, type LedgerRow } from '../../src/model/ledger.ts';
import { sealOf } from '../../src/model/seal.ts';
import { feed } from '../../src/routes.ts';
import { readReleases } from '../read/vocabulary.ts';
import { annotations, printed, summary } from '../report/terminal.ts';
import { readContent } from '../site/content.ts';
import { archiveIssues, archiveToKeep, keepArchive } from './archive.ts';
import { compared, type Finding } from './compare.ts';
import { contentDigest } from './digest.ts';
import { appendRows, LEDGER, readLedger, type Ledger } from './file.ts';
import { addressesOfPlan, addressesOfVocabularies, type Published } from './published.ts';
import {
  closedRow,
  closingRow,
  counted,
  moved,
  objectionsToVersion,
  recorded,
  stepForAll,
  withdrawn,
  type Entered,
} from './record.ts';
import { issuesOf, reviewOf } from './report.ts';
import { builtSite, type BuiltSite } from './site.ts';

const usage = `npm run addresses                                          what is new, changed, gone
npm run addresses -- --check [--closed]                    fails where something is not recorded
npm run addresses -- record --reason "…"                   records what is new and what changed
npm run addresses -- move OLD NEW --reason "…"             what is gone at and below OLD leads to NEW
npm run addresses -- withdraw ADDRESS --reason "…"         what is gone at and below ADDRESS says so
npm run addresses -- close --reason "…"                    closes the version of seeds/corpus.yaml, and keeps its archive`;

/** What a run prints, and its exit code: 0 done, 1 something is to be done, 2 wrongly called. */
interface Outcome {
  readonly text: string;
  readonly code: number;
}

/** All that the commands look at. */
interface State {
  readonly root: string;
  readonly ledger: Ledger;
  readonly published: readonly Published[];
  readonly site: BuiltSite | null;
  readonly findings: readonly Finding[];
  readonly version: string;
  readonly issues: readonly Issue[];
}

/** `npm run addresses` in the project at `root`, with the arguments after `--`. Writes the ledger, and the archive of a version that it closes. */
export function runAddresses(root: string, args: readonly string[], base = '/'): Outcome {
  const call = callOf(args);
  if (call === null) return { text: usage, code: 2 };
  const state = stateOf(root, base);
  if (state.ledger.issues.length > 0 || state.version === '')
    return failure([...state.ledger.issues, ...state.issues]);
  const { command, names, reason } = call;
  if (command === 'check') return check(state, call.closed);
  if (command === 'review') return review(state);
  if (command === 'close') return close(state, reason);
  const stale = staleSite(state);
  if (stale.length > 0) return failure(stale);
  const [from = '', to = ''] = names;
  const reachable = new Set([
    ...state.published.map((p) => p.address),
    ...(state.site?.kept.map((k) => k.address) ?? []),
  ]);
  if (command === 'record') return enter(state, recorded(state.findings, state.version, reason));
  if (command === 'withdraw') return enter(state, withdrawn(state.findings, from, state.version, reason));
  return enter(state, moved(state.findings, from, to, reachable, state.version, reason));
}

function stateOf(root: string, base: string): State {
  const ledger = readLedger(root);
  const { releases, issues } = readReleases(root);
  const published = [...readContent(root).flatMap(addressesOfPlan), ...addressesOfVocabularies(root)];
  const site = builtSite(root, base);
  const findings = compared(ledger.rows, published, site);
  return {
    root,
    ledger,
    published,
    site,
    findings,
    version: releases[0]?.version ?? '',
    issues: [
      ...issues,
      ...objectionsToVersion(ledger.rows, releases, findings),
      ...closing(root, ledger, releases),
      ...archiveIssues(root, ledger.rows),
    ],
  };
}

/** A version that is dated is closed in the ledger, and what is closed stays as it was. */
function closing(
  root: string,
  ledger: Ledger,
  [now]: readonly { readonly version: string; readonly date: string | null }[],
): Issue[] {
  if (!now) return [];
  const place = { file: 'seeds/corpus.yaml', excerpt: now.version };
  const row = closedRow(ledger.rows, now.version);
  if (now.date !== null && !row)
    return [
      issue(
        'address/version',
        `${now.version} is dated and not closed; npm run addresses -- close --reason "…"`,
        place,
      ),
    ];
  if (row && now.date === null)
    return [
      issue('address/version', `${now.version} was closed (${LEDGER}) and has no date any more`, place),
    ];
  if (row && sealOf(row)?.content !== contentDigest(root))
    return [issue('address/version', `content/ is not what it was when ${now.version} was closed`, place)];
  return [];
}

function check(state: State, closed: boolean): Outcome {
  const issues = [...state.issues, ...issuesOf(state.findings)];
  if (closed && !closedRow(state.ledger.rows, state.version))
    issues.push(issue('address/version', `${state.version} is not closed, so it is not published`));
  return issues.length > 0 ? failure(issues) : { text: totals(state), code: 0 };
}

function review(state: State): Outcome {
  if (state.findings.length === 0) return { text: totals(state), code: 0 };
  const unseen =
    state.site === null ? '\n\nThere is no dist/: pages and files were not looked at. npm run build' : '';
  const step = `\n\nThis is a ${stepForAll(state.findings)} step of the corpus, now ${state.version}.`;
  const issues = state.issues.length > 0 ? `\n${printed(state.issues)}` : '';
  return { text: reviewOf(state.findings) + step + issues + unseen, code: 0 };
}

function close(state: State, reason: string): Outcome {
  // The feed appears with the date of the first version; after closing it could not be recorded any more.
  if (state.site?.kept.every(({ address }) => address !== feed))
    return failure([
      issue(
        'site/address',
        `dist/ was built before the version had its date; npm run build, then npm run addresses -- record --reason "…"`,
        { file: 'dist', excerpt: feed },
      ),
    ]);
  const open = issuesOf(state.findings);
  if (open.length > 0) return failure(open);
  if (closedRow(state.ledger.rows, state.version)) return { text: `${state.version} is closed.`, code: 0 };
  const { releases } = readReleases(state.root);
  if ((releases[0]?.date ?? null) === null)
    return failure([
      issue('address/version', `${state.version} has no date`, {
        file: 'seeds/corpus.yaml',
        excerpt: state.version,
      }),
    ]);
  const content = contentDigest(state.root);
  const archive = archiveToKeep(state.root, state.version, content);
  if ('issue' in archive) return failure([archive.issue]);
  // The archive first: a row without one would be an error. An archive without a row counts as none, and is overwritten.
  keepArchive(state.root, state.version, archive.bytes);
  write(state, [closingRow(state.version, { content, archive: archive.sha256 }, reason)]);
  return {
    text: `  ${state.version} is closed; its archive is kept: ${releasePath(state.version)}`,
    code: 0,
  };
}

function enter(state: State, { rows, settled }: Entered): Outcome {
  const { releases } = readReleases(state.root);
  const objections = objectionsToVersion(state.ledger.rows, releases, settled);
  if (objections.length > 0) return failure(objections);
  if (rows.length > 0) write(state, rows);
  const left = state.findings.filter((f) => !settled.includes(f) && f.what !== 'new');
  const done = `  ${rows.length} row${rows.length === 1 ? '' : 's'} added to ${LEDGER} under ${state.version}`;
  if (left.length > 0) return { text: `${done}\n\nStill to be settled\n${reviewOf(left)}`, code: 1 };
  return rows.length > 0
    ? { text: done, code: 0 }
    : { text: `${done}: nothing of that kind is to be recorded`, code: 1 };
}

const write = (state: State, rows: readonly LedgerRow[]): void => {
  appendRows(state.root, state.ledger, rows, state.version);
};

/** A site that was not built from this content would bring wrong addresses into the ledger, and those stay for ever. */
function staleSite({ site, published }: State): Issue[] {
  const missing = published.filter(
    (p) => p.optional !== true && (site?.objection(p.address) ?? null) !== null,
  );
  return missing.length === 0
    ? []
    : [
        issue(
          'site/address',
          `dist/ was not built from this content/: ${missing.length} addresses do not answer`,
          {
            file: 'dist',
            excerpt: missing.map((p) => p.address).join(' '),
          },
        ),
      ];
}

const totals = ({ ledger, site }: State): string => {
  const { live, former, pages } = counted(currentRows(ledger.rows).values());
  const seen = site === null ? '; there is no dist/, so pages and files were not looked at' : '';
  return `  ${live + former} addresses on ${pages} pages and files, ${former} of them moved or withdrawn: all recorded${seen}`;
};

const failure = (issues: readonly Issue[]): Outcome => ({
  text: `${process.env['GITHUB_ACTIONS'] === 'true' ? annotations(issues) : printed(issues)}\n  ${summary(issues)}`,
  code: 1,
});

/** The command that the arguments name, or null where they name none. */
function callOf(args: readonly string[]): {
  readonly command: string;
  readonly names: readonly string[];
  readonly reason: string;
  readonly closed: boolean;
} | null {
  const wants: Record<string, number> = { record: 0, close: 0, withdraw: 1, move: 2 };
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: { check: { type: 'boolean' }, closed: { type: 'boolean' }, reason: { type: 'string' } },
      allowPositionals: true,
    });
    const [command, ...names] = positionals;
    const closed = values.closed === true;
    if (command === undefined)
      return { command: values.check === true ? 'check' : 'review', names: [], reason: '', closed };
    const reason = values.reason?.trim() ?? '';
    return wants[command] === names.length && reason !== '' ? { command, names, reason, closed } : null;
  } catch {
    return null;
  }
}
