import { gzipSync } from 'node:zlib';
import { issue, type Issue } from '../../src/model/issue.ts';
import type { Site } from './read-site.ts';

/** Bytes after gzip. */
export interface Budget {
  readonly name: string;
  readonly most: number;
  /** Which files count; `together` adds them up. */
  readonly files: RegExp;
  readonly together?: boolean;
}

export const budgets: readonly Budget[] = [
  { name: 'HTML of a task page', most: 6_000, files: /^plans\/[^/]+\/tasks\/[^/]+\/index\.html$/u },
  { name: 'all style sheets', most: 10_000, files: /\.css$/u, together: true },
  { name: 'all scripts', most: 2_000, files: /\.m?js$/u, together: true },
  { name: 'HTML of the home page', most: 6_000, files: /^index\.html$/u },
];

/** The largest of each kind, against its budget. */
export function measured(
  site: Site,
): { readonly budget: Budget; readonly file: string; readonly bytes: number }[] {
  return budgets.flatMap((budget) => {
    const sizes = [...site.files]
      .filter(([path]) => budget.files.test(path))
      .map(([file, bytes]) => ({ budget, file, bytes: gzipSync(bytes, { level: 9 }).length }));
    const sum = sizes.reduce((total, { bytes }) => total + bytes, 0);
    if (budget.together) return [{ budget, file: '', bytes: sum }];
    return sizes.sort((a, b) => b.bytes - a.bytes).slice(0, 1);
  });
}

export const checkBudgets = (site: Site): Issue[] =>
  measured(site)
    .filter(({ budget, bytes }) => bytes > budget.most)
    .map(({ budget, file, bytes }) =>
      issue('site/budget', `${budget.name}: ${bytes} bytes gzip, at most ${budget.most}`, {
        file: `dist/${file}`,
      }),
    );
