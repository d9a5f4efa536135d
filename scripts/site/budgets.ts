/** How large pages and files may be. */
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { issue, type Issue } from '../../src/model/issue.ts';
import { filesOfType, pageTypes, typeOfFile, type PageBudget, type PageType } from '../../src/routes.ts';
import type { Site } from './read-site.ts';

/** A budget of pages (the registry has them) or of other files. */
interface Budget extends PageBudget {
  /** Which files count; `together` adds them up. */
  readonly files: RegExp;
  readonly together?: boolean;
  /** Of these files only the largest so many count: no visit reads them all. */
  readonly largest?: { readonly files: RegExp; readonly count: number };
  /** A page whose scripts and style sheets are added. */
  readonly with?: string;
}

/** The budgets of the registry, each over all types that name it. */
const ofPages = (): Budget[] => {
  const types = new Map<PageBudget, PageType[]>();
  for (const type of pageTypes)
    for (const budget of type.budgets ?? []) types.set(budget, [...(types.get(budget) ?? []), type]);
  return [...types].map(([budget, of]) => ({ ...budget, files: filesOf(of) }));
};
const filesOf = (types: readonly PageType[]): RegExp =>
  new RegExp(
    types.map(({ route }) => filesOfType({ route: route.replace('/[...counted]', '') }).source).join('|'),
    'u',
  );

const TASK_PAGE = filesOf(pageTypes.filter(({ name }) => name === 'task'));

const budgets: readonly Budget[] = [
  ...ofPages(),
  // What several kinds of pages share.
  { name: 'the style sheet of the site', most: 9_000, files: /^_astro\/Page\.[^/]*\.css$/u, together: true },
  // What a page has for itself (`src/styles/own/`) no other page loads.
  { name: 'a style sheet of one page', most: 1_500, files: /^_astro\/(?!Page\.)[^/]*\.css$/u },
  {
    name: 'what the comparison reads of a plan',
    most: 30_000,
    mostly: true,
    files: /^compare\/data\/.*\.json$/u,
  },
  // No first search needs more than this: the page with all it loads, and of the index three parts. Beyond the small form
  // of the index (decision 6) it grows to what a large one may cost.
  {
    name: 'first search',
    most: 204_000,
    grows: { each: 1_000, most: 1_000_000 },
    files:
      /^(?:search\/index\.html|search\/data\/manifest\.json|search\/data\/\w+\/(?:directory\.json|tags-\w+\.json|texts-0\.json|across-0\.json|engine\/.*))$/u,
    largest: { files: /^search\/data\/\w+\/engine\/.*\.pf_index$/u, count: 3 },
    together: true,
    with: 'search/index.html',
  },
];

/**
 * What no page passes, however many plans there are: bytes of its HTML as it is, and after gzip. The
 * outline and the profile of one document are as long as the document.
 */
export const LIMIT = { bytes: 300_000, compressed: 60_000 } as const;
/** Pages whose HTML is larger than {@link LIMIT}, each an issue with its sizes. */
export const checkLimit = (site: Site): Issue[] =>
  [...site.files.keys()].flatMap((file) => {
    if (!file.endsWith('.html')) return [];
    const bytes = site.files.get(file) ?? Buffer.alloc(0);
    const small = bytes.length <= LIMIT.compressed;
    const sizes = { bytes: bytes.length, compressed: small ? bytes.length : compressed(bytes) };
    const passed = (['bytes', 'compressed'] as const).filter((kind) => sizes[kind] > LIMIT[kind]);
    if (passed.length === 0 || typeOfFile(file)?.asLongAsItsDocument === true) return [];
    return passed.map((kind) =>
      issue(
        'site/budget',
        `HTML of any page: ${sizes[kind]} bytes${kind === 'bytes' ? '' : ' gzip'}, at most ${LIMIT[kind]}`,
        {
          file: `dist/${file}`,
        },
      ),
    );
  });

/** Of each budget the file that comes nearest to it or passes it furthest, of those that it holds for, with what that file may have. */
export function measured(
  site: Site,
): { readonly budget: Budget; readonly file: string; readonly bytes: number }[] {
  return budgets
    .map((budget) => allowed(budget, site))
    .flatMap((budget) => {
      const files = [...site.files.keys()].filter((path) => budget.files.test(path));
      const sizes = (budget.mostly === true ? sampled(files) : files).map((file) =>
        sizeOf(budget, site, file),
      );
      const counted = ofLargest(sizes, budget.largest);
      const added =
        budget.with === undefined ? 0 : scriptBytes(site, budget.with) + namedBytes(site, budget.with);
      const sum = counted.reduce((total, { bytes }) => total + bytes, added);
      if (budget.together) return [{ budget, file: '', bytes: sum }];
      const passed = budget.mostly === true ? Math.floor(sizes.length / 10) : 0;
      const over = ({ bytes, budget: { most } }: (typeof sizes)[number]): number => bytes - most;
      return sizes.sort((a, b) => over(b) - over(a)).slice(passed, passed + 1);
    });
}

/** So many pages tell what nine of ten have: brotli at its best takes 20 ms a page, and thousands of plans have 100,000 pages of tasks. */
const MOST_SAMPLED = 1_000;

/** At most {@link MOST_SAMPLED} of the files, evenly from all of them in the order of their addresses; all where there are no more. */
function sampled(files: readonly string[]): readonly string[] {
  const count = Math.min(MOST_SAMPLED, files.length);
  const sorted = [...files].sort();
  return Array.from({ length: count }, (_, k) => sorted[Math.floor((k * files.length) / count)] ?? '');
}

/** The size of one file, and the budget as it is for it. */
function sizeOf(
  budget: Budget,
  site: Site,
  file: string,
): { readonly budget: Budget; readonly file: string; readonly bytes: number } {
  if (budget.scripts === true) return { budget, file, bytes: scriptBytes(site, file) };
  const size = budget.brotli === true ? brotli : compressed;
  const bytes = site.files.get(file) ?? Buffer.alloc(0);
  if (budget.words === undefined) return { budget, file, bytes: size(bytes) };
  const { frame, each } = budget.words;
  const page = bytes.toString().replaceAll(site.base, '/');
  const most = Math.max(budget.most, Math.round(frame + each * size(Buffer.from(wordsOf(page)))));
  return { budget: { ...budget, most }, file, bytes: size(Buffer.from(page)) };
}

/** What a page says between its tags, without masthead and footer. */
const wordsOf = (page: string): string =>
  (/<main[\s\S]*<\/main>/u.exec(page)?.[0] ?? '').replaceAll(/<[^>]*>/gu, ' ').replaceAll(/\s+/gu, ' ');

/** The files without those of `largest` that are not among its largest. */
function ofLargest<T extends { readonly file: string; readonly bytes: number }>(
  sizes: readonly T[],
  largest: Budget['largest'],
): readonly T[] {
  if (largest === undefined) return sizes;
  const parts = sizes.filter(({ file }) => largest.files.test(file)).sort((a, b) => b.bytes - a.bytes);
  const dropped = new Set(parts.slice(largest.count));
  return sizes.filter((size) => !dropped.has(size));
}

/** A budget as it is for a site of this size. */
function allowed(budget: Budget, site: Site): Budget {
  if (budget.grows === undefined) return budget;
  const beyond = Math.max(0, [...site.files.keys()].filter((path) => TASK_PAGE.test(path)).length - 100);
  return { ...budget, most: Math.min(budget.grows.most, budget.most + budget.grows.each * beyond) };
}

export const checkBudgets = (site: Site): Issue[] =>
  measured(site)
    .filter(({ budget, bytes }) => bytes > budget.most)
    .map(({ budget, file, bytes }) =>
      issue(
        'site/budget',
        `${budget.name}: ${bytes} bytes ${budget.brotli === true ? 'brotli' : 'gzip'}, at most ${budget.most}`,
        {
          file: `dist/${file}`,
        },
      ),
    );

const compressed = (bytes: Buffer): number => Math.min(gzipSync(bytes, { level: 9 }).length, bytes.length);

/** As a host sends a page that it has compressed beforehand. */
const brotli = (bytes: Buffer): number =>
  brotliCompressSync(bytes, {
    params: {
      [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
      [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
    },
  }).length;

/** All scripts that a page loads by itself: those it names, and those they import at once. */
function scriptBytes(site: Site, file: string): number {
  const seen = new Set<string>();
  const visit = (path: string): void => {
    const bytes = site.files.get(path);
    if (!bytes || seen.has(path)) return;
    seen.add(path);
    for (const [, imported = ''] of bytes.toString().matchAll(/(?:from|import)\s*["']\.\/([^"']+)["']/gu))
      visit(path.replace(/[^/]*$/u, imported));
  };
  for (const path of namedIn(site, file, 'scripts')) visit(path);
  return [...seen].reduce((sum, path) => sum + compressed(site.files.get(path) ?? Buffer.alloc(0)), 0);
}

/** The files that tags of a page name. */
const namedIn = (site: Site, file: string, kind: 'scripts' | 'links'): string[] =>
  (site.pages.get(`/${file.replace(/index\.html$/u, '')}`)?.[kind] ?? []).map((address) =>
    address.slice(site.base.length),
  );

const namedBytes = (site: Site, file: string): number =>
  [...new Set(namedIn(site, file, 'links'))].reduce(
    (sum, path) => sum + compressed(site.files.get(path) ?? Buffer.alloc(0)),
    0,
  );
