import { readingOf } from '../../src/model/correction.ts';
import type { Decision } from '../../src/model/decision.ts';
import { contains, overlaps, type Span } from '../../src/model/provenance.ts';
import type { Erratum } from '../../src/model/seed.ts';
import { cellJoins } from './cell-joins.ts';
import { breaksOf, decidedPlace, locateDecisions } from './decisions.ts';
import { locateErrata, type Located } from './errata.ts';
import { firstFrom, flowOf, type Change } from './flow.ts';
import { documentsAfter, type FurtherTitle } from './further.ts';
import { furnitureOf } from './furniture.ts';
import { layoutOf, type Layout } from './layout.ts';
import { markdownOf } from './markdown.ts';
import { markupOf } from './markup.ts';
import type { TaskRows } from './task-tables.ts';

/**
 * The first steps of the parser together. Reads: a decoded source, the editor's errata and decisions, the tables whose rows are tasks. Writes: all
 * corrections in order, and the layout after them. Another document that begins in the file is dropped up to the next one, unless an
 * editor corrects or decides something in it. Total, like all of the parser.
 */
export function prepared(input: Input, points: readonly string[], rows: TaskRows | null) {
  const whole = withDrops(input, points, rows, []);
  const said = [...whole.located.corrections, ...whole.decided.placed];
  const others = documentsAfter(whole.layout).filter((o) => !said.some((s) => overlaps(o, s)));
  return { ...(others.length === 0 ? whole : withDrops(input, points, rows, others)), others };
}

/** A source without the other documents that the file holds. */
export function withoutOthers(source: string): string {
  const points = [...source];
  const { others } = prepared(
    { id: 'draft', source, errata: [], files: { source: '', errata: '' } },
    points,
    null,
  );
  const [first, last] = [others[0], others.at(-1)];
  return first === undefined || last === undefined
    ? source
    : [...points.slice(0, first.start), ...points.slice(last.end)].join('');
}

/** What {@link prepared} reads of a plan. */
interface Input {
  readonly id: string;
  readonly source: string;
  readonly errata: readonly Erratum[];
  readonly structure?: readonly Decision[];
  readonly files: { readonly source: string; readonly errata: string; readonly structure?: string };
}

/** The first steps, without the documents `others`. */
function withDrops(
  input: Input,
  points: readonly string[],
  rows: TaskRows | null,
  others: readonly FurtherTitle[],
) {
  const located = locateErrata(input.source, input.errata, { plan: input.id, file: input.files.errata });
  const known = located.corrections;
  const tags = sorted([...known, ...markupOf(input.source, known)]);
  const plain = sorted([...tags, ...markdownOf(input.source, tags)]);
  const { bars: cells, joins } = cellJoins(flowOf(input.source, changesOf(plain)), points, plain);
  const marked = sorted([...plain, ...cells]);
  const furniture = furnitureOf(flowOf(input.source, sorted([...changesOf(marked), ...joins])));
  const drops = sorted([
    ...furniture.filter((d) => !known.some((k) => overlaps(k, d)) && !others.some((o) => overlaps(o, d))),
    ...others.map((o) => ({ ...ANOTHER, start: o.start, end: o.end })),
  ]).map((d) => ({ ...d, sic: points.slice(d.start, d.end).join('') }));
  const bars = sorted(
    (rows?.drops ?? [])
      .filter((d) => d.end > d.start && !known.some((k) => overlaps(k, d)))
      .map((d) => ({ ...d, sic: points.slice(d.start, d.end).join('') })),
  );
  const kept = marked.filter((m) => !within(drops, m) && !within(bars, m));
  // Where rows are tasks, nothing was dropped in the place of a line end between two cells: cells begin where they are placed.
  const all = sorted([...kept, ...drops, ...bars.filter((b) => b.sic.trim() !== '')]);
  const lineEnds = bars.filter((b) => b.sic.trim() === '').map((b) => ({ ...b, reading: '' }));
  const inRows = sorted([...joins.filter((j) => !within(drops, j)), ...lineEnds]);
  const decided = locateDecisions(input.source, input.structure ?? [], decidedPlace(input));
  const ofRows = rows?.rows ?? [];
  const placed = sorted([...decided.placed.filter((d) => !within(ofRows, d)), ...(rows?.placed ?? [])]);
  const changes = sorted([...changesOf(all), ...inRows, ...breaksOf(placed)]);
  return {
    located,
    decided,
    drops,
    all,
    layout: layoutOf(flowOf(input.source, changes), placed),
    /** The layout as it is without decisions. */
    undecided: (): Layout => layoutOf(flowOf(input.source, sorted([...changesOf(all), ...inRows]))),
  };
}

/** What is said of a document that is dropped. */
const ANOTHER = {
  kind: 'other',
  corr: '',
  certainty: 'probable',
  reason: '此处起是同一文件中的另一份文件，有自己的标题，不属本件，不予录入',
  basis: 'rule',
  breaks: false,
} as const;

/** Whether one of `spans` (sorted, not overlapping) contains `inner`. */
function within(spans: readonly Span[], inner: Span): boolean {
  const before = spans[firstFrom(spans, inner.start + 1) - 1];
  return before !== undefined && contains(before, inner);
}

/** Sorts spans in place, by start and then by end. */
export const sorted = <T extends { start: number; end: number }>(list: T[]): T[] =>
  list.sort((a, b) => a.start - b.start || a.end - b.end);

/** What the corrections change. A doubt changes nothing: its words stand each in its own place. */
const changesOf = (corrections: readonly (Located & { breaks?: boolean })[]): Change[] =>
  corrections
    .filter((c) => c.breaks === true || readingOf(c) !== c.sic)
    .map((c) => ({ ...c, reading: readingOf(c) }));
