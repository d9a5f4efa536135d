import type { MeasuredFile } from './data-package.ts';
import type { Pieces } from './stretch.ts';

/** A file below `/data/` that is not made yet: what it is and holds, and how it is made. */
export interface DataFile extends Pick<
  MeasuredFile,
  'path' | 'mediatype' | 'table' | 'columns' | 'own' | 'rows'
> {
  /** The same bytes with every call; nothing of them is kept here. */
  readonly pieces: () => Pieces | Promise<Pieces>;
}
