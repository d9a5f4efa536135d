import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { addInvented, modelsIn } from '../../scripts/bench/folder.ts';
import { long } from '../runs.ts';
import { buildTree, copyTree, digests, type Tree } from './tree.ts';

const { SITE_URL = '', BASE_PATH = '/' } = process.env;
const env = { SITE_URL, BASE_PATH };
const languages = long ? 'both' : 'zh';

async function writeContent(tree: Tree): Promise<void> {
  expect(await tree.run(['scripts/build-content.ts'])).toMatchObject({ code: 0 });
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
  afterAll(() => {
    tree.remove();
  });

  it(
    'keeps pages of a build of another state, and gives the bytes of the site here, which was built by itself',
    { timeout: 900_000, retry: 0 },
    async () => {
      // A plan more, another seal that two plans have then, a correction that says something else.
      addInvented(tree.root, modelsIn('.'), 1);
      edit(tree, 'seeds/plans/hezuo-2022/plan.yaml', (text) => text.replace(/^seal: .*$/mu, 'seal: 泽'));
      edit(tree, 'seeds/plans/lianshui-2024/errata.yaml', (text) =>
        text.replace('corr: null', "corr: '集聚度高'"),
      );
      await writeContent(tree);
      expect(await buildTree(tree, env, languages)).toBe(0);
      const other = digests(join(tree.root, 'dist'));

      // All of it is taken back.
      rmSync(join(tree.root, 'seeds'), { recursive: true });
      cpSync('seeds', join(tree.root, 'seeds'), { recursive: true });
      await writeContent(tree);
      expect(await buildTree(tree, env, languages)).toBeGreaterThan(50);

      const [here, there] = [digests('dist'), digests(join(tree.root, 'dist'))];
      // The short run makes no English pages: of these, their scripts and the map of the site nothing is asked.
      const apart = (path: string): boolean => !long && /^(?:en\/|_astro\/|sitemap\.xml$)/u.test(path);
      const compared = [...new Set([...here.keys(), ...there.keys()])].filter(
        (path) => !apart(path) || (there.has(path) && path !== 'sitemap.xml'),
      );
      const differing = compared.filter((path) => here.get(path) !== there.get(path));
      expect(differing).toEqual([]);
      expect(there.size).toBeGreaterThan(100);
      // Had nothing been other before, nothing could have gone stale.
      const changed = [...there].filter(([path, digest]) => other.get(path) !== digest);
      expect(changed.length).toBeGreaterThan(100);
    },
  );
});

describe.runIf(long)('a site of more plans than a page shows', () => {
  const tree = copyTree();
  afterAll(() => {
    tree.remove();
  });

  it(
    'keeps pages of provinces, and after a correction they say what a build that keeps nothing says',
    { timeout: 900_000, retry: 0 },
    async () => {
      // So few plans are many here: there are pages of provinces, of prefectures, and groups in place of plans.
      const limits = { SIDE_BY_SIDE: 2, IN_COLUMNS: 3, IN_ROWS: 4, IN_PROVINCE: 2 };
      for (const [name, most] of Object.entries(limits))
        edit(tree, 'src/compare/many.ts', (text) =>
          text.replace(new RegExp(`(?<=const ${name} = )\\d+`, 'u'), String(most)),
        );
      addInvented(tree.root, modelsIn('.'), 4);
      await writeContent(tree);
      await buildTree(tree, env, 'zh');
      const before = digests(join(tree.root, 'dist'));
      edit(tree, 'seeds/plans/hezuo-2022/plan.yaml', (text) => text.replace(/^seal: .*$/mu, 'seal: 泽'));
      edit(tree, 'seeds/plans/lianshui-2024/errata.yaml', (text) =>
        text.replace('corr: null', "corr: '集聚度高'"),
      );
      await writeContent(tree);
      expect(await buildTree(tree, env, 'zh')).toBeGreaterThan(100);
      const kept = digests(join(tree.root, 'dist'));
      rmSync(join(tree.root, 'node_modules/.astro'), { recursive: true });
      rmSync(join(tree.root, 'dist'), { recursive: true });
      expect(await buildTree(tree, env, 'zh')).toBe(0);
      const anew = digests(join(tree.root, 'dist'));
      expect([...anew].filter(([path, digest]) => kept.get(path) !== digest)).toEqual([]);
      expect(kept.size).toBe(anew.size);
      const provinces = [...anew.keys()].filter((path) => path.includes('/in/'));
      expect(provinces.length).toBeGreaterThan(20);
      const same = provinces.filter((path) => before.get(path) === anew.get(path));
      expect(same.length).toBeGreaterThan(0);
      expect(same.length).toBeLessThan(provinces.length);
    },
  );
});
