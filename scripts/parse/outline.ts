/**
 * The first step, syntax. Reads: the layout. Writes: a tree of headings by numbering style, each with the
 * paragraphs below it. Assumes: an outer style is before an inner one (GB/T 9704—2012), numbers run on or begin
 * again. A number that fits no sequence does not make a heading; doubtful cases are reported.
 */
import { decidedCandidate, dropParts } from './decided-outline.ts';
import { isNotice, MOST_PARTS, titleFrom } from './further-title.ts';
import { headingAt } from './heading-at.ts';
import type { Bounds, Candidate, Doubt, Heading, Outline } from './heading.ts';
import type { Layout } from './layout.ts';
import { rankOf as usualRank, styles, type Style } from './markers.ts';
import { linesOfSections, plainOutline, underGroupLines } from './plain.ts';
import { namedOutline, nameParagraphs } from './named-paragraphs.ts';
import { joinBehindTitle, type Join } from './title-range.ts';
import { isSectionTitle } from './title-words.ts';

/** Styles that make headings; 一是 is part of a text. */
const HEADINGS: readonly Style[] = styles.filter((style) => style !== 'is');
/** The mark by which most headings of a style in this document join title and text (1、建设平台：支持…), by style. */
function joinsOf(layout: Layout, candidates: readonly Candidate[]): ReadonlyMap<Style, Join> {
  const joins = new Map<Style, Join>();
  for (const style of styles) {
    const own = candidates.filter((c) => c.style === style);
    for (const join of [':', ' '] as const) {
      const joined = own.filter((c) => {
        const p = layout.paragraphs[c.paragraph];
        return p !== undefined && joinBehindTitle(layout, p, p.i + c.length, join) >= 0;
      });
      if (own.length >= 3 && joined.length >= own.length * 0.8) joins.set(style, join);
    }
  }
  return joins;
}

/** Words that begin a sentence after a number but never a heading: units, dates, amounts. */
const NOT_A_TITLE = /^(?:[年月日号个家万亿元%％、,，。！!？?;；:：)）]|[A-Za-z]?\d+(?:[.%]|$))/u;

function candidatesOf(layout: Layout, bounds: Bounds): Candidate[] {
  const found: Candidate[] = [];
  let annexes = false;
  layout.paragraphs.forEach((p, k) => {
    const decided = decidedCandidate(layout, k, found.length);
    if (decided !== undefined) {
      if (decided !== null) found.push(decided);
      return;
    }
    if (k < bounds.start || k >= bounds.end) return;
    const { marker, row, aside } = layout.facts[k] ?? {};
    if (row === true || aside === true) return;
    const line = layout.folded.slice(p.i, Math.min(p.j, p.i + 12));
    annexes = /^附 ?(?:件|表)? ?:/u.test(line) || (annexes && p.j - p.i < 60 && !/^附 ?件 ?\d?$/u.test(line));
    if (annexes) return;
    if (/^附 *则(?:$| )/u.test(line)) found.push({ paragraph: k, style: 'section', number: 0, length: 0 });
    if (marker === undefined || marker === null || !HEADINGS.includes(marker.style)) return;
    const rest = layout.folded.slice(p.i + marker.length, Math.min(p.j, p.i + marker.length + 30));
    if (rest === '' || NOT_A_TITLE.test(rest) || (found.length === 0 && isHeadOfNotice(layout, k))) return;
    found.push({ paragraph: k, ...marker, titled: marker.style === 'section' && isSectionTitle(rest) });
  });
  return withClosing(found);
}

/** Whether paragraph `k` begins the title under which a compilation prints a notice: 5. 甲县科技局关于印发甲县方案的通知. */
function isHeadOfNotice(layout: Layout, k: number): boolean {
  const texts = layout.paragraphs.slice(k, k + MOST_PARTS).map(({ i, j }) => layout.folded.slice(i, j));
  const title = titleFrom(texts, 0);
  return title?.running !== undefined && title.running !== null && isNotice(title);
}

/** 附则 without a number closes a document with numbered sections, or one of articles alone: it has the number after theirs. */
function withClosing(found: readonly Candidate[]): Candidate[] {
  const outer = found.filter((c) => c.number > 0 && usualRank(c.style) <= usualRank('article'));
  const style = outer.map((c) => c.style).sort((a, b) => usualRank(a) - usualRank(b))[0];
  const number = (outer.findLast((c) => c.style === style)?.number ?? 0) + 1;
  return found.flatMap((c) => (c.number > 0 ? [c] : style === undefined ? [] : [{ ...c, style, number }]));
}

/**
 * Which candidates are headings. One with the number that its place in the sequence asks for is; one that begins
 * again at 1 is, unless the outer sequence continues after it without a new parent (then it is a list in the text).
 */
function accepted(
  all: readonly Candidate[],
  rankOf: Rank,
): { taken: Candidate[]; doubts: Doubt[]; gaps: Doubt[] } {
  const taken: Candidate[] = [];
  const doubts: Doubt[] = [];
  const gaps: Doubt[] = [];
  const last = new Map<Style, number>();
  const takenAt = new Map<Style, number>();
  all.forEach((c, k) => {
    const before = last.get(c.style) ?? 0;
    const own = takenAt.get(c.style) ?? -1;
    const outerSince = [...takenAt].some(([style, when]) => rankOf(style) < rankOf(c.style) && when > own);
    const take = (): void => {
      last.set(c.style, c.number);
      taken.push(c);
      takenAt.set(c.style, taken.length);
    };
    if (c.number === before + 1 || c.decided !== undefined) {
      take();
      return;
    }
    if (c.number === 1) {
      const goesOn = !outerSince && before > 0 && resumes(all, k, c.style, before + 1, rankOf);
      if (goesOn) doubts.push({ paragraph: c.paragraph, what: `a list within number ${before}` });
      else take();
      return;
    }
    const supported = all.slice(k + 1, k + 60).some((d) => d.style === c.style && d.number === c.number + 1);
    if (c.number > before + 1 && ((c.number <= before + 3 && before > 0) || supported || c.titled)) {
      gaps.push({ paragraph: c.paragraph, what: `${before} is followed by ${c.number}` });
      take();
    } else if (c.number === before && before > 0 && !outerSince) {
      gaps.push({ paragraph: c.paragraph, what: `${c.number} stands twice` });
      take();
    } else doubts.push({ paragraph: c.paragraph, what: `number ${c.number} fits no sequence` });
  });
  return { taken, doubts, gaps };
}

/** Whether number `next` of `style` comes after candidate `k` before an outer heading does. */
function resumes(all: readonly Candidate[], k: number, style: Style, next: number, rankOf: Rank): boolean {
  let inner = 1;
  for (const d of all.slice(k + 1, k + 80)) {
    if (rankOf(d.style) < rankOf(style)) return false;
    if (d.style !== style) continue;
    if (d.number === inner + 1 && d.number !== next) inner = d.number;
    else return d.number === next && next !== inner + 1;
  }
  return false;
}

/** Outer styles that occur once are words of a sentence (第一部分是…), not headings. */
const withoutLoners = (found: readonly Candidate[]): Candidate[] => {
  const decimals = found.filter((c) => c.style === 'decimal-2').length >= 3;
  const all = decimals ? found : found.filter((c) => !c.style.startsWith('decimal'));
  const counts = new Map<Style, number>();
  for (const c of all) counts.set(c.style, (counts.get(c.style) ?? 0) + 1);
  return all.filter(
    (c) =>
      c.decided !== undefined ||
      usualRank(c.style) >= usualRank('paren') ||
      c.style === 'section' ||
      (counts.get(c.style) ?? 0) > 1,
  );
};

/** How far out a style is in one document. */
type Rank = (style: Style) => number;

/** An area that has no number of its own is between the sections and all that is numbered below them. */
const rankOfOne = (rankOf: Rank, c: Candidate): number =>
  c.decided === 'area' ? usualRank('section') + 0.5 : rankOf(c.style);

/**
 * The usual order, but 任务1 is within （一） where it first comes after one, and 第一条 does where most of the
 * （一） are headings of articles.
 */
function rankIn(candidates: readonly Candidate[]): Rank {
  const first = (style: Style): number => candidates.findIndex((c) => c.style === style);
  const inner = new Set<Style>();
  if (first('paren') >= 0 && first('paren') < first('named')) inner.add('named');
  const groups = candidates.flatMap((c, k) => (c.style === 'paren' ? [candidates[k + 1]?.style] : []));
  if (groups.length > 1 && groups.filter((s) => s === 'article').length > groups.length / 2)
    inner.add('article');
  return (style) => (inner.has(style) ? usualRank('paren') + 0.5 : usualRank(style));
}

/** Builds the outline of the paragraphs within `bounds`. Never throws. */
export function outlineOf(layout: Layout, bounds: Bounds): Outline {
  const candidates = withoutLoners(candidatesOf(layout, bounds));
  const rankOf = rankIn(candidates);
  const { taken, doubts, gaps } = accepted(candidates, rankOf);
  const joins = joinsOf(layout, taken);
  const roots: Heading[] = [];
  const open: { heading: Heading; rank: number }[] = [];
  for (const c of taken) {
    const paragraph = layout.paragraphs[c.paragraph];
    if (paragraph === undefined) continue;
    for (
      let inner = open.at(-1);
      inner !== undefined && inner.rank >= rankOfOne(rankOf, c);
      inner = open.at(-1)
    ) {
      inner.heading.until = c.paragraph;
      open.pop();
    }
    const parent = open.at(-1)?.heading ?? null;
    const heading: Heading = {
      ...headingAt(layout, c, paragraph.i, { join: joins.get(c.style) }),
      parent,
      until: bounds.end,
    };
    (parent?.children ?? roots).push(heading);
    open.push({ heading, rank: rankOfOne(rankOf, c) });
  }
  dropParts(layout, roots);
  const plain =
    taken.some((c) => c.decided !== undefined) ||
    roots.some((r) => rankOf(r.style) <= rankOf('section')) ||
    taken.length >= 3
      ? []
      : plainOutline(layout, bounds);
  if (plain.length === 0) {
    nameParagraphs(layout, roots);
    linesOfSections(layout, roots);
  }
  const named = plain.length > 0 || roots.length > 0 ? [] : namedOutline(layout, bounds);
  return { roots: [plain, named].find((o) => o.length > 0) ?? underGroupLines(layout, roots), doubts, gaps };
}
