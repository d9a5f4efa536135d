import { z } from 'astro/zod';

/** What kind of quantity the number of an indicator is: a part of something, what there is, what a year or the plan adds, how it grows. */
const quantities = [
  'share',
  'ratio',
  'stock',
  'flow',
  'addition',
  'growth',
  'count',
  'amount',
  'index',
  'level',
] as const;

const code = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u, 'a code such as rd-gdp-share');

const english = (what: string) =>
  z.string().min(1).nullable().default(null).describe(`${what} in English; null where there is none`);

/** One indicator of `seeds/vocabulary/indicators.yaml`; also one row of the table `indicators`. */
export const indicatorSchema = z.strictObject({
  code,
  name: z.string().min(1),
  unit: z.string(),
  family: code.describe('Indicators of one family look alike and are set side by side'),
  quantity: z.enum(quantities).describe('What kind of quantity its number is'),
  denominator: z.string().nullable().describe('What a share or ratio is taken of; null for the rest'),
  scope: z.string().describe('Whom or what it covers'),
  comparable_group: code.describe('Values may be compared only within one group'),
  definition: z.string().min(1),
  aliases: z.array(z.string().min(1)).min(1).describe('Names as plans write them'),
  not: z.array(z.string()).default([]).describe('Names that look like it and are not'),
  note: z.string().nullable().default(null),
  name_en: english('Name'),
  definition_en: english('Definition'),
  denominator_en: english('Denominator'),
  scope_en: english('Scope'),
  note_en: english('Note'),
});

/** Why two targets of one family cannot be compared. */
const comparisonReasons = [
  'denominator',
  'scope',
  'share-count',
  'stock-flow',
  'growth',
  'quantity',
  'year',
  'commitment',
  'strength',
  'level',
  'cumulative',
  'approximate',
  'relative',
] as const;

/** What a number that grows with its place would have to be divided by to be compared between places of unlike rank. */
const missingDenominators = ['常住人口', '地区生产总值', '耕地面积'] as const;

/** Families of more targets have no rows in the table `comparisons`, whose rows grow with the square of them. */
export const MOST_COMPARED_IN_PAIRS = 60;

/** The verdict on two targets of one family, one row of the table `comparisons`. */
export const comparisonSchema = z.strictObject({
  target_a: z.string(),
  target_b: z.string(),
  comparable: z.boolean(),
  reasons: z.array(z.enum(comparisonReasons)).describe('Empty where they may be compared'),
  missing_denominator: z
    .enum(missingDenominators)
    .nullable()
    .describe('What both values would have to be divided by, since their places differ in rank; else null'),
});

/** How a target that has an indicator is meant, one row of the table `comparability`. */
export const meantSchema = z.strictObject({
  target: z.string(),
  plan: z.string(),
  indicator: z.string(),
  family: z.string(),
  comparable_group: z.string(),
  year: z.int().nullable(),
  binding: z.boolean().describe('Whether it binds (约束性)'),
  strength: z.string().describe('How strongly it is promised'),
  level: z.string().nullable().describe('Rank of its place where its number grows with the place; else null'),
  cumulative: z.boolean().describe('Counted together since ever (累计)'),
  per_year: z.boolean().describe('A yearly number (每年)'),
  approximate: z.boolean().describe('Not meant to the unit (约, 左右)'),
  relative: z.boolean().describe('Measured by a benchmark of unknown value'),
  group: z.string().nullable().describe('Two targets may be compared exactly where both have the same'),
});

export type Indicator = z.infer<typeof indicatorSchema>;
export type Meant = z.infer<typeof meantSchema>;
export type Comparison = z.infer<typeof comparisonSchema>;
export type MissingDenominator = (typeof missingDenominators)[number];
export type ComparisonReason = (typeof comparisonReasons)[number];
