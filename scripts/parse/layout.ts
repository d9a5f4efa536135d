import { folded, isLost } from './folded.ts';
import { FlowBuilder, trimmed, type Flow } from './flow.ts';
import { NOTE_LABEL } from './fields/note-words.ts';
import { markerAt } from './markers.ts';
import { hasInnerParagraphs, innerBreaks, isRunTogether } from './run-together.ts';
import { contentsTitles, isContentsLine } from './contents.ts';
import { TITLE_END, titleKey } from './title-words.ts';

/**
 * Reads: a flow with line ends. Writes: a flow in which `\n` stands between paragraphs and nowhere else, and the
 * paragraphs as ranges of it. Assumes: nothing about the document. Three shapes of text are told apart, line by
 * line: one line is one paragraph; lines broken at a fixed width (PDF); paragraphs run together in one line.
 */
export interface Layout {
  readonly flow: Flow;
  /** The flow's text, folded; index for index. */
  readonly folded: string;
  readonly paragraphs: readonly Paragraph[];
  /** By the index of a `\n` of the flow, the white space in its place where the two paragraphs stand in one line. */
  readonly blanks: ReadonlyMap<number, string>;
  /** Which shapes were met, for people. */
  readonly shapes: ReadonlySet<'plain' | 'wrapped' | 'run-together'>;
}

/** A paragraph: `[i, j)` of the flow, without white space at both ends, never empty. */
export interface Paragraph {
  readonly i: number;
  readonly j: number;
  /** Index of the physical line it begins in; paragraphs run together share one. */
  readonly line: number;
}

interface Line {
  readonly i: number;
  readonly j: number;
  readonly width: number;
  readonly indented: boolean;
}

/** Width as printed: a Chinese character is 2, an ASCII one is 1. */
function widthOf(text: string): number {
  let width = 0;
  for (const c of text) width += (c.codePointAt(0) ?? 0) < 0x2e80 ? 1 : 2;
  return width;
}

function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  for (let at = 0; at <= text.length;) {
    const end = text.indexOf('\n', at);
    const stop = end < 0 ? text.length : end;
    const [i, j] = trimmed(text, at, stop);
    lines.push({
      i,
      j,
      width: widthOf(text.slice(i, Math.min(j, i + 400))),
      indented: i - at >= 2 || text.charAt(at) === '\u3000',
    });
    at = stop + 1;
  }
  return lines;
}

const CHAPTER_BEFORE_ARTICLE =
  /^第[一二三四五六七八九十百\d]{1,4}[章节] *[^。;,:\d]{2,24}? +(?=第 ?[一二三四五六七八九十百零〇\d]{1,5} ?条)/u;

/** A line with a chapter's title before its first article is two. */
function withoutChapter(fold: string, line: Line): Line[] {
  const head = CHAPTER_BEFORE_ARTICLE.exec(fold.slice(line.i, Math.min(line.j, line.i + 60)))?.[0];
  if (head === undefined) return [line];
  const at = line.i + head.length;
  return [
    { ...line, j: line.i + head.trimEnd().length },
    { ...line, i: at },
  ];
}

/** The width at which the text was broken, or `null` where it was not. */
function wrapWidth(lines: readonly Line[], text: string): number | null {
  const full = lines.filter((l) => l.j > l.i && !text.slice(l.i, l.j).includes('|'));
  if (full.length < 8) return null;
  const widths = full.map((l) => l.width).sort((a, b) => a - b);
  const sum = (some: readonly number[]): number => some.reduce((a, b) => a + b, 0);
  const isWidth = (wide: number): boolean => {
    if (wide < 24 || wide > 130) return false;
    const near = full.filter((l) => l.width >= wide - 8 && l.width <= wide + 8);
    const broken = near.filter((l) => !/[。！？!?：:；;)）]["”’)）]?$/u.test(text.slice(l.i, l.j)));
    const many = near.length >= full.length * 0.3 || sum(near.map((l) => l.width)) >= sum(widths) * 0.4;
    return many && broken.length >= near.length * 0.55;
  };
  // Where a copy cut many lines short, most of the text still stands in full ones.
  let rest = sum(widths) * 0.7;
  const byText = widths.find((w) => (rest -= w) <= 0) ?? 0;
  return [widths[Math.floor(widths.length * 0.85)] ?? 0, byText].find(isWidth) ?? null;
}

const STOP_AT_END = /[，。、；：,;:（(]$/u;

/** Whether a copy of printed lines broke them behind stops and commas as well: many short lines end in a comma. */
const isCutAtStops = (lines: readonly Line[], text: string, width: number): boolean =>
  lines.filter((l) => l.width < width * 0.7 && /[，、]$/u.test(text.slice(l.i, l.j))).length >=
  lines.filter((l) => l.j > l.i).length * 0.08;

/**
 * The lines that are one printed line with the line before them: they end in stops, all but the last, and are together as
 * wide as the text. A number that stands alone belongs to the line below it.
 */
function piecesOfPrintedLines(lines: readonly Line[], text: string, fold: string, width: number): Set<Line> {
  const joined = new Set<Line>();
  for (let k = 0; k < lines.length; k++) {
    let sum = lines[k]?.width ?? 0;
    for (let n = k; n - k < 12 && sum <= width + 2; n++) {
      const [line, next] = [lines[n], lines[n + 1]];
      if (line === undefined || line.j === line.i) break;
      if (n > k && sum >= width - 6) {
        for (let m = k + 1; m <= n; m++) joined.add(lines[m] ?? line);
        k = n;
        break;
      }
      const closed = STOP_AT_END.test(text.slice(line.i, line.j)) || isNumberAlone(fold, line);
      if (!closed || next === undefined || (markerAt(fold, next.i)?.style ?? 'is') !== 'is') break;
      sum += next.width;
    }
  }
  return joined;
}

/** A number of a heading that stands alone on its line: its title was cut off to the next. */
const isNumberAlone = (fold: string, line: Line): boolean =>
  line.j - line.i <= 7 &&
  /^(?:\d{1,3} ?[.、]|[一二三四五六七八九十]{1,3} ?、|\( ?(?:[一二三四五六七八九十]{1,3}|\d{1,2}) ?\)|第 ?[一二三四五六七八九十百\d]{1,4} ?[条章节])$/u.test(
    fold.slice(line.i, line.j),
  );

const OPENS = /[（(〔【[]/u;
const CLOSES = /[）)〕】\]]/u;

/** Open brackets at the end of `text`, looking at its last 300 units only. */
function openBrackets(text: string): number {
  let open = 0;
  for (const c of text.slice(-300)) {
    if (OPENS.test(c)) open += 1;
    else if (CLOSES.test(c) && open > 0) open -= 1;
  }
  return open;
}

const CANNOT_BEGIN = /^[，。、；：！？）〕】》”’,;:!?)\]}]/u;
const CANNOT_END = /[、，,（(〔【《“‘]$/u;

/** Whether line `b` goes on with the paragraph that line `a` ends. */
function continues(a: Line, b: Line, text: string, fold: string, width: number | null): boolean {
  const [left, right] = [text.slice(a.i, a.j), text.slice(b.i, b.j)];
  if (left === '' || right === '' || left.includes('|') || right.includes('|')) return false;
  const foldedRight = fold.slice(b.i, b.j);
  const marker = markerAt(fold, b.i);
  if (isNumberAlone(fold, a)) return marker === null;
  if (isContentsLine(fold.slice(a.i, a.j)) || isContentsLine(foldedRight)) return false;
  const starts = (marker !== null && marker.style !== 'is') || NOTE_LABEL.test(foldedRight);
  if (CANNOT_BEGIN.test(right) && !/[。！？]$/u.test(left)) return true;
  if (/^[和及与]/u.test(right) && NOTE_LABEL.test(fold.slice(a.i, a.j)) && !/[。；;)）]$/u.test(left))
    return true;
  const full = width !== null && a.width >= width - 6;
  if (openBrackets(left) > 0 && (full || !starts) && right.length < 200)
    return width !== null || CANNOT_END.test(left);
  if (starts)
    return (
      full &&
      !b.indented &&
      /[^。！？；;：:]$/u.test(left) &&
      marker?.style === 'arabic' &&
      CANNOT_END.test(left)
    );
  if (CANNOT_END.test(left) && !b.indented) return true;
  if (!full) return false;
  return !b.indented;
}

/** The lines that continue a title broken over up to four lines before the first heading. */
function titleLines(lines: readonly Line[], fold: string): Set<Line> {
  const head = lines.filter((l) => l.j > l.i).slice(0, 25);
  const text = (l: Line | undefined): string => (l === undefined ? '' : fold.slice(l.i, l.j));
  const isPart = (l: Line | undefined): boolean =>
    /^[^。;:,|]{2,40}$/u.test(text(l)) &&
    !isLost(text(l)) &&
    !/\d{4}(?:年|-)\d{1,2}|号$|\d:\d/u.test(text(l)) &&
    l !== undefined &&
    markerAt(fold, l.i) === null;
  for (let k = 0; k < head.length; k++) {
    const line = head[k];
    if (line !== undefined && (text(line).length > 60 || markerAt(fold, line.i)?.style === 'section')) break;
    if (!TITLE_END.test(text(line)) || !isPart(line)) continue;
    let first = k;
    while (k - first < 3 && isPart(head[first - 1]) && !TITLE_END.test(text(head[first - 1]))) first -= 1;
    while (
      first < k &&
      !/^关于|(?:政府|办公室|委员会|[局厅委县市区旗州盟])$/u.test(text(head[first])) &&
      text(line).length >= 12
    )
      first += 1;
    const from = text(head[first]);
    const whole = head
      .slice(first, k + 1)
      .map(text)
      .join('');
    if (first < k && whole.length <= 80 && (whole.includes('关于') || /[县市区旗州盟省]/u.test(from)))
      return new Set(head.slice(first + 1, k + 1));
    return new Set();
  }
  return new Set();
}

/** A dot behind a word, a bracket, a quotation or a per cent sign, and before anything but a digit or a letter. */
const DOT_STOP = /(?<=[\p{Script=Han})%"”])\.(?![\dA-Za-z.])/gu;

/** Whether a copy turned 。 into dots: many stand where sentences end, and hardly any 。 is left. */
function endsSentencesWithDots(text: string): boolean {
  const dots = folded(text).match(DOT_STOP)?.length ?? 0;
  return dots >= 10 && text.split('。').length - 1 < dots * 0.05;
}

/** Folded text in which the dots that end sentences are 。; index for index. */
const withStops = (fold: string): string => fold.replace(DOT_STOP, '。');

/**
 * The text of the range `[i, j)` as records have it: line ends are no text, white space between paragraphs that were run
 * together in one line is.
 */
export const textIn = ({ flow, blanks }: Pick<Layout, 'flow' | 'blanks'>, i: number, j: number): string =>
  flow.text.slice(i, j).replace(/\n/gu, (_, at: number) => blanks.get(i + at) ?? '');

/** The units of the white space `[i, j)` that are text: all but line ends, and none where the source ends a line there. */
function blanksIn({ text, from, to }: Flow, i: number, j: number): number[] {
  const units = Array.from({ length: j - i }, (_, k) => i + k);
  // A line end of the source is one code point; one that a dropped tag leaves stands for all of the tag.
  const isCut = units.some((k) => text.charAt(k) === '\n' && (to[k] ?? 0) - (from[k] ?? 0) === 1);
  return isCut ? [] : units.filter((k) => text.charAt(k) !== '\n');
}

/** Finds the paragraphs of `source`. Linear in its length; never throws; loses nothing but white space. */
export function layoutOf(source: Flow): Layout {
  const stops = endsSentencesWithDots(source.text);
  const foldedOf = (text: string): string => (stops ? withStops(folded(text)) : folded(text));
  const fold = foldedOf(source.text);
  const lines = linesOf(source.text).flatMap((line) => withoutChapter(fold, line));
  const width = wrapWidth(lines, source.text);
  const shapes = new Set<'plain' | 'wrapped' | 'run-together'>();
  const together = new Set(lines.filter((l) => isRunTogether(fold, l.i, l.j)));
  if (together.size > 0) for (const l of lines) if (hasInnerParagraphs(fold, l.i, l.j)) together.add(l);
  const titles = titleLines(lines, fold);
  const contents = contentsTitles(lines.map((l) => fold.slice(l.i, Math.min(l.j, l.i + 90))));
  const printed =
    width !== null && isCutAtStops(lines, source.text, width)
      ? piecesOfPrintedLines(lines, source.text, fold, width)
      : new Set<Line>();
  const out = new FlowBuilder();
  const ranges: Paragraph[] = [];
  const blanks = new Map<number, string>();
  let length = 0;
  let read = 0;
  const copy = (k: number): void => {
    out.add(source.text.charAt(k), source.from[k] ?? 0, source.to[k] ?? 0);
    length += 1;
  };
  const paragraph = (line: number, pieces: readonly (readonly [number, number])[]): void => {
    const start = length;
    for (const [i, j] of pieces) {
      if (i === j) continue;
      const between = read === 0 ? [] : blanksIn(source, read, i);
      if (length > start) between.forEach(copy);
      else if (between.length > 0) blanks.set(start - 1, between.map((k) => source.text.charAt(k)).join(''));
      for (let k = i; k < j; k++) copy(k);
      read = j;
    }
    if (length === start) return;
    ranges.push({ i: start, j: length, line });
    out.add('\n', source.to[read - 1] ?? 0, source.to[read - 1] ?? 0);
    length += 1;
  };
  for (let k = 0; k < lines.length; k++) {
    const line = lines[k];
    if (line === undefined || line.i === line.j) continue;
    if (together.has(line)) {
      shapes.add('run-together');
      const cuts = [line.i, ...innerBreaks(fold, line.i, line.j), line.j];
      for (let c = 0; c + 1 < cuts.length; c++)
        paragraph(k, [trimmed(source.text, cuts[c] ?? 0, cuts[c + 1] ?? 0)]);
      continue;
    }
    const pieces: [number, number][] = [[line.i, line.j]];
    let last = line;
    for (let next = lines[k + 1]; next !== undefined; next = lines[k + 1]) {
      if (together.has(next)) break;
      const known = contents.size > 0 && contents.has(titleKey(fold.slice(line.i, last.j)));
      const joins = titles.has(next) || printed.has(next) || continues(last, next, source.text, fold, width);
      if (known || !joins) break;
      pieces.push([next.i, next.j]);
      // Pieces of one printed line are together as wide as it.
      last = printed.has(next) ? { ...next, width: last.width + next.width } : next;
      k += 1;
    }
    if (pieces.length > 1) shapes.add('wrapped');
    else shapes.add('plain');
    paragraph(k - pieces.length + 1, pieces);
  }
  const flow = out.done();
  return { flow, folded: foldedOf(flow.text), paragraphs: ranges, blanks, shapes };
}
