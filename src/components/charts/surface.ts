/** What charts draw with: colours and font of the page, patterns, Chart.js. */
import {
  BarController,
  BarElement,
  CategoryScale,
  Chart,
  LinearScale,
  type ChartConfiguration,
} from 'chart.js';

Chart.register(BarController, BarElement, CategoryScale, LinearScale);

/** What the style sheet gives a figure as properties that the browser has resolved: colours and the font. */
interface Surface {
  readonly ink: string;
  readonly paper: string;
  readonly soft: string;
  readonly rule: string;
  readonly font: string;
}

export function surfaceOf(host: HTMLElement): Surface {
  const style = getComputedStyle(host);
  return {
    ink: style.color,
    paper: style.backgroundColor,
    soft: style.textDecorationColor,
    rule: style.borderTopColor,
    font: style.fontFamily,
  };
}

/** Draws bars, and gives back what takes them away again. */
export function drawn(canvas: HTMLCanvasElement, bars: ChartConfiguration<'bar'>): () => void {
  const chart = new Chart(canvas, bars);
  return () => {
    chart.destroy();
  };
}

/** The side of a tile of a pattern, in pixels. */
const TILE = 8;

/** A pattern of `colour` on `paper`; the colour alone where the browser makes none. */
export function pattern(
  colour: string,
  paper: string,
  paint: (ctx: CanvasRenderingContext2D) => void,
): string | CanvasPattern {
  const tile = document.createElement('canvas');
  tile.width = tile.height = TILE;
  const ctx = tile.getContext('2d');
  if (ctx === null) return colour;
  ctx.fillStyle = paper;
  ctx.fillRect(0, 0, TILE, TILE);
  ctx.fillStyle = ctx.strokeStyle = colour;
  paint(ctx);
  return ctx.createPattern(tile, 'repeat') ?? colour;
}

/** Lines from the lower left to the upper right, `width` pixels wide. */
export const hatched =
  (width: number) =>
  (ctx: CanvasRenderingContext2D): void => {
    ctx.lineWidth = width;
    ctx.beginPath();
    for (const from of [-TILE, 0, TILE]) {
      ctx.moveTo(from, TILE);
      ctx.lineTo(from + TILE, 0);
    }
    ctx.stroke();
  };

/** Two dots to a tile. */
export function dotted(ctx: CanvasRenderingContext2D): void {
  for (const [x, y] of [
    [2, 2],
    [6, 6],
  ] as const) {
    ctx.beginPath();
    ctx.arc(x, y, 1.7, 0, 2 * Math.PI);
    ctx.fill();
  }
}
