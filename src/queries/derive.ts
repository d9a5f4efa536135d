import { derivedIn } from '../written/derived.ts';

/**
 * Derives what takes long once for all passes and for the builds that follow, while its inputs stay what they are; in development
 * afresh each time.
 */
export const derive = derivedIn(
  import.meta.env.DEV ? null : import.meta.env.DERIVED,
  import.meta.env.PROGRAM,
);
