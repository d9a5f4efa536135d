import releases from '../content/corpus.json' with { type: 'json' };
import { corpusReleasesSchema, type CorpusRelease } from './model/corpus.ts';
import { labelOf } from './cite/version.ts';

/** All versions of the corpus, the newest first, from `content/corpus.json`; validated on loading. */
export const corpusReleases: readonly CorpusRelease[] = corpusReleasesSchema.parse(releases);

/**
 * The version of the corpus that this build shows, as {@link labelOf} writes it: `1.0.0-draft` until it is closed. Beside
 * every citation and in every data file.
 */
export const corpusVersion: string = corpusReleases[0] ? labelOf(corpusReleases[0]) : '';

/** The day that version was closed, `2026-11-23`; null while it is being prepared. */
export const corpusDate: string | null = corpusReleases[0]?.date ?? null;

/** A version that a recorded change names, as it is to be printed: that which is still open is a draft. */
export const labelOfVersion = (version: string): string =>
  labelOf(corpusReleases.find((release) => release.version === version) ?? { version, date: '' });

/** The DOI of that version; null where no repository has given it one. */
export const corpusDoi: string | null = corpusReleases[0]?.doi ?? null;
