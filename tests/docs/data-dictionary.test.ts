import { globSync } from 'node:fs';
import type { z } from 'astro/zod';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { codingSetSchema } from '../../src/model/coding.ts';
import { structureEntrySchema } from '../../src/model/decision.ts';
import { editionSchema, type Edition } from '../../src/model/edition.ts';
import { agreement } from '../../scripts/bench/agreement.ts';
import { fieldsOf } from '../../scripts/docs/columns.ts';
import { kappasOf, kappasWithSafeguards } from '../../src/compare/agreement.ts';
import { comparisonsOf, levelsOf, meantOf } from '../../src/compare/comparability.ts';
import { sharedWords } from '../../src/compare/shared-text.ts';
import { neighbours } from '../../src/compare/similar.ts';
import { nearestRows, sharedTextRows } from '../../src/compare/wording-rows.ts';
import { indicatorSchema, MOST_COMPARED_IN_PAIRS, type Indicator } from '../../src/model/indicator.ts';
import { issueSchema } from '../../src/model/issue.ts';
import { attachmentSchema } from '../../src/model/plan.ts';
import { meanings, publishedTables, rowSchemas } from '../../src/model/published.ts';
import { unitSeedSchema } from '../../src/model/responsibility.ts';
import { secondCodingRowsOf, storedCodersSchema } from '../../src/model/second-coding.ts';
import {
  conversionYamlSchema,
  planYamlSchema,
  spanErratumSchema,
  indicatorDecisionSchema,
  taskCodingSchema,
  wordErratumSchema,
} from '../../src/model/seed.ts';
import {
  instrumentSchema,
  jurisdictionSchema,
  themeSchema,
  toolSchema,
  unitFunctionSchema,
} from '../../src/model/vocabulary.ts';
import { droppedSchema, sourceSchema } from '../../src/model/source.ts';
import { tableSchema } from '../../src/model/table.ts';
import { comparisonRowsOf, meantRowsOf, rowsOf } from '../../src/model/tables.ts';
import { addresses } from '../../src/routes.ts';
import { codesIn, partOf, readDoc, rowsIn } from './markdown.ts';

const published = rowSchemas;

/** The schema behind each section of the page, by its heading. */
const schemas: Readonly<Record<string, z.ZodType>> = {
  ...published,
  attachments: attachmentSchema,
  edition: editionSchema,
  table: tableSchema,
  row: tableSchema.shape.rows.element,
  'a set of codes': codingSetSchema,
  source: sourceSchema,
  issue: issueSchema,
  'plan.yaml': planYamlSchema,
  'conversion.yaml': conversionYamlSchema,
  dropped: droppedSchema,
  'errata.yaml, an entry for words': wordErratumSchema,
  'errata.yaml, an entry for a span': spanErratumSchema,
  'jurisdictions.yaml': jurisdictionSchema,
  'unit-functions.yaml': unitFunctionSchema,
  'units.yaml': unitSeedSchema,
  'themes.yaml': themeSchema,
  'instruments.yaml': instrumentSchema,
  'indicators.yaml': indicatorSchema,
  'instruments.yaml, a tool': toolSchema,
  'codings.yaml, a task': taskCodingSchema,
  'structure.yaml, an entry': structureEntrySchema,
  'indicators.yaml of a plan, a decision': indicatorDecisionSchema,
};

const page = readDoc('docs/data-dictionary.md');
const tableRows = (heading: string) =>
  rowsIn(partOf(page, heading).text).map(([name = '', type = '', meaning = '', example = '']) => ({
    name: codesIn(name)[0] ?? name,
    type,
    meaning,
    example: codesIn(example)[0] ?? '',
  }));

describe.each(Object.entries(schemas))('%s', (heading, schema) => {
  const keys = fieldsOf(schema);
  const rows = tableRows(heading);

  it('has a row for every column, and for no other', () => {
    expect(rows.map(({ name }) => name).sort()).toEqual(keys.map(({ name }) => name).sort());
  });

  it.each(keys)('$name has its type, and all its values', ({ name, type, values }) => {
    const row = rows.find((r) => r.name === name);
    expect(row?.type).toBe(type);
    expect(codesIn(row?.meaning ?? '')).toEqual(expect.arrayContaining([...values]));
  });
});

it.each(publishedTables)('the dictionary has the columns of %s, and no other', (table) => {
  expect(Object.keys(meanings[table].columns).sort()).toEqual(Object.keys(rowSchemas[table].shape).sort());
});

describe('examples', () => {
  const rows = publishedRows();

  it.each(Object.keys(published))('of %s stand in the corpus', (table) => {
    const invented = tableRows(table).filter(
      ({ name, example }) => !(rows[table] ?? []).some((row) => matches(row[name], example)),
    );
    expect(invented.map(({ name, example }) => `${name}: ${example}`)).toEqual([]);
  });
});

/** A value fits its example, which may be cut short with `…`. */
function matches(value: unknown, example: string): boolean {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return example.endsWith('…') ? text.startsWith(example.slice(0, -1)) : text === example;
}

function publishedRows(): Record<string, readonly Record<string, unknown>[]> {
  const found = agreement(process.cwd());
  const withSafeguards = agreement(process.cwd(), 'with-safeguards');
  const editions = globSync('content/plans/*.mdx').map((path) => {
    const front = /^---\n([\s\S]*?)\n---\n/u.exec(readDoc(path))?.[1] ?? '';
    return rowsOf(parse(front) as Edition, addresses);
  });
  const all: Record<string, Record<string, unknown>[]> = {
    ...Object.fromEntries(
      ['units', 'themes', 'instruments'].map((name) => [
        name,
        (JSON.parse(readDoc(`content/vocabulary/${name}.json`)) as Record<string, unknown>[]).map((row) =>
          name === 'units'
            ? row
            : {
                ...row,
                ...kappasOf(found, String(row['code'])),
                ...kappasWithSafeguards(withSafeguards, String(row['code'])),
              },
        ),
      ]),
    ),
  };
  for (const edition of editions)
    for (const [table, rows] of Object.entries(edition)) (all[table] ??= []).push(...rows);
  const indicators = JSON.parse(readDoc('content/vocabulary/indicators.json')) as Indicator[];
  const targets = editions.flatMap((edition) => edition.targets);
  const levels = levelsOf(editions.flatMap((edition) => edition.plans));
  const verdicts = comparisonsOf(targets, indicators, levels, MOST_COMPARED_IN_PAIRS);
  const comparability = meantRowsOf(meantOf(targets, indicators, levels), addresses);
  const plans = editions.flatMap((edition) => edition.plans);
  const dates = new Map(plans.map((plan) => [plan.id, plan.issued_date]));
  const pieces = editions.flatMap((edition) => edition.passages).filter((p) => p.kind !== 'heading');
  const measures = editions.flatMap((edition) => edition.measures);
  return {
    ...all,
    second_codings: secondCodings(),
    indicators,
    comparability,
    comparisons: comparisonRowsOf(verdicts, addresses),
    nearest: nearestRows(measures, neighbours(measures)),
    shared_text: sharedTextRows(pieces, sharedWords(pieces, dates), dates),
  };
}

/** Rows of the files of second coders; where there are none yet, of one that codes a sentence of the corpus. */
const secondCodings = () =>
  storedCodersSchema
    .parse(JSON.parse(readDoc('content/coders.json')))
    .concat({
      ...{ file: 'first-reader', coder: '甲', corpus: '1.0.0', seed: '1', drawn: 1, changed: [] },
      sentences: [
        {
          id: 'linze-2022/3/4',
          blind: true,
          theme: [['enterprise', '高新技术企业']],
          instrument: [['supply.funding', '一次性补助5万元']],
        },
      ],
    })
    .flatMap((coder) => secondCodingRowsOf(coder, addresses.of));

describe('the published tables', () => {
  it('are those that an edition gives', () => {
    const given = Object.keys(publishedRows()).sort();
    expect(Object.keys(published).sort()).toEqual(given);
  });
});
