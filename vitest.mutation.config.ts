import { defineConfig } from 'vitest/config';

/**
 * What `npm run mutation` runs against every mutant: the tests of the importer alone, without projects. Instrumented
 * code is slow, so the property tests get more time.
 */
export default defineConfig({
  test: { include: ['scripts/{parse,write}/**/*.test.ts', 'tests/golden/**/*.test.ts'], testTimeout: 60_000 },
});
