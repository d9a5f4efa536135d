import { createHash } from 'node:crypto';
import { existsSync, lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'astro/zod';
import { structureYamlSchema, type Decision } from '../../src/model/decision.ts';
import { issue, type Issue } from '../../src/model/issue.ts';
import { originalFiles, planId } from '../../src/model/plan.ts';
import {
  codingsYamlSchema,
  conversionYamlSchema,
  errataYamlSchema,
  indicatorDecisionsYamlSchema,
  planYamlSchema,
  type ConversionYaml,
  type Erratum,
  type IndicatorDecision,
  type PlanYaml,
  type TaskCoding,
} from '../../src/model/seed.ts';
import type { Source } from '../../src/model/source.ts';
import { MAX_ORIGINAL } from '../convert/conversion.ts';
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
  /** The file that the text was converted from, as a path relative to the project, and what else the converter knows. */
  readonly original: ({ readonly file: string } & ConversionYaml) | null;
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
/** May be there: what else a converter knows. */
const CONVERSION = 'conversion.yaml';

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
  for (const name of [...PLAN_FILES, ...EDITORS_FILES, CONVERSION]) {
    const full = join(root, path(name));
    const missing = !existsSync(full);
    if (missing && !PLAN_FILES.some((f) => f === name)) continue;
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
  const original = originalOf(root, id, 'value' in facts ? facts.value : null, texts.get(CONVERSION));
  if ('issues' in original) issues.push(...original.issues);
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
    'issues' in indicators ||
    'issues' in original
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
      original: original.value,
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

/**
 * The file that a plan was converted from: it must be there, with the bytes that plan.yaml states and conversion.yaml beside it;
 * neither of them where plan.yaml names none. Whether it still gives the text is for `npm run content` to find out.
 */
function originalOf(
  root: string,
  id: string,
  facts: Pick<PlanYaml, 'original_file' | 'original_sha256'> | null,
  conversion: string | undefined,
): { value: Seed['original'] } | { issues: Issue[] } {
  const path = (name: string): string => `seeds/plans/${id}/${name}`;
  const here = originalFiles.filter((name) => existsSync(join(root, path(name))));
  const named = facts?.original_file ?? null;
  const stray = here.find((name) => name !== named);
  if (facts !== null && (stray !== undefined || (named === null && conversion !== undefined)))
    return {
      issues: [
        issue('source/original', 'plan.yaml does not name it as original_file', {
          file: path(stray ?? CONVERSION),
        }),
      ],
    };
  if (named === null) return { value: null };
  const file = path(named);
  if (!here.includes(named)) return { issues: [issue('file/missing', file, { file })] };
  if (conversion === undefined)
    return { issues: [issue('file/missing', path(CONVERSION), { file: path(CONVERSION) })] };
  const { size } = lstatSync(join(root, file));
  if (!lstatSync(join(root, file)).isFile() || size > MAX_ORIGINAL)
    return {
      issues: [issue('source/original', `it is no ordinary file of at most ${MAX_ORIGINAL} bytes`, { file })],
    };
  const digest = sha256(readFileSync(join(root, file)));
  if (digest !== facts?.original_sha256)
    return {
      issues: [
        issue('source/original', `expected SHA-256 ${facts?.original_sha256 ?? ''}, found ${digest}`, {
          file,
        }),
      ],
    };
  const read = readYaml(conversion, conversionYamlSchema, path(CONVERSION));
  return 'issues' in read ? read : { value: { file, ...read.value } };
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
