/** The editor's decisions on the structure of a document. */
import { z } from 'astro/zod';
import { sectionRoles } from './structure.ts';
import { spanShape } from './provenance.ts';

/** What an editor may say that a line is; see {@link structureEntrySchema}. */
const decidedKinds = ['section', 'area', 'task', 'safeguard', 'part', 'text', 'note'] as const;

/** What may stand just below an outer heading that holds tasks. */
export const decidedItems = ['task', 'area', 'text'] as const;

const place = {
  line: z.int().positive().describe('1-based line of source.txt where `words` begin'),
  words: z.string().min(1).describe('Words as source.txt has them; they must stand exactly once in the line'),
};

/**
 * One entry of `seeds/plans/<plan-id>/structure.yaml`: what the editor says that a line is, where the rule reads it
 * otherwise. `words` is its guard, and where the heading or the note begins.
 */
export const structureEntrySchema = z
  .strictObject({
    ...place,
    is: z
      .enum(decidedKinds)
      .describe(
        'section, area, task and safeguard are headings; part: its number is one within the text above; text: it has no number of a heading, or is no note; note: says who answers; both may begin within a note, at what of it is another matter',
      ),
    role: z.enum(sectionRoles).optional().describe('What a section is for'),
    items: z
      .enum(decidedItems)
      .optional()
      .describe(
        'Of an outer heading that holds tasks, what stands just below it: task, area (tasks stand below these) or text (no tasks)',
      ),
    title: z
      .string()
      .min(1)
      .optional()
      .describe('The whole title without its number, line ends left out: it ends here'),
    belongs_to: z
      .union([z.enum(['task', 'area', 'nobody']), z.strictObject(place)])
      .optional()
      .describe('Of a note: the task above it, its whole area, nobody, or the heading at a line'),
    reason: z.string().min(1).describe('Why, in Chinese; the page on the edition says it'),
  })
  .refine((e) => e.role === undefined || e.is === 'section', 'only a section has a `role`')
  .refine(
    (e) => e.items === undefined || e.is === 'area' || (e.is === 'section' && e.role === 'tasks'),
    'only an area, or a section with `role: tasks`, has `items`',
  )
  .refine(
    (e) => (e.belongs_to !== undefined) === (e.is === 'note'),
    '`belongs_to` is for notes, and a note needs it',
  )
  .refine(
    (e) => e.title === undefined || ['section', 'area', 'task', 'safeguard'].includes(e.is),
    'only a heading has a `title`',
  );
/** The whole of `structure.yaml`. */
export const structureYamlSchema = z.array(structureEntrySchema);
export type StructureEntry = z.infer<typeof structureEntrySchema>;
/** An entry with the line of `structure.yaml` where it stands. */
export type Decision = StructureEntry & { readonly at: number };

/** How a line is read: one of {@link decidedKinds}, or a row of a table; a section with its role. */
const reading = z.strictObject({
  is: z.enum([...decidedKinds, 'row']),
  role: z.enum(sectionRoles).nullable(),
  title: z.string().nullable().describe('Title of a heading; of a note the heading that it belongs to'),
});
/** See {@link decisionSchema}. */
export type LineReading = z.infer<typeof reading>;

/** A decision on the structure of an edition, as it is shown: what the editor says, and what the rule would have read. */
export const decisionSchema = z.strictObject({
  line: z.int().positive(),
  words: z.string(),
  editor: reading,
  rule: reading,
  items: z.enum(decidedItems).optional().describe('What the editor says that the items below are'),
  reason: z.string(),
  ...spanShape,
});
export type PublishedDecision = z.infer<typeof decisionSchema>;
