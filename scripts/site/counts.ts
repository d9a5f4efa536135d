import { issue, type Issue } from '../../src/model/issue.ts';
import { rowsOf, type EditionRows } from '../../src/model/tables.ts';
import { addresses, dataPath, planDataPath } from '../../src/routes.ts';
import type { PlanContent } from './content.ts';
import type { Tag } from './html.ts';
import { fileOf } from './links.ts';
import type { Site } from './read-site.ts';

/** Content, pages and data agree: the same records, each once, with the same values. */
export function checkCounts(site: Site, content: readonly PlanContent[]): Issue[] {
  const rows = content.map(({ edition }) => rowsOf(edition, addresses));
  const names = Object.keys(rows[0] ?? {}) as (keyof EditionRows)[];
  return [
    ...names.flatMap((name) =>
      compared(
        site,
        dataPath(name),
        rows.flatMap((r): readonly object[] => r[name]),
      ),
    ),
    ...content.flatMap(({ edition }, i) =>
      names.flatMap((name) => compared(site, planDataPath(edition.plan.id), rows[i]?.[name] ?? [], name)),
    ),
    ...content.flatMap((plan) => pagesOf(site, plan)),
  ];
}

/** The rows published at `path` (its table `name`, where it holds several) are these rows, whatever their order. */
function compared(site: Site, path: string, rows: readonly object[], name?: string): Issue[] {
  const place = { file: fileOf(path) };
  const bytes = site.files.get(path.slice(1));
  if (!bytes) return [issue('site/count', `${path} is missing`, place)];
  const data = JSON.parse(bytes.toString()) as Record<string, object[]> | object[];
  const published = Array.isArray(data) ? data : (data[name ?? ''] ?? []);
  const there = new Set(published.map((row) => JSON.stringify(row)));
  const lost = rows.find((row) => !there.has(JSON.stringify(row)));
  if (published.length === rows.length && !lost) return [];
  const excerpt = lost ? JSON.stringify(lost) : '';
  return [
    issue('site/count', `${path} ${name ?? ''}: ${published.length} rows, content has ${rows.length}`, {
      ...place,
      excerpt,
    }),
  ];
}

/** A page that moved or was withdrawn, made from the ledger, asks search engines to leave it out. */
const isFormer = ({ name, attributes }: Tag): boolean =>
  name === 'meta' && attributes.get('name') === 'robots' && attributes.get('content') === 'noindex';

/** One page per task, and on it its measures in order. */
function pagesOf(site: Site, { edition }: PlanContent): Issue[] {
  const prefix = `${addresses.of(edition.plan.id)}tasks/`;
  const pages = [...site.pages].filter(
    ([address, page]) => address.startsWith(prefix) && !page.tags.some(isFormer),
  ).length;
  const counted =
    pages === edition.tasks.length
      ? []
      : [issue('site/count', `${edition.tasks.length} tasks in content, ${pages} pages below ${prefix}`)];
  const measures = edition.tasks.flatMap((task) => {
    const expected = edition.passages
      .filter((p) => p.parent === task.id && p.kind === 'measure')
      .map((p) => p.id);
    const tags = site.pages.get(addresses.of(task.id))?.tags ?? [];
    const shown = tags.flatMap((tag) => tag.attributes.get('data-measure') ?? []);
    if (shown.join() === expected.join()) return [];
    const details = `${task.id}: content has the measures ${expected.join(', ')}, the page ${shown.join(', ')}`;
    return [issue('site/count', details, { file: fileOf(addresses.of(task.id)) })];
  });
  return [...counted, ...measures];
}
