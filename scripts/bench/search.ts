import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { searchData } from '../../src/routes.ts';
import { foldingWith } from '../../src/search/fold.ts';
import type { IndexForm } from '../../src/search/corpus.ts';
import { searchFiles, type SearchFiles } from '../search/build.ts';
import { readPublished } from '../search/published.ts';
import { allVariants } from '../search/variants.ts';
import { costIn } from './browser.ts';
import { queriesFor, recombined } from './corpus.ts';
import { flexSearch, miniSearch, plainScan } from './others.ts';

const QUERIES = 200;

/**
 * What search costs at some sizes, in tasks, beside other ways. Needs a built site, whose search page it uses.
 * `forms` are the forms of the index to try; without any, the one that the size asks for.
 */
export async function benchSearch(sizes: readonly number[], forms: readonly IndexForm[]): Promise<void> {
  const published = readPublished('dist');
  const folding = foldingWith(allVariants());
  for (const size of sizes) {
    const corpus = size === 0 ? published : recombined(published, size);
    const queries = queriesFor(corpus, QUERIES);
    const reference = plainScan(corpus, folding, queries);
    console.log(
      `\n${size === 0 ? 'the corpus' : `${size} tasks`}, ${corpus.passages.length} passages, ${QUERIES} queries`,
    );
    console.log(
      '| way | index, kB | first answer, kB | building, s | memory, MB | p50, ms | p95, ms | other totals |',
    );
    console.log('| --- | --- | --- | --- | --- | --- | --- | --- |');
    for (const form of forms.length > 0 ? forms : [undefined]) {
      const watch = watchMemory();
      const started = performance.now();
      const files = await searchFiles(corpus, form);
      const seconds = (performance.now() - started) / 1000;
      const memory = watch();
      const root = siteWith(files);
      const { first, times, totals } = await costIn(root, queries);
      rmSync(root, { recursive: true });
      const index = [...files.files]
        .filter(([path]) => path.startsWith('engine/'))
        .reduce((sum, [, content]) => sum + content.length, 0);
      row(`Pagefind, ${files.manifest.form}`, index, first, seconds, memory, times, totals, reference.totals);
      const wrong = queries.flatMap((query, i) =>
        totals[i] === reference.totals[i] ? [] : `${query}: ${totals[i]} for ${reference.totals[i]}`,
      );
      if (wrong.length > 0) console.error(wrong.join('\n'));
    }
    const others =
      size > 20_000
        ? [reference]
        : [reference, miniSearch(corpus, folding, queries), flexSearch(corpus, folding, queries)];
    for (const { name, bytes, buildMs, times, totals } of others)
      row(name, bytes, bytes, buildMs / 1000, null, times, totals, reference.totals);
  }
}

function row(
  name: string,
  index: number,
  first: number,
  seconds: number,
  memory: number | null,
  times: readonly number[],
  totals: readonly number[],
  expected: readonly number[],
): void {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (part: number): string => (sorted[Math.floor(sorted.length * part)] ?? 0).toFixed(1);
  const wrong = totals.filter((total, i) => total !== expected[i]).length;
  const kB = (bytes: number): string => (bytes / 1000).toFixed(0);
  console.log(
    `| ${[name, kB(index), kB(first), seconds.toFixed(1), memory?.toFixed(0) ?? '', at(0.5), at(0.95), wrong].join(' | ')} |`,
  );
}

/** A copy of the built search page with these files. */
function siteWith({ manifest, files }: SearchFiles): string {
  const root = mkdtempSync(join(tmpdir(), 'search-'));
  for (const part of ['_astro', 'favicon.svg'])
    cpSync(join('dist', part), join(root, part), { recursive: true });
  mkdirSync(join(root, 'search'));
  cpSync('dist/search/index.html', join(root, 'search/index.html'));
  const write = (name: string, content: Uint8Array | string): void => {
    const file = join(root, searchData(name));
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  };
  for (const [path, content] of files) write(`${manifest.version}/${path}`, content);
  write('manifest.json', JSON.stringify(manifest));
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

/** A process may end while it is looked at. */
function statusOf(id: string): string {
  try {
    return readFileSync(`/proc/${id}/status`, 'utf8');
  } catch {
    return '';
  }
}
