/**
 * Reads    the folder of a site as the build before left it, and the list of its pages that Astro may keep
 * Writes   that folder without what somebody touched since, before Astro builds; after it without what this build neither kept nor
 *          wrote, and the list again
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
  unlinkSync,
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
 * folder; here what is written again is written over, and what is old goes at the end. Whether a page is kept is asked by Astro, as
 * before. `--force` keeps nothing.
 */
export function siteKept(language: Language, all: readonly Language[] = languages): AstroIntegration {
  let began = 0;
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
        const goes = process.argv.includes('--force') ? null : touched(language);
        if (goes === null) rmSync(language.outDir, { recursive: true, force: true });
        else for (const file of goes) rmSync(join(language.outDir, file), { force: true });
        began = momentAfterAll(language);
      },
      'astro:build:done': ({ dir, assets }) => {
        const root = fileURLToPath(dir);
        const made = [...assets.values()].flat().map((url) => relative(root, fileURLToPath(url)));
        removeOld(root, new Set(made), began);
        const files = keyed(language, dir).map((file) => [file, standOf(join(root, file))] as const);
        writeFileSync(listOf(language), JSON.stringify(Object.fromEntries(files)));
      },
    },
  };
}

/** A time of the file system that is later than that of every file written before, and not later than that of any written after. */
function momentAfterAll({ cacheDir }: Language): number {
  mkdirSync(cacheDir, { recursive: true });
  const mark = join(cacheDir, 'began');
  const written = (): number => {
    writeFileSync(mark, '');
    return statSync(mark).mtimeMs;
  };
  const first = written();
  for (;;) {
    const later = written();
    if (later > first) return later;
  }
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

/** The files of the list that no longer stand as they stood when it was written; null where there is no list, and any file may be. */
function touched(language: Language): string[] | null {
  let list: Readonly<Record<string, Stand | null>>;
  try {
    list = JSON.parse(readFileSync(listOf(language), 'utf8')) as typeof list;
  } catch {
    return null;
  }
  return Object.entries(list).flatMap(([file, then]) => {
    const now = standOf(join(language.outDir, file));
    return now !== null && now[0] === then?.[0] && now[1] === then[1] ? [] : [file];
  });
}

/** Removes all files below a folder that are older than a moment, but for those that stay, and the folders that are empty then. */
function removeOld(folder: string, stays: ReadonlySet<string>, moment: number, below = ''): void {
  for (const entry of readdirSync(join(folder, below), { withFileTypes: true })) {
    const [path, whole] = [posix.join(below, entry.name), join(folder, below, entry.name)];
    if (entry.isDirectory()) removeOld(folder, stays, moment, path);
    else if (!stays.has(path) && statSync(whole).mtimeMs < moment) unlinkSync(whole);
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
