import { z } from 'astro/zod';

/** A measure of another plan that is like one's own: a row of the table `nearest`, without addresses: there are many, and `measures` has them. */
export const nearestRowSchema = z.strictObject({
  measure: z.string(),
  plan: z.string(),
  neighbour: z.string(),
  neighbour_plan: z.string(),
  rank: z.int().positive().describe('1 is the nearest'),
  score: z.number().min(0).max(1).describe('How much of their wording is alike'),
  shared: z.int().nonnegative().describe('Code points of the measure that stand in the neighbour too'),
  share: z.number().min(0).max(1).describe('The same as a share of the measure'),
  verbatim: z.int().nonnegative().describe('Code points of the longest words shared character for character'),
});

/** Why words are a set phrase: a list of idioms has them, or many plans of the corpus. */
const formulaBases = ['idiom', 'common'] as const;

/** Words that are in several plans: a row of the table `shared_text`. */
export const sharedTextRowSchema = z.strictObject({
  id: z.string().regex(/^[0-9a-f]{16}$/u),
  text: z.string().min(1),
  length: z.int().positive(),
  letters: z.int().positive(),
  plans: z.int().min(2),
  places: z.int().min(2),
  passages: z.array(
    z.strictObject({
      plan: z.string(),
      passage: z.string(),
      start: z.int().nonnegative(),
      end: z.int().positive(),
    }),
  ),
  formula: z.boolean(),
  formula_basis: z.enum(formulaBases).nullable(),
  first_plan: z.string().nullable(),
  first_date: z.string().nullable(),
  undated: z.boolean(),
});

export type NearestRow = z.infer<typeof nearestRowSchema>;
export type SharedTextRow = z.infer<typeof sharedTextRowSchema>;
