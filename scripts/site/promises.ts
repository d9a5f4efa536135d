import { issue, type Issue } from '../../src/model/issue.ts';
import {
  about,
  addressOf,
  citationList,
  codebookPath,
  codePage,
  codesAnchor,
  codingsPath,
  codeSentencesPath,
  comparePage,
  dataDictionary,
  dataNotebook,
  dataIndex,
  editorsPage,
  frequencyPath,
  home,
  indicatorPath,
  indicatorsIndex,
  indicatorTargetsPath,
  keptCodingsPath,
  instrumentPath,
  instrumentsIndex,
  lineageIndex,
  planDataPath,
  planPath,
  planSourceTextPath,
  planTextPath,
  planWordingPath,
  plansIndex,
  publishedCodesPath,
  searchData,
  searchPage,
  sourcePath,
  themePath,
  themesIndex,
  unitPath,
  unitsIndex,
  unitsRankingPath,
  anchorAmongTasks,
  wholeTextPath,
  withSafeguards,
  wordingIndex,
} from '../../src/routes.ts';
import type { PlanContent } from './content.ts';
import { objectionTo } from './links.ts';
import type { Site } from './read-site.ts';

/** Every id of every edition answers at the address that the data contract gives it, and so does every source line. */
export const checkPromises = (site: Site, content: readonly PlanContent[]): Issue[] => [
  ...checkSitePromises(site),
  ...content.flatMap((plan) => checkPlanPromises(site, plan)),
];

/** What is promised of no one plan: indexes, pages of codes. */
export const checkSitePromises = (site: Site): Issue[] =>
  unkept(site, [
    plansIndex,
    about,
    editorsPage,
    dataIndex,
    dataDictionary(),
    dataNotebook,
    searchPage,
    citationList,
    indicatorsIndex,
    unitsIndex,
    unitsRankingPath,
    lineageIndex,
    wordingIndex,
    codebookPath(),
    codePage,
    ...['themes', 'instruments'].flatMap((t) => codesIn(site, t).map((code) => codebookPath(code))),
    ...[
      home,
      comparePage,
      themesIndex,
      instrumentsIndex,
      ...codesIn(site, 'themes').map((code) => themePath(code)),
      ...codesIn(site, 'instruments').map((code) => instrumentPath(code)),
    ].flatMap((path) => [path, withSafeguards(path)]),
    ...frequencyAddresses(),
    ...codesIn(site, 'units').map(unitPath),
    searchData('manifest.json'),
  ]);

/** The tables of frequencies in every way of counting, and their files. */
const frequencyAddresses = (): string[] =>
  [themesIndex, instrumentsIndex].flatMap((index) =>
    (['measures', 'uses', 'tasks'] as const).flatMap((unit) =>
      (['in-force', 'rule'] as const).flatMap((reading) =>
        [false, true].flatMap((safeguards) =>
          ['', 'table.csv', 'table.xlsx', 'table.tex', 'plans.csv'].map((file) =>
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
    ...[...indicators].flatMap((code) => [indicatorPath(code), indicatorTargetsPath(code)]),
    planPath(plan.id),
    planDataPath(plan.id),
    planTextPath(plan.id),
    planSourceTextPath(plan.id),
    sourcePath(plan.id),
    planWordingPath(plan.id),
    wholeTextPath(plan.id),
    ...tasks.map(({ id }) => wholeTextPath(plan.id, anchorAmongTasks(id))),
    ...tasks.map(({ id }, position) => codingsPath(plan.id, position, id)),
    ...tasks.flatMap(({ id }) => [keptCodingsPath(id), `${codingsPath(plan.id, 0)}#${codesAnchor(id)}`]),
    codeSentencesPath(plan.id),
    publishedCodesPath(plan.id),
    ...records.map(addressOf),
    ...source.lines.map((_, index) => sourcePath(plan.id, index + 1)),
  ];
}
