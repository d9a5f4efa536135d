/** What is below `seeds/` for all plans: versions and vocabularies, validated, or issues that name file and line. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'astro/zod';
import { corpusReleasesSchema, type CorpusRelease } from '../../src/model/corpus.ts';
import { indicatorSchema } from '../../src/model/indicator.ts';
import { issue, type Issue } from '../../src/model/issue.ts';
import { unitSeedSchema } from '../../src/model/responsibility.ts';
import {
  instrumentSchema,
  jurisdictionSchema,
  themeSchema,
  unitFunctionSchema,
  type Vocabulary,
} from '../../src/model/vocabulary.ts';
import { writtenText } from './written.ts';
import { readYaml } from './yaml.ts';

/** Reads `<root>/seeds/corpus.yaml`: the versions of the corpus, the newest first. */
export function readReleases(root: string): { releases: CorpusRelease[]; issues: Issue[] } {
  const read = yamlAt(root, 'seeds/corpus.yaml', corpusReleasesSchema);
  return 'value' in read ? { releases: read.value, issues: [] } : { releases: [], issues: read.issues };
}

/** Reads `<root>/seeds/vocabulary`. */
export function readVocabulary(root: string): { vocabulary: Vocabulary; issues: Issue[] } {
  const issues: Issue[] = [];
  const list = <T extends z.ZodType>(name: string, schema: T): z.infer<T>[] => {
    const read = yamlAt(root, `seeds/vocabulary/${name}.yaml`, z.array(schema));
    if ('value' in read) return read.value;
    issues.push(...read.issues);
    return [];
  };
  const vocabulary = {
    jurisdictions: list('jurisdictions', jurisdictionSchema),
    units: list('units', unitSeedSchema).map((unit) => ({ ...unit, basis: 'vocabulary' as const })),
    unitFunctions: list('unit-functions', unitFunctionSchema),
    themes: list('themes', themeSchema),
    instruments: list('instruments', instrumentSchema),
    indicators: list('indicators', indicatorSchema),
  };
  return { vocabulary, issues };
}

/** What was read of a file, by its path: a review and every `inspect` read the same vocabularies again. */
const known = new Map<string, { readonly bytes: Buffer; readonly value: unknown }>();

/** Each file has one schema, so what was read of the same bytes before is given again, as a copy. */
function yamlAt<T extends z.ZodType>(
  root: string,
  file: string,
  schema: T,
): { value: z.infer<T> } | { issues: Issue[] } {
  const full = join(root, file);
  if (!existsSync(full)) return { issues: [issue('file/missing', file, { file })] };
  const bytes = readFileSync(full);
  const before = known.get(full);
  if (before?.bytes.equals(bytes) === true) return { value: structuredClone(before.value) as z.infer<T> };
  const written = writtenText(bytes, file);
  if ('issue' in written) return { issues: [written.issue] };
  const read = readYaml(written.text, schema, file);
  if (!('value' in read)) return { issues: read.issues };
  known.set(full, { bytes, value: structuredClone(read.value) });
  return { value: read.value };
}
