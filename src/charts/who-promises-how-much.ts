/** The chart of an indicator: who promises how much. */
import { still } from './still.ts';
import type { Chart, ChartConfiguration, Plugin } from 'chart.js';
import { promisesAmong } from '../model/promises.ts';
import type { TargetRow } from '../model/tables.ts';

/** How a bar is filled: 约束性 full, 预期性 hatched, where the document says neither dotted. */
export type Fill = 'binding' | 'expected' | 'none';

/** One promise of one plan, in the words that are beside its bar. */
export interface Bar {
  /** The plan's place among all plans, which gives its colour. */
  readonly plan: number;
  readonly seal: string;
  readonly place: string;
  readonly fill: Fill;
  /** 约束性, 预期性, or nothing. */
  readonly kind: string;
  readonly value: number;
  /** The better of two values (力争达到), or the upper end of a range. */
  readonly further: number | null;
  readonly baseline: number | null;
  readonly words: string;
}

/** Colours of the page, and what fills the bar of a plan. */
export interface Ink {
  readonly ink: string;
  readonly soft: string;
  readonly rule: string;
  readonly font: string;
  readonly fill: (plan: number, fill: Fill) => string | CanvasPattern;
}

/** What {@link barsOf} says beside a bar. */
export interface BarWords {
  readonly value: (target: TargetRow) => string;
  readonly kind: (target: TargetRow) => string;
}

/** A plan as a chart shows it. */
export interface ChartedPlan {
  readonly id: string;
  readonly seal: string;
  readonly place: string;
}

/**
 * The bars of targets that may be together, in the order of the plans and not of the values. A plan that says the same
 * twice has one bar; what has no value has none.
 */
export function barsOf(targets: readonly TargetRow[], plans: readonly ChartedPlan[], words: BarWords): Bar[] {
  const valued = promisesAmong(targets).filter((t) => t.value !== null);
  // As written where all write one unit; else in the base unit.
  const oneUnit = new Set(valued.map((t) => t.unit)).size === 1;
  const bars = valued.flatMap((t): Bar[] => {
    const plan = plans.findIndex((p) => p.id === t.plan);
    const of = plans[plan];
    if (of === undefined || t.value === null || t.value_base === null) return [];
    const scale = oneUnit || t.value === 0 ? 1 : t.value_base / t.value;
    return [
      {
        plan,
        seal: of.seal,
        place: of.place,
        fill: t.kind ?? 'none',
        kind: words.kind(t),
        value: t.value * scale,
        further: t.value_max === null ? null : t.value_max * scale,
        baseline: t.baseline_value === null ? null : t.baseline_value * scale,
        words: words.value(t),
      },
    ];
  });
  const key = (b: Bar): string => [b.plan, b.fill, b.words].join(' ');
  return bars
    .filter((b, k) => bars.findIndex((other) => key(other) === key(b)) === k)
    .sort((a, b) => a.plan - b.plan);
}

/** At most so many bars can be read one by one. */
const READABLE = 12;

/** Where a bar stands among the values of all. */
type Rank = 'least' | 'lower' | 'median' | 'upper' | 'most';
const ranks: readonly (readonly [Rank, number])[] = [
  ['least', 0],
  ['lower', 0.25],
  ['median', 0.5],
  ['upper', 0.75],
  ['most', 1],
];

/**
 * More bars than can be read one by one give five of them that show how the values lie, from the least to the most: each
 * is a promise that really exists (nearest rank), its place named with `named`. Fewer stay as they are.
 */
export function readableBars(
  bars: readonly Bar[],
  named: (rank: Rank, place: string) => string,
): { readonly bars: readonly Bar[]; readonly of: number | null } {
  if (bars.length <= READABLE) return { bars, of: null };
  const sorted = bars.toSorted((a, b) => a.value - b.value);
  return {
    bars: ranks.flatMap(([rank, p]): Bar[] => {
      const bar = sorted[Math.round(p * (sorted.length - 1))];
      return bar === undefined ? [] : [{ ...bar, place: named(rank, bar.place) }];
    }),
    of: bars.length,
  };
}

/** The height in CSS pixels that so many bars need. */
export const heightOf = (bars: number): number => 36 + bars * 40;

/** Below this width in CSS pixels a plan's name takes two lines, without its seal. */
const NARROW = 480;
/** Between a bar and its words. */
const GAP = 6;
const SIZE = 13;
/** About how wide words are in CSS pixels: Chinese characters and signs such as ≥ a square, everything else two thirds of one. */
const widthOf = (words: string): number =>
  [...words].reduce((sum, c) => sum + (c > '\u2000' ? SIZE : SIZE * 0.66), 0);

/** Both data sets share a row. */
const ROW = { grouped: false, barPercentage: 0.62, categoryPercentage: 1 };

/** Who promises how much? One bar for each promise, from nothing to its value; no animation, no hidden words. */
export function whoPromisesHowMuch(bars: readonly Bar[], ink: Ink): ChartConfiguration<'bar'> {
  const font = { family: ink.font, size: SIZE };
  const fills = bars.map((b) => ink.fill(b.plan, b.fill));
  return {
    type: 'bar',
    data: {
      labels: bars.map((b) => b.place),
      datasets: [
        {
          data: bars.map((b) => b.value),
          backgroundColor: fills,
          borderColor: ink.ink,
          borderWidth: 1,
          borderSkipped: false,
          ...ROW,
        },
        {
          // From the value to the better one, outlined only.
          data: bars.map((b): [number, number] | null => (b.further === null ? null : [b.value, b.further])),
          backgroundColor: 'transparent',
          borderColor: ink.ink,
          borderWidth: 1,
          borderSkipped: false,
          ...ROW,
        },
      ],
    },
    options: {
      ...still,
      events: [],
      // Room for the words after the longest bar.
      layout: { padding: { right: GAP + Math.max(0, ...bars.map((b) => widthOf(b.words))) } },
      scales: {
        x: {
          beginAtZero: true,
          border: { color: ink.rule },
          grid: { color: ink.rule },
          ticks: { color: ink.soft, font, maxTicksLimit: 5, maxRotation: 0 },
        },
        y: {
          border: { color: ink.ink },
          grid: { display: false },
          ticks: {
            color: ink.ink,
            font,
            autoSkip: false,
            callback(k) {
              const bar = bars[Number(k)];
              return bar === undefined ? '' : nameOf(bar, this.chart.width < NARROW);
            },
          },
        },
      },
    },
    plugins: [words(bars, ink)],
  };
}

/** So many characters of a name fit into a line where there is little room. */
const NAME = 8;

/** `泽 临泽县 约束性`; where there is little room `临泽县` above `约束性`, or a longer name in two lines. */
function nameOf(bar: Bar, narrow: boolean): string | string[] {
  if (!narrow) return [bar.seal, bar.place, bar.kind].filter((w) => w !== '').join(' ');
  const place = [...bar.place];
  const second = place.length > NAME ? place.slice(NAME, 2 * NAME).join('') : bar.kind;
  return [place.slice(0, NAME).join(''), second].filter((w) => w !== '');
}

/** What is at the bars: the value in words after each, and a mark where it starts. */
const words = (bars: readonly Bar[], ink: Ink): Plugin<'bar'> => ({
  id: 'words',
  afterDatasetsDraw(chart: Chart<'bar'>) {
    const { ctx, scales } = chart;
    const x = scales['x'];
    if (x === undefined) return;
    ctx.save();
    ctx.font = `${SIZE}px ${ink.font}`;
    ctx.textBaseline = 'middle';
    bars.forEach((bar, k) => {
      const element = chart.getDatasetMeta(0).data[k];
      if (element === undefined) return;
      const { y, height } = element.getProps(['y', 'height'], true) as unknown as {
        y: number;
        height: number;
      };
      if (bar.baseline !== null) {
        const at = x.getPixelForValue(bar.baseline);
        ctx.strokeStyle = ink.ink;
        ctx.lineWidth = 3;
        ctx.beginPath();
        ctx.moveTo(at, y - height / 2 - 4);
        ctx.lineTo(at, y + height / 2 + 4);
        ctx.stroke();
      }
      ctx.fillStyle = ink.ink;
      ctx.fillText(bar.words, x.getPixelForValue(Math.max(bar.value, bar.further ?? 0)) + GAP, y);
    });
    ctx.restore();
  },
});
