import { quoteAnchor } from '../routes.ts';
import { bytesOfWords, PAGE_WEIGHT, pagesOf, type FurtherPage } from './cut.ts';
import type { Run, SourceLine, Stretch } from './source-view.ts';

/** One page of a source. */
export interface SourcePage {
  readonly stretches: readonly Stretch[];
  /** Its first and last line. */
  readonly lines: readonly [first: number, last: number];
  readonly further: Omit<FurtherPage, 'title'>;
}

/** Bytes of tags, addresses and labels that come with the words. */
const OF = { line: 130, run: 30, change: 230, beginning: 110, left: 200 };
/** A line as long as this may be cut where a passage begins. */
const LONG = 20_000;

const weightOfRun = ({ segments, opens }: Run): number =>
  bytesOfWords(segments, OF.change) + (opens === null ? 0 : OF.run);
const weightOfRuns = ({ runs }: SourceLine): number => runs.reduce((sum, run) => sum + weightOfRun(run), 0);

/** A line in pieces: one, or of a long one each passage; the number is at the first. */
function piecesOf(line: SourceLine): SourceLine[] {
  if (weightOfRuns(line) < LONG) return [line];
  return line.runs.map((run, k) =>
    k === 0 ? { ...line, runs: [run] } : { ...line, runs: [run], pages: [], begins: [], goesOn: true },
  );
}

const anchorsOf = (line: SourceLine): string[] => [
  ...(line.goesOn === true ? [] : [`L${line.number}`]),
  ...line.runs.flatMap(({ opens }) => (opens === null ? [] : [quoteAnchor(opens)])),
];

/** A source on as many pages as it takes, cut between lines; `left` rows of what a converter left out are on the first. */
export function sourcePages(
  stretches: readonly Stretch[],
  left = 0,
  most = PAGE_WEIGHT,
): readonly SourcePage[] {
  const placed = stretches.flatMap((stretch) =>
    stretch.lines.flatMap(piecesOf).map((line) => ({ stretch, line, anchors: anchorsOf(line) })),
  );
  const pages = pagesOf(
    [
      // However many lines are left out, the first page has lines.
      { weight: Math.min(left * OF.left, most / 2), anchors: 0 },
      ...placed.map(({ line, anchors }) => ({
        anchors: anchors.length,
        weight: OF.line + line.begins.length * OF.beginning + weightOfRuns(line),
      })),
    ],
    most,
  ).slice(1);
  return Array.from({ length: (pages.at(-1) ?? 0) + 1 }, (_, page) => {
    const own = placed.filter((__, k) => pages[k] === page);
    return {
      stretches: [...Map.groupBy(own, ({ stretch }) => stretch)].map(([{ folded }, of]) => ({
        folded,
        lines: joined(of.map(({ line }) => line)),
      })),
      lines: [own[0]?.line.number ?? 0, own.at(-1)?.line.number ?? 0] as const,
      further: { page, anchors: own.flatMap(({ anchors }) => anchors) },
    };
  });
}

/** The pieces of a line that are on one page are one line again. */
function joined(pieces: readonly SourceLine[]): SourceLine[] {
  const lines: SourceLine[] = [];
  for (const piece of pieces) {
    const last = lines.at(-1);
    if (last?.number === piece.number)
      lines[lines.length - 1] = { ...last, runs: [...last.runs, ...piece.runs] };
    else lines.push(piece);
  }
  return lines;
}
