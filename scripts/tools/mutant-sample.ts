import { createHash } from 'node:crypto';

/** What of Stryker's mutants the sample looks at; see `Mutant` of `@stryker-mutator/api`. */
interface Mutant {
  readonly id: string;
  readonly fileName: string;
  readonly mutatorName: string;
  readonly replacement: string;
  readonly location: { readonly start: { readonly line: number; readonly column: number } };
}

/**
 * Whether a sample of `share` (0 to 1) has this mutant: decided by a digest of seed, file, place and change, so that the same seed
 * draws the same mutants of the same code, in whatever order they come.
 */
export function isDrawn(mutant: Mutant, seed: number, share: number): boolean {
  const { line, column } = mutant.location.start;
  const file = mutant.fileName.replaceAll('\\', '/').replace(/^.*\/(?=(?:scripts|src)\/)/u, '');
  const words = [seed, file, line, column, mutant.mutatorName, mutant.replacement].join('\n');
  return createHash('sha256').update(words).digest().readUInt32BE() < share * 2 ** 32;
}

/** Stryker's way to leave mutants out: those that a checker refuses are listed as errors and count for nothing. */
class SampleChecker {
  readonly #seed = Number(process.env['SEED'] ?? 1);
  readonly #share = Number(process.env['SAMPLE'] ?? 1);

  /** Throws where `SEED` or `SAMPLE` of the environment is not a number. */
  init(): Promise<void> {
    if (!(Number.isInteger(this.#seed) && this.#share > 0 && this.#share <= 1))
      throw new Error('SEED is a whole number, and SAMPLE a share of the mutants: over 0, at most 1.');
    return Promise.resolve();
  }

  check(mutants: readonly Mutant[]): Promise<Record<string, { status: string; reason?: string }>> {
    const checked = mutants.map((mutant) => [
      mutant.id,
      isDrawn(mutant, this.#seed, this.#share)
        ? { status: 'passed' }
        : { status: 'compileError', reason: 'not in the sample' },
    ]);
    return Promise.resolve(Object.fromEntries(checked));
  }
}

/** What Stryker reads of a plugin. */
export const strykerPlugins = [{ kind: 'Checker', name: 'sample', injectableClass: SampleChecker }];
