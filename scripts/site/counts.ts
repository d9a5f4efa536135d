import { createHash } from 'node:crypto';
import { issue, type Issue } from '../../src/model/issue.ts';
import { rowsOf, type EditionRows } from '../../src/model/tables.ts';
import { addresses, dataPath, planDataPath } from '../../src/routes.ts';
import type { PlanContent } from './content.ts';
import { fileOf } from './paths.ts';
import type { Site } from './read-site.ts';

/** Content that is read plan by plan: `add` for each, and `end` for the tables of all of them. */
interface Counts {
  readonly add: (plan: PlanContent) => Issue[];
  readonly end: () => Issue[];
}

/** Content, pages and data agree: the same records, each once, with the same values. */
export function countsOf(site: Site): Counts {
  const tallies = new Map<keyof EditionRows, Tally>();
  const pages = pagesByPlan(site);
  return {
    add: (plan) => {
      const rows = rowsOf(plan.edition, addresses);
      const names = Object.keys(rows) as (keyof EditionRows)[];
      const file = planDataPath(plan.edition.plan.id);
      const published = rowsAt(site, file);
      const wrong = names.flatMap((name) => {
        const expected = rows[name].map((row) => JSON.stringify(row));
        const tally = tallies.get(name) ?? new Tally();
        tallies.set(name, tally);
        for (const row of expected) tally.add(row);
        const there = published?.filter((found) => found.table === name).map(({ row }) => row);
        return compared(file, name, there, Tally.of(expected), expected);
      });
      return [...wrong, ...pagesOf(pages.get(plan.edition.plan.id) ?? 0, site, plan)];
    },
    end: () =>
      [...tallies].flatMap(([name, tally]) =>
        compared(
          dataPath(name),
          '',
          rowsAt(site, dataPath(name))?.map(({ row }) => row),
          tally,
        ),
      ),
  };
}

/** How many rows, and a sum of their digests, which tells two sets of rows apart whatever their order. */
class Tally {
  rows = 0;
  #sum = 0n;

  static of(rows: readonly string[]): Tally {
    const tally = new Tally();
    for (const row of rows) tally.add(row);
    return tally;
  }
  add(row: string): void {
    this.rows += 1;
    this.#sum += createHash('sha256').update(row).digest().readBigUInt64BE();
  }
  equals(other: Tally): boolean {
    return this.rows === other.rows && this.#sum === other.#sum;
  }
}

/** The rows published at `path`, as JSON, with the name of their table where the file holds several; undefined: no such file. */
function rowsAt(site: Site, path: string): { readonly table: string; readonly row: string }[] | undefined {
  const bytes = site.files.get(path.slice(1));
  if (!bytes) return undefined;
  const data = JSON.parse(bytes.toString()) as Record<string, object[]> | object[];
  const tables: [string, object[]][] = Array.isArray(data) ? [['', data]] : Object.entries(data);
  return tables.flatMap(([table, rows]) => rows.map((row) => ({ table, row: JSON.stringify(row) })));
}

/** The rows published at `path` (its table `name`, where it holds several) are these rows, whatever their order. */
function compared(
  path: string,
  name: string,
  published: readonly string[] | undefined,
  expected: Tally,
  rows: readonly string[] = [],
): Issue[] {
  const place = { file: fileOf(path) };
  if (!published) return [issue('site/count', `${path} is missing`, place)];
  if (Tally.of(published).equals(expected)) return [];
  const there = new Set(published);
  return [
    issue('site/count', `${path} ${name}: ${published.length} rows, content has ${expected.rows}`, {
      ...place,
      excerpt: rows.find((row) => !there.has(row)) ?? '',
    }),
  ];
}

/** How many pages of tasks each plan has, without those that moved or were withdrawn. */
function pagesByPlan(site: Site): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const [address, page] of site.pages) {
    const plan = /^\/plans\/([^/]+)\/tasks\/./u.exec(address)?.[1];
    if (plan !== undefined && !page.former) counts.set(plan, (counts.get(plan) ?? 0) + 1);
  }
  return counts;
}

/** One page per task, and on it its measures in order. */
function pagesOf(pages: number, site: Site, { edition }: PlanContent): Issue[] {
  const prefix = `${addresses.of(edition.plan.id)}tasks/`;
  const counted =
    pages === edition.tasks.length
      ? []
      : [issue('site/count', `${edition.tasks.length} tasks in content, ${pages} pages below ${prefix}`)];
  const measures = edition.tasks.flatMap((task) => {
    const expected = edition.passages
      .filter((p) => p.parent === task.id && p.kind === 'measure')
      .map((p) => p.id);
    const shown = site.pages.get(addresses.of(task.id))?.measures ?? [];
    if (shown.join() === expected.join()) return [];
    const details = `${task.id}: content has the measures ${expected.join(', ')}, the page ${shown.join(', ')}`;
    return [issue('site/count', details, { file: fileOf(addresses.of(task.id)) })];
  });
  return [...counted, ...measures];
}
