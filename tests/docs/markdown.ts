/** The little of Markdown that the documentation tests read: headings, tables, links, code blocks. */
import { globSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';

export const readDoc = (path: string): string => readFileSync(path, 'utf8');

/** Every Markdown file of the project, by its path from the root. */
export const allDocs = (): string[] =>
  ['*.md', 'docs/**/*.md', 'src/**/*.md', 'seeds/**/*.md', 'tests/**/*.md']
    .flatMap((pattern) => globSync(pattern))
    .map((path) => path.replaceAll('\\', '/'))
    .sort();

/** A heading and what stands below it, up to the next heading of any level. */
export interface Part {
  readonly level: number;
  readonly heading: string;
  readonly text: string;
}

/** `### \`plans\`` is a part with the heading `plans`; headings inside code blocks are none. */
export function partsOf(markdown: string): Part[] {
  const parts: { level: number; heading: string; lines: string[] }[] = [{ level: 0, heading: '', lines: [] }];
  let fenced = false;
  for (const line of markdown.split('\n')) {
    if (line.startsWith('```')) fenced = !fenced;
    const match = fenced ? null : /^(#{1,6}) (.*)$/u.exec(line);
    if (match === null) parts.at(-1)?.lines.push(line);
    else parts.push({ level: match[1]?.length ?? 0, heading: plain(match[2] ?? ''), lines: [] });
  }
  return parts.map(({ level, heading, lines }) => ({ level, heading, text: lines.join('\n') }));
}

/** The part with this heading; an error where there is none. */
export function partOf(markdown: string, heading: string): Part {
  const part = partsOf(markdown).find((p) => p.heading === heading);
  if (part === undefined) throw new Error(`There is no section "${heading}"`);
  return part;
}

/** The cells of every row of every table below its header, as written but for `\|`. */
export function rowsIn(text: string): string[][] {
  const rows: string[][] = [];
  let header = true;
  for (const line of text.split('\n')) {
    if (!line.startsWith('|')) header = true;
    else if (/^\|(?:\s*:?-+:?\s*\|)+$/u.test(line)) header = false;
    else if (!header) rows.push(cellsOf(line));
  }
  return rows;
}

const cellsOf = (line: string): string[] =>
  line
    .split(/(?<!\\)\|/u)
    .slice(1, -1)
    .map((cell) => cell.trim().replaceAll('\\|', '|'));

/** What stands between backticks in `text`, in order. */
export const codesIn = (text: string): string[] =>
  [...text.matchAll(/`([^`]+)`/gu)].map((match) => match[1] ?? '');

/** The blocks of one kind, by the words after the three backticks. */
export const blocksOf = (markdown: string, info: string): string[] =>
  [...markdown.matchAll(/^```(.*)\n([\s\S]*?)^```$/gmu)].flatMap((match) =>
    match[1] === info ? [match[2] ?? ''] : [],
  );

/** The targets of links and images, outside code. */
export const linksOf = (markdown: string): string[] =>
  [...withoutCode(markdown).matchAll(/\]\(([^()\s]+)\)/gu)].map((match) => match[1] ?? '');

/** The anchors that GitHub gives the headings of a page, and ids written out. */
export function anchorsOf(markdown: string): Set<string> {
  const anchors = new Set<string>();
  for (const { level, heading } of partsOf(markdown)) {
    if (level === 0) continue;
    const slug = heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, '')
      .replaceAll(' ', '-');
    let anchor = slug;
    for (let n = 1; anchors.has(anchor); n += 1) anchor = `${slug}-${n}`;
    anchors.add(anchor);
  }
  for (const match of markdown.matchAll(/<a id="([^"]+)">/gu)) anchors.add(match[1] ?? '');
  return anchors;
}

/** `target`, written in `file`, as a path from the root and an anchor. */
export function resolveLink(
  file: string,
  target: string,
): { readonly path: string; readonly anchor: string } {
  const [path = '', anchor = ''] = target.split('#');
  return { path: path === '' ? file : posix.normalize(posix.join(posix.dirname(file), path)), anchor };
}

const plain = (heading: string): string =>
  heading.replaceAll('`', '').replace(/\[([^\]]*)\](?:\([^)]*\))?/gu, '$1');

const withoutCode = (markdown: string): string =>
  markdown.replace(/^```[\s\S]*?^```$/gmu, '').replace(/`[^`\n]*`/gu, '');
