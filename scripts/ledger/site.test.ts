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

it('keeps the first page of the codings of a plan and none of the further ones, over which its tasks move', () => {
  const site = built(
    'plans/jia-2024/codings/index.html',
    'plans/jia-2024/codings/2/index.html',
    'plans/jia-2024/codings/12/index.html',
    'plans/jia-2024/tasks/2/index.html',
  );
  expect(siteOf(site).kept.map(({ address }) => address)).toEqual([
    '/plans/jia-2024/codings/',
    '/plans/jia-2024/tasks/2/',
  ]);
});
