import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { editionSchema, type Edition } from '../../src/model/edition.ts';
import { sourceSchema, type Source } from '../../src/model/source.ts';

/** What content/ holds of one plan. */
export interface PlanContent {
  readonly edition: Edition;
  readonly source: Source;
}

/** All editions and their sources, read afresh, so that the site is compared with content/ and not with itself. */
export const readContent = (root: string): PlanContent[] =>
  plansIn(root).map((plan) => readPlanContent(root, plan));

/** The ids of the editions in content/, sorted. */
export const plansIn = (root: string): string[] =>
  readdirSync(join(root, 'content/plans'))
    .filter((name) => name.endsWith('.mdx'))
    .map((name) => name.replace(/\.mdx$/u, ''))
    .sort();

/** One edition and its source. */
export function readPlanContent(root: string, plan: string): PlanContent {
  const text = readFileSync(join(root, 'content/plans', `${plan}.mdx`), 'utf8');
  const front = /^---\r?\n([\s\S]*?)\r?\n---\r?\n/u.exec(text)?.[1] ?? '';
  const source: unknown = JSON.parse(readFileSync(join(root, 'content/sources', `${plan}.json`), 'utf8'));
  return { edition: editionSchema.parse(parse(front)), source: sourceSchema.parse(source) };
}
