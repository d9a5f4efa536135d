import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join, resolve } from 'node:path';
import { stringify } from 'yaml';
import type { Jurisdiction } from '../../src/model/vocabulary.ts';
import { readSeeds } from '../read/seeds.ts';
import { readContent } from '../site/content.ts';
import { writeSeedFolder } from '../write/seed-folder.ts';
import { inventedPlans, type InventedPlan, type ModelPlan } from './plans.ts';

/** What a site is made of beside its plans. */
const COPIED = [
  ...['src', 'scripts', 'public', 'docs', 'seeds', 'content'],
  ...['package.json', 'package-lock.json', 'tsconfig.json', 'astro.config.mjs', 'LICENSE'],
];

/** The committed plans of the project at `root`, as the maker reads them. */
export function modelsIn(root: string): ModelPlan[] {
  const editions = new Map(readContent(root).map(({ edition }) => [edition.plan.id, edition]));
  return readSeeds(root).seeds.map(({ id, text, facts }) => ({
    source: text,
    facts,
    passages: editions.get(id)?.passages ?? [],
    corrections: editions.get(id)?.corrections ?? [],
  }));
}

/**
 * Makes in `folder` a copy of the project at `root` that has `plans` plans: the committed ones first, then invented ones.
 * What stood there before is removed; packages are those of the project, what builds keep beside them is not.
 */
export function makeProject(root: string, folder: string, plans: number): void {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const name of COPIED)
    if (existsSync(join(root, name))) cpSync(join(root, name), join(folder, name), { recursive: true });
  linkPackages(resolve(root, 'node_modules'), join(folder, 'node_modules'));
  const models = modelsIn(root);
  addInvented(folder, models, plans - models.length);
}

/** One by one, so that what builds keep beside the packages stays apart. */
function linkPackages(from: string, to: string): void {
  mkdirSync(to);
  for (const name of readdirSync(from))
    if (!name.startsWith('.') || name === '.bin') symlinkSync(join(from, name), join(to, name));
}

/**
 * What an editor does on an ordinary day: a correction of two letters in one of the invented plans. Throws where the text has no
 * sentence long enough.
 */
export function correctOnePlan(folder: string): void {
  const plans = join(folder, 'seeds/plans');
  const invented = readdirSync(plans).filter(
    (id) => readFileSync(join(plans, id, 'errata.yaml'), 'utf8') === NO_ERRATA,
  );
  const last = invented.sort().at(-1) ?? '';
  const lines = readFileSync(join(plans, last, 'source.txt'), 'utf8').split('\n');
  const at = lines.findIndex((line) => /\p{Script=Han}{12}[^。]*。.{40}/u.test(line));
  const words = /\p{Script=Han}{12}/u.exec(lines[at] ?? '')?.[0];
  if (words === undefined) throw new Error(`${last} has no sentence to correct`);
  const [before, sic, after] = [words.slice(0, 5), words.slice(5, 7), words.slice(7)];
  const entry = {
    line: at + 1,
    before,
    sic,
    after,
    corr: '某某',
    kind: 'typo',
    certainty: 'certain',
    reason: '试。',
  };
  writeFileSync(join(plans, last, 'errata.yaml'), stringify([entry]));
}

/** Adds so many invented plans to the seeds of the project in `folder`, with their places. */
export function addInvented(folder: string, models: readonly ModelPlan[], count: number): void {
  const invented = inventedPlans(models, Math.max(0, count));
  addPlaces(
    join(folder, 'seeds/vocabulary/jurisdictions.yaml'),
    invented.map(({ place }) => place),
  );
  for (const plan of invented) writeSeedFolder(folder, plan.id, seedFiles(plan));
}

/** Invented places are below the real ones, a line each, as they do there. */
function addPlaces(file: string, places: readonly Jurisdiction[]): void {
  const lines = places.map((place) => `- ${JSON.stringify(place)}\n`);
  writeFileSync(file, readFileSync(file, 'utf8') + lines.join(''));
}

const NO_ERRATA = '[]\n';

function seedFiles({ source, facts, place }: InventedPlan): ReadonlyMap<string, string> {
  const source_sha256 = createHash('sha256').update(source).digest('hex');
  return new Map([
    ['source.txt', source],
    ['plan.yaml', stringify({ ...facts, source_sha256 })],
    ['errata.yaml', NO_ERRATA],
    ['introduction.md', `${place.name}的方案由若干真实方案的语句重组而成，只供测量。\n`],
  ]);
}
