/**
 * Parts of a Markdown page that are made from code: what is between `<!-- docs: NAME -->` and `<!-- docs: end -->`. The rest
 * of the page is written by hand and stays as it is. Pure.
 */

/** What is in a block, by the name of the block. */
export type Blocks = Readonly<Record<string, (page: string) => string>>;

const BLOCK = /^(<!-- docs: ([\w-]+) -->\n)[\s\S]*?^(<!-- docs: end -->)$/gmu;

/** The page with each of its blocks made again. Throws at a name that nothing makes, and at a block without an end. */
export function withBlocks(page: string, blocks: Blocks): string {
  const opened = page.match(/^<!-- docs: (?!end )/gmu)?.length ?? 0;
  let closed = 0;
  const made = page.replace(BLOCK, (_whole, head: string, name: string, foot: string) => {
    const of = blocks[name];
    if (of === undefined) throw new Error(`nothing makes the block ${name}`);
    closed += 1;
    return `${head}\n${of(page).trim()}\n\n${foot}`;
  });
  if (closed !== opened) throw new Error(`${opened} blocks begin and ${closed} end`);
  return made;
}

/** A table of Markdown; `|` in a cell is escaped. */
export const tableOf = (heads: readonly string[], rows: readonly (readonly string[])[]): string =>
  [heads, heads.map(() => '---'), ...rows]
    .map((cells) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`)
    .join('\n');

/** Words as code of Markdown. */
export const code = (words: string): string => `\`${words}\``;
