/** Which checksums the page of the data lists. */
import { TEI } from '../../exports/data-files.ts';
import type { MeasuredFile } from '../../exports/data-package.ts';

/** More files than this of one kind, one per plan, are counted and not listed. */
export const MOST_LISTED = 12;

/** Which files the page of the data lists with their checksums, and how many it leaves to `SHA256SUMS.txt`, so that it does not grow with the plans. */
export function checksumsShown<File extends Pick<MeasuredFile, 'mediatype'>>(
  files: readonly File[],
): { readonly listed: readonly File[]; readonly left: number } {
  const byPlan = files.filter(({ mediatype }) => mediatype === TEI);
  return byPlan.length <= MOST_LISTED
    ? { listed: files, left: 0 }
    : { listed: files.filter((file) => !byPlan.includes(file)), left: byPlan.length };
}
