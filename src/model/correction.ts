/** Corrections: where the edition departs from the source, and why. */
import { z } from 'astro/zod';
import { LACUNA } from './lacuna.ts';
import { planId } from './plan.ts';
import { spanShape } from './provenance.ts';

/** What went wrong in the copy of the document. */
export const correctionKinds = [
  'spam',
  'ocr',
  'typo',
  'missing',
  'duplicate',
  'boilerplate',
  'table',
  'other',
] as const;
/** How sure the reading is. */
export const certainties = ['certain', 'probable', 'unresolved'] as const;

/**
 * One place where the edition departs from the source, or where the editor has a doubt; one row of the table
 * `corrections`. `corr` null: the reading cannot be known; the text keeps `sic`, except for `spam`, in whose
 * place it has {@link LACUNA}. `corr` "": the text is dropped. `sic` "": something is inserted. Rows never overlap.
 */
export const correctionSchema = z.strictObject({
  id: z.string(),
  plan: planId,
  kind: z.enum(correctionKinds),
  sic: z.string().describe('Exact text of the source; "" only for an insertion'),
  corr: z
    .string()
    .nullable()
    .describe('The reading; null where it cannot be known; "" where the text is dropped'),
  certainty: z.enum(certainties),
  reason: z.string().min(1),
  basis: z.enum(['editor', 'rule']).describe('Declared in errata.yaml, or found by a rule of the importer'),
  ...spanShape,
});

export type Correction = z.infer<typeof correctionSchema>;

/** Whether the words in the place of a correction are lost: spam is over them and nothing tells what they were. */
export const isLacuna = (c: Pick<Correction, 'kind' | 'corr'>): boolean =>
  c.corr === null && c.kind === 'spam';

/** What a correction puts in place of its `sic`, see {@link correctionSchema}. */
export const readingOf = (c: Pick<Correction, 'kind' | 'sic' | 'corr'>): string =>
  c.corr ?? (isLacuna(c) ? LACUNA : c.sic);
