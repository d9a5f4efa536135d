/** A reporter that names the tests which passed only when tried again, so that none of them is forgotten. */
import type { Reporter, TestModule } from 'vitest/node';

/** `file > suite > test`, one a line, under a heading; nothing where every test passed at once. */
export default class SecondTries implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const again = modules.flatMap((module) =>
      [...module.children.allTests()]
        .filter((test) => test.diagnostic()?.flaky === true)
        .map((test) => `  ${module.relativeModuleId} > ${test.fullName}`),
    );
    if (again.length > 0) console.log(`\nPassed only at the second try:\n${again.join('\n')}\n`);
  }
}
