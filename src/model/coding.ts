/** Codings: which code a task or measure has, by whom, and with which words as evidence. */
import { z } from 'astro/zod';
import { localOf, planOf } from './ids.ts';
import { planId } from './plan.ts';

/** What a wording weighs in the rule: one of `alt`, one of `hint`. */
export const WORDING_WEIGHT = { alt: 3, hint: 1 } as const;

/** What is coded: what it is about, and by which policy tool it works. */
export const schemes = ['theme', 'instrument'] as const;
/** Who coded: the dictionary, by rule, or the editor. */
export const codingBases = ['rule', 'editor'] as const;
/** Whose a concept is: this site's own, or one of the tools of Rothwell and Zegveld (1985). */
export const conceptOrigins = ['rothwell-zegveld', 'site'] as const;
/** The names of the rules, see docs/codebook.md. */
export const codingRules = ['theme/title', 'theme/body', 'instrument/words', 'instrument/union'] as const;

/** A rule's reason as the data have it: its name, a colon, and the words that it found with what they meet. */
export const ruleReason = (rule: (typeof codingRules)[number], why: string): string => `${rule}: ${why}`;

/** The rule and the words of a reason that {@link ruleReason} made; null for an editor's. */
export function ruleOf(reason: string): { rule: (typeof codingRules)[number]; why: string } | null {
  const [name = '', ...rest] = reason.split(': ');
  const rule = codingRules.find((r) => r === name);
  return rule === undefined ? null : { rule, why: rest.join(': ') };
}

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
  reason: z
    .string()
    .min(1)
    .describe("Why: a rule's name with the words it found and what they meet, or the editor's words"),
  evidence: z.string().min(1).describe('Exact words of the measure; of a task, of its title or measures'),
});
export type Coding = z.infer<typeof codingSchema>;

const { plan, task: _task, measure: _measure, ...verdict } = codingSchema.shape;
/** One code on one safeguard that is not a task, or on a sentence of it. See `safeguardCodingRowSchema` for the published row. */
export const safeguardCodingSchema = z.strictObject({
  plan,
  safeguard: z.string().describe('Id of the safeguard; of the section where its safeguards are not numbered'),
  measure: z.string().nullable().describe('Id of the sentence; null: the safeguard as a whole'),
  ...verdict,
});
export type SafeguardCoding = z.infer<typeof safeguardCodingSchema>;

const english = z.string().nullable();
const conceptEnglish = {
  name_en: english.describe('Its name in English; null where the vocabulary gives none'),
  definition_en: english.describe('Its definition in English'),
  includes_en: english.describe('`includes` in English'),
  excludes_en: english.describe('`excludes` in English'),
};

/** One theme, policy tool or kind of tools, as `content/vocabulary/` keeps it. `…` in a wording is a gap in one clause. */
export const storedConceptSchema = z.strictObject({
  code: z.string(),
  name: z.string(),
  definition: z.string(),
  parent: z.string().nullable(),
  origin: z.enum(conceptOrigins).describe('Whose concept it is: ours, or of Rothwell and Zegveld (1985)'),
  includes: z.string().nullable().describe('What belongs to it'),
  excludes: z.string().nullable().describe('What does not, and where it goes'),
  hint: z.array(z.string()),
  alt: z.array(z.string()),
  not: z.array(z.string()),
  ...conceptEnglish,
});
export type StoredConcept = z.infer<typeof storedConceptSchema>;

const kappa = z.number().max(1).nullable();
/** One row of the tables `themes` and `instruments`. */
export const conceptRowSchema = storedConceptSchema
  .omit({
    alt: true,
    hint: true,
    not: true,
    name_en: true,
    definition_en: true,
    includes_en: true,
    excludes_en: true,
  })
  .extend({
    kappa: kappa.describe(
      "Cohen's kappa of rule and editor over all sentences; null where it cannot be told",
    ),
    kappa_tasks: kappa.describe('The same over all tasks'),
    kappa_with_safeguards: kappa.describe('The same over all sentences of tasks and of safeguards'),
    kappa_tasks_with_safeguards: kappa.describe('The same over all tasks and safeguards'),
    ...conceptEnglish,
  });
export type ConceptRow = z.infer<typeof conceptRowSchema>;

/** A concept as pages use it: its row, and the wordings by which it is found. */
export type Concept = ConceptRow & Pick<StoredConcept, 'alt' | 'hint' | 'not'>;

/** The codings of an edition's safeguards one by one, as {@link codingRowsOf} gives those of tasks. */
export const safeguardCodingRowsOf = (sets: readonly CodingSet[]): SafeguardCoding[] =>
  codingRowsOf(sets).map(({ plan: of, task: safeguard, ...row }) => ({ plan: of, safeguard, ...row }));

/** An edition's codings one by one, in their order. The editor's sets are in force, the rule's where there is none. */
export function codingRowsOf(sets: readonly CodingSet[]): Coding[] {
  const key = (set: CodingSet): string => `${set.of} ${set.scheme}`;
  const edited = new Set(sets.filter((set) => set.basis === 'editor').map(key));
  return sets.flatMap((set) => {
    const plan = planOf(set.of);
    const [number = '', measure] = localOf(set.of).split('/');
    const task = measure === undefined ? set.of : set.of.slice(0, plan.length + 1 + number.length);
    return set.codes.map(([code, evidence, reason], k): Coding => ({
      plan,
      task,
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

/** The codes of each scheme that one reader gives one sentence, most salient first. */
export interface Coded {
  readonly theme: readonly string[];
  readonly instrument: readonly string[];
}
