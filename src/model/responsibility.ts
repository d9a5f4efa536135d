import { z } from 'astro/zod';
import { planId } from './plan.ts';
import { spanShape } from './provenance.ts';

/** 牵头 `lead`; 配合, 协助, 参与 `supporting`; 责任, 负责, 落实 or no label `responsible`. Only the printed label decides. */
const roles = ['lead', 'supporting', 'responsible'] as const;

/** One unit named for one task, one row of the table `responsibilities`. */
export const responsibilitySchema = z.strictObject({
  plan: planId,
  task: z.string(),
  unit_text: z.string().min(1).describe('The unit as written'),
  unit: z
    .string()
    .nullable()
    .describe('Code of the unit in `units`; null where neither vocabulary nor rule knows it'),
  role: z.enum(roles),
  role_label: z
    .string()
    .nullable()
    .describe(
      'The printed label or verb that gives the role: 责任单位, 牵头, 落实; null where none is printed',
    ),
  function: z.string().nullable().describe('What the unit does, see `units`; null where it is not known'),
  function_basis: z
    .enum(['vocabulary', 'rule'])
    .nullable()
    .describe('Whether the vocabulary says so, or a rule read it from the printed name; null where unknown'),
  function_evidence: z
    .string()
    .nullable()
    .describe('For `rule` the words of the name that say so, or the whole name that this one begins'),
  basis: z
    .enum(['stated', 'rule'])
    .describe("Named in this task's own note, or by another note's clause for further tasks"),
  ...spanShape,
});

/** A responsible unit, of the vocabulary or by rule. */
const unitSchema = z.strictObject({
  code: z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u),
  jurisdiction: z.string().describe('Name of the place whose unit it is'),
  name: z.string().describe('Name in full'),
  function: z.string().describe('What it does, the same word across places: 科技, 发改, 工信, 财政 …'),
  aliases: z.array(z.string()).describe('Other written forms'),
  basis: z
    .enum(['vocabulary', 'rule'])
    .describe('Whether the vocabulary has it, or its function and code follow by rule from the printed name'),
});

/** A unit with its function in English, one row of the table `units`. */
export const unitRowSchema = unitSchema.extend({
  function_en: z
    .string()
    .nullable()
    .describe('`function` in English, the same across places; null where the vocabulary gives none'),
  further_functions: z
    .array(z.string())
    .describe('What else a merged bureau does, in the words of `function`; mostly none'),
});

/** A unit of the vocabulary; `further_functions` only where an editor says them. */
const vocabularyUnitSchema = unitSchema.extend({
  further_functions: z
    .array(z.string().min(1))
    .optional()
    .describe(
      'What else it does, in the words of `function`, in place of what follows from its name; `[]` for none',
    ),
});

/** A unit as `units.yaml` has it. */
export const unitSeedSchema = vocabularyUnitSchema.omit({ basis: true });

/**
 * What a unit has to do with a task, finer than its role: 落实 and 实施 say who carries a task out (often every township,
 * by a clause for all tasks), 责任 and 负责 who answers for it.
 */
export const standings = ['lead', 'responsible', 'implementing', 'supporting'] as const;
export type Standing = (typeof standings)[number];

/** One thing for every standing. */
export const perStanding = <T>(of: (standing: Standing) => T): Readonly<Record<Standing, T>> => ({
  lead: of('lead'),
  responsible: of('responsible'),
  implementing: of('implementing'),
  supporting: of('supporting'),
});

/** The standing that role and printed label give. */
export const standingOf = ({
  role,
  role_label: label,
}: Pick<Responsibility, 'role' | 'role_label'>): Standing =>
  role === 'responsible' && label !== null && /落实|实施/u.test(label) && !/责任|负责/u.test(label)
    ? 'implementing'
    : role;

export type Responsibility = z.infer<typeof responsibilitySchema>;
export type Role = (typeof roles)[number];
export type Unit = z.infer<typeof unitSchema>;
export type VocabularyUnit = z.infer<typeof vocabularyUnitSchema>;
export type UnitRow = z.infer<typeof unitRowSchema>;
