/** A copied tree with one real plan, whose addresses are recorded before every test. */
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { afterAll, beforeEach, expect } from 'vitest';
import { parse, stringify } from 'yaml';
import type { Edition } from '../../src/model/edition.ts';
import { ledgerRows } from '../../src/model/ledger.ts';
import { contentDigest } from './digest.ts';
import { LEDGER } from './file.ts';
import { runAddresses } from './run.ts';

export const PLAN = 'horinger-2025';
const home = mkdtempSync(join(tmpdir(), 'ledger-'));
const pristine = join(home, 'pristine');
const root = join(home, 'work');

export const file = (path: string): string => join(root, path);
const EDITION = `content/plans/${PLAN}.mdx`;
export const release = (version: string, date: string | null) => ({ version, date, changes: ['改'] });
export const releases = (...all: ReturnType<typeof release>[]) => {
  writeFileSync(file('seeds/corpus.yaml'), stringify(all));
};
export const run = (...args: string[]) => runAddresses(root, args);
export const rows = () => ledgerRows(readFileSync(file(LEDGER), 'utf8')).rows;
export const change = (edit: (edition: Edition) => void): void => {
  const [, front = '', body = ''] =
    /^---\n([\s\S]*?)\n---\n([\s\S]*)$/u.exec(readFileSync(file(EDITION), 'utf8')) ?? [];
  const edition = parse(front) as Edition;
  edit(edition);
  writeFileSync(file(EDITION), `---\n${stringify(edition)}---\n${body}`);
};
/** The archive that a build of this content leaves in dist/, or one that says something else of itself. */
export const built = (
  version: string,
  descriptor: Record<string, string> = {},
  files: Record<string, Uint8Array> = {},
) => {
  const told = JSON.stringify({ version, contentHash: `sha256:${contentDigest(root)}`, ...descriptor });
  const bytes = zipSync({ 'datapackage.json': strToU8(told), ...files });
  mkdirSync(file(`dist/data/${version}`), { recursive: true });
  writeFileSync(file(`dist/data/${version}/county-st-plans-${version}.zip`), bytes);
};
export const KEPT = 'content/releases/1.0.0/county-st-plans-1.0.0.zip';
export const measure = (edition: Edition, id: string) => {
  const found = edition.passages.find((p) => p.id === `${PLAN}/${id}`);
  if (!found) throw new Error(`there is no ${id}`);
  return found;
};

/** The tree with its first ledger; made in the first test that wants it, so that what fails then is a test. */
function makePristine(): void {
  mkdirSync(join(pristine, 'content/plans'), { recursive: true });
  mkdirSync(join(pristine, 'seeds'));
  cpSync(`content/plans/${PLAN}.mdx`, join(pristine, EDITION));
  cpSync(`content/sources/${PLAN}.json`, join(pristine, `content/sources/${PLAN}.json`));
  cpSync('content/vocabulary', join(pristine, 'content/vocabulary'), { recursive: true });
  writeFileSync(join(pristine, 'seeds/corpus.yaml'), stringify([release('1.0.0', null)]));
  expect(runAddresses(pristine, ['record', '--reason', '首次公布']).code).toBe(0);
}

/** Gives every test of a file its own copy of the tree. */
export function useLedger(): void {
  beforeEach(() => {
    if (!existsSync(pristine)) makePristine();
    rmSync(root, { recursive: true, force: true });
    cpSync(pristine, root, { recursive: true });
  });
  afterAll(() => {
    rmSync(home, { recursive: true });
  });
}
