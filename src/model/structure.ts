/** What a document is made of: sections, areas, tasks, measures, safeguards, passages. */
import { z } from 'astro/zod';
import { planId } from './plan.ts';
import { spanShape } from './provenance.ts';

/** What a section is for; read from its title and from what it holds. */
export const sectionRoles = [
  'background',
  'guidance',
  'goals',
  'tasks',
  'schedule',
  'safeguards',
  'other',
] as const;

const number = z
  .int()
  .nonnegative()
  .describe('Printed number as an integer (（三） is 3); its position where none is printed');
const ordinal = z
  .string()
  .describe('Number as printed, with its punctuation: 三、 (三) 3. 一是; empty where none is printed');
const title = z
  .string()
  .describe('Title: the text up to the first 。 or the end of its line, without number');

const head = { id: z.string(), plan: planId, number, ordinal, title };

/** A section (一、) of a plan, one row of the table `sections`. */
export const sectionSchema = z.strictObject({
  ...head,
  role: z.enum(sectionRoles).describe('What the section is for'),
  ...spanShape,
});

/** A task area, a heading that groups tasks, one row of the table `areas`. */
export const areaSchema = z.strictObject({
  ...head,
  ...spanShape,
});

/** A task as the edition keeps it; body and note are its passages. See `taskRowSchema` for the published row. */
export const taskSchema = z.strictObject({
  id: z.string(),
  plan: planId,
  area: z.string().nullable().describe('Id of its area; null where the plan has no areas'),
  number,
  ordinal,
  title,
  is_safeguard: z
    .boolean()
    .describe('Whether it is a safeguard (保障措施) in substance, which the plan numbers among its tasks'),
  ...spanShape,
});

/** An item of the safeguards section (保障措施), as the edition keeps it. */
export const safeguardSchema = z.strictObject({
  ...head,
  ...spanShape,
});

/** What a passage is. */
export const passageKinds = [
  'heading',
  'measure',
  'goal',
  'table-row',
  'note',
  'safeguard',
  'other',
] as const;

/**
 * The smallest thing that can be found and cited: a heading, a sentence, a responsibility note or a table row.
 * Every one of an edition is here exactly once, in the order of the document; `text` is the source from
 * `start` to `end` after the corrections, without the line ends inside a paragraph.
 */
export const passageSchema = z.strictObject({
  id: z.string(),
  plan: planId,
  kind: z.enum(passageKinds),
  parent: z
    .string()
    .describe("Id of the task, section, area or safeguard it belongs to; a heading's is what it heads"),
  number: z
    .int()
    .nonnegative()
    .nullable()
    .describe('Number within its parent: of the sentence, the note, the printed row; null for headings'),
  text: z.string(),
  ...spanShape,
});

export type Section = z.infer<typeof sectionSchema>;
export type SectionRole = (typeof sectionRoles)[number];
export type Area = z.infer<typeof areaSchema>;
export type Task = z.infer<typeof taskSchema>;
export type Safeguard = z.infer<typeof safeguardSchema>;
export type Passage = z.infer<typeof passageSchema>;
export type PassageKind = (typeof passageKinds)[number];
