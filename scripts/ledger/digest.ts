import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Folders of content/ that hold what a version of the corpus says. */
const FOLDERS = ['plans', 'sources', 'vocabulary'];

/**
 * SHA-256 over everything that a version says: editions, sources, vocabularies, in the order of their paths. Two
 * versions with one digest say the same.
 */
export function contentDigest(root: string): string {
  const hash = createHash('sha256');
  for (const folder of FOLDERS)
    for (const name of readdirSync(join(root, 'content', folder)).sort()) {
      const text = readFileSync(join(root, 'content', folder, name), 'utf8').replace(/\r\n/gu, '\n');
      hash.update(`${folder}/${name}\n${text.length}\n${text}`, 'utf8');
    }
  return hash.digest('hex');
}
