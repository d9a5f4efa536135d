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
export function readContent(root: string): PlanContent[] {
  const folder = join(root, 'content/plans');
  const names = readdirSync(folder).filter((name) => name.endsWith('.mdx'));
  return names.sort().map((name) => {
    const front =
      /^---\r?\n([\s\S]*?)\r?\n---\r?\n/u.exec(readFileSync(join(folder, name), 'utf8'))?.[1] ?? '';
    const source: unknown = JSON.parse(
      readFileSync(join(root, 'content/sources', name.replace(/\.mdx$/u, '.json')), 'utf8'),
    );
    return { edition: editionSchema.parse(parse(front)), source: sourceSchema.parse(source) };
  });
}
