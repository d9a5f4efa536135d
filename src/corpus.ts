import releases from '../content/corpus.json' with { type: 'json' };
import { corpusReleasesSchema, type CorpusRelease } from './model/corpus.ts';

/** All versions of the corpus, the newest first, from `content/corpus.json`; validated on loading. */
export const corpusReleases: readonly CorpusRelease[] = corpusReleasesSchema.parse(releases);

/** The version of the corpus that this build shows: `1.0.0`. Beside every citation and in every data file. */
export const corpusVersion: string = corpusReleases[0]?.version ?? '';

/** The day that version was closed, `2026-11-23`; null while it is being prepared. */
export const corpusDate: string | null = corpusReleases[0]?.date ?? null;
