import { createHash } from 'node:crypto';
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { issue, type Issue } from '../../src/model/issue.ts';
import {
  ledgerHead,
  ledgerLine,
  ledgerRows,
  type LedgerRow,
  type PlacedRow,
} from '../../src/model/ledger.ts';

/**
 * Reads    content/addresses.tsv
 * Writes   the same file, longer: rows at its end, and a seal below them
 * Assumes  nothing: a line that was edited, moved or removed breaks the seal below it.
 *
 * A seal is the SHA-256 of every byte above it, earlier seals among them, so no clean clone needs git to see that an old
 * row was touched.
 */
export const LEDGER = 'content/addresses.tsv';

const PREFACE = `# 县域科技政策对照 · 公开网址总簿 · ledger of published addresses
#
# Every address that this site ever published, one row each, with the text that stands there. A printed footnote may
# name any of them, so none ever dies: what moved redirects, what was withdrawn says what was there.
# 本站公布过的每一个网址，一行一个，附所在的文字。网址不失效：移动的转到新址，撤回的留页说明。
#
# This file only grows. What becomes of an address later is a further row for it; its last row holds. Nothing here is
# edited or removed: each "#seal" line holds the SHA-256 of every byte above it, and "npm run check" compares.
#
# version  version of the corpus under which the row was written; the first row of an address tells who first published it
# status   new · changed (other text, same address) · moved (to target) · withdrawn · back (after moved or withdrawn) ·
#          closed (a version: from here on its text and data stand)
# kind     what stands there: plan, section, area, task, safeguard (their headings), sentence, note (of responsibility),
#          row (of a table), correction (sic → corr), source, theme, indicator, instrument, unit, page, file, version
# id       id in the data tables; of pages and files the address
# address  path from the root of the site
# hash     first 16 hexadecimal digits of the SHA-256 of the text in UTF-8:  printf '%s' 'TEXT' | sha256sum | cut -c1-16
# target   where a moved address leads
# text     what stands there, whole; \\\\ is a backslash, \\u{9} a tab. Empty: only the presence is promised (pages, data files,
#          whose bytes change with every version)
# reason   why the row was written
#
# Review: npm run addresses. Record: npm run addresses -- record --reason "…". All of it: docs/publishing.md.
${ledgerHead}
`;

/** First 16 hexadecimal digits of the SHA-256 of `text` in UTF-8. */
export const hashOf = (text: string): string =>
  createHash('sha256').update(text, 'utf8').digest('hex').slice(0, 16);

const SEAL = /^#seal (\d+) (\S+) (\d+) rows ([0-9a-f]{64})$/u;

/** The ledger of a project; empty where there is none yet. */
export interface Ledger {
  readonly text: string;
  readonly rows: readonly PlacedRow[];
  readonly issues: readonly Issue[];
}

/** Reads the ledger below `root`; what is broken in it is issues with their lines. */
export function readLedger(root: string): Ledger {
  const path = join(root, LEDGER);
  if (!existsSync(path)) return { text: '', rows: [], issues: [] };
  const text = readFileSync(path, 'utf8').replace(/\r\n/gu, '\n');
  const { rows, problems } = ledgerRows(text);
  const broken = [...problems, ...sealProblems(text), ...rows.flatMap(hashProblem)];
  return {
    text,
    rows,
    issues: broken
      .sort((a, b) => a.line - b.line)
      .map(({ line, why }) => issue('address/ledger', why, { file: LEDGER, line })),
  };
}

const hashProblem = (row: PlacedRow): { line: number; why: string }[] =>
  row.text === null || hashOf(row.text) === row.hash
    ? []
    : [{ line: row.line, why: `the text has the hash ${hashOf(row.text)}, not ${row.hash ?? ''}` }];

/** Seals that do not fit what is above them, and what is below the last one. */
function sealProblems(text: string): { line: number; why: string }[] {
  const problems: { line: number; why: string }[] = [];
  const running = createHash('sha256');
  let seals = 0;
  let rows = 0;
  let open = 0;
  const lines = text.split('\n');
  if (lines.at(-1) !== '') problems.push({ line: lines.length, why: 'the last line does not end' });
  for (const [k, content] of lines.slice(0, -1).entries()) {
    const seal = SEAL.exec(content);
    if (content.startsWith('#seal')) {
      seals++;
      const sound =
        Number(seal?.[1]) === seals &&
        Number(seal?.[3]) === rows &&
        seal?.[4] === running.copy().digest('hex');
      if (!sound) {
        const why = `seal ${seals} does not fit the lines above it: one of them was edited, moved or removed`;
        return [...problems, { line: k + 1, why }];
      }
      open = 0;
    } else if (content !== '' && !content.startsWith('#') && content !== ledgerHead) {
      rows++;
      open = k + 1;
    }
    running.update(`${content}\n`, 'utf8');
  }
  if (open > 0) problems.push({ line: open, why: 'rows stand below the last seal' });
  return problems;
}

/** The text of a ledger after `rows`, sealed, were added at its end. */
function extended(text: string, rows: readonly LedgerRow[], version: string): string {
  const grown = `${text === '' ? PREFACE : text}${rows.map((row) => `${ledgerLine(row)}\n`).join('')}`;
  const seals = grown.split('\n').filter((line) => line.startsWith('#seal')).length + 1;
  const total = ledgerRows(grown).rows.length;
  const digest = createHash('sha256').update(grown, 'utf8').digest('hex');
  return `${grown}#seal ${seals} ${version} ${total} rows ${digest}\n`;
}

/** Writes the ledger with `rows` added; beside its place and then renamed. */
export function appendRows(root: string, ledger: Ledger, rows: readonly LedgerRow[], version: string): void {
  const path = join(root, LEDGER);
  writeFileSync(`${path}.part`, extended(ledger.text, rows, version));
  renameSync(`${path}.part`, path);
}
