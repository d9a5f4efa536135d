import { basename } from 'node:path';
import { stringify } from 'yaml';
import { escapeSteering, issue, type Issue } from '../../src/model/issue.ts';
import type { DroppedMatter } from '../../src/model/source.ts';
import type { Conversion, Stated } from '../convert/conversion.ts';
import { planId, type Plan } from '../../src/model/plan.ts';
import { asciiEscaped } from '../../src/model/steering.ts';
import { planYamlSchema, type PlanYaml } from '../../src/model/seed.ts';
import type { Vocabulary } from '../../src/model/vocabulary.ts';
import type { FactReading } from '../draft/facts.ts';
import { editionOf } from '../edition.ts';
import { readingsOf } from '../inspect/fact-lines.ts';
import { overLimits, parseDraft } from '../inspect/inspection.ts';
import { withoutOthers } from '../parse/prepared.ts';
import { factsBeside, structureBeside } from '../read/structure.ts';
import { readTextFile } from '../read/file.ts';
import { sha256, type Seed } from '../read/seeds.ts';
import { shareOf } from './similarity.ts';

/** The files of a new plan's folder, and what a person should know; or why it is not added. */
export type Addition =
  | { readonly issues: readonly Issue[]; readonly id: null }
  | {
      readonly issues: readonly Issue[];
      readonly id: string;
      readonly files: ReadonlyMap<string, string | Uint8Array>;
      readonly facts: PlanYaml;
      /** What a converter left out of the text; empty where the file is text itself. */
      readonly dropped: readonly DroppedMatter[];
    };

/** Where a person says that the document comes from; `null` where not said. */
export interface Origin {
  readonly source_url: string | null;
  readonly accessed_date: string | null;
  readonly archive_url: string | null;
}
const UNSAID: Origin = { source_url: null, accessed_date: null, archive_url: null };

/** What tells whether a document is there already. */
export type Known = Pick<Seed, 'id' | 'sha256' | 'text'>;

/** From this share on two texts count as copies of one document. */
const SAME = 0.85;

/** How far a text is a copy of a plan. A further document in a file counts for none: nothing is filed of it. */
function copyShare(text: string, filed: string): number {
  const share = shareOf(text, filed);
  return share < SAME ? share : shareOf(withoutOthers(text), withoutOthers(filed));
}

const INTRODUCTION = `本版由程序据所附文本整理，编者尚未逐字校阅；题名、日期、机关等事实以文本自身所载为限，文本没有的暂缺。\n`;
const ERRATA = '# Corrections and doubts, in the order of the document; see CONTRIBUTING.md. None yet.\n[]\n';

/**
 * What `npm run add` would file for the document at `path`. Reads the file, writes nothing. `wanted` is the id that
 * a person gives; else it is made of the place and the year that the text tells. A file that was converted is filed with
 * it, byte for byte.
 */
export function additionOf(
  path: string,
  wanted: string | undefined,
  corpus: readonly Known[],
  vocabulary: Vocabulary,
  origin: Origin = UNSAID,
): Addition {
  const read = readTextFile(path);
  if ('issue' in read) return { id: null, issues: [read.issue] };
  const file = basename(path);
  const refuse = (...args: Parameters<typeof issue>): Addition => ({ id: null, issues: [issue(...args)] });
  if (wanted !== undefined && (!planId.safeParse(wanted).success || wanted === 'draft'))
    return refuse('plan/id', 'an id is <place>-<year> in lower case, such as linze-2022', {
      file,
      excerpt: wanted,
    });
  const said = structureBeside(path);
  const { stated: known, issues: broken } = factsBeside(path);
  if (said.issues.length + broken.length > 0) return { id: null, issues: [...said.issues, ...broken] };
  const { text, encoding } = read.decoded;
  for (const seed of corpus) {
    const share = seed.sha256 === sha256(read.bytes) ? 1 : copyShare(text, seed.text);
    if (share >= SAME)
      return refuse('plan/duplicate', `${Math.round(share * 100)} % of its text is in ${seed.id}`, { file });
  }
  const {
    facts: draft,
    readings,
    issues: first,
  } = parseDraft(text, file, vocabulary, {
    sha256: sha256(read.bytes),
    id: wanted,
    said,
    stated: known,
  });
  const over = overLimits(first);
  if (over.length > 0) return { id: null, issues: over };
  if (draft.id === 'draft')
    return refuse('plan/id', `${idMissing(draft, vocabulary)}, such as --id linze-2022`, { file });
  const taken = new Set(corpus.map((s) => s.id));
  if (wanted !== undefined && taken.has(wanted))
    return refuse('plan/id', 'a plan has this id already', { file, excerpt: wanted });
  const suffixes = ['', ...'bcdefghijklmnopqrstuvwxyz'].map((c) => (c === '' ? '' : `-${c}`));
  const id = suffixes.map((s) => draft.id + s).find((candidate) => !taken.has(candidate));
  if (id === undefined)
    return refuse('plan/id', 'all ids of this place and year are taken', { file, excerpt: draft.id });
  const {
    id: _id,
    province: _province,
    prefecture: _prefecture,
    attachments: _attachments,
    page_starts: _pages,
    ...stated
  } = draft;
  const { original } = read;
  const conversion = original?.conversion;
  const facts = planYamlSchema.parse({
    ...stated,
    published_date: stated.published_date ?? conversion?.stated.published ?? null,
    ...origin,
    original_file: original === null ? null : `original.${original.kind}`,
    original_sha256: original === null ? null : sha256(original.bytes),
    converter: conversion?.converter ?? null,
  });
  const folder = `seeds/plans/${id}`;
  const seed: Seed = {
    id,
    text,
    encoding,
    sha256: facts.source_sha256,
    facts,
    errata: [],
    structure: said.decisions,
    introduction: INTRODUCTION,
    codings: [],
    indicators: [],
    original:
      conversion === undefined
        ? null
        : {
            file: `${folder}/${facts.original_file ?? ''}`,
            pages: [...conversion.pages],
            dropped: [...conversion.dropped],
          },
    files: {
      source: `${folder}/source.txt`,
      plan: `${folder}/plan.yaml`,
      errata: `${folder}/errata.yaml`,
      structure: `${folder}/structure.yaml`,
      introduction: `${folder}/introduction.md`,
      codings: `${folder}/codings.yaml`,
      indicators: `${folder}/indicators.yaml`,
    },
  };
  const { issues } = editionOf(seed, vocabulary);
  if (issues.some((i) => i.severity === 'error')) return { id: null, issues };
  const files = new Map<string, string | Uint8Array>([
    ['source.txt', read.bytes],
    ['plan.yaml', yamlOf(facts, readings, conversion?.stated)],
    ['errata.yaml', ERRATA],
    ['introduction.md', INTRODUCTION],
    ...(original === null
      ? []
      : [
          [`original.${original.kind}`, original.bytes] as const,
          ['conversion.yaml', conversionYaml(original.conversion)] as const,
        ]),
    ...(said.text === null ? [] : [['structure.yaml', said.text] as const]),
  ]);
  return { id, issues, files, facts, dropped: conversion?.dropped ?? [] };
}

/** What an id is made of and the text does not tell. */
function idMissing(
  draft: Pick<Plan, 'jurisdiction_code' | 'period_start' | 'issued_date'>,
  vocabulary: Vocabulary,
) {
  const place = vocabulary.jurisdictions.find((j) => j.code === draft.jurisdiction_code);
  if (place !== undefined)
    return `the text does not tell its year; give the id with --id (${place.spelling}-<year>)`;
  const year = draft.issued_date?.slice(0, 4) ?? draft.period_start;
  return year === null
    ? 'the text does not tell its place and year; give the id with --id'
    : `the text does not tell its place, or it is in no vocabulary; give the id with --id (<place>-${year})`;
}

/** plan.yaml: what is open is marked, with its readings as comments for a person to choose from. */
function yamlOf(facts: PlanYaml, readings: readonly FactReading[], stated: Stated | undefined): string {
  const lines = stringify(facts, { lineWidth: 0, singleQuote: true }).split('\n');
  const marked = lines.flatMap((line) => {
    const key = /^([a-z_0-9]+):/u.exec(line)?.[1];
    if (key === undefined || !facts.incomplete.includes(key)) return [line];
    const read = readings.find((r) => r.fact === key);
    return [
      `${line} # to complete, then take it off the list below`,
      ...(read === undefined ? [] : readingsOf(read).map((r) => `# read as: ${escapeSteering(r)}`)),
    ];
  });
  const says = Object.entries(stated ?? {}).flatMap(([key, value]: [string, string | null]) =>
    value === null ? [] : [`# The file says of itself: ${key} ${escapeSteering(value)}\n`],
  );
  return `# Facts about the document, stated by a person; never its content. Keys: docs/data-dictionary.md.\n${says.join('')}${marked.join('\n')}`;
}

/** conversion.yaml: what a converter knows beside the text. */
export function conversionYaml({ pages, dropped }: Pick<Conversion, 'pages' | 'dropped'>): string {
  const body = stringify({ pages, dropped }, { lineWidth: 0, singleQuote: true });
  return `# Derived from the original with source.txt; do not edit. Keys: docs/data-dictionary.md.\n${asciiEscaped(body)}`;
}
