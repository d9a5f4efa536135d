import { bodies, braced, entry, escapedAddress, kept } from './bibtex-fields.ts';
import { keyOf, remarksOf, titleOf, type Citable } from './citable.ts';

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/**
 * BibTeX, one `@misc` for each; Chinese as it is (UTF-8). The document number stands three times, because no style prints
 * more than one of them: `number` for gbt7714 2, `titleaddon` for gbt7714 3, `note` for the styles of BibTeX itself.
 */
export const bibtex = (citables: readonly Citable[], accessed: string | null): string =>
  citables.map((citable) => entryOf(citable, accessed)).join('\n');

function entryOf(citable: Citable, accessed: string | null): string {
  const { id, authors, number, issued, address, addressNote, site } = citable;
  const [year, month] = issued?.split('-') ?? [];
  return entry('misc', keyOf(id), [
    ['author', bodies(authors)],
    ['title', kept(titleOf(citable))],
    ...(['number', 'titleaddon', 'note'] as const).map(
      (field) => [field, number === null ? null : braced(number)] as const,
    ),
    ['howpublished', braced(site)],
    // `year` and `month` for the styles of BibTeX, which print no day; `date` for what reads one (biblatex, Zotero).
    ['date', issued === null ? null : `{${issued}}`],
    ['year', year === undefined ? null : `{${year}}`],
    ['month', months[Number(month) - 1] ?? null],
    ['url', addressNote === '' ? `{${escapedAddress(address)}}` : null],
    ['urldate', accessed === null ? null : `{${accessed}}`],
    ['language', '{chinese}'],
    ['annote', remark(remarksOf(citable))],
  ]);
}

/** Remarks as one field, or none. */
export const remark = (texts: readonly string[]): string | null =>
  texts.length === 0 ? null : braced(texts.join(' '));
