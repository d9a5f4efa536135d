import type { LoaderContext } from 'astro/loaders';
import { expect, it, vi } from 'vitest';
import { knowingFrontMatter, type EntryTypes } from './editions.ts';

const context = (read: (file: { contents: string }) => Promise<{ data: object }>) => ({
  store: { values: () => [{ id: 'jia-2024', digest: '#known', data: { plan: '甲' } }] } as never,
  generateDigest: (text: unknown) => `#${String(text)}`,
  entryTypes: new Map([['.mdx', { getEntryInfo: read }]]),
});

it('reads front matter that the store does not have, and no other', async () => {
  const read = vi.fn(() => Promise.resolve({ data: { plan: '乙' } }));
  const { entryTypes }: Pick<LoaderContext, 'store'> & EntryTypes = knowingFrontMatter(context(read));
  const of = async (contents: string) => (await entryTypes?.get('.mdx')?.getEntryInfo({ contents }))?.data;
  expect(await of('known')).toEqual({ plan: '甲' });
  expect(read).not.toHaveBeenCalled();
  expect(await of('changed')).toEqual({ plan: '乙' });
  expect(read).toHaveBeenCalledTimes(1);
});

it('leaves a context alone that says nothing of files', () => {
  const { entryTypes: _, ...bare } = context(() => Promise.reject(new Error('read')));
  expect(knowingFrontMatter(bare)).toBe(bare);
});
