/**
 * Reads    bytes that no collection holds: documents as they were given, archives of closed versions, the licence
 * Writes   nothing
 * Assumes  that the build runs in the project's folder
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { archiveName, releasePath } from '../model/corpus.ts';
import { sealedVersions } from '../model/seal.ts';

const needed = (path: string): Uint8Array => new Uint8Array(readFileSync(join(process.cwd(), path)));

/** The text of a plan as it was given, undecoded. */
export const givenText = (plan: string): Uint8Array => needed(`seeds/plans/${plan}/source.txt`);

/** The file that a plan's text was converted from. */
export const originalFile = (plan: string, name: string): Uint8Array => needed(`seeds/plans/${plan}/${name}`);

/**
 * Looks up the archives of closed versions below `root` as they were kept: null for a version that the ledger has not closed,
 * though a file of its name is there, since a closing that failed may have left it behind.
 */
export function keptArchivesBelow(root: string): (version: string) => (() => Uint8Array) | null {
  const ledger = join(root, 'content/addresses.tsv');
  const sealed = sealedVersions(existsSync(ledger) ? readFileSync(ledger, 'utf8') : '');
  return (version) => {
    const path = join(root, releasePath(version));
    return sealed.has(version) && existsSync(path) ? () => new Uint8Array(readFileSync(path)) : null;
  };
}

let kept: ReturnType<typeof keptArchivesBelow> | undefined;

/** Reads the archive of a closed version of this project; null where none was kept. */
export const keptArchive = (version: string): (() => Uint8Array) | null =>
  (kept ??= keptArchivesBelow(process.cwd()))(version);

/** SHA-256 over all that the corpus says now, as `astro.config.mjs` has found it. */
export const corpusDigest = (): string => process.env['CORPUS_DIGEST'] ?? '';

/** The licence of the project. */
export const licenceText = (): string => new TextDecoder().decode(needed('LICENSE'));

/** The archive of a version as the Chinese pass of the build wrote it. */
export const builtArchive = (label: string): Uint8Array => needed(`dist/data/${label}/${archiveName(label)}`);
