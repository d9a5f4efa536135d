/**
 * Mutation testing: `npm run mutation` changes one thing after another in the code and sees whether a test fails. `FOLDER` names one
 * folder to change, with its tests alone (`vitest.mutation.config.ts`), `SAMPLE` and `SEED` a share of the changes
 * (`scripts/tools/mutant-sample.ts`). Limits are generous, since code that counts every branch is slow, and a busy machine slower.
 */
const folder = process.env['FOLDER'] ?? '{scripts/{classify,ledger,parse,search,write},src/search}';

export default {
  testRunner: 'vitest',
  plugins: ['@stryker-mutator/vitest-runner', './scripts/tools/mutant-sample.ts'],
  vitest: { configFile: 'vitest.mutation.config.ts' },
  mutate: [`${folder}/**/*.ts`, '!**/*.test.ts', '!**/*.fixture.ts', '!**/*.d.ts'],
  ignorePatterns: ['/dist', '/reports', '/.astro'],
  coverageAnalysis: 'perTest',
  dryRunTimeoutMinutes: 30,
  timeoutMS: 120_000,
  checkers: ['sample'],
  allowEmpty: true,
  reporters: ['clear-text', 'progress', 'html', 'json'],
  htmlReporter: { fileName: 'reports/mutation/index.html' },
  jsonReporter: { fileName: 'reports/mutation/index.json' },
  tempDirName: '.stryker-tmp',
};
