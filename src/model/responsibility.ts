import { z } from 'astro/zod';
import { planId } from './plan.ts';
import { spanShape } from './provenance.ts';

/** 牵头 `lead`; 配合, 协助, 参与 `supporting`; 责任, 负责, 落实 or no label `responsible`. Only the printed label decides. */
export const roles = ['lead', 'supporting', 'responsible'] as const;

/** One unit named for one task, one row of the table `responsibilities`. */
export const responsibilitySchema = z.strictObject({
  plan: planId,
  task: z.string(),
  unit_text: z.string().min(1).describe('The unit as written'),
  unit: z.string().nullable().describe('Code of the unit in the vocabulary, or null where it is not there'),
  role: z.enum(roles),
  basis: z
    .enum(['stated', 'rule'])
    .describe("Named in this task's own note, or by another note's clause for further tasks"),
  ...spanShape,
});

/** A responsible unit of the vocabulary, one row of the table `units`. */
export const unitSchema = z.strictObject({
  code: z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u),
  jurisdiction: z.string().describe('Name of the place whose unit it is'),
  name: z.string().describe('Name in full'),
  function: z.string().describe('What it does, the same word across places: 科技, 发改, 工信, 财政 …'),
  aliases: z.array(z.string()).describe('Other written forms'),
});

/** See {@link responsibilitySchema}. */
export type Responsibility = z.infer<typeof responsibilitySchema>;
/** See {@link roles}. */
export type Role = (typeof roles)[number];
/** See {@link unitSchema}. */
export type Unit = z.infer<typeof unitSchema>;
