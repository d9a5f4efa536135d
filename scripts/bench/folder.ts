import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { stringify } from 'yaml';
import type { Jurisdiction } from '../../src/model/seed.ts';
import { readSeeds } from '../read/seeds.ts';
import { readContent } from '../site/content.ts';
import { writeSeedFolder } from '../write/seed-folder.ts';
import { inventedPlans, type InventedPlan, type ModelPlan } from './plans.ts';

/** What a site is made of beside its plans. */
const COPIED = [
  ...['src', 'scripts', 'public', 'docs', 'seeds', 'content'],
  ...['package.json', 'package-lock.json', 'tsconfig.json', 'astro.config.mjs'],
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
 * What stood there before is removed; `node_modules` is shared with the project.
 */
export function makeProject(root: string, folder: string, plans: number): void {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const name of COPIED)
    if (existsSync(join(root, name))) cpSync(join(root, name), join(folder, name), { recursive: true });
  symlinkSync(resolve(root, 'node_modules'), join(folder, 'node_modules'));
  const models = modelsIn(root);
  const invented = inventedPlans(models, Math.max(0, plans - models.length));
  addPlaces(
    join(folder, 'seeds/vocabulary/jurisdictions.yaml'),
    invented.map(({ place }) => place),
  );
  for (const plan of invented) writeSeedFolder(folder, plan.id, seedFiles(plan));
}

/** Invented places stand below the real ones, a line each, as they do there. */
function addPlaces(file: string, places: readonly Jurisdiction[]): void {
  const lines = places.map((place) => `- ${JSON.stringify(place)}\n`);
  writeFileSync(file, readFileSync(file, 'utf8') + lines.join(''));
}

function seedFiles({ source, facts, place }: InventedPlan): ReadonlyMap<string, string> {
  const source_sha256 = createHash('sha256').update(source).digest('hex');
  return new Map([
    ['source.txt', source],
    ['plan.yaml', stringify({ ...facts, source_sha256 })],
    ['errata.yaml', '[]\n'],
    ['introduction.md', `${place.name}的方案由若干真实方案的语句重组而成，只供测量。\n`],
  ]);
}
