import { defineCollection } from 'astro:content';
import { file, glob } from 'astro/loaders';
import { z } from 'astro/zod';
import { ledger } from './loaders/ledger.ts';
import { editionRows } from './loaders/rows.ts';
import { storedConceptSchema } from './model/coding.ts';
import { editionSchema } from './model/edition.ts';
import { indicatorSchema } from './model/indicator.ts';
import { ledgerRowSchema } from './model/ledger.ts';
import { unitSchema } from './model/responsibility.ts';
import { sourceSchema } from './model/source.ts';
import {
  areaRowSchema,
  codingRowSchema,
  correctionRowSchema,
  fundingRowSchema,
  measureRowSchema,
  passageRowSchema,
  responsibilityRowSchema,
  safeguardCodingRowSchema,
  safeguardRowSchema,
  sectionRowSchema,
  targetRowSchema,
  taskRowSchema,
} from './model/tables.ts';

/** A vocabulary of content/, by code, in its order. */
const concepts = (name: string) =>
  defineCollection({
    loader: file(`./content/vocabulary/${name}.json`, {
      parser: (text) =>
        (JSON.parse(text) as { code: string }[]).map((row, order) => ({ id: row.code, order, ...row })),
    }),
    schema: storedConceptSchema.extend({ id: storedConceptSchema.shape.code, order: z.int() }),
  });

/** Wiring only: one edition per file, its source, the vocabulary, and the rows that follow from the editions. */
export const collections = {
  plans: defineCollection({
    loader: glob({ base: './content/plans', pattern: '**/*.mdx', retainBody: false }),
    schema: editionSchema,
  }),
  sources: defineCollection({
    loader: glob({ base: './content/sources', pattern: '**/*.json' }),
    schema: sourceSchema,
  }),
  addresses: defineCollection({ loader: ledger(), schema: ledgerRowSchema }),
  units: defineCollection({
    loader: file('./content/vocabulary/units.json', {
      parser: (text) => (JSON.parse(text) as { code: string }[]).map((unit) => ({ id: unit.code, ...unit })),
    }),
    schema: unitSchema.extend({ id: unitSchema.shape.code }),
  }),
  indicators: defineCollection({
    loader: file('./content/vocabulary/indicators.json', {
      parser: (text) => (JSON.parse(text) as { code: string }[]).map((i) => ({ id: i.code, ...i })),
    }),
    schema: indicatorSchema.extend({ id: indicatorSchema.shape.code }),
  }),
  themes: concepts('themes'),
  instruments: concepts('instruments'),
  sections: defineCollection({ loader: editionRows('sections'), schema: sectionRowSchema }),
  areas: defineCollection({ loader: editionRows('areas'), schema: areaRowSchema }),
  tasks: defineCollection({ loader: editionRows('tasks'), schema: taskRowSchema }),
  measures: defineCollection({ loader: editionRows('measures'), schema: measureRowSchema }),
  passages: defineCollection({ loader: editionRows('passages'), schema: passageRowSchema }),
  safeguards: defineCollection({ loader: editionRows('safeguards'), schema: safeguardRowSchema }),
  responsibilities: defineCollection({
    loader: editionRows('responsibilities'),
    schema: responsibilityRowSchema,
  }),
  targets: defineCollection({ loader: editionRows('targets'), schema: targetRowSchema }),
  funding: defineCollection({ loader: editionRows('funding'), schema: fundingRowSchema }),
  codings: defineCollection({ loader: editionRows('codings'), schema: codingRowSchema }),
  safeguard_codings: defineCollection({
    loader: editionRows('safeguard_codings'),
    schema: safeguardCodingRowSchema,
  }),
  corrections: defineCollection({ loader: editionRows('corrections'), schema: correctionRowSchema }),
};
