import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

/**
 * Three projects: `unit` needs nothing but the sources; `site` needs a built `dist/` and runs it in a real browser; `builds` builds
 * further sites in copies of the project, and is there with `--mode builds`, as `.ci/run` has it, and in the long run.
 * `npx vitest` in a terminal watches; `npx vitest run --project unit` is the quick one.
 */
export default defineConfig(({ mode }) => ({
  test: {
    // The summary of the other comes last.
    reporters: ['./tests/run-notes.ts', process.env['CI'] ? 'dot' : 'default'],
    // One more than the cores of a small machine: who drives a browser or a child process mostly waits.
    maxWorkers: Math.max(3, availableParallelism() - 1),
    projects: [
      {
        // As `astro.config.mjs` sets it for a site at the root.
        define: {
          'import.meta.env.BASE_ADDRESS': JSON.stringify('/'),
          'import.meta.env.LANGUAGE': JSON.stringify('zh'),
        },
        test: {
          name: 'unit',
          setupFiles: ['tests/seeds.ts'],
          // Files of a worker share what they import; a test leaves nothing behind that another could see.
          isolate: false,
          // Long enough for a machine that does other things, too: no test is about time.
          testTimeout: 240_000,
          hookTimeout: 240_000,
          include: [
            'src/**/*.test.ts',
            'scripts/**/*.test.ts',
            'tests/{golden,docs,property,corpus,hostile,formats,tei}/**/*.test.ts',
          ],
        },
      },
      {
        test: {
          name: 'site',
          isolate: false,
          include: ['tests/{site,second-site}/**/*.test.ts'],
          globalSetup: ['tests/site/setup.ts'],
          // A browser on a busy machine now and then does something late. Who needs the second try is named.
          retry: 1,
          expect: { poll: { timeout: 20_000 } },
          testTimeout: 240_000,
          hookTimeout: 480_000,
        },
      },
      ...(['builds', 'long'].includes(mode)
        ? [{ test: { name: 'builds', isolate: false, include: ['tests/builds/**/*.test.ts'] } }]
        : []),
    ],
  },
}));
