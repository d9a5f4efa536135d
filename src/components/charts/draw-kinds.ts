import { BarController, BarElement, CategoryScale, Chart, LinearScale } from 'chart.js';
import { whichToolsForWhichThemes, type ToolUse } from '../../charts/which-tools-for-which-themes.ts';

Chart.register(BarController, BarElement, CategoryScale, LinearScale);

/** Draws the bars in the colours that `host` has now, and gives back what takes them away again. */
export function drawKinds(host: HTMLElement, canvas: HTMLCanvasElement, use: ToolUse): () => void {
  const style = getComputedStyle(host);
  const [ink, paper] = [style.color, style.backgroundColor];
  const chart = new Chart(
    canvas,
    whichToolsForWhichThemes(use, {
      ink,
      paper,
      soft: style.textDecorationColor,
      rule: style.borderTopColor,
      font: style.fontFamily,
      fill: (kind) => fillOf(kind % 3, ink, paper),
    }),
  );
  return () => {
    chart.destroy();
  };
}

const TILE = 8;

/** The first kind full, the second hatched, the third empty. */
function fillOf(kind: number, ink: string, paper: string): string | CanvasPattern {
  if (kind === 0) return ink;
  if (kind === 2) return paper;
  const tile = document.createElement('canvas');
  tile.width = tile.height = TILE;
  const ctx = tile.getContext('2d');
  if (ctx === null) return paper;
  ctx.fillStyle = paper;
  ctx.fillRect(0, 0, TILE, TILE);
  ctx.strokeStyle = ink;
  ctx.lineWidth = 1.5;
  ctx.beginPath();
  for (const from of [-TILE, 0, TILE]) {
    ctx.moveTo(from, TILE);
    ctx.lineTo(from + TILE, 0);
  }
  ctx.stroke();
  return ctx.createPattern(tile, 'repeat') ?? paper;
}
