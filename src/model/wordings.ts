import { z } from 'astro/zod';

/** `seeds/vocabulary/wordings.yaml`: groups of words that people use for one another, the full one first. */
export const wordingsYamlSchema = z.array(z.array(z.string().min(2)).min(2));
export type Wordings = z.infer<typeof wordingsYamlSchema>;
