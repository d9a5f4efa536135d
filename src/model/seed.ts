import { responsibleBodies } from './bodies.ts';
import { z } from 'astro/zod';
import { certainties, correctionKinds } from './correction.ts';
import { planSchema } from './plan.ts';
import { droppedSchema } from './source.ts';
import { isUnsafe } from './steering.ts';

/** What a fact or a correction must not hold: it would not be seen, or break a line. */
const NOT_PLAIN = 'a line end, a control character or another that cannot be seen';
const isPlainLine = (text: string): boolean => !isUnsafe(text) && !/[\r\n\p{Cs}]/u.test(text);

/**
 * What people write below `seeds/`: facts about documents, corrections, vocabularies. Unknown keys are refused, so
 * that a misspelt one cannot be silently ignored.
 */

/** What of a plan nobody states: it follows from the folder, the place, the text or the file. */
const NOT_STATED = {
  id: true,
  province: true,
  prefecture: true,
  attachments: true,
  page_starts: true,
} as const;

/** `seeds/plans/<plan-id>/plan.yaml`: facts about the document, never its content. */
export const planYamlSchema = planSchema
  .omit(NOT_STATED)
  .extend({
    title_romanised: planSchema.shape.title_romanised.default(null),
    title_en: planSchema.shape.title_en.default(null),
    title_en_basis: planSchema.shape.title_en_basis.default(null),
    jurisdiction_en: planSchema.shape.jurisdiction_en.default(null),
    issuer_en: planSchema.shape.issuer_en.default(null),
    source_url: planSchema.shape.source_url.default(null),
    accessed_date: planSchema.shape.accessed_date.default(null),
    archive_url: planSchema.shape.archive_url.default(null),
    original_file: planSchema.shape.original_file.default(null),
    original_sha256: planSchema.shape.original_sha256.default(null),
    converter: planSchema.shape.converter.default(null),
  })
  .superRefine((plan, context) => {
    const refuse = (key: string, message: string): void => {
      context.addIssue({ code: 'custom', path: [key], message, input: undefined });
    };
    if (plan.period_start !== null && plan.period_end !== null && plan.period_end < plan.period_start)
      refuse('period_end', `${plan.period_end} is before period_start, ${plan.period_start}`);
    if (plan.accessed_date !== null && plan.source_url === null)
      refuse('accessed_date', 'a day of access needs source_url, the address');
    if ((plan.title_en === null) !== (plan.title_en_basis === null))
      refuse('title_en_basis', 'title_en and title_en_basis stand together or not at all');
    const bodies = responsibleBodies(plan).length;
    const english = plan.issuer_en?.split('; ').length ?? bodies;
    if (english !== bodies)
      refuse('issuer_en', `names ${english} bodies, parted by "; ", and citations name ${bodies}`);
    const told = [plan.original_file, plan.original_sha256, plan.converter].filter((v) => v !== null).length;
    if (told !== 0 && told !== 3)
      refuse('original_file', 'original_file, original_sha256 and converter stand together or not at all');
    for (const field of plan.incomplete)
      if (!(field in plan)) refuse('incomplete', `${field} is no key of plan.yaml`);
    for (const [key, value] of Object.entries(plan))
      for (const text of Array.isArray(value) ? value : [value])
        if (typeof text === 'string' && !isPlainLine(text)) refuse(key, NOT_PLAIN);
  });
export type PlanYaml = z.infer<typeof planYamlSchema>;

/**
 * `seeds/plans/<plan-id>/conversion.yaml`, where the source was converted from a file: what the converter knows beside the
 * text. Written with it, and never by hand.
 */
export const conversionYamlSchema = z.strictObject({
  pages: planSchema.shape.page_starts,
  dropped: z.array(droppedSchema),
});
export type ConversionYaml = z.infer<typeof conversionYamlSchema>;

/**
 * `FILE.plan.yaml`, facts that a person states about a file that is not a plan yet: any keys of plan.yaml but those that the file
 * itself tells. What is here is not read from the text and is not `incomplete`; `null`: there is none.
 */
export const statedFactsSchema = planSchema
  .omit({
    ...NOT_STATED,
    source_file: true,
    source_sha256: true,
    source_url: true,
    accessed_date: true,
    archive_url: true,
    original_file: true,
    original_sha256: true,
    converter: true,
    incomplete: true,
  })
  .partial()
  .superRefine((facts, context) => {
    for (const [key, value] of Object.entries(facts))
      for (const text of Array.isArray(value) ? value : [value])
        if (typeof text === 'string' && !isPlainLine(text))
          context.addIssue({ code: 'custom', path: [key], message: NOT_PLAIN, input: undefined });
  });
export type StatedFacts = z.infer<typeof statedFactsSchema>;

const guard = {
  line: z.int().positive().describe('1-based line of source.txt where `sic` begins'),
  before: z
    .string()
    .default('')
    .describe('Words directly before `sic`, to tell the place from others like it'),
  after: z.string().default('').describe('Words directly after `sic`'),
};
const judgement = {
  kind: z.enum(correctionKinds),
  certainty: z.enum(certainties),
  reason: z.string().min(1),
  number: z.int().positive().optional().describe('Number of the correction, where others keep theirs'),
};

/** A correction of some words: `before` + `sic` + `after` must stand exactly once in the line. */
export const wordErratumSchema = z
  .strictObject({
    ...guard,
    sic: z.string(),
    corr: z.string().refine(isPlainLine, NOT_PLAIN).nullable(),
    ...judgement,
  })
  .refine((e) => e.sic !== '' || (e.corr ?? '') !== '', 'an insertion needs `corr`')
  .refine((e) => e.sic !== '' || e.before !== '' || e.after !== '', 'an insertion needs `before` or `after`')
  .refine((e) => e.corr !== null || e.certainty === 'unresolved', '`corr: null` is `unresolved`');

/**
 * A longer passage that is dropped: from `first` (the words it begins with, in `line`) to `last` (the words it ends
 * with, in `to_line`), `length` code points in all. `same_as` names the lines that it repeats; then every line is
 * compared with its original.
 */
export const spanErratumSchema = z.strictObject({
  line: z.int().positive(),
  to_line: z.int().positive(),
  first: z.string().min(1),
  last: z.string().min(1),
  length: z.int().positive(),
  same_as: z.tuple([z.int().positive(), z.int().positive()]).optional(),
  corr: z.literal(''),
  ...judgement,
});

/** One entry of `errata.yaml`. */
const erratumSchema = z.union([spanErratumSchema, wordErratumSchema]);
/** `seeds/plans/<plan-id>/errata.yaml`, in the order of the document. */
export const errataYamlSchema = z.array(erratumSchema);
export type Erratum = z.infer<typeof erratumSchema>;

/** Evidence, or evidence and reason. */
const codeEntry = z.union([z.string().min(1), z.tuple([z.string().min(1), z.string().min(1)])]);

/**
 * `seeds/plans/<plan-id>/codings.yaml`: the editor's codings, one entry for each task coded. `task` is the id without
 * the plan. Codes of a measure may be of both schemes; the order is that of salience.
 */
export const taskCodingSchema = z.strictObject({
  task: z.string().min(1),
  themes: z.record(z.string(), z.tuple([z.string().min(1), z.string().min(1)])),
  measures: z.record(z.string().regex(/^[1-9]\d*$/u), z.record(z.string(), codeEntry)),
});
/** The whole of `codings.yaml`. */
export const codingsYamlSchema = z.array(taskCodingSchema);

/**
 * One entry of `seeds/plans/<plan-id>/indicators.yaml`: the editor's word on the indicator of one target, where name and
 * verb beside the number do not say enough for the rule. `quote` is the whole quote of a target of that passage.
 */
export const indicatorDecisionSchema = z.strictObject({
  passage: z.string().min(1).describe('Id of the sentence or row without the plan'),
  quote: z.string().min(1),
  indicator: z.string().min(1).nullable(),
  reason: z.string().min(1),
});
/** The whole of `indicators.yaml` of a plan. */
export const indicatorDecisionsYamlSchema = z.array(indicatorDecisionSchema);
/** See {@link indicatorDecisionSchema}; with the line where it stands. */
export type IndicatorDecision = z.infer<typeof indicatorDecisionSchema> & { readonly line: number };

/** One code that the editor gives, with the line where it stands. */
export interface EditorCode {
  readonly code: string;
  readonly evidence: string;
  readonly reason: string | null;
  readonly line: number;
}

/** What the editor says of one task, see {@link taskCodingSchema}. */
export interface TaskCoding {
  readonly task: string;
  readonly line: number;
  readonly themes: readonly EditorCode[];
  readonly measures: readonly {
    readonly number: number;
    readonly line: number;
    readonly codes: readonly EditorCode[];
  }[];
}
