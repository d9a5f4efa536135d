import { readdirSync } from 'node:fs';
import { expect, inject, it } from 'vitest';
import { contentPolicy, headersFor } from '../../src/hosting.ts';
import { openPage } from './page.ts';

const files = readdirSync('dist', { recursive: true, encoding: 'utf8' });
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

it('the policy of the header is that of the page, and a page breaks no part of it', async () => {
  const { page, errors } = await openPage('plans/linze-2022/');
  const meta = await page.locator('meta[http-equiv=Content-Security-Policy]').getAttribute('content');
  expect(meta).toBe(contentPolicy);
  expect(errors).toEqual([]);
});

it('robots may read everything', async () => {
  expect(await (await fetch(new URL('robots.txt', inject('siteUrl')))).text()).toContain('Allow: /');
});
