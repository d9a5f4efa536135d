import { readdirSync, readFileSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { eleventyOf, type EleventyCost } from './eleventy.ts';
import { correctOnePlan, makeProject } from './folder.ts';
import { costOf, type Cost } from './stage.ts';

/** A page beyond so many bytes of HTML, or so many compressed, is too large whatever the size of the corpus. */
const LARGEST_PAGE = { html: 300_000, compressed: 60_000 };

const STAGES = {
  content: ['scripts/build-content.ts'],
  pages: ['scripts/setup/astro.mjs', 'build'],
  english: ['scripts/build-english.ts'],
  search: ['scripts/build-search.ts'],
  publishing: ['scripts/build-publishing.ts'],
  check: ['scripts/check-site.ts'],
} as const satisfies Record<string, readonly string[]>;
type StageName = keyof typeof STAGES;
const stageNames = Object.keys(STAGES) as StageName[];
/** What is done again after a correction. */
const AGAIN = ['content', 'pages', 'english', 'search', 'publishing'] as const satisfies readonly StageName[];
/** What makes the pages that readers get, with search and data. */
const MAKING = ['pages', 'english', 'search', 'publishing'] as const satisfies readonly StageName[];

/** One size, measured. */
interface Measured {
  readonly plans: number;
  readonly costs: ReadonlyMap<StageName, Cost>;
  /** The same stages after one plan was corrected. */
  readonly again: ReadonlyMap<StageName, Cost>;
  readonly site: SiteSize | null;
  readonly eleventy: EleventyCost | null;
}

/** What lies in `dist/`. */
interface SiteSize {
  readonly files: number;
  readonly bytes: number;
  readonly pages: number;
  readonly html: number;
  /** The largest pages, by address. */
  readonly largest: readonly { readonly path: string; readonly bytes: number; readonly compressed: number }[];
  readonly over: number;
}

/** Where the project of a size is made; it stays there to be looked at. */
const folderFor = (plans: number | string): string => join(tmpdir(), 'county-st-plans-bench', String(plans));

/**
 * What a site of each number of plans costs, stage by stage, and how its cost grows from one to the next: the exponent e
 * of cost ~ plans^e, 1 where twice as many plans cost twice as much. Prints Markdown. A stage that fails ends its size, with
 * the last words of the stage; the site check is a stage like the others, so its findings show.
 */
export async function benchSites(sizes: readonly number[]): Promise<void> {
  const all: Measured[] = [];
  for (const plans of sizes) {
    const folder = folderFor(plans);
    console.log(`\n## ${plans} plans, in ${folder}\n`);
    makeProject(process.cwd(), folder, plans);
    console.log('| stage | processor, s | clock, s | memory, MB |\n| --- | --- | --- | --- |');
    const costs = new Map<StageName, Cost>();
    for (const name of stageNames) {
      const cost = await costOf(folder, STAGES[name]);
      costs.set(name, cost);
      console.log(
        `| ${name} | ${seconds(cost.processor)} | ${seconds(cost.clock)} | ${megabytes(cost.memory)} |`,
      );
      if (cost.ok) continue;
      console.log(`\n${name} did not end well:\n\n${cost.output.trim()}\n`);
      if (name !== 'check') break;
    }
    const site = sizeOfSite(join(folder, 'dist'));
    if (site !== null) printSite(site, plans);
    const whole = stageNames.slice(0, -1).every((name) => costs.get(name)?.ok === true);
    const eleventy = whole ? await eleventyOf(join(folder, 'dist'), folderFor('eleventy')) : null;
    const again = whole ? await stagesAgain(folder) : new Map<StageName, Cost>();
    const measured = { plans, costs, again, site, eleventy };
    printAgain(measured);
    printEleventy(measured);
    all.push(measured);
  }
  if (all.length > 1) printGrowth(all);
}

/** Corrects one plan and builds again, with what the build before has kept. */
async function stagesAgain(folder: string): Promise<Map<StageName, Cost>> {
  correctOnePlan(folder);
  const costs = new Map<StageName, Cost>();
  for (const name of AGAIN) costs.set(name, await costOf(folder, STAGES[name]));
  return costs;
}

function printAgain({ costs, again }: Measured): void {
  if (again.size === 0) return;
  console.log('\n| after one plan was corrected | processor, s | of the first time |\n| --- | --- | --- |');
  const line = (name: string, first: number, second: number): void => {
    console.log(`| ${name} | ${seconds(second)} | ${((100 * second) / first).toFixed(0)} % |`);
  };
  for (const [name, cost] of again)
    line(`${name}${cost.ok ? '' : ' (failed)'}`, processor(costs, [name]), processor(again, [name]));
  line('together', processor(costs, AGAIN), processor(again, AGAIN));
}

function printEleventy({ costs, site, eleventy }: Measured): void {
  const time = eleventy?.cost.processor ?? null;
  if (site === null || eleventy === null || time === null) {
    console.log('\nEleventy was not measured: npm could not fetch it, or a stage failed.');
    return;
  }
  const [own, other] = [processor(costs, MAKING) / site.pages, time / Math.max(1, eleventy.pages)];
  console.log(
    `\n${(1000 * own).toFixed(1)} ms of processor time a page with search and data; Eleventy with the same texts ` +
      `${(1000 * other).toFixed(1)} ms (${eleventy.pages} pages, ${megabytes(eleventy.cost.memory)} MB): ${(own / other).toFixed(1)} times`,
  );
}

const processor = (costs: ReadonlyMap<StageName, Cost>, names: readonly StageName[]): number =>
  names.reduce((sum, name) => sum + (costs.get(name)?.processor ?? 0), 0);

function printSite({ files, bytes, pages, html, largest, over }: SiteSize, plans: number): void {
  console.log(
    `\n${files} files, ${megabytes(bytes)} MB, ${kilobytes(bytes / plans)} kB a plan; ${pages} pages, ${megabytes(html)} MB of HTML; ` +
      `${over} pages over ${LARGEST_PAGE.html / 1000} kB or ${LARGEST_PAGE.compressed / 1000} kB compressed\n`,
  );
  console.log('| largest pages | kB | compressed, kB |\n| --- | --- | --- |');
  for (const page of largest)
    console.log(`| ${page.path} | ${kilobytes(page.bytes)} | ${kilobytes(page.compressed)} |`);
}

/** The exponents between each size and the next. */
function printGrowth(all: readonly Measured[]): void {
  const pairs = all.slice(1).flatMap((large, k) => {
    const small = all[k];
    return small === undefined ? [] : [{ small, large }];
  });
  console.log(
    `\n## Growth\n\n| | ${pairs.map((p) => `${p.small.plans} to ${p.large.plans} plans`).join(' | ')} |`,
  );
  console.log(`| --- |${pairs.map(() => ' --- |').join('')}`);
  const rows: [string, (m: Measured) => number | null | undefined][] = [
    ...stageNames.flatMap((name): [string, (m: Measured) => number | null | undefined][] => [
      [`${name}, processor time`, (m) => m.costs.get(name)?.processor],
      [`${name}, memory`, (m) => m.costs.get(name)?.memory],
    ]),
    ['bytes of files', (m) => m.site?.bytes],
    ['pages', (m) => m.site?.pages],
    ['largest page', (m) => m.site?.largest[0]?.bytes],
  ];
  for (const [name, of] of rows)
    console.log(
      `| ${name} | ${pairs.map(({ small, large }) => exponent(of(small), of(large), large.plans / small.plans)).join(' | ')} |`,
    );
}

/** e where `large` is `small` times `times` to the e-th; empty where one is not known. */
export function exponent(
  small: number | null | undefined,
  large: number | null | undefined,
  times: number,
): string {
  if (!small || !large || times <= 0 || times === 1) return '';
  return (Math.log(large / small) / Math.log(times)).toFixed(2);
}

const MOST_SHOWN = 8;

function sizeOfSite(root: string): SiteSize | null {
  const paths = pathsIn(root);
  if (paths.length === 0) return null;
  const sizes = paths.map((path) => ({ path, bytes: statSync(join(root, path)).size }));
  const pages = sizes.filter(({ path }) => path.endsWith('.html')).sort((a, b) => b.bytes - a.bytes);
  // Text of these pages compresses to a third at least: what is smaller than the limit of compressed bytes cannot pass it.
  const large = pages
    .filter(({ bytes }, k) => k < MOST_SHOWN || bytes > LARGEST_PAGE.compressed)
    .map((page) => ({ ...page, compressed: gzipSync(readFileSync(join(root, page.path))).length }));
  const sum = (of: readonly { readonly bytes: number }[]): number =>
    of.reduce((all, { bytes }) => all + bytes, 0);
  return {
    files: sizes.length,
    bytes: sum(sizes),
    pages: pages.length,
    html: sum(pages),
    largest: large.slice(0, MOST_SHOWN),
    over: large.filter((p) => p.bytes > LARGEST_PAGE.html || p.compressed > LARGEST_PAGE.compressed).length,
  };
}

function pathsIn(root: string): string[] {
  try {
    return readdirSync(root, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1));
  } catch {
    return [];
  }
}

const seconds = (value: number | null): string => value?.toFixed(1) ?? 'not known';
const megabytes = (bytes: number | null): string => (bytes === null ? 'not known' : (bytes / 1e6).toFixed(0));
const kilobytes = (bytes: number): string => (bytes / 1000).toFixed(0);
