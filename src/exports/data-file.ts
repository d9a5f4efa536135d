import type { MeasuredFile } from './data-package.ts';

/** Bytes one behind the other; a text among them stands for its UTF-8. */
export type Pieces = Iterable<string | Uint8Array>;

/** A file below `/data/` that is not made yet: what it is and holds, and how it is made. */
export interface DataFile extends Pick<
  MeasuredFile,
  'path' | 'mediatype' | 'table' | 'columns' | 'own' | 'rows'
> {
  /** The same bytes with every call; nothing of them is kept here. */
  readonly pieces: () => Pieces | Promise<Pieces>;
}
