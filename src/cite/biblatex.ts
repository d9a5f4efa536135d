import { bodies, braced, entry, escapedAddress, kept } from './bibtex-fields.ts';
import { remark } from './bibtex.ts';
import { keyOf, remarksOf, titleOf, type Citable } from './citable.ts';

/**
 * BibLaTeX, one `@online` for each, in UTF-8 for Biber; `accessed` is `YYYY-MM-DD`. The document number is `titleaddon`,
 * which biblatex-gb7714-2015 and the styles of biblatex itself print after the title.
 */
export const biblatex = (citables: readonly Citable[], accessed: string | null): string =>
  citables.map((citable) => entryOf(citable, accessed)).join('\n');

function entryOf(citable: Citable, accessed: string | null): string {
  const { id, authors, number, issued, address, addressNote, site } = citable;
  return entry('online', keyOf(id), [
    ['author', bodies(authors)],
    ['title', kept(titleOf(citable))],
    ['titleaddon', number === null ? null : braced(number)],
    ['organization', braced(site)],
    ['date', issued === null ? null : `{${issued}}`],
    ['url', addressNote === '' ? `{${escapedAddress(address)}}` : null],
    ['urldate', accessed === null ? null : `{${accessed}}`],
    ['langid', '{chinese}'],
    ['annotation', remark(remarksOf(citable))],
  ]);
}
