import { documents } from './documents.ts';
import type { Hostile, Outcome } from './made.ts';
import { names } from './names.ts';
import { sizes } from './sizes.ts';
import { wordings } from './wordings.ts';

export { filler, plan, type Hostile, type Outcome } from './made.ts';

/** All hostile files, in the order of the table in docs/issues.md. */
export const hostile: readonly Hostile[] = [...documents, ...wordings, ...sizes, ...names];

/** Every word that another language would read as its own, or that hides something: as a file has it, and as it is seen. */
export const words: readonly { readonly raw: string; readonly seen: string }[] = hostile.flatMap((h) =>
  (h.raw ?? []).map((raw, k) => ({ raw, seen: h.words?.[k] ?? raw })),
);

/** The rows of the table in docs/issues.md. */
export const outcomes: readonly (readonly [string, string, string])[] = hostile.map((h) => [
  h.what,
  shown(h.inspect),
  shown(h.add),
]);

function shown(outcome: Outcome): string {
  return outcome === 'imported' ? 'imported' : `\`${outcome}\``;
}
