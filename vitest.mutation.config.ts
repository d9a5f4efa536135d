import { defineConfig } from 'vitest/config';

/** What `npm run mutation` runs against every mutant: the tests of the importer alone, without projects. */
export default defineConfig({
  test: { include: ['scripts/**/*.test.ts', 'tests/golden/**/*.test.ts'] },
});
