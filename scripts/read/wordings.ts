import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Issue } from '../../src/model/issue.ts';
import { wordingsYamlSchema, type Wordings } from '../../src/model/wordings.ts';
import { writtenText } from './written.ts';
import { readYaml } from './yaml.ts';

/**
 * Reads    `<root>/seeds/vocabulary/wordings.yaml`, where it is there
 * Writes   nothing
 * Assumes  nothing: what is wrong with the file becomes issues
 */
export function readWordings(root: string): {
  readonly wordings: Wordings;
  readonly issues: readonly Issue[];
} {
  const file = 'seeds/vocabulary/wordings.yaml';
  const full = join(root, file);
  if (!existsSync(full)) return { wordings: [], issues: [] };
  const written = writtenText(readFileSync(full), file);
  if ('issue' in written) return { wordings: [], issues: [written.issue] };
  const read = readYaml(written.text, wordingsYamlSchema, file);
  return 'value' in read ? { wordings: read.value, issues: [] } : { wordings: [], issues: read.issues };
}
