/** What people write below `seeds/vocabulary/`. Unknown keys are refused, as in the seeds of a plan. */
import { z } from 'astro/zod';
import { conceptOrigins } from './coding.ts';
import type { Indicator } from './indicator.ts';
import { levels } from './plan.ts';
import type { VocabularyUnit } from './responsibility.ts';

/** One place of `seeds/vocabulary/jurisdictions.yaml` (GB/T 2260). */
export const jurisdictionSchema = z.strictObject({
  code: z.string().regex(/^\d{6}$/u),
  name: z.string().min(1),
  level: z.enum(levels),
  province: z.string(),
  prefecture: z.string().nullable(),
  spelling: z.string().regex(/^[a-z]+(?:-[a-z]+)*$/u),
});
export type Jurisdiction = z.infer<typeof jurisdictionSchema>;

const english = (what: string) =>
  z
    .string()
    .min(1)
    .nullable()
    .default(null)
    .describe(`${what} in English; the site shows the Chinese without it`);
const labels = { pref_en: english('The label'), definition_en: english('The definition') };

/** What a theme, a kind and a tool have in common. */
const named = { code: z.string(), pref: z.string(), definition: z.string() };

const words = {
  includes: z.string().min(1).nullable().default(null).describe('What belongs to it, in one line'),
  excludes: z.string().min(1).nullable().default(null).describe('What does not, and where it goes'),
  alt: z.array(z.string().min(1)).default([]).describe('Wordings that count as evidence'),
  hint: z.array(z.string().min(1)).default([]).describe('Common words that count as weak evidence'),
  not: z.array(z.string().min(1)).default([]).describe('Wordings that look like evidence and are not'),
  ...labels,
  includes_en: english('`includes`'),
  excludes_en: english('`excludes`'),
};

/** One topical theme of `seeds/vocabulary/themes.yaml`. */
export const themeSchema = z.strictObject({
  ...named,
  ...words,
});
export type Theme = z.infer<typeof themeSchema>;

/** One policy tool, below its kind. */
export const toolSchema = z.strictObject({
  ...named,
  origin: z
    .enum(conceptOrigins)
    .default('rothwell-zegveld')
    .describe('Whose tool it is: `site` where it is ours and not one of Rothwell and Zegveld (1985)'),
  ...words,
});
export type Tool = z.infer<typeof toolSchema>;

/** One kind of policy instruments with its tools, of `seeds/vocabulary/instruments.yaml`. */
export const instrumentSchema = z.strictObject({
  ...named,
  ...labels,
  tools: z.array(toolSchema),
});
export type Instrument = z.infer<typeof instrumentSchema>;

/** How the function of a unit follows from its printed name, one line of `unit-functions.yaml`. */
export const unitFunctionSchema = z.strictObject({
  function: z.string().min(1).describe('The function, in the word of `units.yaml`'),
  function_en: z
    .string()
    .min(1)
    .nullable()
    .default(null)
    .describe('The function in English, in the first line that has it'),
  slug: z
    .string()
    .regex(/^[a-z]+(?:-[a-z]+)*$/u)
    .describe("Its part of a unit's code"),
  ends: z.array(z.string().min(1)).default([]).describe('How the name ends'),
  weak: z.boolean().default(false).describe('Whether words within the name come before its end'),
  main: z.array(z.string().min(1)).default([]).describe("Words of the function's own office"),
  stems: z.array(z.string().min(1)).default([]).describe('Other words within the name'),
  joins: z
    .boolean()
    .default(false)
    .describe('Whether its words stand beside those of another function with nothing between: 工信商务局'),
  joined: z
    .record(z.string().min(1), z.array(z.string().min(1)))
    .default({})
    .describe(
      'Words of merged bureaus that are not told apart further, with the further functions they name',
    ),
});
export type UnitFunction = z.infer<typeof unitFunctionSchema>;

/** All vocabularies together. */
export interface Vocabulary {
  readonly jurisdictions: readonly Jurisdiction[];
  readonly units: readonly VocabularyUnit[];
  readonly unitFunctions: readonly UnitFunction[];
  readonly themes: readonly Theme[];
  readonly instruments: readonly Instrument[];
  readonly indicators: readonly Indicator[];
}
