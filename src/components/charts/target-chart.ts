/** Defines the figure of the targets of an indicator. */
import type { Bar } from '../../charts/who-promises-how-much.ts';
import { loaded } from '../site/missing-part.ts';
import { defineFigure } from './figure.ts';

defineFigure<readonly Bar[]>('target-chart', 'bars', async () => (await loaded(import('./draw.ts'))).draw);
