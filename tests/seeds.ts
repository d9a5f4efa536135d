/**
 * The seed of every random test that names none of its own, so that all tries of one run are those of the next. A test that fails prints
 * its seed; `SEED=7 npx vitest run FILE` tries others.
 */
import fc from 'fast-check';

fc.configureGlobal({ seed: Number(process.env['SEED'] ?? 20_261_130) });
