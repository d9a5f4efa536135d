import { isLost } from './folded.ts';
import type { Layout } from './layout.ts';
import type { Paragraph } from './paragraph.ts';
import { isEndMatter } from './end-matter.ts';
import type { Bounds, Heading } from './heading.ts';
import { isSectionTitle, roleOfTitle, TITLE_END } from './title-words.ts';

/**
 * The outline of a document that numbers nothing: headings are short lines without a full stop before longer text.
 * A line that is a known section title opens a section; the others are its items. Numbers are positions.
 */
export function plainOutline(layout: Layout, bounds: Bounds): Heading[] {
  const roots: Heading[] = [];
  let section: Heading | null = null;
  let item: Heading | null = null;
  const close = (heading: Heading | null, at: number): void => {
    if (heading !== null) heading.until = at;
  };
  for (let k = bounds.start; k < bounds.end; k++) {
    const p = layout.paragraphs[k];
    if (p === undefined) continue;
    const line = layout.folded.slice(p.i, p.j);
    if (!isShortLine(line)) continue;
    const inSafeguards: boolean =
      section !== null && roleOfTitle(layout.folded.slice(...section.title)) === 'safeguards';
    if (isSectionTitle(line) && !inSafeguards) {
      close(item, k);
      close(section, k);
      section = lineHeading(p, k, {
        style: 'section',
        number: roots.length + 1,
        parent: null,
        until: bounds.end,
      });
      item = null;
      roots.push(section);
    } else if (section !== null && isFollowedByText(layout, k, bounds.end) && !isEndMatter(line)) {
      close(item, k);
      item = lineHeading(p, k, {
        style: 'paren',
        number: section.children.length + 1,
        parent: section,
        until: bounds.end,
      });
      section.children.push(item);
    }
  }
  return roots.length >= 2 && roots.some((r) => r.children.length > 0) ? roots : [];
}

/** Whether folded `line` is short, without a stop, and neither a date nor the name of an annex, nor lost as a whole. */
const isShortLine = (line: string): boolean =>
  /^[^。;:：!?|]{2,32}$/u.test(line) && !/\d{4}年\d|^附/u.test(line) && !isLost(line);

/** The heading that paragraph `k` as a whole makes. */
const lineHeading = (
  p: Paragraph,
  k: number,
  rest: Pick<Heading, 'style' | 'number' | 'parent' | 'until'>,
): Heading => ({
  ...rest,
  ordinal: [p.i, p.i],
  title: [p.i, p.j],
  end: p.j,
  paragraph: k,
  children: [],
});

/**
 * Headings are numbered, their items are lines of a few words over longer text: each such line is an item of its heading.
 * Reads: sections without items whose titles speak of tasks or safeguards, and the items of sections that speak of
 * tasks, where most of them hold such lines. Writes: the lines into `children`, the tasks counted through. The first
 * line below a heading must be one, and two must be there, or one below some items where others hold more.
 */
export function linesOfSections(layout: Layout, roots: readonly Heading[]): void {
  let tasks = 0;
  const add = (parent: Heading, lines: readonly number[], counted: boolean): void => {
    lines.forEach((k, n) => {
      const p = layout.paragraphs[k];
      if (p === undefined) return;
      const number = counted ? (tasks += 1) : n + 1;
      const style = parent.style === 'section' ? 'paren' : 'arabic';
      parent.children.push(lineHeading(p, k, { style, number, parent, until: lines[n + 1] ?? parent.until }));
    });
  };
  for (const section of roots) {
    if (section.style !== 'section') continue;
    const role = roleOfTitle(layout.folded.slice(...section.title));
    if (role !== 'tasks' && role !== 'safeguards') continue;
    if (section.children.length === 0) {
      const lines = linesBelow(layout, section);
      if (lines.length >= 2) add(section, lines, role === 'tasks');
    } else if (role === 'tasks' && section.children.every((c) => c.children.length === 0)) {
      const held = section.children.map((item) => ({ item, lines: linesBelow(layout, item) }));
      const several = held.filter(({ lines }) => lines.length >= 2);
      if (held.length >= 2 && several.length >= held.length * 0.6)
        for (const { item, lines } of held) add(item, lines, true);
    }
  }
}

/** The lines of a few words below a heading, if the first paragraph below it is one. */
function linesBelow(layout: Layout, heading: Heading): number[] {
  const lines: number[] = [];
  for (let k = heading.paragraph + 1; k < heading.until; k++) {
    const p = layout.paragraphs[k];
    const line = p === undefined ? '' : layout.folded.slice(p.i, p.j);
    if (isShortLine(line) && !isEndMatter(line) && isFollowedByText(layout, k, heading.until)) lines.push(k);
  }
  return lines[0] === heading.paragraph + 1 ? lines : [];
}

/** Whether a longer text or a note is below paragraph `k`, before `end`. */
function isFollowedByText(layout: Layout, k: number, end: number): boolean {
  const next = layout.paragraphs[k + 1];
  if (next === undefined || k + 1 >= end) return false;
  const line = layout.folded.slice(next.i, next.j);
  return line.length >= 20 || /[。;]$/u.test(line) || (layout.facts[k + 1]?.notes.length ?? 0) > 0;
}

/**
 * Items that are numbered through without sections, with lines of a few words between them: each line groups the
 * items below it. Fewer than two such lines group nothing.
 */
export function underGroupLines(layout: Layout, roots: readonly Heading[]): Heading[] {
  const groups: Heading[] = [];
  for (const root of roots) {
    if (root.style !== 'arabic' && root.style !== 'article') return [...roots];
    const k = root.paragraph - 1;
    const p = layout.paragraphs[k];
    const line = p === undefined ? '' : layout.folded.slice(p.i, p.j);
    const isGroup =
      /^[^。;:：!?|\d]{4,26}$/u.test(line) && !TITLE_END.test(line) && !isEndMatter(line) && !isLost(line);
    if (p === undefined || !isGroup || (layout.facts[k]?.notes.length ?? 0) > 0) continue;
    const [number, until] = [groups.length + 1, roots.at(-1)?.until ?? 0];
    groups.push(lineHeading(p, k, { style: 'section', number, parent: null, until }));
  }
  if (groups.length < 2 || (groups[0]?.paragraph ?? 0) > (roots[0]?.paragraph ?? 0)) return [...roots];
  groups.forEach((group, n) => {
    const next = groups[n + 1];
    if (next !== undefined) group.until = next.paragraph;
    const within = roots.filter((r) => r.paragraph > group.paragraph && r.paragraph < group.until);
    for (const root of within) {
      root.until = Math.min(root.until, group.until);
      group.children.push(root);
    }
  });
  return groups;
}
