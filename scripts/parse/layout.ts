import { beginsWithAmount, closesQuote, goesOnInSentence } from './broken-sentences.ts';
import { beginsParagraph, decidedIn, type Decided, type Placed } from './decisions.ts';
import { paragraphFacts, type ParagraphFacts } from './facts.ts';
import { folded, isLost } from './folded.ts';
import { FlowBuilder, trimmed, type Flow } from './flow.ts';
import { beginsNote } from './fields/note-words.ts';
import { markerAt } from './markers.ts';
import { closesBracket, LINES_OF_A_NOTE, linesOfOpenNote, noteIsOpen, openBrackets } from './open-note.ts';
import type { Paragraph, Paragraphed } from './paragraph.ts';
import {
  isCutAtStops,
  isNumberAlone,
  linesOf,
  piecesOfPrintedLines,
  withoutChapter,
  wrapWidth,
  type Line,
} from './printed-lines.ts';
import { hasInnerParagraphs, innerBreaks, isRunTogether } from './run-together.ts';
import { NUMBER } from './further-title.ts';
import { contentsTitles, isContentsLine } from './contents.ts';
import { TITLE_END, titleKey } from './title-words.ts';

/**
 * Reads: a flow with line ends. Writes: a flow in which `\n` is between paragraphs and nowhere else, and the
 * paragraphs as ranges of it. Assumes: nothing about the document. Three shapes of text are distinguished line by
 * line: one line is one paragraph; lines broken at a fixed width (PDF); paragraphs run together in one line.
 */
export interface Layout extends Paragraphed {
  /** By the index of a `\n` of the flow, the white space in its place where the two paragraphs are in one line. */
  readonly blanks: ReadonlyMap<number, string>;
  /** What is known of each paragraph; index for index. */
  readonly facts: readonly ParagraphFacts[];
  /** What the editor decided, by paragraph. */
  readonly decided: Decided;
  /** Which shapes were found, in words for people. */
  readonly shapes: ReadonlySet<'plain' | 'wrapped' | 'run-together'>;
}

/** No title in a table of contents is longer than this, in UTF-16 units. */
const LONGEST_TITLE = 120;

/** A sentence is not looked at any further back, in UTF-16 units. */
const LONGEST_SENTENCE = 600;

const hasNumber = (fold: string, at: number): boolean => (markerAt(fold, at)?.style ?? 'is') !== 'is';

const CANNOT_BEGIN = /^[，。、；：！？）〕】》”’,;:!?)\]}]/u;
const CANNOT_END = /[、，,（(〔【《“‘]$/u;

/** Whether line `b` continues with the paragraph that line `a` ends. */
function continues(a: Line, b: Line, text: string, fold: string, width: number | null): boolean {
  const [left, right] = [text.slice(a.i, a.j), text.slice(b.i, b.j)];
  if (left === '' || right === '' || left.includes('|') || right.includes('|')) return false;
  const foldedRight = fold.slice(b.i, b.j);
  const amount = beginsWithAmount(foldedRight.slice(0, 12)) && !/[。！？；;：:]$/u.test(left);
  const marker = amount ? null : markerAt(fold, b.i);
  if (isNumberAlone(fold, a)) return marker === null;
  if (NUMBER.test(foldedRight) || isContentsLine(fold.slice(a.i, a.j)) || isContentsLine(foldedRight))
    return false;
  const starts = (marker !== null && marker.style !== 'is') || beginsNote(fold, b.i);
  if (CANNOT_BEGIN.test(right) && !/[。！？]$/u.test(left)) return true;
  if (/^[和及与]/u.test(right) && beginsNote(fold, a.i) && !/[。；;)）]$/u.test(left)) return true;
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

/** The fewest characters of a line that the end of a page may have cut; nearly all lines that are as long must end as sentences do. */
const LONG_LINE = 40;
const ENDS = /[。！？；;：:）)”】.]$/u;

/**
 * Whether nearly all long lines end where a sentence does: then a line that does not, in a text without fixed width, was cut by the
 * end of a page.
 */
function endsAtStops(lines: readonly Line[], text: string): boolean {
  const long = lines.filter((l) => l.j - l.i >= LONG_LINE);
  return (
    long.length >= 10 && long.filter((l) => ENDS.test(text.slice(l.i, l.j))).length >= long.length * 0.85
  );
}

/** Whether the end of a page is between the lines `a` and `b`: one stops within a sentence, the other continues with prose. */
function cutByPage(a: Line, b: Line, text: string, fold: string): boolean {
  const [left, right] = [text.slice(a.i, a.j), text.slice(b.i, b.j)];
  return (
    left.length >= LONG_LINE &&
    /[。；，]/u.test(left) &&
    /[\p{Script=Han}\d、，,（(]$/u.test(left) &&
    !left.includes('|') &&
    !right.includes('|') &&
    /^[\p{Script=Han}\d]/u.test(right) &&
    (/[。；，]/u.test(right) || (openBrackets(left) > 0 && closesBracket(right))) &&
    ENDS.test(right) &&
    !b.indented &&
    markerAt(fold, b.i) === null &&
    !beginsNote(fold, b.i)
  );
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

/** A dot after a word, a bracket, a quotation or a per cent sign, and before anything but a digit or a letter. */
const DOT_STOP = /(?<=[\p{Script=Han})%"”])\.(?![\dA-Za-z.])/gu;

/** Whether a copy turned 。 into dots: many stand where sentences end, and hardly any 。 is left. */
function endsSentencesWithDots(text: string): boolean {
  const dots = folded(text).match(DOT_STOP)?.length ?? 0;
  return dots >= 10 && text.split('。').length - 1 < dots * 0.05;
}

/** Folded text in which the dots that end sentences are 。; index for index. */
const withStops = (fold: string): string => fold.replace(DOT_STOP, '。');

/**
 * The text of the range `[i, j)` as records have it: line ends are not text; white space between paragraphs that were run
 * together in one line is.
 */
export const textIn = ({ flow, blanks }: Pick<Layout, 'flow' | 'blanks'>, i: number, j: number): string =>
  flow.text.slice(i, j).replace(/\n/gu, (_, at: number) => blanks.get(i + at) ?? '');

/** The units of the white space `[i, j)` that are text: all but line ends, and none where the source ends a line there. */
function blanksIn({ text, from, to }: Flow, i: number, j: number): number[] {
  const units = Array.from({ length: j - i }, (_, k) => i + k);
  // A line end of the source is one code point; one that a dropped tag leaves stands for the whole tag.
  const isCut = units.some((k) => text.charAt(k) === '\n' && (to[k] ?? 0) - (from[k] ?? 0) === 1);
  return isCut ? [] : units.filter((k) => text.charAt(k) !== '\n');
}

/** Whether the line `next` goes on with a sentence of the paragraph that began with `line` and has come to `last`. */
function goesOn(fold: string, [line, last, next]: readonly [Line, Line, Line], inPieces: boolean): boolean {
  const left = fold.slice(Math.max(line.i, last.j - LONGEST_SENTENCE), last.j);
  const right = fold.slice(next.i, next.j);
  return (
    closesQuote(left, right) || goesOnInSentence(left, right, { numbered: hasNumber(fold, line.i), inPieces })
  );
}

/** Finds the paragraphs of `source`. Linear in its length; never throws; loses nothing but white space. */
export function layoutOf(source: Flow, placed: readonly Placed[] = []): Layout {
  const opens = new Set(placed.filter(beginsParagraph).map((d) => d.start));
  const inTitle = (at: number): boolean =>
    placed.some((d) => d.titled !== null && d.start < at && at < d.titled[1]);
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
  const inPieces = width !== null && isCutAtStops(lines, source.text, width);
  const printed = inPieces ? piecesOfPrintedLines(lines, source.text, fold, width) : new Set<Line>();
  const cuts = width === null && endsAtStops(lines, source.text);
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
  const foldedLines = (k: number): string[] =>
    lines.slice(k, k + LINES_OF_A_NOTE).map((l) => fold.slice(l.i, l.j));
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
    const first = k;
    const pieces: [number, number][] = [[line.i, line.j]];
    let last = line;
    let inNote = 0;
    for (let next = lines[k + 1]; next !== undefined; next = lines[k + 1]) {
      // Blank lines where a page was cut do not come from the document.
      const beyond = cuts && next.i === next.j ? lines.slice(k + 1, k + 4).findIndex((l) => l.j > l.i) : -1;
      const over = lines[k + 1 + beyond];
      if (
        beyond > 0 &&
        over !== undefined &&
        !together.has(over) &&
        cutByPage(last, over, source.text, fold)
      ) {
        k += beyond;
        next = over;
      }
      if (together.has(next)) break;
      const known =
        contents.size > 0 &&
        last.j - line.i <= LONGEST_TITLE &&
        contents.has(titleKey(fold.slice(line.i, last.j)));
      const from = source.from[next.i] ?? 0;
      if (opens.has(from)) break;
      if (inNote === 0 && openBrackets(fold.slice(line.i, last.j)) > 0)
        inNote = linesOfOpenNote(fold.slice(line.i, last.j), foldedLines(k + 1));
      const joins =
        inNote > 0 ||
        inTitle(from) ||
        titles.has(next) ||
        printed.has(next) ||
        continues(last, next, source.text, fold, width) ||
        (cuts && cutByPage(last, next, source.text, fold)) ||
        goesOn(fold, [line, last, next], inPieces) ||
        (width !== null && next.width < width && next.j > next.i && noteIsOpen(fold, line.i, last.j));
      if ((known && !inTitle(from)) || !joins) break;
      pieces.push([next.i, next.j]);
      inNote = Math.max(0, inNote - 1);
      // Pieces of one printed line are together as wide as it.
      last = printed.has(next) ? { ...next, width: last.width + next.width } : next;
      k += 1;
    }
    if (pieces.length > 1) shapes.add('wrapped');
    else shapes.add('plain');
    paragraph(first, pieces);
  }
  const flow = out.done();
  const done = { flow, folded: foldedOf(flow.text), paragraphs: ranges, blanks, shapes };
  return { ...done, facts: paragraphFacts(done), decided: decidedIn(flow, ranges, placed) };
}
