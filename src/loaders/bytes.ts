/**
 * Reads    bytes that no collection holds: documents as they were given, archives of closed versions, the licence
 * Writes   nothing
 * Assumes  that the build runs in the project's folder
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { archiveName, releasePath } from '../model/corpus.ts';

const needed = (path: string): Uint8Array => new Uint8Array(readFileSync(join(process.cwd(), path)));

/** The text of a plan as it was given, undecoded. */
export const givenText = (plan: string): Uint8Array => needed(`seeds/plans/${plan}/source.txt`);

/** The file that a plan's text was converted from. */
export const originalFile = (plan: string, name: string): Uint8Array => needed(`seeds/plans/${plan}/${name}`);

/** Reads the archive of a closed version as it was kept; null where none is. */
export const keptArchive = (version: string): (() => Uint8Array) | null =>
  existsSync(join(process.cwd(), releasePath(version))) ? () => needed(releasePath(version)) : null;

/** SHA-256 over all that the corpus says now, as `astro.config.mjs` has found it. */
export const corpusDigest = (): string => process.env['CORPUS_DIGEST'] ?? '';

/** The licence of the project. */
export const licenceText = (): string => new TextDecoder().decode(needed('LICENSE'));

/** The archive of a version as the Chinese pass of the build wrote it. */
export const builtArchive = (label: string): Uint8Array => needed(`dist/data/${label}/${archiveName(label)}`);
