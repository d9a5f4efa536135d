import { expect, it } from 'vitest';
import { pageAddress } from '../site/paths.ts';
import type { Site } from '../site/read-site.ts';
import { siteOf } from './site.ts';

/** A built site that has these files and nothing in them. */
const built = (...paths: string[]): Site =>
  ({
    base: '/',
    files: new Map(paths.map((path) => [path, Buffer.from('')])),
    pages: new Map(
      paths.flatMap((path) => pageAddress(path) ?? []).map((address) => [address, { html: '' }]),
    ),
  }) as unknown as Site;

it('keeps the first page of the codings, the text and the source of a plan and none of the further ones, over which its tasks move', () => {
  const site = built(
    'plans/jia-2024/codings/index.html',
    'plans/jia-2024/codings/2/index.html',
    'plans/jia-2024/codings/12/index.html',
    'plans/jia-2024/source/index.html',
    'plans/jia-2024/source/2/index.html',
    'plans/jia-2024/tasks/2/index.html',
    'plans/jia-2024/text/index.html',
    'plans/jia-2024/text/3/index.html',
  );
  expect(siteOf(site).kept.map(({ address }) => address)).toEqual([
    '/plans/jia-2024/codings/',
    '/plans/jia-2024/source/',
    '/plans/jia-2024/tasks/2/',
    '/plans/jia-2024/text/',
  ]);
});

it('pages of differences are addresses, and their further pages and those of a draft are none', () => {
  const site = built(
    'changes/index.html',
    'changes/1.0.0/1.1.0/index.html',
    'changes/1.0.0/1.1.0/difference.csv',
    'changes/1.0.0/1.1.0/tasks/index.html',
    'changes/1.0.0/1.1.0/tasks/2/index.html',
    'changes/1.0.0/1.1.0/tasks/12/index.html',
    'changes/1.1.0/2.0.0-draft/index.html',
    'changes/1.1.0/2.0.0-draft/tasks/index.html',
  );
  expect(siteOf(site).kept).toEqual([
    { kind: 'page', address: '/changes/' },
    { kind: 'page', address: '/changes/1.0.0/1.1.0/' },
    { kind: 'file', address: '/changes/1.0.0/1.1.0/difference.csv' },
    { kind: 'page', address: '/changes/1.0.0/1.1.0/tasks/' },
  ]);
});

it('what the site works with and nobody cites is no address', () => {
  const none = [
    '_astro/a.js',
    'search/data/manifest.json',
    'compare/data/a.json',
    'plans/list.json',
    'plans/jia-2024/cite.json',
    'sw.js',
    'favicon.svg',
    '404.html',
    '_headers',
    '_redirects',
    '.nojekyll',
    'robots.txt',
    'sitemap.xml',
    'opensearch.xml',
    'data/1.1.0-draft/a.csv',
  ];
  const kept = ['feed.xml', 'data/1.0.0/a.csv', 'plans/jia-2024/list.json', 'data/robots.txt', 'sw.js.txt'];
  expect(siteOf(built(...none, ...kept)).kept.map(({ address }) => address)).toEqual(
    kept.map((path) => `/${path}`).sort(),
  );
});
