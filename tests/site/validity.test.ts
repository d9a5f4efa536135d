import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FileSystemConfigLoader, formatterFactory, HtmlValidate } from 'html-validate';
import { expect, it } from 'vitest';
import { long } from '../runs.ts';

const validator = new HtmlValidate(
  new FileSystemConfigLoader([], {
    root: true,
    extends: ['html-validate:recommended', 'html-validate:document'],
    rules: {
      'doctype-style': 'off',
      'no-trailing-whitespace': 'off',
      'void-style': 'off',
      // The title names the sentence's task and its plan in full, as a citation needs it.
      'long-title': 'off',
      // Scripts and style sheets come from the site itself; the content security policy allows no other.
      'require-sri': 'off',
      'tel-non-breaking': 'off',
      // `/changes/#v1.0.0`: HTML allows any character but white space.
      'valid-id': ['error', { relaxed: true }],
      // The boxes of one choice share their name, as HTML has it.
      'form-dup-name': ['error', { shared: ['radio', 'checkbox', 'button', 'reset', 'submit'] }],
    },
  }),
);

/** A tag with the names of its attributes, and of those that have few values the value. */
const TAG = /<(\/?)([a-z][\w-]*)((?:\s+[^\s=>"]+(?:="[^"]*")?)*)\s*>/gu;
const ATTRIBUTE = /([^\s=>"]+)(?:="([^"]*)")?/gu;
const WITH_VALUE = new Set([
  'type',
  'role',
  'rel',
  'scope',
  'lang',
  'hreflang',
  'aria-current',
  'aria-live',
  'class',
]);
const VOID = new Set(['area', 'base', 'br', 'col', 'hr', 'img', 'input', 'link', 'meta', 'source', 'wbr']);

/** What a page is built of: every tag with its attributes, together with the tag that it stands in and the one before it. */
function buildOf(html: string): Set<string> {
  const found = new Set<string>();
  const open: string[] = [];
  let before = '';
  for (const [, end, tag = '', attributes = ''] of html.matchAll(TAG)) {
    if (end !== '') {
      // An end that ends nothing is a build of its own.
      if (open.at(-1)?.split(' ', 1)[0] === tag) before = open.pop() ?? '';
      else found.add(`${open.join('>')}</${tag}`);
      continue;
    }
    const names = [...attributes.matchAll(ATTRIBUTE)].map(([, name = '', value = '']) =>
      WITH_VALUE.has(name) ? `${name}=${value}` : value === '' ? `${name}=""` : name,
    );
    const own = [tag, ...names].join(' ');
    found.add(`${open.at(-1) ?? ''}>${own}`).add(`${before.split(' ', 1)[0] ?? ''}+${own}`);
    before = own;
    if (!VOID.has(tag)) open.push(own);
  }
  return found.add(`left open: ${open.join('>')}`);
}

/** Ids that stand twice in a page: the one rule of these that goes by what the whole page says, and not by how it is built. */
function doubleIds(html: string): string[] {
  const ids = [...html.matchAll(/<[^>]* id="([^"]*)"/gu)].map(([, id = '']) => id);
  return ids.filter((id, k) => ids.indexOf(id) !== k);
}

const pages = readdirSync('dist', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.html'))
  .sort()
  .map((file) => ({ file: join('dist', file), html: readFileSync(join('dist', file), 'utf8') }));

it('no page has an id twice', () => {
  expect(pages.length).toBeGreaterThan(90);
  expect(pages.flatMap(({ file, html }) => doubleIds(html).map((id) => `${file}#${id}`))).toEqual([]);
});

// All in the long run; in the short one those that are built of something that no page before them has.
it('every page is valid HTML', async () => {
  const known = new Set<string>();
  const asked = pages.filter(({ html }) => {
    const build = buildOf(html);
    const isNew = [...build].some((part) => !known.has(part));
    for (const part of build) known.add(part);
    return isNew || long;
  });
  expect(asked.length).toBeGreaterThan(30);
  const report = await validator.validateMultipleFiles(asked.map(({ file }) => file));
  expect(report.valid, formatterFactory('text')(report.results).slice(0, 4000)).toBe(true);
});
