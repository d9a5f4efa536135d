import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { issue, type Issue } from '../../src/model/issue.ts';
import { readBytes } from '../read/file.ts';
import { sha256 } from '../read/seeds.ts';
import { conversionYaml } from './addition.ts';

/**
 * The files of plan `id` that are derived from its original, derived again with the converters of today: `source.txt`,
 * `conversion.yaml`, and `plan.yaml` with their SHA-256 and converter; or why not. Reads, writes nothing.
 */
export function derivedFiles(
  root: string,
  id: string,
  original: string | null,
): { readonly files: ReadonlyMap<string, string | Uint8Array> } | { readonly issue: Issue } {
  if (original === null)
    return {
      issue: issue('source/original', 'the plan was filed as text and has no original', { plan: id }),
    };
  const read = readBytes(new Uint8Array(readFileSync(join(root, original))), basename(original));
  if ('issue' in read) return read;
  const conversion = read.original?.conversion;
  if (conversion === undefined)
    return {
      issue: issue('source/original', 'it is text and no file to convert', { plan: id, file: original }),
    };
  const facts = readFileSync(join(root, 'seeds/plans', id, 'plan.yaml'), 'utf8')
    .replace(/^source_sha256:[^\n]*$/mu, () => `source_sha256: ${sha256(read.bytes)}`)
    .replace(/^converter:[^\n]*$/mu, () => `converter: ${conversion.converter}`);
  return {
    files: new Map<string, string | Uint8Array>([
      ['source.txt', read.bytes],
      ['conversion.yaml', conversionYaml(conversion)],
      ['plan.yaml', facts],
    ]),
  };
}
