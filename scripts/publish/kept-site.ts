/**
 * Reads    the folder of a site as the build before left it, and the list of its pages that Astro may keep
 * Writes   that folder without everything else, before Astro builds; the list again, after it
 * Assumes  that one build of a language runs at a time
 */
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, posix, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { languages, type Language } from './language.ts';

/** How a file stood when the build ended: its bytes, and when they were written. */
type Stand = readonly [bytes: number, written: number];

/** What Astro's memory of pages says, as far as it is asked. */
interface Incremental {
  readonly routes: Readonly<
    Record<string, { readonly paths: Readonly<Record<string, { readonly outputFile: string }>> }>
  >;
}

/**
 * Pages whose key is that of the build before stay where they are, and are neither removed nor copied again. Astro empties its
 * folder; here everything goes out of it but the files that Astro has keys of and that nobody touched since. Whether a page is
 * kept is asked by Astro, as before; pages that are no longer there are removed at the end. `--force` keeps nothing.
 */
export function siteKept(language: Language, all: readonly Language[] = languages): AstroIntegration {
  let before: ReadonlyMap<string, Stand> = new Map();
  return {
    name: 'site-kept',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({ vite: { build: { emptyOutDir: false } } });
      },
      'astro:build:start': () => {
        // Pages of another language within this folder are that pass's to keep, and go back to where it writes.
        for (const { path, outDir } of all)
          if (path !== language.path && path.startsWith(language.path))
            moveFolder(join(language.outDir, path.slice(language.path.length)), outDir);
        before = process.argv.includes('--force') ? new Map() : untouched(language);
        removeAllBut(language.outDir, before);
      },
      'astro:build:done': ({ dir, assets }) => {
        const root = fileURLToPath(dir);
        const made = new Set([...assets.values()].flat().map((url) => relative(root, fileURLToPath(url))));
        // What this build wrote by itself in the place of such a page stays.
        for (const [file, then] of before)
          if (!made.has(file) && stands(join(root, file), then)) removeWithFolders(root, file);
        const files = keyed(language, dir).map((file) => [file, standOf(join(root, file))] as const);
        writeFileSync(listOf(language), JSON.stringify(Object.fromEntries(files)));
      },
    },
  };
}

/**
 * Brings a folder of pages to another place, in the stead of what is there; nothing happens where it does not exist. Where a folder
 * cannot be renamed, for the other place is on another disk, its files are copied with their times.
 */
export function moveFolder(from: string, to: string): void {
  if (!existsSync(from)) return;
  rmSync(to, { recursive: true, force: true });
  mkdirSync(dirname(to), { recursive: true });
  try {
    renameSync(from, to);
  } catch {
    cpSync(from, to, { recursive: true, preserveTimestamps: true });
    rmSync(from, { recursive: true });
  }
}

const listOf = ({ cacheDir }: Language): string => join(cacheDir, 'site-files.json');

/** The files that Astro has keys of, below its folder. */
function keyed({ cacheDir }: Language, dir: URL): string[] {
  const { routes } = JSON.parse(
    readFileSync(join(cacheDir, 'incremental-build.json'), 'utf8'),
  ) as Incremental;
  return Object.values(routes)
    .flatMap(({ paths }) => Object.values(paths))
    .map(({ outputFile }) => relative(fileURLToPath(dir), fileURLToPath(new URL(outputFile, dir))));
}

/** Null where there is no such file. */
function standOf(file: string): Stand | null {
  const stand = statSync(file, { throwIfNoEntry: false });
  return stand?.isFile() === true ? [stand.size, stand.mtimeMs] : null;
}

/** Whether a file stands as it stood then. */
function stands(file: string, then: Stand | null): then is Stand {
  const now = standOf(file);
  return now !== null && now[0] === then?.[0] && now[1] === then[1];
}

/** The files of the list that stand as they stood when it was written. */
function untouched(language: Language): Map<string, Stand> {
  let list: Readonly<Record<string, Stand | null>>;
  try {
    list = JSON.parse(readFileSync(listOf(language), 'utf8')) as typeof list;
  } catch {
    return new Map();
  }
  return new Map(
    Object.entries(list).flatMap(([file, then]) =>
      stands(join(language.outDir, file), then) ? [[file, then] as const] : [],
    ),
  );
}

/** Removes all files below a folder but those that stay, and the folders that are empty then. */
function removeAllBut(folder: string, stays: ReadonlyMap<string, unknown>, below = ''): void {
  if (!existsSync(folder)) return;
  for (const entry of readdirSync(join(folder, below), { withFileTypes: true })) {
    const path = posix.join(below, entry.name);
    if (entry.isDirectory()) removeAllBut(folder, stays, path);
    else if (!stays.has(path)) rmSync(join(folder, path));
  }
  if (below !== '' && readdirSync(join(folder, below)).length === 0) rmdirSync(join(folder, below));
}

/** Removes a file below a folder, and the folders between that are empty then. */
export function removeWithFolders(root: string, file: string): void {
  rmSync(join(root, file), { force: true });
  for (let folder = dirname(file); folder !== '.'; folder = dirname(folder)) {
    const path = join(root, folder);
    if (!existsSync(path)) continue;
    if (readdirSync(path).length > 0) return;
    rmdirSync(path);
  }
}
