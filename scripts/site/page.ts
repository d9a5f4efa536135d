import { tagsOf, type Tag } from './html.ts';
import { objectionsOf } from './policy.ts';

/** What the checks need to know of a page. Its text is not kept, so that a site of any size can be checked. */
export interface SitePage {
  readonly ids: ReadonlySet<string>;
  /** Ids that are there more than once. */
  readonly doubles: readonly string[];
  /** Addresses that it leads to or loads, as they are written, each once. */
  readonly targets: readonly string[];
  /** Scripts and what links name (style sheets among it), as they are written. */
  readonly scripts: readonly string[];
  readonly links: readonly string[];
  /** Ids of the sentences of tasks that it shows, in order. */
  readonly measures: readonly string[];
  /** Made from the ledger for what moved or was withdrawn: it asks search engines to leave it out. */
  readonly former: boolean;
  /** What in it is against the policy, in words. */
  readonly objections: readonly string[];
}

const LINKS: readonly (readonly [string, string])[] = [
  ['a', 'href'],
  ['link', 'href'],
  ['script', 'src'],
  ['img', 'src'],
  ['form', 'action'],
  ['blockquote', 'cite'],
];

/** Reads a page. Strings that many pages have are held once, and none holds on to the text of its page. */
export function pageOf(text: string): SitePage {
  const tags = tagsOf(text);
  const values = (name: string, attribute: string): string[] =>
    tags.flatMap((tag) => (tag.name === name ? (tag.attributes.get(attribute) ?? []) : []));
  const all = (attribute: string): string[] => tags.flatMap((tag) => tag.attributes.get(attribute) ?? []);
  const ids = all('id');
  const seen = new Set<string>();
  const doubles = ids.filter((id) => seen.has(id) || !seen.add(id));
  return {
    ids: new Set(own(ids)),
    doubles: own(doubles),
    targets: own([...new Set(LINKS.flatMap(([name, attribute]) => values(name, attribute)))]),
    scripts: own(values('script', 'src')),
    links: own(values('link', 'href')),
    measures: own(all('data-measure')),
    former: tags.some(isFormer),
    objections: own(objectionsOf(tags)),
  };
}

const isFormer = ({ name, attributes }: Tag): boolean =>
  name === 'meta' && attributes.get('name') === 'robots' && attributes.get('content') === 'noindex';

const held = new Map<string, string>();

/** The same strings, each held once; a part of a longer text would hold the whole of it. */
const own = (strings: readonly string[]): string[] =>
  strings.map((value) => {
    const known = held.get(value);
    if (known !== undefined) return known;
    const copy = Buffer.from(value).toString();
    held.set(copy, copy);
    return copy;
  });
