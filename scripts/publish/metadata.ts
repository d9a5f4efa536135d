import { citationFile, zenodoFile } from '../../src/cite/citation-file.ts';
import type { CorpusRelease } from '../../src/model/corpus.ts';

/** Files of metadata at the root of the repository, by their names, from the versions of the corpus, the newest first. Pure. */
export function metadataFiles([now]: readonly CorpusRelease[]): Readonly<Record<string, string>> {
  if (now === undefined) throw new Error('seeds/corpus.yaml names no version');
  return { 'CITATION.cff': citationFile(now), '.zenodo.json': zenodoFile(now) };
}
