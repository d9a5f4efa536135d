import { whichToolsForWhichThemes, type ToolUse } from '../../charts/which-tools-for-which-themes.ts';
import type { Draw } from './figure.ts';
import { drawn, hatched, pattern, surfaceOf } from './surface.ts';

/** Bars of the kinds of tools: the first kind full, the second hatched, the third empty. */
export const drawKinds: Draw<ToolUse> = (host, canvas, use) => {
  const surface = surfaceOf(host);
  const { ink, paper } = surface;
  const fills = [ink, pattern(ink, paper, hatched(1.5)), paper];
  return drawn(
    canvas,
    whichToolsForWhichThemes(use, { ...surface, fill: (kind) => fills[kind % fills.length] ?? paper }),
  );
};
