/** A copy of the project in a temporary folder, which may be changed and built without touching this one. */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';

const PARTS = [
  'src',
  'content',
  'seeds',
  'scripts',
  'public',
  'package.json',
  'package-lock.json',
  'astro.config.mjs',
  'tsconfig.json',
  'LICENSE',
];

export interface Tree {
  readonly root: string;
  /** Runs a program of the copy with Node; what it printed, and its exit code. */
  readonly run: (
    args: readonly string[],
    env?: Record<string, string>,
  ) => Promise<{ text: string; code: number }>;
  readonly remove: () => void;
}

/**
 * The environment without what the test runner puts into it, such as NODE_ENV and BASE_URL, which a build would obey:
 * with all of it, a build of 27 plans takes ten times as long.
 */
export const inherited = (): Record<string, string> =>
  Object.fromEntries(
    ['PATH', 'HOME', 'TMPDIR', 'SystemRoot', 'NODE_COMPILE_CACHE'].flatMap((name) => {
      const value = process.env[name];
      return value === undefined ? [] : [[name, value]];
    }),
  );

/** Copies everything that a build reads. Packages are linked one by one, so that caches beside them stay apart. */
export function copyTree(): Tree {
  const root = mkdtempSync(join(tmpdir(), 'tree-'));
  for (const part of PARTS) cpSync(part, join(root, part), { recursive: true });
  mkdirSync(join(root, 'node_modules'));
  for (const name of readdirSync('node_modules'))
    if (!name.startsWith('.') || name === '.bin')
      symlinkSync(resolve('node_modules', name), join(root, 'node_modules', name));
  return {
    root,
    run: (args, env = {}) =>
      new Promise((done) => {
        const child = spawn(process.execPath, [...args], { cwd: root, env: { ...inherited(), ...env } });
        let text = '';
        child.stdout.on('data', (part: Buffer) => (text += part.toString()));
        child.stderr.on('data', (part: Buffer) => (text += part.toString()));
        child.once('close', (code) => {
          done({ text, code: code ?? 1 });
        });
      }),
    remove: () => {
      rmSync(root, { recursive: true });
    },
  };
}

/**
 * Builds the site of a copy, in English too where `languages` wants it, and says how many Chinese pages were taken out of the
 * build before; throws with what the build printed where it fails.
 */
export async function buildTree(
  { run }: Tree,
  env: Record<string, string> = {},
  languages: 'zh' | 'both' = 'both',
): Promise<number> {
  const told: string[] = [];
  for (const args of [
    ['node_modules/astro/bin/astro.mjs', 'build'],
    ...(languages === 'both' ? [['scripts/build-english.ts']] : []),
    ['scripts/build-search.ts'],
    ['scripts/build-publishing.ts'],
  ]) {
    const { text, code } = await run(args, { ASTRO_TELEMETRY_DISABLED: '1', ...env });
    if (code !== 0) throw new Error(text);
    told.push(text);
  }
  // What stayed where it was, and what was copied out of Astro's memory.
  return (told[0] ?? '').split(/\((?:cached|restored)\)/u).length - 1;
}

/** SHA-256 of every file below a folder, by its path. */
export function digests(folder: string): Map<string, string> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((e) => e.isFile());
  return new Map(
    entries
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path): [string, string] => [
        relative(folder, path),
        createHash('sha256').update(readFileSync(path)).digest('hex'),
      ])
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}
