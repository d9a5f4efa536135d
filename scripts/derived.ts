import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Citation } from '../src/model/citation.ts';
import type { Issue } from '../src/model/issue.ts';
import type { Unit } from '../src/model/responsibility.ts';
import type { Vocabulary } from '../src/model/vocabulary.ts';
import { jsonOf } from '../src/model/steering.ts';
import { withCitedPlans, type FindCited } from './cited/resolve.ts';
import { editionOf, sourceOf } from './edition.ts';
import { derivedAgain } from './read/derive.ts';
import { sha256, type Seed } from './read/seeds.ts';
import { mdxOf } from './write/mdx.ts';
import { digestOf, digestOfFiles } from './write/remembered.ts';

/** What one plan gives to content/: its two files, the units that the vocabulary does not have, every issue. */
export interface Derived {
  readonly mdx: string;
  readonly source: string;
  readonly units: readonly Unit[];
  readonly issues: readonly Issue[];
  /** What it cites, and which plans of the corpus that was found to be. */
  readonly cites: readonly Pick<Citation, 'document' | 'document_number' | 'cited_plan'>[];
  /** In words, for the terminal. */
  readonly counts: string;
}

/**
 * Reads one seed, and where it came out of a file that file again. Depends on what {@link keysOf} digests and on what `find` says
 * of its citations ({@link findsTheSame}), and nothing else.
 */
export function derived(root: string, seed: Seed, vocabulary: Vocabulary, find: FindCited): Derived {
  const read = editionOf(seed, vocabulary);
  const edition = withCitedPlans(read.edition, find);
  const { tasks, passages, targets, corrections } = edition;
  return {
    mdx: mdxOf(edition, seed.introduction),
    source: `${jsonOf(sourceOf(seed), 1)}\n`,
    units: read.units,
    issues: [...derivedAgain(root, seed), ...read.issues],
    cites: edition.citations.map(({ document, document_number, cited_plan }) => ({
      document,
      document_number,
      cited_plan,
    })),
    counts: `${tasks.length} tasks, ${passages.length} passages, ${targets.length} targets, ${corrections.length} corrections`,
  };
}

/** Whether the citations of a plan are still those plans of the corpus. */
export const findsTheSame =
  (find: FindCited) =>
  ({ cites }: Pick<Derived, 'cites'>): boolean =>
    cites.every((c) => find(c) === c.cited_plan);

/**
 * The digest of all that the derivation of a seed depends on: the seed, the file that it came out of, the vocabularies,
 * the program with its packages, and Node.
 */
export function keysOf(root: string, vocabulary: Vocabulary): (seed: Seed) => string {
  const program = digestOfFiles(root, ['scripts', 'src/model'], ['package-lock.json']);
  const common = digestOf([process.version, program, JSON.stringify(vocabulary)]);
  return (seed) =>
    digestOf([
      common,
      JSON.stringify(seed),
      seed.original === null ? '' : sha256(readFileSync(join(root, seed.original.file))),
    ]);
}
