import type { DroppedMatter } from '../../src/model/source.ts';
import type { Line } from './pdf-lines.ts';

/** The lines of a page with what is known of the page. */
export interface PageLines {
  readonly height: number;
  readonly lines: readonly Line[];
}

/** So many lines from the upper and lower edge of the text can be headers and footers. */
const EDGE = 3;
/** A header or footer stands on at least so many of the pages, and on two. */
const SHARE = 0.3;
/** As far from the edge of the page as headers and footers stand, as a share of its height. */
const ZONE = 0.16;

const NUMBER =
  /^[—–―‐\-·•.\s]*(?:第\s*)?(?:\d{1,4}|[ivxlc]{1,6}|[一二三四五六七八九十百]{1,5})(?:\s*页)?(?:\s*[/,，共]+\s*\d{1,4}\s*页?)?[—–―‐\-·•.\s]*$/iu;

/**
 * Takes headers, footers and page numbers off: lines at the edge of pages that say the same on several pages, their numbers
 * apart, at the same height. Gives what is left of each page, and what was taken.
 */
export function withoutFurniture(pages: readonly PageLines[]): {
  readonly bodies: readonly (readonly Line[])[];
  readonly dropped: readonly DroppedMatter[];
} {
  const edges = pages.map(({ height, lines }) => {
    const upper = lines.slice(0, EDGE).filter((l) => l.y < height * ZONE);
    const lower = lines.slice(-EDGE).filter((l) => l.y > height * (1 - ZONE));
    return { upper, lower };
  });
  const seen = new Map<string, number>();
  edges.forEach(({ upper, lower }, k) => {
    const keys = [...upper.map((l) => keyOf(l, 0)), ...lower.map((l) => keyOf(l, pages[k]?.height ?? 0))];
    for (const key of new Set(keys.flat())) seen.set(key, (seen.get(key) ?? 0) + 1);
  });
  const least = Math.max(2, Math.ceil(pages.length * SHARE));
  const isRepeated = (line: Line, from: number): boolean =>
    keyOf(line, from).some((key) => (seen.get(key) ?? 0) >= least);
  const dropped: DroppedMatter[] = [];
  const bodies = pages.map(({ height, lines }, k) => {
    const gone = new Set<Line>();
    const { upper = [], lower = [] } = edges[k] ?? {};
    for (const [list, kind, from] of [
      [upper, 'header', 0],
      [lower, 'footer', height],
    ] as const)
      for (const line of list)
        if (isRepeated(line, from)) {
          gone.add(line);
          dropped.push({ kind: NUMBER.test(line.text) ? 'page-number' : kind, page: k + 1, text: line.text });
        }
    return lines.filter((l) => !gone.has(l));
  });
  return { bodies, dropped };
}

/** What two lines share that are one header: their words but for numbers, and their height on the page, give or take. */
function keyOf(line: Line, from: number): string[] {
  const words = NUMBER.test(line.text) ? '#' : line.text.replace(/\d+/gu, '#').replace(/\s+/gu, '');
  const place = Math.round((line.y - from) / 12);
  return [place - 1, place, place + 1].map((p) => `${p} ${words}`);
}
