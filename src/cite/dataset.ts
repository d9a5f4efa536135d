import { jsonOf } from '../model/steering.ts';
import { datesIn } from './gbt7714.ts';
import { braced, entry, escapedAddress, kept } from './bibtex-fields.ts';
import type { FileFormat, TextFormat } from './names.ts';

/** The data of this site as something to cite: a data set with a version, whose authors are its editors. */
export interface CitedDataset {
  /** Key for reference managers. */
  readonly key: string;
  readonly author: string;
  readonly title: string;
  /** Semantic version of the corpus. */
  readonly version: string;
  /** The version as the reader's language writes it: 版本 1.0.0. */
  readonly edition: string;
  /** Day on which the version was closed, `YYYY-MM-DD`; null while it is being prepared. */
  readonly issued: string | null;
  /** Address, and what is after it where the site's own is not set; see `Access`. */
  readonly address: string;
  readonly addressNote: string;
}

type Cited = (set: CitedDataset, accessed: string | null) => string;

/** `责任者. 题名[DS/OL]. V1.0.0. （日期）[引用日期]. 网址.`; the editions differ in the brackets alone. */
const gbt =
  (open: string, close: string): Cited =>
  ({ author, title, version, issued, address, addressNote }, accessed) =>
    `${author}. ${title}[DS/OL]. V${version}. ${datesIn(issued, accessed, open, close)}${address}${addressNote}.`;

/** One citation as one line. `accessed` is `YYYY-MM-DD`, or null to leave the day of access out; APA has none for a version. */
export const datasetTexts: Readonly<Record<TextFormat, Cited>> = {
  'gbt7714-2025': gbt('（', '）'),
  'gbt7714-2015': gbt('(', ')'),
  apa: ({ author, title, version, issued, address, addressNote }) =>
    `${author}. (${issued?.slice(0, 4) ?? 'n.d.'}). ${title} (Version ${version}) [Data set]. ${address}${addressNote}`,
};

/** A file for reference managers, without a day of access: they set their own. */
export const datasetFiles: Readonly<Record<FileFormat, (set: CitedDataset) => string>> = {
  ris: ({ key, author, title, version, issued, address, addressNote }) =>
    [
      'TY  - DATA',
      `ID  - ${key}`,
      `AU  - ${author}`,
      `TI  - ${title}`,
      ...(issued === null ? [] : [`PY  - ${issued.slice(0, 4)}`, `DA  - ${issued.replaceAll('-', '/')}`]),
      `ET  - ${version}`,
      'LA  - zh-CN',
      addressNote === '' ? `UR  - ${address}` : `N1  - ${address}${addressNote}`,
      'ER  - ',
      '',
      '',
    ].join('\r\n'),
  // The styles of BibTeX itself take a type that they do not know as `misc`. The version is `version` for gbt7714 3 and
  // `number` for gbt7714 2, which print [DS/OL] by the type.
  bib: ({ key, author, title, version, edition, issued, address, addressNote }) =>
    entry('dataset', key, [
      ['author', kept(author)],
      ['title', kept(title)],
      ['howpublished', braced('[DS/OL]')],
      ['version', braced(version)],
      ['number', braced(`V${version}`)],
      ['edition', braced(edition)],
      ['date', issued === null ? null : `{${issued}}`],
      ['year', issued === null ? null : `{${issued.slice(0, 4)}}`],
      ['url', addressNote === '' ? `{${escapedAddress(address)}}` : null],
      ['language', '{chinese}'],
      ['annote', addressNote === '' ? null : braced(address + addressNote)],
    ]),
  'biblatex.bib': ({ key, author, title, version, issued, address, addressNote }) =>
    entry('dataset', key, [
      ['author', kept(author)],
      ['title', kept(title)],
      ['version', braced(version)],
      ['date', issued === null ? null : `{${issued}}`],
      ['url', addressNote === '' ? `{${escapedAddress(address)}}` : null],
      ['langid', '{chinese}'],
      ['annotation', addressNote === '' ? null : braced(address + addressNote)],
    ]),
  'csl.json': ({ key, author, title, version, issued, address, addressNote }) =>
    `${jsonOf(
      [
        {
          id: key,
          type: 'dataset',
          title,
          author: [{ literal: author }],
          ...(issued === null ? {} : { issued: { 'date-parts': [issued.split('-').map(Number)] } }),
          version,
          ...(addressNote === '' ? { URL: address } : { note: address + addressNote }),
          language: 'zh-CN',
        },
      ],
      2,
    )}\n`,
};
