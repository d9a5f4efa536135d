import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, it } from 'vitest';
import { contentPolicy, contentTypes, headersFor } from '../../src/hosting.ts';
import { openPage } from './page.ts';

const files = readdirSync('dist', { recursive: true, encoding: 'utf8' }).filter((path) =>
  statSync(join('dist', path)).isFile(),
);
const one = (pattern: RegExp): string => {
  const found = files.map((path) => path.replaceAll('\\', '/')).find((path) => pattern.test(path));
  if (found === undefined) throw new Error(`dist/ has no ${pattern.source}`);
  return found;
};

it.each([
  ['the home page', ''],
  ['a page', 'plans/linze-2022/'],
  ['a script', one(/^_astro\/.*\.js$/u)],
  ['the search index', one(/^search\/data\/[^/]+\/.*\.json$/u)],
  ['a data file', 'data/tasks.json'],
  ['what is not there', 'missing/'],
])('%s answers with every header of the table', async (_what, path) => {
  const { headers } = await fetch(new URL(path, inject('siteUrl')));
  for (const [name, value] of headersFor(`/${path}`))
    expect([name, headers.get(name)]).toEqual([name, value]);
});

/** The first file of every ending, pages and what the search keeps for itself apart. */
const endings = new Map(
  files
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => /\.[^./]+$/u.test(path) && !/^_astro\/|^search\/|^\.|\.html$/u.test(path))
    .map((path) => [path.replace(/^.*\./u, ''), path]),
);

it.each([...endings])(
  'a program on another site may read files that end with .%s, and knows what they are',
  async (ending, path) => {
    const { status, headers } = await fetch(new URL(path, inject('siteUrl')), {
      headers: { Origin: 'https://other.example' },
    });
    expect([status, headers.get('Access-Control-Allow-Origin')]).toEqual([200, '*']);
    expect(headers.get('Content-Type')).toBe(contentTypes[ending]);
  },
);

it('there are files of every kind that readers take away', () => {
  for (const ending of [
    'csv',
    'json',
    'zip',
    'qdpx',
    'sqlite',
    'gexf',
    'graphml',
    'xml',
    'xlsx',
    'ris',
    'bib',
    'tex',
    'txt',
  ])
    expect(endings.has(ending), ending).toBe(true);
});

it('the policy of the header is that of the page, and a page breaks no part of it', async () => {
  const { page, errors } = await openPage('plans/linze-2022/');
  const meta = await page.locator('meta[http-equiv=Content-Security-Policy]').getAttribute('content');
  expect(meta).toBe(contentPolicy);
  expect(errors).toEqual([]);
});

it('robots may read everything', async () => {
  expect(await (await fetch(new URL('robots.txt', inject('siteUrl')))).text()).toContain('Allow: /');
});
