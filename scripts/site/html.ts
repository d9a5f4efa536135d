/** A start tag as it stands in a page. Reads what Astro writes, not the web. */
export interface Tag {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  /** What stands between a script's or style's start and end tag. */
  readonly inner: string;
}

const TAG =
  /<!--[\s\S]*?-->|<([a-z][\w-]*)((?:\s+[^\s=>/]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s>]+))?)*)\s*\/?>/giu;
const ATTRIBUTE = /([^\s=>/]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]+)))?/gu;
const RAW = new Set(['script', 'style']);

/** The start tags of a page, in order. */
export function tagsOf(text: string): Tag[] {
  const tags: Tag[] = [];
  for (const match of text.matchAll(TAG)) {
    const name = match[1]?.toLowerCase();
    if (name === undefined) continue;
    const after = match.index + match[0].length;
    const inner = RAW.has(name) ? text.slice(after, text.indexOf(`</${name}`, after)) : '';
    tags.push({ name, attributes: attributesOf(match[2] ?? ''), inner });
  }
  return tags;
}

const attributesOf = (text: string): ReadonlyMap<string, string> =>
  new Map(
    [...text.matchAll(ATTRIBUTE)].map(([, name = '', double, single, bare]) => [
      name.toLowerCase(),
      decoded(double ?? single ?? bare ?? ''),
    ]),
  );

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Text of HTML or of an attribute with its entities as characters. */
export const decoded = (text: string): string =>
  text.replace(
    /&(?:#(\d+)|#x([\da-f]+)|([a-z]+));/giu,
    (whole, decimal: string, hex: string, name: string) => {
      if (decimal) return String.fromCodePoint(Number(decimal));
      if (hex) return String.fromCodePoint(Number.parseInt(hex, 16));
      return entities[name] ?? whole;
    },
  );
