import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addInvented, modelsIn } from '../../scripts/bench/folder.ts';
import { buildTree, copyTree, digests, type Tree } from './tree.ts';

const { SITE_URL = '', BASE_PATH = '/' } = process.env;
const env = { SITE_URL, BASE_PATH, ASTRO_TELEMETRY_DISABLED: '1' };
const LONG = 600_000;

/** Paths at which two builds differ. */
const differing = (a: ReadonlyMap<string, string>, b: ReadonlyMap<string, string>): string[] =>
  [...new Set([...a.keys(), ...b.keys()])].filter((path) => a.get(path) !== b.get(path));

/** Builds pages, and says how many were taken out of the build before. */
async function pagesOf(tree: Tree, ...flags: string[]) {
  const { text, code } = await tree.run(['node_modules/astro/bin/astro.mjs', 'build', ...flags], env);
  if (code !== 0) throw new Error(text);
  return { files: digests(join(tree.root, 'dist')), kept: text.split('(restored)').length - 1 };
}

function edit(tree: Tree, file: string, change: (text: string) => string): void {
  const path = join(tree.root, file);
  const text = readFileSync(path, 'utf8');
  const changed = change(text);
  if (changed === text) throw new Error(`${file} is as before`);
  writeFileSync(path, changed);
}

describe('a build in another folder', () => {
  const tree = copyTree();
  beforeAll(() => buildTree(tree, env), LONG);
  afterAll(() => {
    tree.remove();
  });

  it('gives the same bytes', () => {
    const [first, second] = [digests('dist'), digests(join(tree.root, 'dist'))];
    expect(differing(first, second)).toEqual([]);
    expect(first.size).toBeGreaterThan(100);
  });

  it(
    'keeps pages of the build before, and gives the bytes of one that keeps none',
    { timeout: LONG, retry: 0 },
    async () => {
      // A plan more, another seal that two plans have now, a correction that says something else.
      addInvented(tree.root, modelsIn('.'), 1);
      edit(tree, 'seeds/plans/hezuo-2022/plan.yaml', (text) => text.replace(/^seal: .*$/mu, 'seal: 泽'));
      edit(tree, 'seeds/plans/lianshui-2024/errata.yaml', (text) =>
        text.replace('corr: null', "corr: '集聚度高'"),
      );
      expect(await tree.run(['scripts/build-content.ts'])).toMatchObject({ code: 0 });
      const [warm, cold] = [await pagesOf(tree), await pagesOf(tree, '--force')];
      expect(differing(warm.files, cold.files)).toEqual([]);
      expect(cold.kept).toBe(0);
      expect(warm.kept).toBeGreaterThan(100);
    },
  );
});
