import { cpSync, existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The folder of a plan, and where it stands while it is written and replaced. */
const placesOf = (root: string, id: string): { folder: string; part: string; old: string } => {
  const plans = join(root, 'seeds/plans');
  return { folder: join(plans, id), part: join(plans, `.${id}.part`), old: join(plans, `.${id}.old`) };
};

/**
 * Writes a new folder `seeds/plans/<id>` whole or not at all: into a folder beside it that is then renamed. Throws
 * where the folder exists; leaves nothing behind when writing fails.
 */
export function writeSeedFolder(
  root: string,
  id: string,
  files: ReadonlyMap<string, string | Uint8Array>,
): void {
  const { folder, part } = placesOf(root, id);
  if (existsSync(folder)) throw new Error(`${folder} exists`);
  rmSync(part, { recursive: true, force: true });
  try {
    mkdirSync(part, { recursive: true });
    for (const [name, content] of files) writeFileSync(join(part, name), content);
    renameSync(part, folder);
  } finally {
    rmSync(part, { recursive: true, force: true });
  }
}

/**
 * Writes `files` into the folder of plan `id`, all of them or none: into a copy of the folder that then takes its place. Throws
 * where the folder does not exist.
 */
export function replaceInSeedFolder(
  root: string,
  id: string,
  files: ReadonlyMap<string, string | Uint8Array>,
): void {
  const { folder, part, old } = placesOf(root, id);
  if (!existsSync(folder)) throw new Error(`${folder} does not exist`);
  rmSync(part, { recursive: true, force: true });
  rmSync(old, { recursive: true, force: true });
  try {
    cpSync(folder, part, { recursive: true });
    for (const [name, content] of files) writeFileSync(join(part, name), content);
    renameSync(folder, old);
    renameSync(part, folder);
  } finally {
    if (!existsSync(folder) && existsSync(old)) renameSync(old, folder);
    rmSync(part, { recursive: true, force: true });
    rmSync(old, { recursive: true, force: true });
  }
}
