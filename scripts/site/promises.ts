import { issue, type Issue } from '../../src/model/issue.ts';
import {
  about,
  addressOf,
  comparePage,
  dataDictionary,
  dataIndex,
  home,
  planDataPath,
  planPath,
  plansIndex,
  searchData,
  searchPage,
  sourcePath,
} from '../../src/routes.ts';
import type { PlanContent } from './content.ts';
import { objectionTo } from './links.ts';
import type { Site } from './read-site.ts';

/** Every id of every edition answers at the address that the data contract gives it, and so does every source line. */
export function checkPromises(site: Site, content: readonly PlanContent[]): Issue[] {
  const promised = [
    home,
    plansIndex,
    about,
    dataIndex,
    dataDictionary(),
    searchPage,
    comparePage,
    searchData('manifest.json'),
    ...content.flatMap(addressesOf),
  ];
  return promised.flatMap((address) => {
    const why = objectionTo(site, '/', site.base.replace(/\/$/u, '') + address);
    return why === null
      ? []
      : [issue('site/link', `${address} is promised, and ${why}`, { excerpt: address })];
  });
}

function addressesOf({ edition, source }: PlanContent): string[] {
  const { plan, sections, areas, tasks, safeguards, passages, corrections } = edition;
  const records = [sections, areas, tasks, safeguards, passages, corrections]
    .flat()
    .map((record) => record.id);
  return [
    planPath(plan.id),
    planDataPath(plan.id),
    sourcePath(plan.id),
    ...records.map(addressOf),
    ...source.lines.map((_, index) => sourcePath(plan.id, index + 1)),
  ];
}
