/**
 * The registry of pages: every type of page of the site, with the requirements it has to meet. A new type is one entry here, and the page itself.
 * From it come the addresses of single pages (`routes.ts` hands them on), the promise that every address of a type answers
 * (`scripts/site/promises.ts`), the budgets of its pages (`scripts/site/budgets.ts`), the addresses that need not be kept
 * (`scripts/ledger/site.ts`) and the pages that every test of all types opens (`tests/site/pages.ts`).
 */

export const home = '/';
export const plansIndex = '/plans/';
export const about = '/about/';
export const dataIndex = '/data/';
/** From the download to a table, with code and what it gives. */
export const dataNotebook = '/data/notebook/';
/** Who edits, how errors are reported, what is planned. */
export const editorsPage = '/editors/';
/** Versions of the corpus, and what changed at published addresses. */
export const changes = '/changes/';
export const searchPage = '/search/';
export const themesIndex = '/themes/';
export const indicatorsIndex = '/indicators/';
export const instrumentsIndex = '/instruments/';
export const unitsIndex = '/units/';
/** Where a second coder codes sentences blind. */
export const codePage = '/code/';
/** Which plans cite which document. */
export const lineageIndex = '/lineage/';
/** What plans share word for word. */
export const wordingIndex = '/lineage/wording/';
export const comparePage = '/compare/';
/** Passages that a reader collected. */
export const citationList = '/cite/';

/** What is before the path of a page in each language of the interface. */
export const pagesIn = { zh: '', en: '/en' } as const;

/** A language of the interface. */
export type Language = keyof typeof pagesIn;

/** Whether a file of the site, `en/plans/index.html`, is a page in English: the one place that knows where those stand. */
export const isEnglish = (file: string): boolean => file.startsWith(ENGLISH);
const ENGLISH = `${pagesIn.en.slice(1)}/`;

/** The most that a page may weigh: in bytes after gzip, or as they are where that is less. */
export interface PageBudget {
  /** What it holds for, as the check of the site prints it. */
  readonly name: string;
  readonly most: number;
  /** Bytes are those of brotli at its best and not of gzip. */
  readonly brotli?: boolean;
  /** What every task page beyond the first hundred adds, and the limit of it all. */
  readonly grows?: { readonly each: number; readonly most: number };
  /** Holds for nine of ten pages (of fewer than ten, for each). */
  readonly mostly?: boolean;
  /**
   * A page with much to say may have instead `frame` bytes and `each` bytes for every byte that the words of its `main` have,
   * compressed by themselves. Addresses count as they are at the root of a host.
   */
  readonly words?: { readonly frame: number; readonly each: number };
  /** Counts the scripts that a page loads by itself instead of its HTML. */
  readonly scripts?: boolean;
}

/** One type of page. */
export interface PageType {
  /** As tests call it. */
  readonly name: string;
  /** Its address with the parameters of its file in `src/pages/`: `/plans/[plan]/`, `/[...counted]/themes/`. */
  readonly route: string;
  /** Which codes `[code]` goes through. */
  readonly codes?: 'themes' | 'instruments' | 'units';
  /** A page with counts is weighed as it is at its own address, without safeguards. */
  readonly budgets?: readonly PageBudget[];
  /** Its HTML may be as long as the document it shows. */
  readonly asLongAsItsDocument?: boolean;
  /** Further pages, `2/` and on, are not permanent addresses: what is added moves other things to the next page, and the first page leads to all. */
  readonly furtherPagesMove?: boolean;
}

// Every page remembers the reader's place in the other language, reports errors with it and counts kept citations; an
// English one says what scripts write in Chinese. Here and below some bytes are for a site below a path that has to be encoded.
const SCRIPTS: PageBudget = { name: 'scripts of a page', most: 6_000, scripts: true };
const CONCEPT: PageBudget = {
  name: 'HTML of a theme or a policy tool',
  most: 30_000,
  grows: { each: 150, most: 60_000 },
};
const CONCEPTS: PageBudget = {
  name: 'HTML of all themes or tools',
  most: 10_000,
  grows: { each: 30, most: 60_000 },
};

/** In front of the address of a page with counts: it is there without safeguards and with them. */
const COUNTED = '/[...counted]';

/** Every type but the page for what is missing, which has no address. */
const allTypes = (): readonly PageType[] => [
  {
    name: 'home',
    route: `${COUNTED}${home}`,
    budgets: [{ name: 'HTML of the home page', most: 8_000, grows: { each: 40, most: 60_000 } }, SCRIPTS],
  },
  { name: 'plans', route: plansIndex, budgets: [SCRIPTS] },
  { name: 'plans of a province', route: '/plans/in/[province]/', budgets: [SCRIPTS] },
  { name: 'plan', route: '/plans/[plan]/', budgets: [SCRIPTS], asLongAsItsDocument: true },
  {
    name: 'task',
    route: '/plans/[plan]/tasks/[task]/',
    budgets: [
      // 3.5 kB as a host with brotli sends it, and what gzip makes of the same; for long tasks a fixed frame, plus what their
      // text costs with its notes and links (decision 17).
      {
        name: 'HTML of a task page',
        most: 3_500,
        brotli: true,
        mostly: true,
        words: { frame: 1_600, each: 1.7 },
      },
      { name: 'HTML of a task page', most: 4_600, mostly: true, words: { frame: 2_100, each: 1.7 } },
      SCRIPTS,
    ],
  },
  { name: 'source', route: '/plans/[plan]/source/[...part]/', budgets: [SCRIPTS], furtherPagesMove: true },
  {
    name: 'the whole text of a plan',
    route: '/plans/[plan]/text/[...part]/',
    budgets: [SCRIPTS],
    furtherPagesMove: true,
  },
  {
    name: 'codings of a plan',
    route: '/plans/[plan]/codings/[...part]/',
    budgets: [SCRIPTS],
    furtherPagesMove: true,
  },
  { name: 'shared wording of a plan', route: '/plans/[plan]/wording/', budgets: [SCRIPTS] },
  {
    name: 'profile of a plan',
    route: '/plans/[plan]/profile/',
    budgets: [SCRIPTS],
    asLongAsItsDocument: true,
  },
  { name: 'themes', route: `${COUNTED}${themesIndex}`, budgets: [CONCEPTS] },
  { name: 'theme', route: `${COUNTED}/themes/[code]/`, codes: 'themes', budgets: [CONCEPT] },
  { name: 'instruments', route: `${COUNTED}${instrumentsIndex}`, budgets: [CONCEPTS] },
  { name: 'instrument', route: `${COUNTED}/instruments/[code]/`, codes: 'instruments', budgets: [CONCEPT] },
  { name: 'frequencies', route: `${COUNTED}/[scheme]/frequencies/[...way]/` },
  {
    name: 'comparison',
    route: `${COUNTED}${comparePage}`,
    budgets: [
      { name: 'HTML of the comparison', most: 24_000, grows: { each: 40, most: 60_000 } },
      // What choosing among many needs is loaded when it is opened; the line on phones, two columns in view and what is printed
      // cannot come later, nor that what is said of the first plans goes when others are chosen. English words, the day in APA's words and a
      // site below an encoded path are the last hundred bytes.
      { name: 'scripts of the comparison', most: 8_800, scripts: true },
    ],
  },
  { name: 'indicators', route: indicatorsIndex },
  { name: 'indicator', route: '/indicators/[indicator]/' },
  { name: 'indicator in a province', route: '/indicators/[indicator]/in/[province]/' },
  {
    name: 'units',
    route: unitsIndex,
    budgets: [{ name: 'HTML of all units by function', most: 12_000, grows: { each: 100, most: 60_000 } }],
  },
  {
    name: 'unit',
    route: '/units/[code]/',
    codes: 'units',
    // A document may give one unit most of its tasks.
    budgets: [{ name: 'HTML of a unit', most: 6_000, mostly: true }],
  },
  { name: 'units of a province', route: '/units/in/[province]/' },
  { name: 'themes or instruments of a province', route: `${COUNTED}/[scheme]/in/[province]/` },
  { name: 'lineage', route: lineageIndex },
  { name: 'shared wording', route: wordingIndex },
  { name: 'search', route: searchPage },
  { name: 'citation list', route: citationList },
  { name: 'codebook', route: '/codebook/' },
  {
    name: 'second coder',
    route: codePage,
    // Its wording, the sample, the session and the keys; files and agreement come when they are asked for.
    budgets: [{ name: 'scripts of the second coder', most: 12_000, scripts: true }],
  },
  { name: 'data', route: dataIndex },
  { name: 'data dictionary', route: '/data/dictionary/' },
  { name: 'data notebook', route: dataNotebook },
  { name: 'about', route: about, budgets: [SCRIPTS] },
  { name: 'editors', route: editorsPage },
  { name: 'versions', route: changes },
  { name: 'differences of two versions', route: '/changes/[from]/[to]/' },
  {
    name: 'differences in a table',
    route: '/changes/[from]/[to]/[table]/[...part]/',
    furtherPagesMove: true,
  },
  { name: 'former address', route: '/[...former]/' },
];
/** All of them. Pages that only want an address leave them out of their scripts. */
export const pageTypes = /* @__PURE__ */ allTypes();

/** What the parameters of a route can be; a rest parameter that may be empty has '' among its values. */
export type ParameterValues = Readonly<Record<string, readonly string[] | undefined>>;

/** The addresses of a type for these values of its parameters; none where one of them has no values. */
export function addressesOfType({ route, codes }: PageType, values: ParameterValues): string[] {
  return route.split('/').reduce<string[]>(
    (paths, part) => {
      const name = /^\[(?:\.\.\.)?(\w+)\]$/u.exec(part)?.[1];
      if (name === undefined) return part === '' ? paths : paths.map((path) => `${path}${part}/`);
      const given = values[name === 'code' ? (codes ?? name) : name] ?? [];
      return paths.flatMap((path) => given.map((value) => (value === '' ? path : `${path}${value}/`)));
    },
    ['/'],
  );
}

/** What may stand for a rest parameter. */
const REST: Readonly<Record<string, string>> = {
  counted: '(?:with-safeguards/)?',
  part: '(?:[0-9]+/)?',
  way: '(?:[a-z]+/)?(?:by-rule/)?',
  former: '(?:[^/]+/)+',
};

/** Matches the paths of the files that pages of a type are built as, `plans/jia-2025/index.html`, and nothing else; in either language. */
export const filesOfType = ({ route }: Pick<PageType, 'route'>): RegExp =>
  new RegExp(`^(?:${ENGLISH})?${patternOf(route)}index\\.html$`, 'u');

/** The route as a pattern for paths; parts without a parameter stand for themselves. */
const patternOf = (route: string): string =>
  route
    .split('/')
    .map((part) => {
      const [, rest, name = ''] = /^\[(\.\.\.)?(\w+)\]$/u.exec(part) ?? [];
      if (name === '') return part === '' ? '' : `${part}/`;
      return rest === undefined ? '[^/]+/' : (REST[name] ?? '(?:.+/)?');
    })
    .join('');

/** The types with what matches their files, those that name most of a path first; made when needed. */
let known:
  readonly { readonly type: PageType; readonly files: RegExp; readonly further: RegExp | null }[] | undefined;
const knownTypes = () =>
  (known ??= [...pageTypes]
    .sort((a, b) => named(b) - named(a))
    .map((type) => ({
      type,
      files: filesOfType(type),
      further:
        type.furtherPagesMove === true
          ? new RegExp(`^${patternOf(type.route.replace('[...part]/', ''))}[0-9]+/`, 'u')
          : null,
    })));
const named = ({ route }: PageType): number => route.replace(/\[[^\]]*\]/gu, '').length;

/** Whether a path is that of a further page that moves. */
export const isMovingPage = (path: string): boolean =>
  knownTypes().some(({ further }) => further?.test(path) === true);

/** The type of the page that is built as `file`: of those that match, the one that names most of the path. */
export const typeOfFile = (file: string): PageType | undefined =>
  knownTypes().find(({ files }) => files.test(file))?.type;
