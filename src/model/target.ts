import { z } from 'astro/zod';
import { planId } from './plan.ts';
import { spanShape } from './provenance.ts';

/** Where in the plan a target stands. */
const targetPlaces = ['goals', 'table', 'task', 'safeguards', 'other'] as const;

/**
 * How the value is meant: 以上, 不少于, 达到 `>=`; 突破, 超过 `>`; a bare count `=`; 左右, 约 `~`; 2-3 `range`; 增长, 递增,
 * 只增不减 `growth`; 以内, 不超过 `<=`.
 */
const comparators = ['>=', '>', '=', '~', 'range', 'growth', '<='] as const;

/** How strongly a value is promised: 确保, 必须 `ensure`; 力争, 争取, 努力 `strive`; a sentence without such a word `plain`. */
export const strengths = ['ensure', 'plain', 'strive'] as const;

/**
 * How strongly a promise is said in one place: as {@link strengths}, and 原则上 `reserve`, which leaves a way out. Two of them
 * are two strengths of one promise.
 */
export const promiseStrengths = ['ensure', 'plain', 'strive', 'reserve'] as const;

/** What may differ between two sayings of one promise: 力争 and none, 60家以上 and 60家, 累计 and none. */
const restatedOtherwise = ['strength', 'comparator', 'count_basis'] as const;

/** Whether a count takes in all there ever were, or those in force. */
const countBases = ['cumulative', 'in-force'] as const;

/** One target, as the edition keeps it; its passage is the part of `id` before the last slash. */
export const targetSchema = z.strictObject({
  id: z.string().describe('`<passage>/t<k>`'),
  plan: planId,
  place: z.enum(targetPlaces).describe('Where it stands'),
  task: z.string().nullable().describe('Id of its task; null outside tasks'),
  measure: z.string().nullable().describe('Id of its measure; null outside measures'),
  indicator_text: z.string().min(1).describe('What is counted or measured, as written'),
  subject: z
    .string()
    .nullable()
    .describe(
      'What the name leaves to the words in front (亩均产量 of which crop, 其中 of what); null where it leaves nothing',
    ),
  indicator: z.string().nullable().describe('Code of the indicator; null where none of the vocabulary fits'),
  indicator_evidence: z.string().nullable().describe('The words that decided for the indicator'),
  indicator_basis: z
    .enum(['rule', 'editor'])
    .nullable()
    .describe('Who decided: the rule, by name and verb, or the editor; null where nobody did'),
  indicator_by_rule: z.string().nullable().describe('What the rule says, whoever is in force'),
  indicator_reason: z.string().nullable().describe('Why the editor decided; null where the rule did'),
  value: z.number().nullable(),
  value_max: z.number().nullable().describe('Upper value of a range, or the better of two values (力争达到)'),
  unit: z.string().nullable().describe('Unit as written: 亿元, 万亩, 家'),
  value_base: z.number().nullable().describe('The value in `unit_base`'),
  unit_base: z.string().nullable().describe('Unit without 万 and 亿: 元, 亩, 家'),
  comparator: z.enum(comparators),
  approximate: z
    .boolean()
    .describe('Whether the number is said to be about so much: 约30家, 百余家, 30家左右'),
  approximate_text: z.string().nullable().describe('The words that say so; null where there are none'),
  target_year: z.int().nullable(),
  year_basis: z
    .enum(['stated', 'inherited'])
    .nullable()
    .describe("Stated in the sentence or in the lead of its part; inherited: the plan's last year"),
  per_year: z.boolean().describe('Whether it holds for every year'),
  baseline_value: z.number().nullable().describe('Where it starts, if the same sentence or row says so'),
  baseline_year: z.int().nullable(),
  kind: z.enum(['binding', 'expected']).nullable().describe('约束性 or 预期性, where printed'),
  strength: z
    .enum(strengths)
    .nullable()
    .describe('How strongly `value` is promised; null in a table that has no word for it'),
  strength_text: z
    .string()
    .nullable()
    .describe('The words that say so, or 原则上, which leaves it `plain`; null where there are none'),
  value_max_strength: z
    .enum(strengths)
    .nullable()
    .describe('How strongly the better of two values is promised; null where there is no second one'),
  value_max_strength_text: z.string().nullable().describe('The words that say so'),
  count_basis: z
    .enum(countBases)
    .nullable()
    .describe(
      '累计 `cumulative`, 有效期内 `in-force`; null where the sentence does not say what a count takes in',
    ),
  restates: z
    .string()
    .nullable()
    .describe(
      'Id of the target of this plan that it says once more; null for what is said first or only once',
    ),
  restates_otherwise: z
    .array(z.enum(restatedOtherwise))
    .describe('What it says otherwise than the target that it restates; empty where nothing'),
  promise_strengths: z
    .array(z.enum(promiseStrengths))
    .describe(
      'How strongly the plan says this promise in all the places that say it; a table that has no word for it says it plainly',
    ),
  benchmark: z.string().nullable().describe('What it is measured by instead of a value: 全省平均水平'),
  quote: z.string().min(1).describe('Exact words of the source from `start` to `end`'),
  ...spanShape,
});

/** Money that the government says it will pay, as the edition keeps it. */
export const fundingSchema = z.strictObject({
  id: z.string().describe('`<passage>/f<k>`'),
  plan: planId,
  task: z.string().nullable().describe('Id of its task; null outside tasks'),
  beneficiary: z.string().nullable().describe('Who gets it, as written; null where nobody is named'),
  amount: z.number().nullable().describe('In 万元; null where no amount is named'),
  amount_period: z
    .enum(['year', 'month'])
    .nullable()
    .describe('For how long the sum is: 每年 `year`, 每月 `month`; null where the sentence does not say'),
  approximate: z.boolean().describe('Whether the amount is said to be about so much: 约5万元, 百余万元'),
  approximate_text: z.string().nullable().describe('The words that say so; null where there are none'),
  kind: z.enum(['one-off', 'annual-minimum', 'per-unit', 'unspecified']),
  condition: z
    .string()
    .nullable()
    .describe('The clause that says what must hold, as written; null where none does'),
  cap: z.number().nullable().describe('The most that is paid, in 万元; null where none is said'),
  rate: z.number().nullable().describe('The share that is paid, in percent; null where none is said'),
  quote: z.string().min(1).describe('Exact words of the source from `start` to `end`'),
  ...spanShape,
});

export type Target = z.infer<typeof targetSchema>;
export type Funding = z.infer<typeof fundingSchema>;
export type Strength = (typeof strengths)[number];
export type PromiseStrength = (typeof promiseStrengths)[number];
export type RestatedOtherwise = (typeof restatedOtherwise)[number];
export type Comparator = (typeof comparators)[number];

/** Whether the program left words out of a payee or condition: it writes one …, documents print two. */
export const isShortened = (...words: readonly (string | null)[]): boolean =>
  words.some((said) => said !== null && /(?<!…)…(?!…)/u.test(said));
