/** Documents that a passage cites. */
import { z } from 'astro/zod';
import { planId } from './plan.ts';
import { spanShape } from './provenance.ts';

/**
 * How a passage takes a document up, by the words beside it: 根据, 按照 `basis`; 贯彻, 贯彻落实 `implement`; 落实, 执行, 实施
 * `carry-out`; 参照, 对标 `refer`; 制定, 出台, 修订 `make`; 废止, 停止执行 `repeal`; 印发, 已经…同意 of the document itself
 * `promulgate`.
 */
const citationRelations = [
  'basis',
  'implement',
  'carry-out',
  'refer',
  'make',
  'repeal',
  'promulgate',
] as const;

/** Whose document it is, as far as issuer, title or number say so. */
export const citationLevels = ['national', 'province', 'prefecture', 'county'] as const;

/** One document that one passage names, by its title in 《》 or by its number, as the edition keeps it. */
export const citationSchema = z.strictObject({
  id: z.string().describe('`<passage>/d<k>`'),
  plan: planId,
  task: z.string().nullable().describe('Id of its task; null outside tasks'),
  title: z
    .string()
    .min(1)
    .nullable()
    .describe('What stands between 《 and 》; null where only a number is given'),
  document: z
    .string()
    .min(1)
    .describe(
      'The name by which one document is one: full-width, without the notice that only sends it out, a short form (以下简称) resolved; else the number',
    ),
  document_number: z.string().min(1).nullable().describe('Document number (发文字号) as printed beside it'),
  issuer: z
    .string()
    .min(1)
    .nullable()
    .describe('Who issued it, as printed before or at the head of the title'),
  level: z
    .enum(citationLevels)
    .nullable()
    .describe('Whose document it is; null where nothing printed says so'),
  level_basis: z
    .enum(['issuer', 'title', 'number'])
    .nullable()
    .describe('What says so: the issuer, a place in the title, the agency in the number'),
  document_type: z
    .string()
    .nullable()
    .describe(
      'Kind of document in its own word (条例, 意见, 方案); null for what is no document: a journal, a form',
    ),
  relation: z
    .enum(citationRelations)
    .nullable()
    .describe('How the passage takes it up; null where no word says so'),
  relation_text: z.string().nullable().describe('The words that say so'),
  cited_plan: planId.nullable().describe('The plan of the corpus that it is; null where it is none'),
  text: z.string().min(1).describe('The words of the edition from `start` to `end`'),
  ...spanShape,
});

export type Citation = z.infer<typeof citationSchema>;
export type CitationRelation = (typeof citationRelations)[number];
export type CitationLevel = (typeof citationLevels)[number];
