/** Marks what was found in a text. */
import type { Folding } from './fold.ts';

/** A stretch of a text, found or not. */
interface Stretch {
  readonly text: string;
  readonly found: boolean;
}

/** Where the folded terms are in `text`, in UTF-16 units, in order and without overlap. */
export function rangesOf(
  text: string,
  terms: readonly string[],
  { places }: Folding,
): readonly (readonly [start: number, end: number])[] {
  const folded = places(text);
  const found: [number, number][] = [];
  for (const term of terms) {
    if (term === '') continue;
    for (let at = folded.text.indexOf(term); at >= 0; at = folded.text.indexOf(term, at + 1)) {
      found.push([folded.from[at] ?? 0, folded.to[at + term.length - 1] ?? 0]);
    }
  }
  found.sort(([a], [b]) => a - b);
  const merged: [number, number][] = [];
  for (const [start, end] of found) {
    const last = merged.at(-1);
    if (last && start <= last[1]) last[1] = Math.max(last[1], end);
    else merged.push([start, end]);
  }
  return merged;
}

/** `text` in stretches that, joined, are `text` again. */
export function stretchesOf(text: string, terms: readonly string[], folding: Folding): readonly Stretch[] {
  const stretches: Stretch[] = [];
  let from = 0;
  for (const [start, end] of rangesOf(text, terms, folding)) {
    if (start > from) stretches.push({ text: text.slice(from, start), found: false });
    stretches.push({ text: text.slice(start, end), found: true });
    from = end;
  }
  if (from < text.length) stretches.push({ text: text.slice(from), found: false });
  return stretches;
}
