/** The files of a citation list. */
import { placeOf, type Citable } from '../../cite/citable.ts';
import { citationFiles, citationTexts } from '../../cite/formats.ts';
import { mediaTypes } from '../../cite/media-types.ts';
import { type FileFormat, type TextFormat } from '../../cite/names.ts';
import { rowsAsCsv } from '../../exports/csv.ts';
import { zh } from '../../text/cite-list.ts';
import { asShown } from './as-shown.ts';
import type { Entry } from './list-entries.ts';

/** An entry that the data have. */
interface Cited extends Entry {
  readonly citable: Citable;
}
/** Entries that the data have, with the signs that the page shows. */
export const cited = (entries: readonly Entry[]): Cited[] =>
  entries.flatMap((entry) => (entry.citable === null ? [] : [{ ...entry, citable: asShown(entry.citable) }]));

/** The list in one of the formats, or as a table with the sentences. `day` is the day of access. */
export function fileOfList(
  format: FileFormat | 'csv',
  entries: readonly Cited[],
  { style, day, version }: { readonly style: TextFormat; readonly day: string; readonly version: string },
): { readonly text: string; readonly type: string } {
  if (format !== 'csv') {
    const text = citationFiles[format](
      entries.map(({ citable }) => citable),
      day,
    );
    return { text, type: mediaTypes[format] };
  }
  const names = zh.csv;
  const rows = entries.map(({ id, citable, words }) => ({
    [names.id]: id,
    [names.document]: citable.work,
    [names.place]: placeOf(citable),
    [names.text]: words.text,
    [names.issuer]: citable.authors.length > 0 ? citable.authors.join('、') : null,
    [names.number]: citable.number,
    [names.issued]: citable.issued,
    [names.address]: citable.address,
    [names.citation]: citationTexts[style](citable, day),
    [names.version]: version,
  }));
  return { text: rowsAsCsv(Object.values(names), rows), type: 'text/csv;charset=utf-8' };
}
