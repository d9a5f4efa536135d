import type { Layout } from './layout.ts';
import { markerAt, type Marker } from './markers.ts';
import { isEndMatter } from './end-matter.ts';
import { headingAt } from './heading-at.ts';
import type { Heading } from './heading.ts';

/**
 * Items that no number of a heading marks: counted off in words (一是… 二是…), or paragraphs that begin with a short title.
 * Reads: the layout and a heading without items. Writes: nothing; gives the items.
 */

/** The items of safeguards that no number marks: counted off in words, else paragraphs that begin with a short title. */
export function itemsOf(layout: Layout, section: Heading): Heading[] {
  const counted = itemsIn(layout, section);
  if (counted.length > 0) return counted;
  const items: Heading[] = [];
  for (let k = section.paragraph + 1; k < section.until; k++) {
    const p = layout.paragraphs[k];
    if (p === undefined || isEndMatter(layout.folded.slice(p.i, Math.min(p.j, p.i + 60)))) break;
    const heading = headingAt(
      layout,
      { paragraph: k, style: 'is', number: items.length + 1, length: 0 },
      p.i,
    );
    if (heading.title[1] - heading.title[0] > 16 || p.j - heading.end < 10) return [];
    items.push({ ...heading, parent: section, until: section.until });
  }
  return items.length >= 2 ? items : [];
}

/** The items that a section counts off in words (一是… 二是…), a paragraph each; none where they are fewer than three. */
export function countedParagraphs(layout: Layout, section: Heading): Heading[] {
  const items = itemsIn(layout, section);
  const whole = items.every((h) => layout.paragraphs[h.paragraph]?.i === h.ordinal[0]);
  if (items.length < 3 || !whole) return [];
  return items.map((h, k) => ({ ...h, until: items[k + 1]?.paragraph ?? section.until }));
}

/** Items that a section counts off in words (一是… 二是…), at the start of a paragraph or after a sentence or 、；. */
function itemsIn(layout: Layout, section: Heading): Heading[] {
  const found: { paragraph: number; at: number; limit: number; marker: Marker }[] = [];
  for (let k = section.paragraph; k < section.until; k++) {
    const p = layout.paragraphs[k];
    if (p === undefined) continue;
    for (let at = k === section.paragraph ? section.end : p.i; at < p.j; at++) {
      if (at > p.i && !/[。；;：:]/u.test(layout.flow.text.charAt(at - 1))) continue;
      const marker = markerAt(layout.folded, at);
      if (marker?.style !== 'is' || marker.number !== found.length + 1) continue;
      const last = found.at(-1);
      if (last?.paragraph === k) last.limit = at;
      found.push({ paragraph: k, at, limit: p.j, marker });
    }
  }
  if (found.length < 2) return [];
  return found.map(({ paragraph, at, limit, marker }) => ({
    ...headingAt(layout, { paragraph, ...marker }, at, { limit }),
    parent: section,
    until: section.until,
  }));
}
