/** The files of second coders. */
import { z } from 'astro/zod';
import { schemes } from './coding.ts';
import { planOf } from './ids.ts';
import { planId } from './plan.ts';

/** Name of a file of a second coder: what is before `.json` in `seeds/coders/`. */
export const coderFileName = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u);

const given = z.tuple([z.string(), z.string().min(1)]);

/**
 * What one second coder said, as `content/coders.json` keeps it: the sentences coded whose words are still those
 * of the edition, in the order of coding, each with its codes and the words that show them, most salient first.
 */
const storedCoderSchema = z.strictObject({
  file: coderFileName,
  coder: z
    .string()
    .min(1)
    .describe('Who coded, by the name in the file; the name of the file where it has none'),
  corpus: z.string().describe('Version of the data from which the sample was drawn'),
  seed: z.string(),
  drawn: z.int().nonnegative().describe('Sentences of the sample'),
  changed: z
    .array(z.string())
    .describe('Sentences coded whose words are others now, or that are gone: not counted'),
  sentences: z.array(
    z.strictObject({
      id: z.string(),
      blind: z.boolean(),
      theme: z.array(given).min(1),
      instrument: z.array(given),
    }),
  ),
});
/** `content/coders.json`: all files, in the order of their names. */
export const storedCodersSchema = z.array(storedCoderSchema);
export type StoredCoder = z.infer<typeof storedCoderSchema>;

/** One row of the table `second_codings`: one code that a second coder gave to one sentence. */
export const secondCodingRowSchema = z.strictObject({
  file: coderFileName,
  coder: storedCoderSchema.shape.coder,
  plan: planId,
  task: z.string(),
  measure: z.string(),
  scheme: z.enum(schemes),
  code: z.string(),
  rank: z.int().positive(),
  evidence: z.string().min(1),
  blind: z.boolean(),
  url: z.string().regex(/^\//u),
});
type SecondCodingRow = z.infer<typeof secondCodingRowSchema>;

/** The codes of a coder one by one, in the order of coding; `at` makes the address of a sentence. */
export const secondCodingRowsOf = (
  { file, coder, sentences }: StoredCoder,
  at: (id: string) => string,
): SecondCodingRow[] =>
  sentences.flatMap((sentence) =>
    schemes.flatMap((scheme) =>
      sentence[scheme].map(([code, evidence], k) => ({
        file,
        coder,
        plan: planOf(sentence.id),
        task: sentence.id.slice(0, sentence.id.lastIndexOf('/')),
        measure: sentence.id,
        scheme,
        code,
        rank: k + 1,
        evidence,
        blind: sentence.blind,
        url: at(sentence.id),
      })),
    ),
  );
