import { colourOf } from '../../charts/colours.ts';
import { whoPromisesHowMuch, type Bar, type Fill } from '../../charts/who-promises-how-much.ts';
import type { Draw } from './figure.ts';
import { dotted, drawn, hatched, pattern, surfaceOf } from './surface.ts';

/** Bars of targets: full, hatched or dotted, so that no colour is needed to tell one from another. */
export const draw: Draw<readonly Bar[]> = (host, canvas, bars) => {
  const { paper, ...ink } = surfaceOf(host);
  const fillOf = (colour: string, fill: Fill): string | CanvasPattern =>
    fill === 'binding' ? colour : pattern(colour, paper, fill === 'expected' ? hatched(3) : dotted);
  return drawn(
    canvas,
    whoPromisesHowMuch(bars, { ...ink, fill: (plan, fill) => fillOf(colourOf(plan), fill) }),
  );
};
