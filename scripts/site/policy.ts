import { isJson } from '../../src/model/steering.ts';
import { issue, type Issue } from '../../src/model/issue.ts';
import type { Tag } from './html.ts';
import { fileOf } from './paths.ts';

/** Where a page may name another host only if the browser asks it for nothing. */
const LOADS: Readonly<Record<string, readonly string[]>> = {
  script: ['src'],
  link: ['href'],
  img: ['src', 'srcset'],
  iframe: ['src'],
  source: ['src', 'srcset'],
  form: ['action'],
  object: ['data'],
  video: ['src', 'poster'],
  audio: ['src'],
};

/** Links that name an address and load nothing. */
const NAMES = new Set(['canonical', 'cite-as']);

/** What a page of the site is written in: one of the languages of its interface. */
const LANGUAGES = new Set(['zh-CN', 'en-GB']);

/** The one type of script element with content: data that no browser runs, whatever the policy. */
const DATA = 'application/ld+json';

/** Nothing inline, nothing from another host, and a policy that says so in every page. */
export const checkPolicy = ({
  pages,
}: {
  readonly pages: ReadonlyMap<string, { readonly objections: readonly string[] }>;
}): Issue[] =>
  [...pages].flatMap(([address, page]) =>
    page.objections.map((why) => issue('site/policy', `${why} in ${address}`, { file: fileOf(address) })),
  );

/** What in a page, by its tags, is against the policy; in words. */
export function objectionsOf(tags: readonly Tag[]): string[] {
  const objections = tags.flatMap(objectionsTo);
  if (!tags.some(isPolicy)) objections.push('there is no content security policy');
  if (!tags.some((tag) => tag.name === 'html' && LANGUAGES.has(tag.attributes.get('lang') ?? '')))
    objections.push('the language is not stated');
  return objections;
}

const isPolicy = ({ name, attributes }: Tag): boolean =>
  name === 'meta' &&
  attributes.get('http-equiv')?.toLowerCase() === 'content-security-policy' &&
  (attributes.get('content') ?? '').includes("default-src 'self'") &&
  !/unsafe-inline|'unsafe-eval'|\*/u.test(attributes.get('content') ?? '');

function objectionsTo({ name, attributes, inner }: Tag): string[] {
  const found: string[] = [];
  if (name === 'script' && !attributes.has('src') && inner.trim() !== '') {
    if (attributes.get('type') !== DATA) found.push('an inline script');
    else if (!isJson(inner)) found.push(`<script type="${DATA}"> that is no JSON`);
  }
  if (name === 'style') found.push('an inline style sheet');
  if (name === 'base') found.push('<base>');
  for (const [key, value] of attributes) {
    if (key === 'style') found.push(`style="${value}"`);
    if (key.startsWith('on')) found.push(`${key}="${value}"`);
    if (/^\s*javascript:/iu.test(value)) found.push(`${key}="${value}"`);
    if (
      LOADS[name]?.includes(key) &&
      /^(?:[a-z]+:)?\/\//iu.test(value) &&
      !NAMES.has(attributes.get('rel') ?? '') &&
      !(attributes.get('rel') === 'alternate' && attributes.has('hreflang'))
    ) {
      found.push(`<${name} ${key}="${value}">, a request to another host`);
    }
  }
  return found;
}
