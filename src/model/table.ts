import { z } from 'astro/zod';
import { spanShape } from './provenance.ts';

/** One cell of a table row: the column it belongs to (0-based, after alignment) and its text. */
const cellSchema = z.strictObject({ column: z.int().nonnegative(), text: z.string(), ...spanShape });

/**
 * A table printed in the document. `columns` are the joined header labels from left to right, group label first
 * (`2025年 约束值`); a cell that spans rows in print occurs once, in its first row, and `inherited` names for every
 * further row the row number whose cell holds.
 */
export const tableSchema = z.strictObject({
  id: z.string().describe('`<section id>/t<k>`'),
  parent: z.string().describe('Id of the section, area, task or safeguard it stands in'),
  caption: z.string().nullable(),
  columns: z.array(z.strictObject({ label: z.string(), group: z.string().nullable() })),
  header: z
    .array(z.strictObject(spanShape))
    .describe('Spans of every printed header row, repeated ones included'),
  rows: z.array(
    z.strictObject({
      passage: z.string().describe('Id of the passage of this row'),
      cells: z.array(cellSchema),
      group: z.string().nullable().describe('Text of the spanning group cell that covers this row'),
    }),
  ),
});

export type Table = z.infer<typeof tableSchema>;
