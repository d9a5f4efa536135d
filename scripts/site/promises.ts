import { issue, type Issue } from '../../src/model/issue.ts';
import {
  addressesOfType,
  addressOf,
  anchorAmongTasks,
  codebookPath,
  codesAnchor,
  codeSentencesPath,
  codingsPath,
  frequencyPath,
  indicatorTargetsPath,
  instrumentsIndex,
  keptCodingsPath,
  pageTypes,
  type ParameterValues,
  planDataPath,
  planSourceTextPath,
  planTextPath,
  publishedCodesPath,
  searchData,
  sourcePath,
  themesIndex,
  unitsRankingPath,
  wholeTextPath,
  withSafeguards,
} from '../../src/routes.ts';
import type { PlanContent } from './content.ts';
import { objectionTo } from './links.ts';
import type { Site } from './read-site.ts';

/** What is promised apart from plans: single pages, pages of codes, tables of frequencies and their files. */
export const checkSitePromises = (site: Site): Issue[] =>
  unkept(site, [
    ...pagesFor({
      counted: COUNTED,
      scheme: ['themes', 'instruments'],
      way: WAYS,
      themes: codesIn(site, 'themes'),
      instruments: codesIn(site, 'instruments'),
      units: codesIn(site, 'units'),
    }),
    ...frequencyFiles(),
    unitsRankingPath,
    ...['themes', 'instruments'].flatMap((t) => codesIn(site, t).map((code) => codebookPath(code))),
    searchData('manifest.json'),
  ]);

/** Without safeguards and with them. */
const COUNTED = ['', withSafeguards('/').slice(1, -1)];
/** Every way in which tables of frequencies count. */
const WAYS = ['', 'uses', 'tasks'].flatMap((unit) => [unit, [unit, 'by-rule'].filter(Boolean).join('/')]);

/** The pages of the registry for these values of parameters: a type that has others is promised elsewhere, or made of what is there. */
const pagesFor = (values: ParameterValues, types = pageTypes): string[] =>
  types.flatMap((type) => addressesOfType(type, { part: [''], ...values }));

/** Types with a page for each plan, or to each indicator that plans have a target of. */
const TYPES_OF_PLANS = pageTypes.filter(({ route }) => /\[(?:plan|indicator)\]/u.test(route));

/** The files of the tables of frequencies in every way of counting. */
const frequencyFiles = (): string[] =>
  [themesIndex, instrumentsIndex].flatMap((index) =>
    (['measures', 'uses', 'tasks'] as const).flatMap((unit) =>
      (['in-force', 'rule'] as const).flatMap((reading) =>
        [false, true].flatMap((safeguards) =>
          ['table.csv', 'table.xlsx', 'table.tex', 'plans.csv'].map((file) =>
            frequencyPath(index, { unit, reading, safeguards }, file),
          ),
        ),
      ),
    ),
  );

/** What is promised of one plan. */
export const checkPlanPromises = (site: Site, plan: PlanContent): Issue[] => unkept(site, addressesOf(plan));

function unkept(site: Site, promised: readonly string[]): Issue[] {
  return promised.flatMap((address) => {
    const why = objectionTo(site, '/', site.base.replace(/\/$/u, '') + address);
    return why === null
      ? []
      : [issue('site/link', `${address} is promised, and ${why}`, { excerpt: address })];
  });
}

/** Codes of a published vocabulary: each has a page. */
const codesIn = (site: Site, table: string): string[] =>
  (JSON.parse(site.files.get(`data/${table}.json`)?.toString() ?? '[]') as { code: string }[]).map(
    (row) => row.code,
  );

function addressesOf({ edition, source }: PlanContent): string[] {
  const { plan, sections, areas, tasks, safeguards, passages, corrections } = edition;
  const records = [sections, areas, tasks, safeguards, passages, corrections]
    .flat()
    .map((record) => record.id);
  const indicators = new Set(edition.targets.flatMap((t) => t.indicator ?? []));
  return [
    ...pagesFor({ plan: [plan.id], indicator: [...indicators] }, TYPES_OF_PLANS),
    ...[...indicators].map(indicatorTargetsPath),
    planDataPath(plan.id),
    planTextPath(plan.id),
    planSourceTextPath(plan.id),
    ...tasks.map(({ id }) => wholeTextPath(plan.id, anchorAmongTasks(id))),
    ...tasks.map(({ id }, position) => codingsPath(plan.id, position, id)),
    ...tasks.flatMap(({ id }) => [keptCodingsPath(id), `${codingsPath(plan.id, 0)}#${codesAnchor(id)}`]),
    codeSentencesPath(plan.id),
    publishedCodesPath(plan.id),
    ...records.map(addressOf),
    ...source.lines.map((_, index) => sourcePath(plan.id, index + 1)),
  ];
}
