import { z } from 'astro/zod';

/**
 * The version of the corpus: what the editions say, apart from how the site shows it. Semantic (semver.org): major
 * when an address stops meaning what it meant or a column changes its meaning, minor when plans, records or data are
 * added, patch when wording is corrected.
 */
const SEMANTIC = /^(?:0|[1-9]\d*)\.(?:0|[1-9]\d*)\.(?:0|[1-9]\d*)$/u;

/** One version, one entry of `seeds/corpus.yaml`. */
const corpusReleaseSchema = z.strictObject({
  version: z.string().regex(SEMANTIC, 'a version is major.minor.patch'),
  date: z.iso.date().nullable().describe('Day it was closed; null while it is being prepared'),
  doi: z
    .string()
    .regex(/^10\.\d{4,9}\/\S+$/u, 'a DOI is 10.NNNN/…, without https://doi.org/')
    .nullable()
    .default(null)
    .describe('DOI of this version, where a repository gave it one'),
  changes: z.array(z.string().min(1)).min(1).describe('What changed for readers, in Chinese'),
});

/** All versions, the newest first: `seeds/corpus.yaml` and `content/corpus.json`. */
export const corpusReleasesSchema = z
  .array(corpusReleaseSchema)
  .min(1)
  .refine(
    (all) => all.slice(1).every((r) => r.date !== null),
    'only the newest version may be without a date',
  )
  .refine(
    (all) =>
      all.every((r, k) => {
        const older = all[k + 1];
        return older === undefined || compareVersions(r.version, older.version) > 0;
      }),
    'versions stand from the newest to the oldest',
  );

export type CorpusRelease = z.infer<typeof corpusReleaseSchema>;

/** How much a version differs from the one before. */
export type VersionStep = 'major' | 'minor' | 'patch' | 'none';

const partsOf = (version: string): number[] => version.split('.').map(Number);

/** Below 0 where `a` is the older of two versions, 0 where they are one. */
export function compareVersions(a: string, b: string): number {
  const [x, y] = [partsOf(a), partsOf(b)];
  const at = x.findIndex((n, k) => n !== y[k]);
  return at < 0 ? 0 : (x[at] ?? 0) - (y[at] ?? 0);
}

/** The step from one version to a later one: `1.0.3` → `1.1.0` is minor. */
export function stepBetween(from: string, to: string): VersionStep {
  const [x, y] = [partsOf(from), partsOf(to)];
  const at = x.findIndex((n, k) => n !== y[k]);
  return (['major', 'minor', 'patch'] as const)[at] ?? 'none';
}

/** The name of a version's archive; `label` as it is cited: `county-st-plans-1.0.0.zip`. */
export const archiveName = (label: string): string => `county-st-plans-${label}.zip`;

/** Where the archive of a closed version is kept for good, from the project's root. */
export const releasePath = (version: string): string => `content/releases/${version}/${archiveName(version)}`;
