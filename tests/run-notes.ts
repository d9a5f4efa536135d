/** A reporter that says, before the summary, what a run tells about the tests themselves: which need mending or are slow. */
import type { Reporter, TestModule } from 'vitest/node';

const SLOWEST = 12;

const lines = (heading: string, found: readonly string[]): string =>
  found.length === 0 ? '' : `\n${heading}:\n${found.map((line) => `  ${line}\n`).join('')}`;

/** Seconds by the clock that the tests and hooks of a file took. */
const seconds = (module: TestModule): number => module.diagnostic().duration / 1000;

/**
 * Names the tests that passed only when tried again (`file > suite > test`, one a line), and of a run of many files
 * the slowest, with their seconds, so that neither creeps in unseen.
 */
export default class RunNotes implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const again = modules.flatMap((module) =>
      [...module.children.allTests()]
        .filter((test) => test.diagnostic()?.flaky === true)
        .map((test) => `${module.relativeModuleId} > ${test.fullName}`),
    );
    const slow =
      modules.length <= SLOWEST
        ? []
        : [...modules]
            .sort((a, b) => seconds(b) - seconds(a))
            .slice(0, SLOWEST)
            .map((module) => `${seconds(module).toFixed(0).padStart(5)} s  ${module.relativeModuleId}`);
    const notes = lines('Passed only at the second try', again) + lines('The slowest files', slow);
    if (notes !== '') console.log(notes);
  }
}
