import { statSync } from 'node:fs';
import { join } from 'node:path';
import { issue, type Issue } from '../../src/model/issue.ts';
import { filesBelow } from './paths.ts';

/**
 * How large the files of a site may be, by its number of plans: bytes and files per plan. The fewer plans, the more of it is what
 * every site has. Measured with plans like the five and English
 * pages, and a tenth more ([decision 17](../../docs/decisions/0017-where-bytes-go.md)).
 */
export const SIZES = [
  { plans: 1, bytes: 24_000_000, files: 1_000 },
  { plans: 5, bytes: 11_000_000, files: 520 },
  { plans: 40, bytes: 5_900_000, files: 220 },
  { plans: 150, bytes: 5_600_000, files: 210 },
] as const;

/** All files of a site: how many, and their bytes. */
interface SiteTotal {
  readonly files: number;
  readonly bytes: number;
}

/** Adds up the files below `root`; reads none of them. */
export function totalOf(root: string): SiteTotal {
  const paths = filesBelow(root);
  return {
    files: paths.length,
    bytes: paths.reduce((sum, path) => sum + statSync(join(root, path)).size, 0),
  };
}

/** Tasks per plan in the measurements behind {@link SIZES}: a plan with more counts as several. */
const TASKS = 18.5;

/** What a site of so many plans may have per plan: the last row of {@link SIZES} with no more plans than that. */
export const sizeFor = (plans: number): (typeof SIZES)[number] =>
  SIZES.findLast((row) => row.plans <= plans) ?? SIZES[0];

/** An issue for bytes, and one for files, of which a site of so many plans with so many tasks has too many. */
export function checkSize(total: SiteTotal, plans: number, tasks: number): Issue[] {
  const most = sizeFor(plans);
  const counted = Math.max(1, plans, tasks / TASKS);
  return (['bytes', 'files'] as const)
    .filter((what) => total[what] > most[what] * counted)
    .map((what) =>
      issue(
        'site/budget',
        `all ${what}: ${Math.ceil(total[what] / counted)} to each of ${plans} plans${counted > plans ? ` (counted as ${Math.ceil(counted)} by their ${tasks} tasks)` : ''}, at most ${most[what]}`,
        { file: 'dist/' },
      ),
    );
}
