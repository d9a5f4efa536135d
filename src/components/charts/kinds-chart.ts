/** Defines the figure of the kinds of tools that themes use. */
import type { ToolUse } from '../../charts/which-tools-for-which-themes.ts';
import { loaded } from '../site/missing-part.ts';
import { defineFigure } from './figure.ts';

defineFigure<ToolUse>('kinds-chart', 'use', async () => (await loaded(import('./draw-kinds.ts'))).drawKinds);
