import { BarController, BarElement, CategoryScale, Chart, LinearScale } from 'chart.js';
import { colourOf } from '../../charts/colours.ts';
import { whoPromisesHowMuch, type Bar, type Fill, type Ink } from '../../charts/who-promises-how-much.ts';

Chart.register(BarController, BarElement, CategoryScale, LinearScale);

/** Draws bars on a canvas in the colours that `host` has now, and gives back what takes them away again. */
export function draw(host: HTMLElement, canvas: HTMLCanvasElement, bars: readonly Bar[]): () => void {
  const chart = new Chart(canvas, whoPromisesHowMuch(bars, inkOf(host)));
  return () => {
    chart.destroy();
  };
}

/** The style sheet gives the colours as properties that the browser has resolved. */
function inkOf(host: HTMLElement): Ink {
  const style = getComputedStyle(host);
  const paper = style.backgroundColor;
  return {
    ink: style.color,
    soft: style.textDecorationColor,
    rule: style.borderTopColor,
    font: style.fontFamily,
    fill: (plan, fill) => patternOf(colourOf(plan), fill, paper),
  };
}

const TILE = 8;

/** Full, hatched or dotted, so that no colour is needed to tell one from another. */
function patternOf(colour: string, fill: Fill, paper: string): string | CanvasPattern {
  if (fill === 'binding') return colour;
  const tile = document.createElement('canvas');
  tile.width = tile.height = TILE;
  const ctx = tile.getContext('2d');
  if (ctx === null) return colour;
  ctx.fillStyle = paper;
  ctx.fillRect(0, 0, TILE, TILE);
  ctx.fillStyle = ctx.strokeStyle = colour;
  if (fill === 'expected') {
    ctx.lineWidth = 3;
    ctx.beginPath();
    for (const from of [-TILE, 0, TILE]) {
      ctx.moveTo(from, TILE);
      ctx.lineTo(from + TILE, 0);
    }
    ctx.stroke();
  } else {
    for (const [x, y] of [
      [2, 2],
      [6, 6],
    ] as const) {
      ctx.beginPath();
      ctx.arc(x, y, 1.7, 0, 2 * Math.PI);
      ctx.fill();
    }
  }
  return ctx.createPattern(tile, 'repeat') ?? colour;
}
