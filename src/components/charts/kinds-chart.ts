import type { ToolUse } from '../../charts/which-tools-for-which-themes.ts';
import { defineFigure } from './figure.ts';

defineFigure<ToolUse>('kinds-chart', 'use', async () => (await import('./draw-kinds.ts')).drawKinds);
