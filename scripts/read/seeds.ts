import { createHash } from 'node:crypto';
import { existsSync, lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'astro/zod';
import { corpusReleasesSchema, type CorpusRelease } from '../../src/model/corpus.ts';
import { structureYamlSchema, type Decision } from '../../src/model/decision.ts';
import { issue, type Issue } from '../../src/model/issue.ts';
import { planId } from '../../src/model/plan.ts';
import { indicatorSchema } from '../../src/model/indicator.ts';
import { unitSeedSchema } from '../../src/model/responsibility.ts';
import {
  codingsYamlSchema,
  errataYamlSchema,
  indicatorDecisionsYamlSchema,
  instrumentSchema,
  jurisdictionSchema,
  planYamlSchema,
  themeSchema,
  unitFunctionSchema,
  type Erratum,
  type IndicatorDecision,
  type PlanYaml,
  type TaskCoding,
  type Vocabulary,
} from '../../src/model/seed.ts';
import type { Source } from '../../src/model/source.ts';
import { decode, MAX_BYTES } from './decode.ts';
import { writtenText } from './written.ts';
import { readYaml, type LineOf } from './yaml.ts';

/**
 * The only reader of `seeds/`. Reads: the folder. Writes: everything in it, validated, or issues that name file and
 * line. Plans come in the order of their ids, whatever order the file system has.
 */
export interface Seed {
  readonly id: string;
  readonly text: string;
  readonly encoding: Source['encoding'];
  readonly sha256: string;
  readonly facts: PlanYaml;
  readonly errata: readonly Erratum[];
  /** The editor's word on the structure; none where structure.yaml is missing. */
  readonly structure: readonly Decision[];
  readonly introduction: string;
  /** The editor's codings; none where codings.yaml is missing. */
  readonly codings: readonly TaskCoding[];
  /** The editor's word on indicators of targets; none where indicators.yaml is missing. */
  readonly indicators: readonly IndicatorDecision[];
  /** Paths relative to the project, for issues. */
  readonly files: {
    readonly source: string;
    readonly plan: string;
    readonly errata: string;
    readonly structure: string;
    readonly introduction: string;
    readonly codings: string;
    readonly indicators: string;
  };
}

export const PLAN_FILES = ['source.txt', 'plan.yaml', 'errata.yaml', 'introduction.md'] as const;
/** May be there: what an editor decided. */
const EDITORS_FILES = ['structure.yaml', 'codings.yaml', 'indicators.yaml'] as const;

/** SHA-256 of bytes, in hexadecimal. */
export const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** Reads all plans below `<root>/seeds/plans`. */
export function readSeeds(root: string): { seeds: Seed[]; issues: Issue[] } {
  const folder = join(root, 'seeds/plans');
  const seeds: Seed[] = [];
  const issues: Issue[] = [];
  const names = existsSync(folder)
    ? readdirSync(folder)
        .filter((n) => !n.startsWith('.'))
        .sort()
    : [];
  if (names.length === 0)
    issues.push(issue('file/missing', 'seeds/plans/ holds no plans', { file: 'seeds/plans' }));
  for (const name of names) {
    const read = readSeed(root, name);
    if ('seed' in read) seeds.push(read.seed);
    else issues.push(...read.issues);
  }
  return { seeds, issues };
}

function readSeed(root: string, id: string): { seed: Seed } | { issues: Issue[] } {
  const path = (name: string): string => `seeds/plans/${id}/${name}`;
  if (!planId.safeParse(id).success || id === 'draft')
    return {
      issues: [
        issue('plan/id', `the folder's name is no plan id`, { file: `seeds/plans/${id}`, excerpt: id }),
      ],
    };
  const folder = `seeds/plans/${id}`;
  if (!lstatSync(join(root, folder)).isDirectory())
    return { issues: [issue('file/unreadable', 'it is no ordinary folder', { plan: id, file: folder })] };
  const issues: Issue[] = [];
  const bytes = new Map<string, Uint8Array>();
  for (const name of [...PLAN_FILES, ...EDITORS_FILES]) {
    const full = join(root, path(name));
    const missing = !existsSync(full);
    if (missing && EDITORS_FILES.some((f) => f === name)) continue;
    if (missing) issues.push(issue('file/missing', path(name), { plan: id, file: path(name) }));
    else if (!lstatSync(full).isFile())
      issues.push(issue('file/unreadable', 'it is no ordinary file', { plan: id, file: path(name) }));
    else if (lstatSync(full).size > MAX_BYTES)
      issues.push(
        issue('file/too-large', `at most ${MAX_BYTES} bytes are read`, { plan: id, file: path(name) }),
      );
    else bytes.set(name, readFileSync(full));
  }
  if (issues.length > 0) return { issues };
  const texts = new Map<string, string>();
  for (const [name, content] of bytes) {
    if (name === 'source.txt') continue;
    const written = writtenText(content, path(name));
    if ('issue' in written) issues.push(written.issue);
    else texts.set(name, written.text);
  }
  if (issues.length > 0) return { issues: issues.map((i) => ({ ...i, plan: id })) };
  const text = (name: string): string => texts.get(name) ?? '';
  const facts = readYaml(text('plan.yaml'), planYamlSchema, path('plan.yaml'));
  const errata = readYaml(text('errata.yaml'), errataYamlSchema, path('errata.yaml'));
  const decided = <T extends z.ZodType>(name: (typeof EDITORS_FILES)[number], schema: T) =>
    readYaml(bytes.has(name) ? text(name) : '[]', schema, path(name));
  const structure = decided('structure.yaml', structureYamlSchema);
  const codings = decided('codings.yaml', codingsYamlSchema);
  const indicators = decided('indicators.yaml', indicatorDecisionsYamlSchema);
  if ('issues' in structure) issues.push(...structure.issues);
  if ('issues' in codings) issues.push(...codings.issues);
  if ('issues' in indicators) issues.push(...indicators.issues);
  if ('issues' in facts) issues.push(...facts.issues);
  if ('issues' in errata) issues.push(...errata.issues);
  const source = bytes.get('source.txt') ?? new Uint8Array();
  const digest = sha256(source);
  if ('value' in facts && facts.value.source_sha256 !== digest)
    issues.push(
      issue('source/sha256', `expected ${facts.value.source_sha256}, found ${digest}`, {
        plan: id,
        file: path('source.txt'),
      }),
    );
  const decoded = decode(source, path('source.txt'));
  if ('issue' in decoded) issues.push(decoded.issue);
  if (
    issues.length > 0 ||
    'issue' in decoded ||
    'issues' in facts ||
    'issues' in errata ||
    'issues' in structure ||
    'issues' in codings ||
    'issues' in indicators
  )
    return { issues: issues.map((i) => ({ ...i, plan: id })) };
  return {
    seed: {
      id,
      text: decoded.text,
      encoding: decoded.encoding,
      sha256: digest,
      facts: facts.value,
      errata: errata.value,
      structure: structure.value.map((d, k) => ({ ...d, at: structure.lineOf([k]) })),
      introduction: text('introduction.md'),
      codings: taskCodings(codings.value, codings.lineOf),
      indicators: indicators.value.map((d, k) => ({ ...d, line: indicators.lineOf([k]) })),
      files: {
        source: path('source.txt'),
        plan: path('plan.yaml'),
        errata: path('errata.yaml'),
        structure: path('structure.yaml'),
        introduction: path('introduction.md'),
        codings: path('codings.yaml'),
        indicators: path('indicators.yaml'),
      },
    },
  };
}

/** What codings.yaml says, each code with its line. */
function taskCodings(value: z.infer<typeof codingsYamlSchema>, lineOf: LineOf): TaskCoding[] {
  return value.map(({ task, themes, measures }, k) => ({
    task,
    line: lineOf([k]),
    themes: Object.entries(themes).map(([code, [evidence, reason]]) => ({
      code,
      evidence,
      reason,
      line: lineOf([k, 'themes', code]),
    })),
    measures: Object.entries(measures).map(([number, codes]) => {
      const line = lineOf([k, 'measures', Number(number)]);
      return {
        number: Number(number),
        line,
        codes: Object.entries(codes).map(([code, entry]) => {
          const [evidence, reason] = typeof entry === 'string' ? [entry, null] : entry;
          return { code, evidence, reason, line };
        }),
      };
    }),
  }));
}

/** Reads `<root>/seeds/corpus.yaml`: the versions of the corpus, the newest first. */
export function readReleases(root: string): { releases: CorpusRelease[]; issues: Issue[] } {
  const file = 'seeds/corpus.yaml';
  const full = join(root, file);
  if (!existsSync(full)) return { releases: [], issues: [issue('file/missing', file, { file })] };
  const written = writtenText(readFileSync(full), file);
  if ('issue' in written) return { releases: [], issues: [written.issue] };
  const read = readYaml(written.text, corpusReleasesSchema, file);
  return 'value' in read ? { releases: read.value, issues: [] } : { releases: [], issues: read.issues };
}

/** Reads `<root>/seeds/vocabulary`. */
export function readVocabulary(root: string): { vocabulary: Vocabulary; issues: Issue[] } {
  const issues: Issue[] = [];
  const list = <T extends z.ZodType>(name: string, schema: T): z.infer<T>[] => {
    const file = `seeds/vocabulary/${name}.yaml`;
    const full = join(root, file);
    if (!existsSync(full)) {
      issues.push(issue('file/missing', file, { file }));
      return [];
    }
    const written = writtenText(readFileSync(full), file);
    if ('issue' in written) {
      issues.push(written.issue);
      return [];
    }
    const read = readYaml(written.text, z.array(schema), file);
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
