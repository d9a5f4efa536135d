import { bodies, braced, entry, escapedAddress, kept } from './bibtex-fields.ts';
import { keyOf, titleOf, type Citable } from './citable.ts';

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** BibTeX, one `@misc` for each; Chinese as it is (UTF-8). The document number is the `note`, which every style prints. */
export const bibtex = (citables: readonly Citable[], accessed: string | null): string =>
  citables.map((citable) => entryOf(citable, accessed)).join('\n');

function entryOf(citable: Citable, accessed: string | null): string {
  const { id, authors, number, issued, address, addressNote, site, note } = citable;
  const [year, month] = issued?.split('-') ?? [];
  return entry('misc', keyOf(id), [
    ['author', bodies(authors)],
    ['title', kept(titleOf(citable))],
    ['note', number === null ? null : braced(number)],
    ['howpublished', braced(site)],
    // `year` and `month` for the styles of BibTeX, which print no day; `date` for what reads one (biblatex, Zotero).
    ['date', issued === null ? null : `{${issued}}`],
    ['year', year === undefined ? null : `{${year}}`],
    ['month', months[Number(month) - 1] ?? null],
    ['url', addressNote === '' ? `{${escapedAddress(address)}}` : null],
    ['urldate', accessed === null ? null : `{${accessed}}`],
    ['language', '{chinese}'],
    ['annote', remark(note, addressNote === '' ? '' : address + addressNote)],
  ]);
}

/** Remarks as one field, or none. */
export const remark = (...texts: readonly string[]): string | null => {
  const said = texts.filter((text) => text !== '');
  return said.length === 0 ? null : braced(said.join(' '));
};
