/**
 * A second site, built once for all that the site of the corpus cannot show: it lives below a path that needs encoding; addresses of it
 * changed, moved and were withdrawn; one plan has a correction of each kind, and one has words that other languages would run.
 */
import { createHash } from 'node:crypto';
import {
  copyFileSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { expect } from 'vitest';
import { parse } from 'yaml';
import { runAddresses } from '../../scripts/ledger/run.ts';
import { deploymentOf } from '../../scripts/publish/place.ts';
import { filesBelow } from '../../scripts/site/paths.ts';
import { serveSite } from '../../scripts/serve-site.ts';
import type { Edition } from '../../src/model/edition.ts';
import type { MeasureRow } from '../../src/model/tables.ts';
import { buildTree, copyTree, type Tree } from '../builds/tree.ts';
import { plan, words as hostileWords } from '../hostile/files.ts';
import { builds } from '../runs.ts';
import { invented } from './invented.ts';
import { writeCoders } from './second-coders.ts';

/** A path with Chinese, a blank, and a name that the site uses itself. */
export const env = { BASE_PATH: '/县 域/data/', SITE_URL: 'https://plans.example' };
export const base = '/%E5%8E%BF%20%E5%9F%9F/data/';
/** The plan that has a correction of each kind, and the one with hostile words. */
export const CORRECTED = 'jia-2026';
export const HOSTILE = 'jia-words-2024';
/** A page that is recorded and not built: what a later version of the program no longer has. */
export const PAGE = '/old-page/';
/** The plan whose addresses change: task 1 in a word, 2 by a sentence; 14 is withdrawn, and 15 becomes 16. */
export const FORMER = 'lianshui-2024';
export const former = (n: number, rest = ''): string => `/plans/${FORMER}/tasks/${n}/${rest}`;

export interface SecondSite {
  readonly tree: Tree;
  /** Address of the home page, with a slash at its end. */
  readonly url: string;
  /** What the first sentence of the plan was before it was changed. */
  readonly words: string;
  readonly close: () => Promise<void>;
}

const editionIn = (root: string, id = FORMER): { file: string; edition: Edition; body: string } => {
  const file = join(root, `content/plans/${id}.mdx`);
  const [, front = '', body = ''] =
    /^---\n([\s\S]*?)\n---\n([\s\S]*)$/u.exec(readFileSync(file, 'utf8')) ?? [];
  return { file, edition: parse(front) as Edition, body };
};

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** One character of the first sentence of task 1 is another in the document as it came. Gives the sentence as it was. */
function editSource(root: string): string {
  const words = editionIn(root).edition.passages.find((p) => p.id === `${FORMER}/1/1`)?.text ?? '';
  const folder = join(root, 'seeds/plans', FORMER);
  const source = readFileSync(join(folder, 'source.txt'), 'utf8');
  const edited = source.replace(words.slice(-8), `${words.slice(-8, -1)}！`);
  expect(edited).not.toBe(source);
  writeFileSync(join(folder, 'source.txt'), edited);
  const facts = readFileSync(join(folder, 'plan.yaml'), 'utf8');
  writeFileSync(join(folder, 'plan.yaml'), facts.replace(sha256(source), sha256(edited)));
  return words;
}

/** Task 15 becomes task 16, task 14 and the last sentence of task 2 are removed. */
function editEdition(root: string): void {
  const { file, edition, body } = editionIn(root);
  const own = `${FORMER}/`;
  const last =
    edition.passages.filter((p) => p.kind === 'measure' && p.parent === `${own}2`).at(-1)?.id ?? '';
  const removed = (id: string): boolean =>
    id === last || id.startsWith(`${last}/`) || /^lianshui-2024\/14(?:\/|$)/u.test(id);
  edition.tasks = edition.tasks.filter((t) => !removed(t.id));
  edition.passages = edition.passages.filter((p) => !removed(p.id) && !removed(p.parent));
  edition.responsibilities = edition.responsibilities.filter((r) => !removed(r.task));
  edition.targets = edition.targets.filter((t) => !removed(t.id));
  edition.funding = edition.funding.filter((f) => !removed(f.id));
  edition.codings = edition.codings.filter((c) => !removed(c.of));
  // JSON is YAML, and keeps every string a string.
  const text = JSON.stringify(edition, null, 1).replaceAll(/lianshui-2024\/15(?=[/"])/gu, `${own}16`);
  writeFileSync(file, `---\n${text}\n---\n${body}`);
}

/** A task behind the first page of the codings has no code, as tasks of plans have that no editor has coded. */
function uncode(root: string): void {
  const { file, edition, body } = editionIn(root, 'linze-2022');
  const codings = edition.codings.filter((c) => c.of !== 'linze-2022/22');
  expect(codings.length).toBeLessThan(edition.codings.length);
  writeFileSync(file, `---\n${JSON.stringify({ ...edition, codings })}\n---\n${body}`);
}

/** Addresses move and vanish: where the version is closed a major one has to follow. */
function openVersion(root: string): void {
  const file = join(root, 'seeds/corpus.yaml');
  const entry = '- version: 99.0.0\n  date: null\n  doi: null\n  changes:\n    - 改号。\n';
  writeFileSync(file, readFileSync(file, 'utf8').replace(/^- version/mu, `${entry}- version`));
}

/** Three words in each place: with as many tasks as words the site would have another kind of search, that of large corpora. */
const inThrees = (words: readonly { readonly raw: string }[]): string[] =>
  words.flatMap((_, k) =>
    k % 3 === 0
      ? [
          words
            .slice(k, k + 3)
            .map(({ raw }) => raw)
            .join('、'),
        ]
      : [],
  );

/** Two plans of invented counties, filed as an editor files them; and what second coders say. */
async function addPlans(tree: Tree): Promise<void> {
  const measures = JSON.parse(readFileSync('dist/data/measures.json', 'utf8')) as MeasureRow[];
  const { source, errata, structure } = invented(measures.map(({ text }) => text));
  const add = async (id: string, text: string): Promise<string> => {
    const file = join(tree.root, `${id}.txt`);
    writeFileSync(file, text);
    const added = await tree.run(['scripts/add-plan.ts', file, '--id', id]);
    expect(added.code, added.text).toBe(0);
    return join(tree.root, 'seeds/plans', id);
  };
  const folder = await add(CORRECTED, source);
  writeFileSync(join(folder, 'errata.yaml'), errata);
  writeFileSync(join(folder, 'structure.yaml'), structure);
  expect(readFileSync(join(folder, 'plan.yaml'), 'utf8')).toContain(sha256(source));
  await add(HOSTILE, plan('all of them', inThrees(hostileWords)));
  writeCoders(tree.root, measures);
}

/** A site as the ledger sees it: the files of the Chinese site of this project, of its pages the anchors. */
function copyAddresses(to: string): void {
  for (const path of filesBelow('dist')) {
    if (/^(?:en|_astro|search\/data)\//u.test(path)) continue;
    mkdirSync(dirname(join(to, path)), { recursive: true });
    if (path.endsWith('.html')) {
      const html = readFileSync(join('dist', path), 'utf8');
      const anchors = [...html.matchAll(/\sid="?([^"\s>]+)/gu)].map(([, id = '']) => `<p id="${id}">`);
      writeFileSync(join(to, path), anchors.join(''));
    } else copyFileSync(join('dist', path), join(to, path));
  }
}

/**
 * Enters what became of the addresses, by the site of this project, from which this one differs: it is as an earlier program has built
 * it, and task 15 is task 16 there already. The new plans are not in it, and come in when they are built.
 */
function enterAddresses(root: string): void {
  const { base: here } = deploymentOf(process.env);
  const ledger = (...args: string[]) => runAddresses(root, args, here);
  const dist = (path: string): string => join(root, 'dist', path);
  copyAddresses(dist(''));
  renameSync(dist(former(15)), dist(former(16)));
  rmSync(dist(former(14)), { recursive: true });
  const plans = [CORRECTED, HOSTILE].map(
    (id) => [join(root, `content/plans/${id}.mdx`), join(root, `${id}.mdx`)] as const,
  );
  for (const [place, aside] of plans) renameSync(place, aside);
  mkdirSync(dist(PAGE));
  writeFileSync(join(dist(PAGE), 'index.html'), '<!doctype html><html lang="zh-CN"><body>旧页</body></html>');
  ledger('record', '--reason', '一页');
  rmSync(dist(PAGE), { recursive: true });
  const failed = ledger('--check');
  expect(failed.code, failed.text).toBe(1);
  const [gone = ''] = /\/tasks\/2\/#m\d+/u.exec(failed.text) ?? [];
  ledger('move', former(15), former(16), '--reason', '改号');
  ledger('withdraw', former(14), '--reason', '误收');
  ledger('withdraw', PAGE, '--reason', '不再提供');
  ledger('withdraw', `/plans/${FORMER}${gone}`, '--reason', '误断一句');
  ledger('record', '--reason', '更正一字');
  const recorded = ledger('--check');
  expect(recorded.code, recorded.text).toBe(0);
  for (const [place, aside] of plans) renameSync(aside, place);
  rmSync(dist(''), { recursive: true });
}

/** Makes and builds it in a copy of the project. Gives what the first sentence of the plan was. */
async function make(tree: Tree): Promise<string> {
  openVersion(tree.root);
  const words = editSource(tree.root);
  await addPlans(tree);
  const content = await tree.run(['scripts/build-content.ts']);
  expect(content.code, content.text).toBe(0);
  // The other plans are what they were.
  for (const name of readdirSync('content/plans').filter((file) => file !== `${FORMER}.mdx`)) {
    const [here, there] = ['.', tree.root].map((root) =>
      readFileSync(join(root, 'content/plans', name), 'utf8'),
    );
    expect(there, name).toBe(here);
  }
  editEdition(tree.root);
  uncode(tree.root);
  enterAddresses(tree.root);
  await buildTree(tree, env, builds ? 'both' : 'zh');
  const pages = runAddresses(tree.root, ['record', '--reason', '新页'], base);
  expect(pages.code, pages.text).toBe(0);
  return words;
}

/** Makes, builds and serves it: in Chinese; with `--mode builds`, as CI has it, in English too. */
export async function secondSite(): Promise<SecondSite> {
  const tree = copyTree();
  try {
    const words = await make(tree);
    const { url, close } = await serveSite({ root: join(tree.root, 'dist'), port: 0, base: env.BASE_PATH });
    const end = async (): Promise<void> => {
      await close();
      tree.remove();
    };
    return { tree, url, words, close: end };
  } catch (error) {
    tree.remove();
    throw error;
  }
}
