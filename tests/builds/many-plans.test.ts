/** Pages of more plans than stand side by side, which the site of this repository does not have: whether they look as they should. */
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { parse } from 'yaml';
import { addInvented, modelsIn } from '../../scripts/bench/folder.ts';
import { serveSite, type RunningSite } from '../../scripts/serve-site.ts';
import { filesBelow } from '../../scripts/site/paths.ts';
import type { PlanYaml } from '../../src/model/seed.ts';
import type { PlanRow } from '../../src/model/tables.ts';
import { isEnglish, typeOfFile } from '../../src/routes.ts';
import { long } from '../runs.ts';
import { findBrowser, startBrowser } from '../site/browser.ts';
import { misfits } from '../site/misfits.ts';
import { buildTree, copyTree } from './tree.ts';

/** More than are shown in columns; the long run has as many as a researcher's corpus. */
const PLANS = long ? 40 : 20;
const WIDTHS = [1280, 375];
/** Invented places have short names; the longest of China's have fifteen characters, as this one has, which is invented too. */
const LONG_NAME = '甲石山乙安族丙乡族丁拉族自治县';

const tree = copyTree();
const dist = join(tree.root, 'dist');
let site: RunningSite | undefined;

/** Gives the place of one of the invented plans the long name. */
function renamePlace(): void {
  const plans = join(tree.root, 'seeds/plans');
  const [invented = ''] = readdirSync(plans).filter((id) => !existsSync(join('seeds/plans', id)));
  const facts = join(plans, invented, 'plan.yaml');
  const { jurisdiction } = parse(readFileSync(facts, 'utf8')) as PlanYaml;
  for (const file of [facts, join(tree.root, 'seeds/vocabulary/jurisdictions.yaml')]) {
    const text = readFileSync(file, 'utf8');
    expect(text).toContain(jurisdiction ?? 'no place');
    writeFileSync(file, text.replaceAll(jurisdiction ?? '', LONG_NAME));
  }
}

/** The largest page of each type in each language: the one with most on it. */
function largestPages(): string[] {
  const largest = new Map<string, { file: string; bytes: number }>();
  for (const file of filesBelow(dist).filter((path) => path.endsWith('index.html'))) {
    const type = typeOfFile(file);
    if (type === undefined) continue;
    const key = `${isEnglish(file) ? 'en' : 'zh'} ${type.name}`;
    const bytes = statSync(join(dist, file)).size;
    if (bytes > (largest.get(key)?.bytes ?? 0)) largest.set(key, { file, bytes });
  }
  return [...largest.values()].map(({ file }) => file.replace(/index\.html$/u, ''));
}

beforeAll(async () => {
  addInvented(tree.root, modelsIn('.'), PLANS - modelsIn('.').length);
  renamePlace();
  expect(await tree.run(['scripts/build-content.ts'])).toMatchObject({ code: 0 });
  await buildTree(tree);
  site = await serveSite({ root: dist, port: 0 });
}, 900_000);

afterAll(async () => {
  await site?.close();
  tree.remove();
}, 240_000);

it(
  'look as they should, in both languages, in a wide window and on a phone',
  { timeout: 600_000 },
  async () => {
    const plans = JSON.parse(readFileSync(join(dist, 'data/plans.json'), 'utf8')) as PlanRow[];
    expect(plans).toHaveLength(PLANS);
    const places = plans.flatMap(({ jurisdiction }) => jurisdiction ?? []);
    expect(places).toContain(LONG_NAME);
    const pages = largestPages();
    expect(pages.length).toBeGreaterThan(60);
    const browser = await startBrowser(findBrowser());
    const page = await browser.newPage();
    const wrong: string[] = [];
    for (const path of pages) {
      await page.setViewportSize({ width: WIDTHS[0] ?? 0, height: 900 });
      await page.goto(`${site?.url ?? ''}${path}`, { waitUntil: 'networkidle' });
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: 900 });
        const needed = await page.evaluate(() => document.documentElement.scrollWidth);
        if (needed > width) wrong.push(`${path} at ${width} scrolls sideways: ${needed}`);
        wrong.push(...(await misfits(page, places)).map((words) => `${path} at ${width} ${words}`));
      }
    }
    await browser.close();
    expect(wrong).toEqual([]);
  },
);
