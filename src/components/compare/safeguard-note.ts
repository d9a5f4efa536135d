import { zh as t } from '../../text/matrix.ts';
import type { MatrixView } from './matrix-view.ts';

/** A table of counts that says whether safeguards are in them. */
export const noted = (view: MatrixView, safeguards: boolean): MatrixView => ({
  ...view,
  note: `${view.note ?? ''}${t.safeguards.note[safeguards ? 'with' : 'without']}`,
});
