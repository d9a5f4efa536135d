import { leftOutOf } from '../../src/model/left-out.ts';
import { escapeSteering } from '../../src/model/steering.ts';
import type { DroppedMatter } from '../../src/model/source.ts';

/** Longest words of one piece that are printed, in UTF-16 units, and most pieces of one kind. */
const LONGEST = 60;
const MOST = 6;

/** What a converter left out of a text, for people: a line for each kind, with pages and first words. */
export function leftOutLines(dropped: readonly DroppedMatter[]): string[] {
  const rows = leftOutOf(dropped);
  const kinds = [...new Set(rows.map((r) => r.kind))];
  return kinds.map((kind) => {
    const own = rows.filter((r) => r.kind === kind);
    const shown = own.slice(0, MOST).map(({ text, pages }) => {
      const words = text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
      const [first, last] = [pages[0], pages.at(-1)];
      if (first === undefined) return `“${words}”`;
      return `“${words}” (${first === last ? `page ${first}` : `pages ${first}–${last}`})`;
    });
    const more = own.length - MOST;
    return escapeSteering(
      `  ${own.reduce((sum, r) => sum + r.count, 0)} ${kind}: ${shown.join(', ')}${more > 0 ? ` and ${more} more` : ''}`,
    );
  });
}
