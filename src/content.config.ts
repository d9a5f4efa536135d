import { defineCollection } from 'astro:content';
import { file, glob } from 'astro/loaders';
import { z } from 'astro/zod';
import { editions } from './loaders/editions.ts';
import { ledger } from './loaders/ledger.ts';
import { writtenFiles } from './loaders/written-files.ts';
import { storedConceptSchema } from './model/coding.ts';
import { indicatorSchema } from './model/indicator.ts';
import { ledgerRowSchema } from './model/ledger.ts';
import { placeSchema } from './model/place.ts';
import { unitRowSchema } from './model/responsibility.ts';
import { sourceSchema } from './model/source.ts';

/** A vocabulary of content/, by code, in its order. */
const concepts = (name: string) =>
  defineCollection({
    loader: file(`./content/vocabulary/${name}.json`, {
      parser: (text) =>
        (JSON.parse(text) as { code: string }[]).map((row, order) => ({ id: row.code, order, ...row })),
    }),
    schema: storedConceptSchema.extend({ id: storedConceptSchema.shape.code, order: z.int() }),
  });

/** Wiring only: one edition per file, its source, the vocabulary, the ledger. Rows of tables follow from the editions. */
export const collections = {
  /** Entries say where their front matter is stored; `src/queries/editions.ts` reads it. */
  plans: defineCollection({ loader: editions(), schema: z.object({ stored: z.string() }) }),
  sources: defineCollection({
    loader: glob({ base: './content/sources', pattern: '**/*.json' }),
    schema: sourceSchema,
  }),
  files: defineCollection({
    loader: writtenFiles(),
    schema: z.object({
      path: z.string(),
      mediatype: z.string(),
      bytes: z.int(),
      sha256: z.string(),
      rows: z.int().optional(),
    }),
  }),
  addresses: defineCollection({ loader: ledger(), schema: ledgerRowSchema }),
  units: defineCollection({
    loader: file('./content/vocabulary/units.json', {
      parser: (text) => (JSON.parse(text) as { code: string }[]).map((unit) => ({ id: unit.code, ...unit })),
    }),
    schema: unitRowSchema.extend({ id: unitRowSchema.shape.code }),
  }),
  indicators: defineCollection({
    loader: file('./content/vocabulary/indicators.json', {
      parser: (text) => (JSON.parse(text) as { code: string }[]).map((i) => ({ id: i.code, ...i })),
    }),
    schema: indicatorSchema.extend({ id: indicatorSchema.shape.code }),
  }),
  places: defineCollection({
    loader: file('./content/vocabulary/places.json', {
      parser: (text) => (JSON.parse(text) as { code: string }[]).map((p) => ({ id: p.code, ...p })),
    }),
    schema: placeSchema.extend({ id: placeSchema.shape.code }),
  }),
  themes: concepts('themes'),
  instruments: concepts('instruments'),
};
