import type { Bar } from '../../charts/who-promises-how-much.ts';
import { defineFigure } from './figure.ts';

defineFigure<readonly Bar[]>('target-chart', 'bars', async () => (await import('./draw.ts')).draw);
