import { z } from 'astro/zod';
import { citationSchema } from './citation.ts';
import { codingSetSchema } from './coding.ts';
import { correctionSchema } from './correction.ts';
import { decisionSchema } from './decision.ts';
import { issueSchema } from './issue.ts';
import { planSchema } from './plan.ts';
import { responsibilitySchema } from './responsibility.ts';
import { areaSchema, passageSchema, safeguardSchema, sectionSchema, taskSchema } from './structure.ts';
import { tableSchema } from './table.ts';
import { fundingSchema, targetSchema } from './target.ts';

/**
 * One edition: everything understood of one plan, the front matter of `content/plans/<plan-id>.mdx`. All lists are
 * in the order of the document. Every record's text is in `passages`; the rest points there by id.
 */
export const editionSchema = z.strictObject({
  plan: planSchema,
  sections: z.array(sectionSchema),
  areas: z.array(areaSchema),
  tasks: z.array(taskSchema),
  safeguards: z.array(safeguardSchema),
  passages: z.array(passageSchema),
  tables: z.array(tableSchema),
  responsibilities: z.array(responsibilitySchema),
  targets: z.array(targetSchema),
  funding: z.array(fundingSchema),
  citations: z.array(citationSchema),
  corrections: z.array(correctionSchema),
  decisions: z
    .array(decisionSchema)
    .optional()
    .describe('What an editor says of the structure against the rule; left out where nothing is'),
  codings: z.array(codingSetSchema).describe('Of every task and then its measures, in both schemes'),
  safeguard_codings: z
    .array(codingSetSchema)
    .describe('Of every safeguard that is no task and then its sentences, in both schemes'),
  issues: z.array(issueSchema).describe('What the importer was not sure of; errors never get this far'),
});

export type Edition = z.infer<typeof editionSchema>;
