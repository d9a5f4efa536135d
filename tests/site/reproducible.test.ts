import { expect, it } from 'vitest';
import { buildTree, copyTree, digests } from './tree.ts';

it('a second build, in another folder, gives the same bytes', async () => {
  const tree = copyTree();
  try {
    const { SITE_URL = '', BASE_PATH = '/' } = process.env;
    await buildTree(tree, { SITE_URL, BASE_PATH });
    const [first, second] = [digests('dist'), digests(`${tree.root}/dist`)];
    const differing = [...new Set([...first.keys(), ...second.keys()])].filter(
      (path) => first.get(path) !== second.get(path),
    );
    expect(differing).toEqual([]);
    expect(first.size).toBeGreaterThan(100);
  } finally {
    tree.remove();
  }
});
