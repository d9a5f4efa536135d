import type { DroppedMatter } from '../../src/model/source.ts';
import type { Line } from './pdf-lines.ts';

/** The lines of a page with what is known of the page. */
interface PageLines {
  readonly height: number;
  readonly lines: readonly Line[];
}

/** So many lines from the upper and lower edge of the text can be headers and footers. */
const EDGE = 3;
/** A header or footer is on at least so many of the pages, and on two. */
const SHARE = 0.3;
/** As far from the edge of the page as headers and footers stand, as a share of its height. */
const ZONE = 0.16;

/** Of the pages that have a line at the height of a header or footer, this share has it. */
const MOSTLY = 0.6;

const NUMBER =
  /^[—–―‐\-·•.\s]*(?:第\s*)?(?:\d{1,4}|[ivxlc]{1,6}|[一二三四五六七八九十百]{1,5})(?:\s*页)?(?:\s*[/,，共]+\s*\d{1,4}\s*页?)?[—–―‐\-·•.\s]*$/iu;

/**
 * Takes off headers, footers and page numbers: lines at the edge that say the same on several pages, apart from numbers, at a
 * height where no other text of these pages stands. Gives what is left of each page, and what was taken.
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
  const found = edges.flatMap(({ upper, lower }, k) => [
    ...upper.map((line) => ({ k, line, from: 0 })),
    ...lower.map((line) => ({ k, line, from: pages[k]?.height ?? 0 })),
  ]);
  const seen = counted(found.map(({ k, line, from }) => [k, keysOf(line, from)]));
  const least = Math.max(2, Math.ceil(pages.length * SHARE));
  const offsets = counted(found.map(({ k, line }) => [k, [offsetOf(line, k)]]));
  const isCandidate = (line: Line, k: number, from: number): boolean =>
    keysOf(line, from).some((key) => (seen.get(key) ?? 0) >= least) &&
    // The numbers of pages continue from page to page, those of a table do not.
    (!NUMBER.test(line.text) || offsetOf(line, k) === '' || (offsets.get(offsetOf(line, k)) ?? 0) >= 2);
  const there = counted(found.map(({ k, line, from }) => [k, placesOf(line, from)]));
  const same = counted(
    found
      .filter(({ k, line, from }) => isCandidate(line, k, from))
      .map(({ k, line, from }) => [k, placesOf(line, from)]),
  );
  // Where other pages have lines of their own at the same height, it is one of text.
  const isRepeated = (line: Line, k: number, from: number): boolean =>
    isCandidate(line, k, from) &&
    placesOf(line, from).some((place) => (same.get(place) ?? 0) >= (there.get(place) ?? 0) * MOSTLY);
  const dropped: DroppedMatter[] = [];
  const bodies = pages.map(({ height, lines }, k) => {
    const gone = new Set<Line>();
    const { upper = [], lower = [] } = edges[k] ?? {};
    for (const [list, kind, from] of [
      [upper, 'header', 0],
      [lower, 'footer', height],
    ] as const)
      for (const line of list)
        if (isRepeated(line, k, from)) {
          gone.add(line);
          dropped.push({ kind: NUMBER.test(line.text) ? 'page-number' : kind, page: k + 1, text: line.text });
        }
    return lines.filter((l) => !gone.has(l));
  });
  return { bodies, dropped };
}

/** On how many pages each key is found. */
function counted(found: readonly (readonly [number, readonly string[]])[]): ReadonlyMap<string, number> {
  const pages = new Map<string, Set<number>>();
  for (const [page, keys] of found)
    for (const key of keys) pages.set(key, (pages.get(key) ?? new Set()).add(page));
  return new Map([...pages].map(([key, set]) => [key, set.size]));
}

/** Heights on the page from its upper or lower edge, give or take `within` points. */
function placesOf(line: Line, from: number, within = 4): string[] {
  const place = Math.round((line.y - from) / within);
  return [place - 1, place, place + 1].map((p) => `${p} ${from === 0 ? 'upper' : 'lower'}`);
}

/** What two lines share that are one header: their words except for numbers, and their height on the page. */
function keysOf(line: Line, from: number): string[] {
  const words = NUMBER.test(line.text) ? '#' : line.text.replace(/\d+/gu, '#').replace(/\s+/gu, '');
  return placesOf(line, from, 12).map((place) => `${place} ${words}`);
}

/** By how much the number of a line differs from that of page `k`; '' where it has none in digits. */
function offsetOf(line: Line, k: number): string {
  const number = /\d+/u.exec(line.text)?.[0];
  return number === undefined ? '' : String(Number(number) - k);
}
