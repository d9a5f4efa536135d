import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import releases from '../../content/corpus.json' with { type: 'json' };
import { readContent } from '../../scripts/site/content.ts';
import { teiDocument, type TeiFacts, type TeiMatter } from '../../src/exports/tei.ts';
import { storedConceptSchema } from '../../src/model/coding.ts';
import type { Edition } from '../../src/model/edition.ts';
import { planSchema, plainCopy } from '../../src/model/plan.ts';
import { unitRowSchema } from '../../src/model/responsibility.ts';
import { decodedSource, type Source } from '../../src/model/source.ts';
import { licence as english } from '../../src/text/en/licence.ts';
import { teiWords as en } from '../../src/text/en/tei.ts';
import { licence } from '../../src/text/licence.ts';
import { teiWords as zh } from '../../src/text/tei.ts';
import type { Parsed } from '../../scripts/parse/plan.ts';

const root = process.cwd();
const vocabulary = (name: string): unknown =>
  JSON.parse(readFileSync(join(root, 'content/vocabulary', `${name}.json`), 'utf8'));

/** What documents of the tests say beside their editions. */
const facts: Omit<TeiFacts, 'path'> = {
  site: '县域科技政策对照',
  licence: { zh: licence, en: english },
  version: '1.0.0-draft',
  date: null,
  releases: releases,
  themes: storedConceptSchema.array().parse(vocabulary('themes')),
  instruments: storedConceptSchema.array().parse(vocabulary('instruments')),
  indicators: vocabulary('indicators') as TeiFacts['indicators'],
  words: { zh, en },
};

/** An edition with its source and the TEI document made of both. */
export interface Made extends TeiMatter {
  readonly xml: string;
}

const made = (matter: TeiMatter): Made => ({
  ...matter,
  xml: teiDocument(matter, { ...facts, path: `/plans/${matter.edition.plan.id}/` }),
});

/** The documents of all plans in content/. */
export const ofPlans = (): readonly Made[] => {
  const units = unitRowSchema.array().parse(vocabulary('units'));
  return readContent(root).map(({ edition, source }) =>
    made({ edition, source, points: [...decodedSource(source)], units }),
  );
};

/** The document of a text as the parser reads it, of a plan about which nothing else is known. */
export function ofParsed(parsed: Parsed, text: string): Made {
  const plan = planSchema.parse({
    ...plainCopy,
    id: 'jia-2024',
    title: '甲县方案',
    title_basis: 'editor',
    ...Object.fromEntries(
      ['jurisdiction', 'jurisdiction_code', 'level', 'province', 'prefecture', 'document_type', 'interprets']
        .concat(['document_number', 'index_number', 'issuer', 'issued_date', 'published_date', 'validity'])
        .concat(['period_start', 'period_end', 'source_publisher'])
        .map((key) => [key, null]),
    ),
    is_interpretation: false,
    attachments: parsed.attachments,
    source_file: 'source.txt',
    source_sha256: '0'.repeat(64),
    seal: '甲',
    notes: [],
    incomplete: [],
  });
  const points = [...text];
  const source: Source = {
    plan: 'jia-2024',
    sha256: plan.source_sha256,
    encoding: 'utf-8',
    length: points.length,
    lines: [],
  };
  const edition: Edition = { ...parsed, plan, citations: [], codings: [], safeguard_codings: [] };
  return made({ edition, source, points, units: [] });
}
