import { still } from './still.ts';
import type { Chart, ChartConfiguration, Plugin } from 'chart.js';

/** How often the sentences of each theme use tools of each kind. */
export interface ToolUse {
  readonly themes: readonly string[];
  /** One per kind, with a number per theme, in the order of the themes. */
  readonly kinds: readonly { readonly name: string; readonly uses: readonly number[] }[];
}

/** What {@link toolUseOf} reads of the cross table. */
interface ToolRow {
  readonly kind: string;
  readonly cells: readonly number[];
}

/** Sums of the cross table's rows by kind: every use of a tool counts once, so the bars are the table's columns. */
export const toolUseOf = (themes: readonly string[], rows: readonly ToolRow[]): ToolUse => ({
  themes,
  kinds: [...Map.groupBy(rows, (row) => row.kind)].map(([name, own]) => ({
    name,
    uses: themes.map((_, k) => own.reduce((sum, row) => sum + (row.cells[k] ?? 0), 0)),
  })),
});

/** Colours of the page, and how each kind is filled: patterns, so that no colour is needed. */
interface KindInk {
  readonly ink: string;
  readonly soft: string;
  readonly rule: string;
  readonly paper: string;
  readonly font: string;
  readonly fill: (kind: number) => string | CanvasPattern;
}

const SIZE = 13;

/** Height in CSS pixels that so many themes ask for. */
export const heightOfThemes = (themes: number): number => 40 + themes * 30;

/** Which kinds of tools do which themes use? One bar per theme, its parts the kinds, each with its number. */
export function whichToolsForWhichThemes(use: ToolUse, ink: KindInk): ChartConfiguration<'bar'> {
  const font = { family: ink.font, size: SIZE };
  return {
    type: 'bar',
    data: {
      labels: [...use.themes],
      datasets: use.kinds.map(({ name, uses }, k) => ({
        label: name,
        data: [...uses],
        backgroundColor: ink.fill(k),
        borderColor: ink.ink,
        borderWidth: 1,
        borderSkipped: false,
        barPercentage: 0.75,
        categoryPercentage: 1,
      })),
    },
    options: {
      ...still,
      events: [],
      scales: {
        x: {
          stacked: true,
          beginAtZero: true,
          border: { color: ink.rule },
          grid: { color: ink.rule },
          ticks: { color: ink.soft, font, maxTicksLimit: 6, precision: 0, maxRotation: 0 },
        },
        y: {
          stacked: true,
          border: { color: ink.ink },
          grid: { display: false },
          ticks: { color: ink.ink, font, autoSkip: false },
        },
      },
    },
    plugins: [numbers(ink)],
  };
}

/** The number of every part that has room for it, on a ground of its own. */
const numbers = (ink: KindInk): Plugin<'bar'> => ({
  id: 'numbers',
  afterDatasetsDraw(chart: Chart<'bar'>) {
    const { ctx } = chart;
    ctx.save();
    ctx.font = `${SIZE}px ${ink.font}`;
    ctx.textAlign = 'center';
    ctx.textBaseline = 'middle';
    chart.data.datasets.forEach((dataset, k) => {
      chart.getDatasetMeta(k).data.forEach((element, at) => {
        const value = Number(dataset.data[at]);
        const { x, y, base } = element.getProps(['x', 'y', 'base'], true) as unknown as Place;
        const words = String(value);
        const width = ctx.measureText(words).width + 6;
        if (value === 0 || Math.abs(x - base) < width + 2) return;
        const middle = (x + base) / 2;
        ctx.fillStyle = ink.paper;
        ctx.fillRect(middle - width / 2, y - SIZE / 2 - 1, width, SIZE + 2);
        ctx.fillStyle = ink.ink;
        ctx.fillText(words, middle, y);
      });
    });
    ctx.restore();
  },
});

interface Place {
  readonly x: number;
  readonly y: number;
  readonly base: number;
}
