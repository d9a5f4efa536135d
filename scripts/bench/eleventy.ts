import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { PassageRow, PlanRow, TaskRow } from '../../src/model/tables.ts';
import { costOf, type Cost } from './stage.ts';

/** The version that is measured; npm fetches it into the folder of the bench; it is not a dependency of this project. */
const ELEVENTY = '@11ty/eleventy@3.1.2';

/** What Eleventy costs, and how many pages it makes. */
export interface EleventyCost {
  readonly cost: Cost;
  readonly pages: number;
}

/** A page of a static site as it is without anything else: head, navigation, heading, text. */
const LAYOUT = `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>{{ title }}</title></head><body><nav><a href="/">首页</a> <a href="/plans/{{ plan }}/">{{ planTitle }}</a></nav>
<main><h1>{{ title }}</h1>{{ content | safe }}</main><footer>方案</footer></body></html>\n`;

/**
 * Eleventy renders the texts of a built site: a page for each task with its sentences as Markdown, a page for each plan with its own
 * passages and the list of its tasks. Null where npm cannot fetch it.
 */
export async function eleventyOf(site: string, folder: string): Promise<EleventyCost | null> {
  const program = join(folder, 'node_modules/@11ty/eleventy/cmd.cjs');
  if (!existsSync(program)) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'package.json'), '{"private":true,"type":"commonjs"}\n');
    const shell = process.platform === 'win32';
    spawnSync('npm', ['install', '--no-audit', '--no-fund', ELEVENTY], { cwd: folder, shell });
  }
  if (!existsSync(program)) return null;
  for (const part of ['in', 'out']) rmSync(join(folder, part), { recursive: true, force: true });
  const pages = writeInput(site, join(folder, 'in'));
  const cost = await costOf(folder, [program, '--input=in', '--output=out', '--quiet']);
  return { cost, pages };
}

function writeInput(site: string, folder: string): number {
  const read = <Row>(table: string): Row[] =>
    JSON.parse(readFileSync(join(site, 'data', `${table}.json`), 'utf8')) as Row[];
  const put = (file: string, text: string): void => {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  };
  put('_includes/page.njk', LAYOUT);
  const [plans, tasks] = [read<PlanRow>('plans'), read<TaskRow>('tasks')];
  const below = Map.groupBy(read<PassageRow>('passages'), ({ parent }) => parent);
  const ofPlan = Map.groupBy(tasks, ({ plan }) => plan);
  const titles = new Map(plans.map(({ id, title }) => [id, title]));
  const page = (plan: string, title: string, path: string, lines: readonly string[]): void => {
    const facts = { layout: 'page.njk', plan, planTitle: titles.get(plan) ?? '', title, permalink: path };
    put(
      `${path.replace(/[^/]*$/u, '')}page.md`,
      `---json\n${JSON.stringify(facts)}\n---\n\n${lines.join('\n\n')}\n`,
    );
  };
  const texts = (id: string): string[] => (below.get(id) ?? []).map(({ text }) => text);
  for (const { id, plan, title, url } of tasks) page(plan, title, `${url}index.html`, texts(id));
  const ids = new Set(tasks.map(({ id }) => id));
  const others = [...below].filter(([parent]) => !ids.has(parent));
  const own = Map.groupBy(others, ([parent]) => parent.split('/')[0] ?? '');
  for (const { id, title, url } of plans)
    page(id, title, `${url}index.html`, [
      ...(own.get(id) ?? []).flatMap(([parent]) => texts(parent)),
      ...(ofPlan.get(id) ?? []).map((task) => `- [${task.title}](${task.url})`),
    ]);
  return plans.length + tasks.length;
}
