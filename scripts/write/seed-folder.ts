import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Writes a new folder `seeds/plans/<id>` whole or not at all: into a folder beside it that is then renamed. Throws
 * where the folder exists; leaves nothing behind when writing fails.
 */
export function writeSeedFolder(
  root: string,
  id: string,
  files: ReadonlyMap<string, string | Uint8Array>,
): void {
  const folder = join(root, 'seeds/plans', id);
  const part = join(root, 'seeds/plans', `.${id}.part`);
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
