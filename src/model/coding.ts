import { z } from 'astro/zod';
import { localOf, planOf } from './ids.ts';
import { planId } from './plan.ts';

/** What is coded: what it is about, and by which policy tool it works. */
export const schemes = ['theme', 'instrument'] as const;
/** Who coded: the dictionary, by rule, or the editor. */
export const codingBases = ['rule', 'editor'] as const;
/** The names of the rules, see docs/codebook.md. */
export const codingRules = ['theme/title', 'theme/body', 'instrument/words', 'instrument/union'] as const;

/**
 * What one reader says of one task or measure in one scheme, as the edition keeps it: codes, most salient first, each
 * with the exact words that show it and the reason. An empty list says that there is none.
 */
export const codingSetSchema = z.strictObject({
  of: z.string().describe('Id of the task or measure'),
  scheme: z.enum(schemes),
  basis: z.enum(codingBases),
  codes: z
    .array(z.tuple([z.string(), z.string().min(1), z.string().min(1)]))
    .describe('Code, evidence, reason'),
});
/** See {@link codingSetSchema}. */
export type CodingSet = z.infer<typeof codingSetSchema>;

/** One code on one task or measure. See `codingRowSchema` for the published row. */
export const codingSchema = z.strictObject({
  plan: planId,
  task: z.string(),
  measure: z.string().nullable().describe('Id of the measure; null: the task as a whole'),
  scheme: z.enum(schemes),
  code: z.string(),
  rank: z.int().positive().describe('1 is the primary one'),
  basis: z.enum(codingBases),
  in_force: z.boolean().describe("An editor's codes supersede the rule's; both stay"),
  reason: z.string().min(1).describe("The rule's name, or the editor's reason"),
  evidence: z.string().min(1).describe('Exact words of the measure; of a task, of its title or measures'),
});
/** See {@link codingSchema}. */
export type Coding = z.infer<typeof codingSchema>;

/** One theme, policy tool or kind of tools, one row of the tables `themes` and `instruments`. */
export const conceptRowSchema = z.strictObject({
  code: z.string(),
  name: z.string(),
  definition: z.string(),
  parent: z.string().nullable(),
});
/** See {@link conceptRowSchema}. */
export type ConceptRow = z.infer<typeof conceptRowSchema>;

/** A concept with the wordings by which it is found, as `content/vocabulary/` keeps it. `…` is a gap in one clause. */
export const conceptSchema = conceptRowSchema.extend({ alt: z.array(z.string()), not: z.array(z.string()) });
/** See {@link conceptSchema}. */
export type Concept = z.infer<typeof conceptSchema>;

/** An edition's codings one by one, in their order. The editor's sets are in force, the rule's where there is none. */
export function codingRowsOf(sets: readonly CodingSet[]): Coding[] {
  const key = (set: CodingSet): string => `${set.of} ${set.scheme}`;
  const edited = new Set(sets.filter((set) => set.basis === 'editor').map(key));
  return sets.flatMap((set) => {
    const plan = planOf(set.of);
    const [task = '', measure] = localOf(set.of).split('/');
    return set.codes.map(([code, evidence, reason], k): Coding => ({
      plan,
      task: `${plan}/${task}`,
      measure: measure === undefined ? null : set.of,
      scheme: set.scheme,
      code,
      rank: k + 1,
      basis: set.basis,
      in_force: set.basis === 'editor' || !edited.has(key(set)),
      reason,
      evidence,
    }));
  });
}
