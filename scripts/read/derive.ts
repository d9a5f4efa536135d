import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { issue, type Issue } from '../../src/model/issue.ts';
import { readBytes } from './file.ts';
import type { Seed } from './seeds.ts';

/**
 * Whether the file that a plan was converted from still gives its text, pages and what was left out: derives them again.
 * Returns one issue where not, none where it does or where the plan has no such file.
 */
export function derivedAgain(
  root: string,
  seed: Pick<Seed, 'id' | 'text' | 'facts' | 'original' | 'files'>,
): Issue[] {
  const { original, facts } = seed;
  if (original === null) return [];
  const differs = (why: string, line?: number): Issue[] => [
    issue('source/derived', why, { plan: seed.id, file: seed.files.source, line }),
  ];
  const read = readBytes(
    new Uint8Array(readFileSync(join(root, original.file))),
    original.file.split('/').at(-1) ?? original.file,
  );
  if ('issue' in read) return differs(`${original.file} cannot be read any more: ${read.issue.message}`);
  const now = read.original?.conversion;
  if (now === undefined) return differs(`${original.file} is text and no file to convert`);
  const by =
    now.converter === facts.converter ? '' : `, by ${now.converter} instead of ${facts.converter ?? ''}`;
  if (now.text !== seed.text) {
    const [found, expected] = [seed.text.split('\n'), now.text.split('\n')];
    const line = found.findIndex((l, k) => l !== expected[k]);
    return differs(
      `${original.file} gives other words here${by}: ${JSON.stringify((expected[line] ?? '').slice(0, 80))}`,
      (line < 0 ? Math.min(found.length, expected.length) : line) + 1,
    );
  }
  if (!isDeepStrictEqual([now.pages, now.dropped], [original.pages, original.dropped]))
    return differs(
      `${original.file} gives other pages or left other words out than conversion.yaml says${by}`,
    );
  return [];
}
