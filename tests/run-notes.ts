/** A reporter that says, before the summary, what a run tells about the tests themselves: which need mending or are slow. */
import { existsSync, readFileSync, rmSync } from 'node:fs';
import type { Reporter, TestModule } from 'vitest/node';

const SLOWEST = 12;

const lines = (heading: string, found: readonly string[]): string =>
  found.length === 0 ? '' : `\n${heading}:\n${found.map((line) => `  ${line}\n`).join('')}`;

/** Seconds by the clock that the tests and hooks of a file took. */
const seconds = (module: TestModule): number => module.diagnostic().duration / 1000;

/**
 * What `npm run check` has to tell of the stages that ran beside the tests; waits for it where they still do, so that the summary
 * comes last. Nothing where the tests run by themselves, and where that command is gone.
 */
function stagesTold(file = process.env['STAGES_TOLD']): string {
  if (file === undefined) return '';
  const parent = process.ppid;
  const turn = new Int32Array(new SharedArrayBuffer(4));
  while (!existsSync(file)) {
    if (process.ppid !== parent) return '';
    Atomics.wait(turn, 0, 0, 100);
  }
  const told = readFileSync(file, 'utf8');
  rmSync(file);
  return `\n${told}\n`;
}

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
    const notes =
      stagesTold() + lines('Passed only at the second try', again) + lines('The slowest files', slow);
    if (notes !== '') console.log(notes);
  }
}
