import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';
import { archiveName, releasePath } from '../../src/model/corpus.ts';
import { issue, type Issue } from '../../src/model/issue.ts';
import type { PlacedRow } from '../../src/model/ledger.ts';
import { sealOf } from '../../src/model/seal.ts';
import { sha256 } from '../read/seeds.ts';
import { LEDGER } from './file.ts';

/**
 * Reads    dist/data/<version>/, content/releases/
 * Writes   content/releases/<version>/: the archive of a version that is being closed, once
 * Assumes  nothing: an archive that is not of this content is refused, and one that is not what was sealed is an issue
 */
const RELEASES = 'content/releases';

/** The path of a version's archive in the built site. */
const builtPath = (version: string): string => `dist/data/${version}/${archiveName(version)}`;

/** The archive of the built site, if it is of this version, of this content and whole; else why not. */
export function archiveToKeep(
  root: string,
  version: string,
  digest: string,
): { readonly bytes: Uint8Array; readonly sha256: string } | { readonly issue: Issue } {
  const file = builtPath(version);
  const refused = (why: string) => ({ issue: issue('address/archive', why, { file }) });
  if (!existsSync(join(root, file))) return refused('it is not there; npm run build');
  const bytes = new Uint8Array(readFileSync(join(root, file)));
  const why = objectionTo(bytes, version, digest);
  return why === null ? { bytes, sha256: sha256(bytes) } : refused(why);
}

function objectionTo(bytes: Uint8Array, version: string, digest: string): string | null {
  let files: Record<string, Uint8Array>;
  try {
    files = unzipSync(bytes);
  } catch {
    return 'it is no ZIP archive';
  }
  const text = (path: string): string => new TextDecoder().decode(files[path] ?? new Uint8Array());
  const broken = text('SHA256SUMS.txt')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => [line.slice(0, 64), line.slice(66)] as const)
    .find(([sum, path]) => sha256(files[path] ?? new Uint8Array()) !== sum);
  if (broken !== undefined) return `${broken[1]} in it is damaged`;
  const told = text('datapackage.json');
  const descriptor = (told === '' ? {} : JSON.parse(told)) as { version?: string; contentHash?: string };
  if (descriptor.version !== version) return `it is of ${descriptor.version ?? 'no version'}, not ${version}`;
  return descriptor.contentHash === `sha256:${digest}`
    ? null
    : 'it was not built from this content/; npm run build';
}

/** Keeps the archive of a version; beside its place and then renamed. */
export function keepArchive(root: string, version: string, bytes: Uint8Array): void {
  const path = join(root, releasePath(version));
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(`${path}.part`, bytes);
  renameSync(`${path}.part`, path);
}

/** Every closed version has its archive, in the repository and in the built site, as it was sealed; and no other has one. */
export function archiveIssues(root: string, rows: readonly PlacedRow[]): Issue[] {
  const closed = rows.filter((row) => row.status === 'closed');
  const sealed = new Set(closed.map(({ version }) => version));
  const folder = join(root, RELEASES);
  const stray = (existsSync(folder) ? readdirSync(folder) : []).filter((version) => !sealed.has(version));
  const isBuilt = existsSync(join(root, 'dist/index.html'));
  return [
    ...closed.flatMap((row) => {
      const places = isBuilt
        ? [releasePath(row.version), builtPath(row.version)]
        : [releasePath(row.version)];
      return places.flatMap((file) => {
        const why = difference(join(root, file), sealOf(row)?.archive);
        return why === null
          ? []
          : [issue('address/archive', `${why} (${LEDGER} line ${row.line})`, { file, excerpt: row.version })];
      });
    }),
    ...stray.map((version) =>
      issue('address/archive', `${LEDGER} has not closed ${version}`, {
        file: `${RELEASES}/${version}`,
        excerpt: version,
      }),
    ),
  ];
}

function difference(path: string, sealed: string | undefined): string | null {
  if (!existsSync(path)) return 'the archive of a closed version is missing';
  const found = sha256(readFileSync(path));
  return found === sealed ? null : `the SHA-256 is ${found}, and ${sealed ?? 'none'} was sealed`;
}
