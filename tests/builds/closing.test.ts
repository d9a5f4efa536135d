/**
 * A version is closed in a copy of the project, and another follows it: what readers hold of the first one never changes. The
 * copy has two plans, and the pages that are needed for it and no others, so that it is built in seconds.
 */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { stringify } from 'yaml';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readCsv } from '../../src/exports/csv-reader.ts';
import { keysOf, publishedTables, type TableName } from '../../src/model/published.ts';
import { copyTree, type Tree } from './tree.ts';

const LONG = 480_000;
const tree: Tree = copyTree();
const at = (path: string): string => join(tree.root, path);
const bytes = (path: string): Buffer => readFileSync(at(path));
const ARCHIVE = 'data/1.0.0/county-st-plans-1.0.0.zip';
const GONE = 'horinger-2025';
/** The plans of the copy: one that is corrected, and one that goes. Two have all that versions are about. */
const PLANS = ['lianshui-2024', GONE];
const KEPT = 'content/releases/1.0.0/county-st-plans-1.0.0.zip';

const release = (version: string, date: string | null) => ({ version, date, changes: ['改'] });
const releases = (...all: ReturnType<typeof release>[]) => {
  writeFileSync(at('seeds/corpus.yaml'), stringify(all));
};
const run = async (args: string[], env: Record<string, string> = {}): Promise<string> => {
  const { text, code } = await tree.run(args, { ASTRO_TELEMETRY_DISABLED: '1', ...env });
  if (code !== 0) throw new Error(`${args.join(' ')}\n${text}`);
  return text;
};
const build = async (env: Record<string, string> = {}): Promise<void> => {
  await run(['scripts/setup/astro.mjs', 'build'], env);
  await run(['scripts/build-publishing.ts'], env);
};
const addresses = (...args: string[]): Promise<string> => run(['scripts/addresses.ts', ...args]);

const KEEP = new Set(['plans', 'data', 'changes.astro', 'changes', '[...former].astro', '[...file].ts']);

beforeAll(() => {
  for (const name of readdirSync(at('src/pages')))
    if (!KEEP.has(name)) rmSync(at(`src/pages/${name}`), { recursive: true });
  for (const plan of readdirSync(at('seeds/plans')))
    if (!PLANS.includes(plan)) rmSync(at(`seeds/plans/${plan}`), { recursive: true });
  rmSync(at('content/addresses.tsv'));
  rmSync(at('content/releases'), { recursive: true, force: true });
});
afterAll(() => {
  tree.remove();
});

interface Told {
  readonly table: TableName;
  readonly change: string;
  readonly key: string;
  readonly column: string | null;
  readonly before: unknown;
  readonly after: unknown;
}

/** What names a row: its key, or what a responsibility says, since its key holds its place. */
const naming = (table: TableName): readonly string[] =>
  table === 'responsibilities' ? ['task', 'unit_text', 'role'] : keysOf[table].primary;
const PLACES = ['start', 'end', 'page', 'page_starts'];

/** Two lists of rows compared without the program's help: each row once by what names it, then every cell that is no place. */
function plainDifference(
  table: TableName,
  before: Record<string, unknown>[],
  after: Record<string, unknown>[],
): string[] {
  const named = (rows: Record<string, unknown>[]) => {
    const names = rows.map((row) =>
      naming(table)
        .map((column) => String(row[column]))
        .join(' · '),
    );
    const nth = (k: number): number => names.slice(0, k + 1).filter((name) => name === names[k]).length;
    return new Map(rows.map((row, k) => [row, `${names[k] ?? ''}${nth(k) === 1 ? '' : ` · #${nth(k)}`}`]));
  };
  const all = new Map([...named(before), ...named(after)]);
  const nameOf = (row: Record<string, unknown>): string => all.get(row) ?? '';
  const lines: string[] = [];
  for (const row of before) {
    const now = after.find((other) => nameOf(other) === nameOf(row));
    if (!now) lines.push(JSON.stringify([table, 'removed', nameOf(row), null, JSON.stringify(row), null]));
    else
      for (const column of Object.keys(row))
        if (!PLACES.includes(column) && JSON.stringify(row[column]) !== JSON.stringify(now[column]))
          lines.push(JSON.stringify([table, 'changed', nameOf(row), column, row[column], now[column]]));
  }
  for (const row of after)
    if (!before.some((other) => nameOf(other) === nameOf(row)))
      lines.push(JSON.stringify([table, 'added', nameOf(row), null, null, JSON.stringify(row)]));
  return lines;
}

describe('a version', { timeout: LONG, retry: 0 }, () => {
  it('has the same archive whatever the address of the site', async () => {
    releases(release('1.0.0', '2026-11-30'));
    await run(['scripts/build-content.ts']);
    await build({ SITE_URL: 'https://a.example/县 域' });
    const one = bytes(`dist/${ARCHIVE}`);
    const wide = bytes('dist/data/measures_wide.csv').toString();
    expect(wide).toContain('https://a.example/%E5%8E%BF%20%E5%9F%9F/plans/');
    await build();
    expect(bytes('dist/data/measures_wide.csv').toString()).not.toBe(wide);
    expect(bytes(`dist/${ARCHIVE}`).equals(one)).toBe(true);
  });

  it('is closed with its archive, which the ledger seals', async () => {
    await addresses('record', '--reason', '首次公布');
    expect(await addresses('close', '--reason', '定稿')).toContain(KEPT);
    expect(bytes(KEPT).equals(bytes(`dist/${ARCHIVE}`))).toBe(true);
    const sum = createHash('sha256').update(bytes(KEPT)).digest('hex');
    expect(readFileSync(at('content/addresses.tsv'), 'utf8')).toContain(`archive with the SHA-256 ${sum}`);
    await addresses('--check', '--closed');
  });

  it('is carried on by the next one, and stays what it was', async () => {
    const before = bytes(KEPT);
    releases(release('2.0.0', null), release('1.0.0', '2026-11-30'));
    // A reading is corrected, and a plan is withdrawn.
    const errata = at('seeds/plans/lianshui-2024/errata.yaml');
    const corrected = readFileSync(errata, 'utf8').replace('corr: null', "corr: '集聚度高'");
    writeFileSync(errata, corrected);
    rmSync(at(`seeds/plans/${GONE}`), { recursive: true });
    await run(['scripts/build-content.ts']);
    await build();
    await run(['scripts/build-english.ts']);
    expect(readdirSync(at('dist/data')).filter((name) => /^\d/u.test(name))).toEqual([
      '1.0.0',
      '2.0.0-draft',
    ]);
    expect(bytes(`dist/${ARCHIVE}`).equals(before)).toBe(true);
    expect(bytes(KEPT).equals(before)).toBe(true);
    // What is corrected is recorded, and what is gone is still to be withdrawn.
    expect(await tree.run(['scripts/addresses.ts', 'record', '--reason', '据原件更正'])).toMatchObject({
      code: 1,
    });
    await addresses('withdraw', `/plans/${GONE}/`, '--reason', '误收');
    const sums = readFileSync(at('dist/data/SHA256SUMS.txt'), 'utf8');
    expect(sums).toContain('  1.0.0/county-st-plans-1.0.0.zip\n');
    expect(sums).toContain('  2.0.0-draft/county-st-plans-2.0.0-draft.zip\n');
  });

  it('differs from the next one in the rows that a comparison of its own finds', () => {
    const [before, after] = [ARCHIVE, 'data/2.0.0-draft/county-st-plans-2.0.0-draft.zip'].map((path) =>
      unzipSync(new Uint8Array(bytes(`dist/${path}`))),
    );
    const folder = 'dist/changes/1.0.0/2.0.0-draft';
    const told = JSON.parse(bytes(`${folder}/difference.json`).toString()) as Told[];
    const found = publishedTables.flatMap((table) => {
      const rowsIn = (files: Record<string, Uint8Array> | undefined) =>
        JSON.parse(strFromU8(files?.[`${table}.json`] ?? new Uint8Array())) as Record<string, unknown>[];
      return plainDifference(table, rowsIn(before), rowsIn(after));
    });
    const lines = told.map((row) =>
      JSON.stringify([row.table, row.change, row.key, row.column, row.before, row.after]),
    );
    expect(lines.sort()).toEqual(found.sort());
    expect(told.filter(({ table, change }) => table === 'plans' && change === 'removed')).toHaveLength(1);
    expect(told.some(({ change, column }) => change === 'changed' && column === 'text')).toBe(true);
    const [header = [], ...cells] = readCsv(bytes(`${folder}/difference.csv`).toString());
    expect(header.slice(0, 4)).toEqual(['table', 'change', 'key', 'column']);
    expect(cells.map(([table, change, key]) => [table, change, key])).toEqual(
      told.map(({ table, change, key }) => [table, change, key]),
    );
  });

  it('has pages that show every row that is gone or changed, each of at most 300 kB', () => {
    const folder = at('dist/changes/1.0.0/2.0.0-draft');
    const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) =>
      path.endsWith('.html'),
    );
    expect(pages.length).toBeGreaterThan(10);
    const html = pages.map((path) => readFileSync(join(folder, path), 'utf8'));
    expect(Math.max(...html.map((page) => Buffer.byteLength(page)))).toBeLessThan(300_000);
    const told = JSON.parse(readFileSync(join(folder, 'difference.json'), 'utf8')) as Told[];
    const listed = told.filter(({ change }) => change !== 'added');
    const rows = new Set(listed.map(({ table, key }) => `${table} ${key}`));
    const index = readFileSync(join(folder, 'index.html'), 'utf8');
    const counted = [...index.matchAll(/ data-added="?(\d+)/gu)].reduce((sum, [, n]) => sum + Number(n), 0);
    expect(counted).toBe(told.length - listed.length);
    expect(html.reduce((sum, page) => sum + page.split(' data-change=').length - 1, 0)).toBe(rows.size);
    expect(readFileSync(at('dist/changes/index.html'), 'utf8')).toContain('/changes/1.0.0/2.0.0-draft/');
    const english = (path: string) => readFileSync(at(`dist/en/changes/1.0.0/2.0.0-draft/${path}`), 'utf8');
    for (const [k, path] of pages.entries())
      expect(english(path).split(' data-change=').length).toBe(html[k]?.split(' data-change=').length);
    expect(english('index.html')).toContain('Rows added, removed and changed');
  });

  it('is missed where one byte of its archive is another', async () => {
    const kept = bytes(KEPT);
    const touched = Buffer.from(kept);
    touched[1000] = (touched[1000] ?? 0) ^ 1;
    writeFileSync(at(KEPT), touched);
    const { text, code } = await tree.run(['scripts/addresses.ts', '--check']);
    expect([code, text]).toEqual([1, expect.stringContaining(`address/archive ${KEPT}`)]);
    writeFileSync(at(KEPT), kept);
  });
});
