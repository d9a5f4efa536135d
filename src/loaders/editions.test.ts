import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { LoaderContext } from 'astro/loaders';
import { afterAll, beforeEach, expect, it, vi } from 'vitest';
import { readContent } from '../../scripts/site/content.ts';
import { storedEditions } from '../written/stored-editions.ts';
import { storing, type EntryTypes } from './editions.ts';

const folder = mkdtempSync(join(tmpdir(), 'editions-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const [first] = readContent('.');
if (!first) throw new Error('There is no edition');
const { edition } = first;
const { id } = edition.plan;

let entries = new Map<string, { data: Record<string, unknown> }>();
beforeEach(() => {
  entries = new Map();
});
const read = vi.fn<(file: { contents: string }) => Promise<{ data: object }>>();
const context = (program: string) => {
  const bare = {
    store: { entries: () => [...entries], delete: (key: string) => entries.delete(key) },
    entryTypes: new Map([['.mdx', { getEntryInfo: read }]]),
  } as unknown as LoaderContext & EntryTypes;
  return storing(bare, storedEditions(folder), program);
};

/** What Astro's loader of files does with one. */
async function load(program: string, contents: string, frontMatter: object = edition): Promise<string> {
  read.mockReset().mockResolvedValue({ data: frontMatter });
  const loading = context(program);
  const info = await loading.entryTypes?.get('.mdx')?.getEntryInfo({ contents });
  const data: Record<string, unknown> = await loading.parseData({ id, data: info?.data as never });
  entries.set(id, { data });
  return String(data['stored']);
}

it('stores front matter beside its entry, once for the same bytes and the same program', async () => {
  const program = 'a'.repeat(64);
  const key = await load(program, 'bytes');
  expect(read).toHaveBeenCalledTimes(1);
  expect(storedEditions(folder).read(key)).toEqual(edition);
  expect(await load(program, 'bytes')).toBe(key);
  expect(read).not.toHaveBeenCalled();
  expect(await load(program, 'other bytes')).not.toBe(key);
  expect(read).toHaveBeenCalledTimes(1);
});

it('reads again what is gone, and what another program stored', async () => {
  const key = await load('b'.repeat(64), 'bytes');
  context('b'.repeat(64));
  expect([...entries.keys()]).toEqual([id]);
  context('c'.repeat(64));
  expect([...entries.keys()]).toEqual([]);
  expect(await load('c'.repeat(64), 'bytes')).not.toBe(key);
  const store = storedEditions(folder);
  store.keepOnly(new Set());
  expect(store.has(key)).toBe(false);
  context('c'.repeat(64));
  expect([...entries.keys()]).toEqual([]);
});

it('stops at what is no edition, at dangling ids and at the plan of another file, and says in which', async () => {
  const program = 'd'.repeat(64);
  const { title: _, ...untitled } = edition.plan;
  await expect(load(program, 'no title', { ...edition, plan: untitled })).rejects.toThrow(
    new RegExp(`content/plans/${id}\\.mdx is no edition:[\\s\\S]*plan\\.title`, 'u'),
  );
  await expect(
    load(program, 'twice', { ...edition, tasks: [...edition.tasks, ...edition.tasks] }),
  ).rejects.toThrow(/is there twice/u);
  await expect(
    load(program, 'another', { ...edition, plan: { ...edition.plan, id: 'yi-2024' } }),
  ).rejects.toThrow(`content/plans/${id}.mdx holds yi-2024`);
});
