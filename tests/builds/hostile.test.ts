/** A corpus with hostile files in it: what they make of the other plans, of the data and of the pages. */
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { additionOf } from '../../scripts/add/addition.ts';
import { readSeeds } from '../../scripts/read/seeds.ts';
import { readVocabulary } from '../../scripts/read/vocabulary.ts';
import { writeSeedFolder } from '../../scripts/write/seed-folder.ts';
import { hostile, type Hostile } from '../hostile/files.ts';
import { elementsOf, RAW, wordsOf } from '../hostile/words.ts';
import { long } from '../runs.ts';
import { copyTree } from './tree.ts';

/** Whether the point of a file is what its pages show of it. */
const isShown = (h: Hostile): boolean => h.words !== undefined || h.what.startsWith('a web page');
const { vocabulary } = readVocabulary(process.cwd());
const { seeds } = readSeeds(process.cwd());
const committed = seeds.map((s) => s.id);
const base = mkdtempSync(join(tmpdir(), 'hostile-'));
const { root, run, remove } = copyTree();
const filed = new Map<string, Hostile>();

/** What plans have to do with one another takes time, and more with each: the long run takes all but the largest. */
const taken = (h: Hostile, text: string): boolean => (long ? text.length <= 20_000 : isShown(h));

beforeAll(() => {
  for (const [k, h] of hostile.entries()) {
    if (h.add !== 'imported' || (h.slow === true && !long)) continue;
    mkdirSync(join(base, String(k)));
    const path = join(base, String(k), h.name ?? 'x.txt');
    h.make(path);
    const id = `jia-${[...String(k)].map((d) => 'abcdefghij'.charAt(Number(d))).join('')}-2024`;
    const addition = additionOf(path, h.id ?? id, seeds, vocabulary);
    if (addition.id === null) throw new Error(JSON.stringify(addition.issues));
    if (!taken(h, String(addition.files.get('source.txt')))) continue;
    writeSeedFolder(root, addition.id, addition.files);
    filed.set(addition.id, h);
  }
}, 900_000);
afterAll(() => {
  remove();
  rmSync(base, { recursive: true, force: true });
});

const content = async (): Promise<string> => {
  const { text, code } = await run(['scripts/build-content.ts']);
  expect(text).not.toMatch(/^\s+at .*:\d+:\d+/mu);
  expect(code, text).toBe(0);
  return text;
};

describe('a corpus with hostile files', { timeout: 900_000, retry: 0 }, () => {
  it('has the other plans as they were, and a second run changes nothing', async () => {
    expect(filed.size).toBeGreaterThan(10);
    await content();
    for (const id of committed)
      for (const path of [`content/plans/${id}.mdx`, `content/sources/${id}.json`])
        expect(readFileSync(join(root, path)).equals(readFileSync(path)), path).toBe(true);
    for (const name of readdirSync(join(root, 'content'), { recursive: true, withFileTypes: true }))
      if (name.isFile() && !name.name.endsWith('.zip'))
        expect(readFileSync(join(name.parentPath, name.name), 'utf8')).not.toMatch(RAW);
    // The pages below are made of those whose words are the point.
    const rest = [...filed].filter(([, h]) => !isShown(h));
    for (const [id] of rest) rmSync(join(root, 'seeds/plans', id), { recursive: true });
    if (rest.length > 0) await content();
    expect(await content()).toMatch(/ 0 of \d+ files written/u);
  });

  // Outside the long run pages of plans and the data alone: the others take their words by the same components.
  it('are pages that show the words and run none of them', async () => {
    for (const name of readdirSync(join(root, 'src/pages')))
      if (!long && !['plans', 'data', '[...file].ts'].includes(name))
        rmSync(join(root, 'src/pages', name), { recursive: true });
    const build = await run(['scripts/setup/astro.mjs', 'build']);
    expect(build.code, build.text.slice(-2000)).toBe(0);
    const pagesOf = (id: string): string[] =>
      readdirSync(join(root, 'dist/plans', id), { recursive: true, withFileTypes: true })
        .filter((f) => f.name.endsWith('.html'))
        .map((f) => readFileSync(join(f.parentPath, f.name), 'utf8'));
    const known = new Set(['caption', ...committed.flatMap(pagesOf).flatMap(elementsOf)]);
    const shown = [...filed].filter(([id]) => existsSync(join(root, 'dist/plans', id)));
    expect(shown.length).toBeGreaterThan(10);
    for (const [id, h] of shown) {
      const pages = pagesOf(id);
      for (const page of pages) {
        expect(page).not.toMatch(RAW);
        expect(elementsOf(page).filter((e) => !known.has(e))).toEqual([]);
      }
      const text = wordsOf(pages.join('\n'));
      for (const word of h.words ?? []) expect(text, h.what).toContain(word);
    }
    for (const name of readdirSync(join(root, 'dist/data')))
      if (name.endsWith('.json'))
        expect(readFileSync(join(root, 'dist/data', name), 'utf8')).not.toMatch(RAW);
  });
});
