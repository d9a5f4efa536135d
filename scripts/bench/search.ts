import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { freemem, tmpdir } from 'node:os';
import { join } from 'node:path';
import { getHeapStatistics } from 'node:v8';
import { gzipSync } from 'node:zlib';
import { foldingWith } from '../../src/search/fold.ts';
import type { IndexForm } from '../../src/search/corpus.ts';
import { searchFiles, type SearchFiles } from '../search/build.ts';
import { readPublished, type Published } from '../search/published.ts';
import { allVariants } from '../search/variants.ts';
import { writeSearchData } from '../search/written.ts';
import { costIn } from './browser.ts';
import { queriesFor, recombined } from './corpus.ts';
import { flexSearch, miniSearch, plainScan, type Other } from './others.ts';
import { statusOf } from './stage.ts';

const QUERIES = 200;

/**
 * What search costs at some sizes, in tasks, beside other ways. Needs a built site, whose search page it uses. `forms`
 * are the forms of the index to try; without any, the one that the size asks for. Of what this machine has too little
 * memory for it says so and leaves it out. `alone` leaves the others out, which take long to build, but the plain scan.
 */
export async function benchSearch(
  sizes: readonly number[],
  forms: readonly IndexForm[],
  alone = false,
): Promise<void> {
  const published = readPublished('dist');
  const folding = foldingWith(allVariants());
  for (const size of sizes) {
    const needed = memoryFor(size);
    const free = freeMemory();
    if (free < needed.pagefind) {
      console.log(
        `\n${size} tasks are left out: they need ${gB(needed.pagefind)} of memory, ${gB(free)} are free`,
      );
      continue;
    }
    const corpus = size === 0 ? published : recombined(published, size);
    const queries = queriesFor(corpus, QUERIES);
    const reference = plainScan(corpus, folding, queries);
    console.log(
      `\n${size === 0 ? 'the corpus' : `${size} tasks`}, ${corpus.passages.length} passages, ${QUERIES} queries\n`,
    );
    console.log(`| ${columns.join(' | ')} |\n|${columns.map(() => ' --- |').join('')}`);
    for (const form of forms.length > 0 ? forms : [undefined])
      await pagefind(corpus, queries, reference, form);
    other(reference, reference);
    for (const { name, run } of alone ? [] : others) {
      // They are built within this process.
      if (Math.min(freeMemory(), getHeapStatistics().heap_size_limit) < needed.others) {
        console.log(`| ${name} | left out: it needs ${gB(needed.others)} of memory |`);
        continue;
      }
      other(run(corpus, folding, queries), reference);
    }
  }
}

const others = [
  { name: 'MiniSearch, pairs', run: miniSearch },
  { name: 'FlexSearch, pairs', run: flexSearch },
];

/** Bytes that building takes at a size, from what was measured, with some room. */
const memoryFor = (tasks: number): { readonly pagefind: number; readonly others: number } => ({
  pagefind: 0.6e9 + tasks * 60e3,
  others: 0.4e9 + tasks * 150e3,
});
const gB = (bytes: number): string => `${(bytes / 1e9).toFixed(1)} GB`;

/** What the system says can be had without swapping. */
function freeMemory(): number {
  try {
    const [, kB] = /MemAvailable:\s+(\d+)/u.exec(readFileSync('/proc/meminfo', 'utf8')) ?? [];
    return Number(kB) * 1024 || freemem();
  } catch {
    return freemem();
  }
}

const columns = [
  'way',
  'index, kB',
  'first answer, kB',
  'with counts, kB',
  'with all facets, kB',
  'memory of the page, MB',
  'building, s',
  'memory, MB',
  'p50, ms',
  'p95, ms',
  'p95 of work, ms',
  'other totals',
  'first / scan',
  'p95 of work / scan',
];

async function pagefind(
  corpus: Published,
  queries: readonly string[],
  reference: Other,
  form: IndexForm | undefined,
): Promise<void> {
  const watch = watchMemory();
  const started = performance.now();
  const files = await searchFiles(corpus, { form });
  const seconds = (performance.now() - started) / 1000;
  const memory = watch();
  const root = siteWith(files);
  const { first, whole, all, browser, times, work, totals } = await costIn(
    root,
    queries,
    files.manifest.form === 'grams',
  );
  rmSync(root, { recursive: true });
  const index = [...files.files]
    .filter(([path]) => /^(?:engine\/|tally-)/u.test(path))
    .reduce((sum, [, content]) => sum + Math.min(content.length, gzipSync(content).length), 0);
  row([
    `Pagefind, ${files.manifest.form}`,
    kB(index),
    kB(first),
    kB(whole),
    kB(all),
    (browser / 1e6).toFixed(0),
    seconds.toFixed(1),
    memory?.toFixed(0) ?? '',
    ms(times, 0.5),
    ms(times, 0.95),
    ms(work, 0.95),
    wrong(totals, reference.totals),
    ...ratios(first, at(work, 0.95), reference),
  ]);
  for (const [i, query] of queries.entries())
    if (totals[i] !== reference.totals[i])
      console.error(`${query}: ${totals[i] ?? -1} for ${reference.totals[i] ?? -1}`);
}

/** These run in Node, in one piece: what they have is loaded whole, and all their time is work. */
function other({ name, bytes, buildMs, times, totals }: Other, reference: Other): void {
  const size = kB(bytes);
  const p95 = ms(times, 0.95);
  row([
    name,
    size,
    size,
    size,
    size,
    '',
    (buildMs / 1000).toFixed(1),
    '',
    ms(times, 0.5),
    p95,
    p95,
    wrong(totals, reference.totals),
    ...ratios(bytes, at(times, 0.95), reference),
  ]);
}

const row = (cells: readonly string[]): void => {
  console.log(`| ${cells.join(' | ')} |`);
};
const kB = (bytes: number): string => (bytes / 1000).toFixed(0);
const wrong = (totals: readonly number[], expected: readonly number[]): string =>
  String(totals.filter((total, i) => total !== expected[i]).length);
const at = (times: readonly number[], part: number): number => {
  const sorted = [...times].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length * part)] ?? 0;
};
const ms = (times: readonly number[], part: number): string => at(times, part).toFixed(1);

/** How many times what the plain scan of the same run loads and works. */
const ratios = (first: number, p95: number, scan: Other): string[] => [
  (first / scan.bytes).toFixed(2),
  (p95 / at(scan.times, 0.95)).toFixed(2),
];

/** A copy of the built search page with these files. */
function siteWith(search: SearchFiles): string {
  const root = mkdtempSync(join(tmpdir(), 'search-'));
  for (const part of ['_astro', 'favicon.svg'])
    cpSync(join('dist', part), join(root, part), { recursive: true });
  mkdirSync(join(root, 'search'));
  cpSync('dist/search/index.html', join(root, 'search/index.html'));
  writeSearchData(root, search);
  return root;
}

/** Most memory of this process and the engine's, in MB, from now until asked; where the system tells. */
function watchMemory(): () => number | null {
  let most = 0;
  const look = (): void => {
    try {
      let sum = process.memoryUsage.rss();
      for (const id of readdirSync('/proc').filter((name) => /^\d+$/u.test(name))) {
        const status = statusOf(id);
        if (status.includes(`PPid:\t${process.pid}\n`))
          sum += 1024 * Number(/VmRSS:\s+(\d+)/u.exec(status)?.[1] ?? 0);
      }
      most = Math.max(most, sum);
    } catch {
      most = 0;
    }
  };
  const timer = setInterval(look, 100);
  return () => {
    clearInterval(timer);
    return most === 0 ? null : most / 1e6;
  };
}
