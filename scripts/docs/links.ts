/** Puts links into docs/data-dictionary.md, whose words are written without them. Pure. */
import { publishedTables } from '../../src/model/published.ts';

/** Pages that the words name. */
const PAGES: readonly (readonly [string, string])[] = [
  ['data contract', 'data-contract.md#what-counts-as-one-target'],
  ['codebook', 'codebook.md'],
];

/** The anchor that GitHub gives a heading. */
const anchorOf = (heading: string): string => heading.toLowerCase().replace(/[^\p{L}\p{N}\s_-]/gu, '');

/** The words with a link wherever they say that something is written under another heading of the page: ``see `attachments` ``. */
export function linked(words: string, page: string): string {
  const written = [...page.matchAll(/^#+ `([^`]+)`$/gmu)].map(([, heading = '']) => heading);
  const headings = new Set<string>([...publishedTables, ...written]);
  const sections = words.replace(
    /\b(see|in|of|by|vocabulary,) `([^`]+)`/gu,
    (whole, before: string, name: string) =>
      headings.has(name) ? `${before} [\`${name}\`](#${anchorOf(name)})` : whole,
  );
  return PAGES.reduce((text, [name, path]) => text.replace(name, `[${name}](${path})`), sections);
}
