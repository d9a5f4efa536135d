import { bodies, braced, entry, escapedAddress, kept } from './bibtex-fields.ts';
import { remark } from './bibtex.ts';
import { keyOf, titleOf, type Citable } from './citable.ts';

/** BibLaTeX, one `@online` for each, in UTF-8 for Biber; `accessed` is `YYYY-MM-DD`. */
export const biblatex = (citables: readonly Citable[], accessed: string | null): string =>
  citables.map((citable) => entryOf(citable, accessed)).join('\n');

function entryOf(citable: Citable, accessed: string | null): string {
  const { id, authors, number, issued, address, addressNote, site, note } = citable;
  return entry('online', keyOf(id), [
    ['author', bodies(authors)],
    ['title', kept(titleOf(citable))],
    ['note', number === null ? null : braced(number)],
    ['organization', braced(site)],
    ['date', issued === null ? null : `{${issued}}`],
    ['url', addressNote === '' ? `{${escapedAddress(address)}}` : null],
    ['urldate', accessed === null ? null : `{${accessed}}`],
    ['langid', '{chinese}'],
    ['annotation', remark(note, addressNote === '' ? '' : address + addressNote)],
  ]);
}
