/** The source of a plan, line by line, and what a converter left out of it. */
import { z } from 'astro/zod';
import { planId } from './plan.ts';

/** What a converter leaves out of the text of a file. */
const dropKinds = [
  'header',
  'footer',
  'page-number',
  'site',
  'hidden',
  'image',
  'comment',
  'note-mark',
  'watermark',
] as const;

export type DropKind = (typeof dropKinds)[number];

/** One piece that is in the file that a plan was filed from, and not in its text. */
export const droppedSchema = z.strictObject({
  kind: z.enum(dropKinds),
  page: z.int().positive().nullable().describe('1-based page of the file; null where it has no pages'),
  text: z.string().describe('The words that were left out'),
});
export type DroppedMatter = z.infer<typeof droppedSchema>;

/**
 * The decoded source of one plan, line by line. `start` is the offset of the line's first code point in the decoded
 * source; `text` is the line without its line end.
 */
export const sourceSchema = z.strictObject({
  plan: planId,
  sha256: z.string(),
  encoding: z.enum(['utf-8', 'gb18030', 'utf-16le', 'utf-16be']),
  length: z.int().nonnegative().describe('Length of the decoded source in code points'),
  dropped: z
    .array(droppedSchema)
    .optional()
    .describe('What a converter left out; missing where the source is the file itself'),
  lines: z.array(z.strictObject({ start: z.int().nonnegative(), text: z.string() })),
});

export type Source = z.infer<typeof sourceSchema>;

/** The 1-based number of the line that holds code point `offset`. */
export function lineAt(lines: readonly { readonly start: number }[], offset: number): number {
  let low = 0;
  let high = lines.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((lines[middle]?.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low + 1;
}

/**
 * The decoded source, so that `start` and `end` of every record are places in it. Line ends are LF, or CRLF where the
 * source has two characters; a source that is UTF-8 comes out byte for byte.
 */
export function decodedSource({ lines, length }: Pick<Source, 'lines' | 'length'>): string {
  let decoded = '';
  for (const [k, { start, text }] of lines.entries()) {
    const ends = (lines[k + 1]?.start ?? length) - start - codePointsIn(text);
    if (ends < 0 || ends > 2) throw new Error(`line ${k + 1}: ${ends} characters between it and the next`);
    decoded += text + (['', '\n', '\r\n'][ends] ?? '');
  }
  return decoded;
}

const codePointsIn = (text: string): number =>
  text.length - (text.match(/[\u{10000}-\u{10ffff}]/gu)?.length ?? 0);
