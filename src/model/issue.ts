import { z } from 'astro/zod';
import { catalogue } from './issue-catalogue.ts';
import { escapeSteering } from './steering.ts';

export { escapeSteering };

/** A code of the catalogue. */
export type IssueCode = keyof typeof catalogue;

/** What the importer or a check has to say about one place of one file. */
export const issueSchema = z.strictObject({
  code: z.string(),
  /** `error` stops the build; `warning` asks a person to look; `note` tells what was seen. */
  severity: z.enum(['error', 'warning', 'note']),
  plan: z.string().nullable(),
  file: z.string().nullable().describe('Path of the file, relative to the project'),
  line: z.int().positive().nullable().describe('1-based line of the file'),
  excerpt: z.string().describe('The words concerned, shortened, control characters escaped'),
  message: z.string().describe('What was found and what was expected'),
  fix: z.string().describe('What to do about it'),
});

export type Issue = z.infer<typeof issueSchema>;

/** Where an issue stands; all parts optional. */
interface IssuePlace {
  readonly plan?: string | undefined;
  readonly file?: string | undefined;
  readonly line?: number | undefined;
  readonly excerpt?: string | undefined;
}

const LONGEST_EXCERPT = 60;
/** Longest part of a message that is not the catalogue's, in code points. */
const LONGEST_DETAILS = 400;

/** `text` made safe for a terminal and cut to at most 60 code points, an ellipsis in place of the rest. */
const excerptOf = (text: string): string => escapeSteering(cutAt(text, LONGEST_EXCERPT));

function cutAt(text: string, most: number): string {
  const points = [...text.slice(0, 4 * most)];
  return points.length > most ? `${points.slice(0, most - 1).join('')}…` : points.join('');
}

/**
 * An issue of the catalogue. `details` fills the message; severity and fix come from the catalogue.
 * The excerpt is shortened and escaped here, so that callers may pass raw text.
 */
export function issue(code: IssueCode, details: string, place: IssuePlace = {}): Issue {
  const entry = catalogue[code];
  return {
    code,
    severity: entry.severity,
    plan: place.plan ?? null,
    file: place.file === undefined ? null : escapeSteering(place.file),
    line: place.line ?? null,
    excerpt: excerptOf(place.excerpt ?? ''),
    message:
      details === '' ? entry.title : `${entry.title}: ${escapeSteering(cutAt(details, LONGEST_DETAILS))}`,
    fix: entry.fix,
  };
}
