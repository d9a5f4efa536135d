/**
 * Every published address is made here and nowhere else (data contract, "Ids and URLs"); those of single pages are in the registry of pages. Paths start at the site's root, end with a slash before any fragment, and do not contain the base path: `withBase`
 * adds it.
 */
import type { Coding } from './model/coding.ts';
import { localOf, planOf } from './model/ids.ts';
import {
  about,
  changes,
  codePage,
  comparePage,
  editorsPage,
  indicatorsIndex,
  instrumentsIndex,
  plansIndex,
  searchPage,
  themesIndex,
  unitsIndex,
} from './page-types.ts';

export * from './page-types.ts';

/** Where the report of an error is written. */
export const reportPath = `${editorsPage}#report`;
/** In how many rows of each table two versions of the data differ; `label` as a version is cited, the earlier one first. */
export const differencePath = (from: string, to: string): string => `${changes}${from}/${to}/`;
/** The rows of one table in which they differ; `part` from 1. */
export const differenceTablePath = (from: string, to: string, table: string, part = 1): string =>
  `${differencePath(from, to)}${table}/${part === 1 ? '' : `${part}/`}`;
/** All rows in which they differ, as one file. */
export const differenceFile = (from: string, to: string, format: 'csv' | 'json'): string =>
  `${differencePath(from, to)}difference.${format}`;
/** Atom feed of the versions; there is one as soon as a version is closed. */
export const feed = '/feed.xml';
/** Description of the search for browsers; there is one where `SITE_URL` is set. */
export const openSearch = '/opensearch.xml';
/** What the codes mean, or one of them. */
export const codebookPath = (code?: string): string => `/codebook/${placeOf(code)}`;
/** What that page reads of one plan: its sentences, without any code. */
export const codeSentencesPath = (plan: string): string => `${codePage}data/${plan}.json`;
/** What it reads when the coder asks for the agreement: the published codes. */
export const publishedCodesPath = (plan: string): string => `${codePage}codes/${plan}.json`;
/** What the search reads: `manifest.json`, and below its version the index, the directory, the texts, the terms. */
export const searchData = (name: string): string => `/search/data/${name}`;

/** All passages of one value of a facet of the search, as `src/search/parameters.ts` reads it. */
export const searchFor = (facet: 'unit', code: string): string =>
  `${searchPage}?${facet}=${encodeURIComponent(code)}`;

export const planPath = (plan: string): string => `/plans/${plan}/`;
/** What a plan has under each theme, tool, function of units and indicator; `part`: a code, see `profilePart`. */
export const profilePath = (plan: string, part?: string): string => `/plans/${plan}/profile/${placeOf(part)}`;
/** Where a profile speaks of units of a function, or of an indicator; for a theme or tool it is just the code. */
export const profilePart = {
  unit: (name: string): string => `unit-${name}`,
  indicator: (code: string): string => `indicator-${code}`,
};
/** The whole document of a plan; a task is at `#t3`, its second sentence at `#t3-m2`, all else as on the plan's page. */
export const wholeTextPath = (plan: string, anchor?: string): string =>
  `${planPath(plan)}text/${anchor === undefined ? '' : `#${anchor}`}`;
/** A further page of what is too long for one, from 0; the first is at the permanent address, and leads to all. */
export const furtherPage = (path: string, page: number): string =>
  page === 0 ? path : `${path}${page + 1}/`;
/** Tasks whose codings are on one page. */
export const codingsPerPage = 20;
/** The codings of a plan with their evidence, of the task at this position and those around it; `id`: of a task or a sentence of it. */
export function codingsPath(plan: string, position: number, id?: string): string {
  const page = Math.floor(position / codingsPerPage);
  const part = page === 0 ? '' : `${page + 1}/`;
  return `${planPath(plan)}codings/${part}${id === undefined ? '' : `#${codesAnchor(id)}`}`;
}
/** The permanent address of a task's codings: on the first page, which has them or leads to them, however many tasks are added. */
export const keptCodingsPath = (task: string): string =>
  `${codingsPath(planOf(task), 0)}#${anchorAmongTasks(task)}`;
/** Where the codes of a task as a whole, or of a sentence, are there: `c-t3`, `c-t3-m2`; in front, since `3-c` may be another task. */
export const codesAnchor = (id: string): string => `c-${anchorAmongTasks(id)}`;
/** Where a task or a sentence of it begins on a page that has many tasks: `t3`, `t3-m2` of `linze-2022/3/2`. */
export const anchorAmongTasks = (id: string): string => {
  const [task = '', sentence] = localOf(id).split('/');
  return `t${task}${sentence === undefined ? '' : `-m${sentence}`}`;
};
/** What one plan shares word for word with others, and places of elsewhere that it names. */
export const planWordingPath = (plan: string): string => `${planPath(plan)}wording/`;
/** All plans as lists in the browser search them. */
export const planCatalogue = '/plans/list.json';
/** The plans of one province on an index; `key` as `provinceKeyOf` gives it. */
export const inProvince = (index: string, key: string): string => `${index}in/${key}/`;
/** The list of plans narrowed by one of its facets, by script; without script all of them by province. */
export const plansFound = (facet: string, value: string): string =>
  `${plansIndex}?${facet}=${encodeURIComponent(value)}`;
/** A matrix of all plans, as CSV, beside its index. */
export const matrixPath = (index: string): string => `${index}matrix.csv`;
/** How a table of frequencies counts; by default sentences, by the codes in force, without safeguards. */
interface FrequencyWay {
  readonly unit?: 'measures' | 'uses' | 'tasks';
  readonly reading?: 'in-force' | 'rule';
  readonly safeguards?: boolean;
}
/** The table of frequencies below the index of themes or of tools, `/instruments/frequencies/uses/by-rule/`; or a file of it. */
export const frequencyPath = (
  index: string,
  { unit = 'measures', reading = 'in-force', safeguards = false }: FrequencyWay = {},
  file = '',
): string =>
  withSafeguards(
    `${index}frequencies/${unit === 'measures' ? '' : `${unit}/`}${reading === 'rule' ? 'by-rule/' : ''}${file}`,
    safeguards,
  );
/** Units of every plan, and functions over all plans, by rank, as CSV. */
export const unitsRankingPath = `${unitsIndex}ranking.csv`;
/** `line` is 1-based. */
export const sourcePath = (plan: string, line?: number): string =>
  `/plans/${plan}/source/${line === undefined ? '' : `#L${line}`}`;
/** Where a passage is in the source, by its id: a heading, a sentence, a note, a table row. */
export const quotePath = (id: string): string => `${sourcePath(planOf(id))}#${quoteAnchor(id)}`;
export const quoteAnchor = (id: string): string => `p-${anchorOf(localOf(id))}`;
/**
 * An id below its plan as an anchor: `s2/4` is `s2-4`. Numbers that restart have a dash of their own, which is doubled, so that the area
 * `a2-1` is not taken for the first sentence of the area `a2`.
 */
function anchorOf(local: string): string {
  const [record = '', ...parts] = local.split('/');
  return [record.replace(/-(?=\d)/gu, '--'), ...parts].join('-');
}
/** A file below `/data/`, by its path there. */
export const dataFilePath = (path: string): string => `/data/${path}`;
/** The JSON Schema of a table. */
export const tableSchemaPath = (table: string): string => `/data/schema/${table}.json`;
/** A program that reads the data: `read.py`. */
export const dataExample = (name: string): string => `/data/examples/${name}`;
/** What the columns mean, all of them or those of one table. */
export const dataDictionary = (table?: string): string =>
  `/data/dictionary/${table === undefined ? '' : `#${table}`}`;
export const dataPath = (table: string, format: 'json' | 'csv' = 'json'): string =>
  `/data/${table}.${format}`;

const WITH_SAFEGUARDS = '/with-safeguards';
/** A page of counts as it is with safeguards (保障措施) counted, or, as at its own address, without. */
export const withSafeguards = (path: string, counted = true): string =>
  counted ? WITH_SAFEGUARDS + path : path;
/** The address of a page of counts without safeguards. */
export const withoutSafeguards = (path: string): string =>
  path.startsWith(`${WITH_SAFEGUARDS}/`) ? path.slice(WITH_SAFEGUARDS.length) : path;
/** Whether a path, below any base, is that of a page with safeguards counted. */
export const countsSafeguards = (path: string): boolean => path.includes(`${WITH_SAFEGUARDS}/`);

/** The page of all themes, or of all policy tools. */
export const conceptsIndex = (scheme: Coding['scheme']): string =>
  scheme === 'theme' ? themesIndex : instrumentsIndex;
/** Pages of what plans are compared by, each by its permanent code; `plan`: what that plan has there. */
export const conceptPath = (scheme: Coding['scheme'], code: string, plan?: string): string =>
  `${conceptsIndex(scheme)}${code}/${placeOf(plan)}`;
export const themePath = (code: string, plan?: string): string => conceptPath('theme', code, plan);
export const instrumentPath = (code: string, plan?: string): string => conceptPath('instrument', code, plan);
export const indicatorPath = (code: string): string => `${indicatorsIndex}${code}/`;
/** The rows that the page of an indicator shows, as CSV. */
export const indicatorTargetsPath = (code: string): string => `${indicatorPath(code)}targets.csv`;
export const unitPath = (code: string): string => `${unitsIndex}${code}/`;
const placeOf = (plan: string | undefined): string => (plan === undefined ? '' : `#${plan}`);
/** Where the method is explained: how things are coded, what is near. */
export const aboutCodings = `${about}#codings`;
export const aboutNearest = `${about}#nearest`;

/** What the comparison shows, as its address says it (data contract, "Hooks in the page"). */
interface Compared {
  /** Ids in the order of their columns; none: all. */
  readonly plans?: readonly string[];
  readonly by?: 'areas' | 'goals' | 'measures' | 'tools';
  readonly theme?: string | null;
  readonly instrument?: string | null;
  readonly indicator?: string | null;
  readonly safeguards?: boolean;
}

/** The comparison of these plans in this way; the same state gives the same address. */
export function comparePath({
  plans = [],
  by = 'areas',
  safeguards = false,
  ...filters
}: Compared = {}): string {
  const page = withSafeguards(comparePage, safeguards);
  const parameters = [
    ...(plans.length > 0 ? [`plans=${plans.map(encodeURIComponent).join('~')}`] : []),
    ...(by === 'areas' ? [] : [`by=${by}`]),
    ...(['theme', 'instrument', 'indicator'] as const).flatMap((name) => {
      const code = filters[name];
      return code === undefined || code === null ? [] : [`${name}=${encodeURIComponent(code)}`];
    }),
  ];
  return parameters.length === 0 ? page : `${page}?${parameters.join('&')}`;
}

/** What the comparison reads of one plan in the browser. */
export const compareDataPath = (plan: string): string => `${comparePage}data/${plan}.json`;

const ON_PLAN_PAGE = /^[sagc]\d/u;

/**
 * The address of any id of a plan: the plan, a task, a measure or note of a task, a section, an area, a safeguard,
 * a sentence or table row of those, a correction.
 */
export function addressOf(id: string): string {
  const plan = planOf(id);
  const local = localOf(id);
  if (local === '') return planPath(plan);
  // Joined, since an engine may hold what `+` makes as a tree of its parts, and of thousands of plans millions are held.
  if (ON_PLAN_PAGE.test(local)) return ['/plans/', plan, '/#', anchorOf(local)].join('');
  const [task = '', part] = local.split('/');
  return ['/plans/', plan, '/tasks/', task, part === undefined ? '/' : `/#${fragmentOf(part)}`].join('');
}

/** The address of a target or a payment: that of the sentence or row it is in. */
export const promisePath = (id: string): string => addressOf(id.slice(0, id.lastIndexOf('/')));

/** The fragment of a task's part: `2` is `m2`; notes and rows keep their letter. */
const fragmentOf = (part: string): string => (/^\d/u.test(part) ? `m${part}` : part);

/** The fragment of an id's address, `s2-4` or `m2`; '' for a page. */
export const fragmentOfAddress = (id: string): string => addressOf(id).split('#')[1] ?? '';

/** References to a plan or a task for reference managers, `…/cite.ris`; `format` is the ending of the file's name. */
export const citationPath = (id: string, format: string): string => `${addressOf(id)}cite.${format}`;
/** What the pages of a plan are cited as, for their citation panel; not a citation by itself. */
export const planCitationPath = (plan: string): string => `${planPath(plan)}cite.json`;

/** One plan whole, as JSON. */
export const planDataPath = (plan: string): string => `${planPath(plan)}plan.json`;

/** The edition as plain text, one passage per line after its id. */
export const planTextPath = (plan: string): string => `${planPath(plan)}edition.txt`;
/** The edition as TEI P5. */
export const planTeiPath = (plan: string): string => dataFilePath(`tei/${plan}.xml`);
/** The decoded source as UTF-8: `start` and `end` of every record are places in it. */
export const planSourceTextPath = (plan: string): string => `${planPath(plan)}source.txt`;

/** What `rowsOf` needs to know about addresses. */
export const addresses = { of: addressOf, source: sourcePath };

/** `path` below the base path of the deployment (`/` or `/sub/`). */
export const withBase = (path: string, base: string): string => `${base.replace(/\/$/u, '')}${path}`;
