import { z } from 'astro/zod';

/** A place of China with those above it, as `content/vocabulary/places.json` keeps it. */
export const placeSchema = z.strictObject({
  code: z
    .string()
    .regex(/^\d{6}$/u)
    .describe('GB/T 2260 code'),
  name: z.string().min(1),
  level: z.string().min(1),
  province: z.string().min(1),
  prefecture: z.string().nullable().describe('Prefecture-level place above it; null where there is none'),
});

export type PlaceName = z.infer<typeof placeSchema>;
