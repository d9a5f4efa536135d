import { decodedHtml, htmlTokens } from '../../src/model/html.ts';

/** A start tag as it is in a page. Reads what Astro writes, not the web. */
export interface Tag {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  /** What is between a script's or style's start and end tag. */
  readonly inner: string;
}

const ATTRIBUTE = /([^\s=>/]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]+)))?/gu;

/** The start tags of a page, in order. */
export function tagsOf(text: string): Tag[] {
  const tags: Tag[] = [];
  for (const { kind, written, name, attributes } of htmlTokens(text)) {
    if (kind === 'open') tags.push({ name, attributes: attributesOf(attributes), inner: '' });
    const last = tags.at(-1);
    if (kind === 'raw' && last) tags.splice(-1, 1, { ...last, inner: written });
  }
  return tags;
}

const attributesOf = (text: string): ReadonlyMap<string, string> =>
  new Map(
    [...text.matchAll(ATTRIBUTE)].map(([, name = '', double, single, bare]) => [
      name.toLowerCase(),
      decodedHtml(double ?? single ?? bare ?? ''),
    ]),
  );
