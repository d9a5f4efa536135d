import { fileOf } from './paths.ts';
import { issue, type Issue } from '../../src/model/issue.ts';
import type { Site } from './read-site.ts';

/** Every link to the site itself leads to a file, and every fragment to an id of that page. */
export function checkLinks(site: Site): Issue[] {
  return [...site.pages].flatMap(([address, page]) => {
    const place = { file: fileOf(address) };
    const doubles = page.doubles.map((id) =>
      issue('site/link', `the id ${id} stands twice in ${address}`, place),
    );
    const dead = page.targets.flatMap((target) => {
      const why = objectionTo(site, address, target);
      return why === null
        ? []
        : [issue('site/link', `${target} from ${address}: ${why}`, { ...place, excerpt: target })];
    });
    return [...doubles, ...dead];
  });
}

/** Why `target`, written in the page `address`, leads nowhere; null where it does not, or leaves the site. */
export function objectionTo(site: Site, address: string, target: string): string | null {
  const here = new URL(site.base.replace(/\/$/u, '') + address, 'http://site.invalid');
  if (!URL.canParse(target, here)) return 'it is no address';
  const url = new URL(target, here);
  if (url.host !== here.host) return null;
  if (!url.pathname.startsWith(site.base)) return `it leaves the base path ${site.base}`;
  const local = decodeURIComponent(url.pathname.slice(site.base.length - 1));
  const page = site.pages.get(local);
  if (!page) return site.files.has(local.slice(1)) ? null : 'there is no such page';
  const id = decodeURIComponent(url.hash.slice(1));
  return id === '' || page.ids.has(id) ? null : `the page has no #${id}`;
}
