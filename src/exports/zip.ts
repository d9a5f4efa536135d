import { zipSync } from 'fflate';

/**
 * The date of every entry. A ZIP file has dates without time zone, from 1980 on; fflate takes the local parts of a
 * `Date`, so this gives the same bytes everywhere.
 */
const epoch = (): Date => new Date(1980, 0, 1);

/** Files by their paths as a ZIP archive (deflate). Entries are in the order given; the same files give the same bytes. */
export const zipOf = (files: readonly (readonly [path: string, content: Uint8Array])[]): Uint8Array =>
  zipSync(Object.fromEntries(files), { level: 9, mtime: epoch() });
