import { defineConfig } from 'vitest/config';

const folder = process.env['FOLDER'];

/**
 * What `npm run mutation` runs against every mutant: the tests of importer, codings, ledger and search alone, without projects; with
 * `FOLDER` those of that folder. Golden cases in either case.
 * Instrumented code is slow, so the property tests get more time, and tests of time stand elsewhere (`tests/property/time.test.ts`).
 */
export default defineConfig({
  define: {
    'import.meta.env.BASE_ADDRESS': JSON.stringify('/'),
    'import.meta.env.LANGUAGE': JSON.stringify('zh'),
  },
  test: {
    setupFiles: ['tests/seeds.ts'],
    include:
      folder === undefined
        ? [
            'scripts/{classify,ledger,parse,search,write}/**/*.test.ts',
            'src/{search,components/search}/**/*.test.ts',
            'tests/golden/**/*.test.ts',
          ]
        : [`${folder}/**/*.test.ts`, 'tests/golden/golden.test.ts'],
    testTimeout: 60_000,
  },
});
