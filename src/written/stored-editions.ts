/**
 * Reads    editions that the loader of the collection stored, each by its key
 * Writes   an edition by its key; removes those that nobody needs any more
 * Assumes  that a key is of all that an edition is made of: the bytes of its file, and the program
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Edition } from '../model/edition.ts';

/** Editions in a folder, as JSON. Astro's own store is one string, and is in memory four times while pages are made. */
export interface StoredEditions {
  readonly has: (key: string) => boolean;
  /** Throws where there is none. */
  readonly read: (key: string) => Edition;
  readonly write: (key: string, edition: Edition) => void;
  /** Removes all others that were there when the store was opened. */
  readonly keepOnly: (keys: ReadonlySet<string>) => void;
}

/** Opens the store in a folder, which need not be there. */
export function storedEditions(folder: string): StoredEditions {
  const fileOf = (key: string): string => join(folder, `${key}.json`);
  const before = existsSync(folder) ? readdirSync(folder) : [];
  return {
    has: (key) => existsSync(fileOf(key)),
    read: (key) => JSON.parse(readFileSync(fileOf(key), 'utf8')) as Edition,
    write: (key, edition) => {
      mkdirSync(folder, { recursive: true });
      // Whole or not at all, for two builds may run at once.
      const whole = `${fileOf(key)}.${process.pid}`;
      writeFileSync(whole, JSON.stringify(edition));
      renameSync(whole, fileOf(key));
    },
    keepOnly: (keys) => {
      const wanted = new Set([...keys].map((key) => `${key}.json`));
      for (const name of before) if (!wanted.has(name)) rmSync(join(folder, name), { force: true });
    },
  };
}
