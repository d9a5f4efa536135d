import { strToU8 } from 'fflate';
import { zipOf } from './zip.ts';

/** A result to export: its rows, and what anyone who opens it later needs to know about them. */
export interface Parcel {
  /** The rows, as `rowsAsCsv` writes them. */
  readonly csv: string;
  /** The same rows for people: heads and labels of codes in their language. */
  readonly labelled: string;
  /** Lines of the README; an empty one parts its sections. */
  readonly readme: readonly string[];
  /** The documents that the rows come from, in their order. */
  readonly sources: References;
}

/** The same references in the forms that a person and a reference manager read. */
interface References {
  /** One citation to a line. */
  readonly texts: readonly string[];
  /** RIS, BibTeX: whole files. */
  readonly ris: string;
  readonly bib: string;
}

/** The files of every parcel, in their order. */
export const parcelNames = [
  'README.txt',
  'data.csv',
  'data-labelled.csv',
  'citations.txt',
  'citations.ris',
  'citations.bib',
] as const;
export type ParcelName = (typeof parcelNames)[number];

/**
 * The files of a parcel. Texts for a person have a byte order mark and CRLF, so that every editor of Windows shows
 * Chinese and lines; reference managers want no mark, and get none. The same parcel gives the same bytes.
 */
export function parcelFiles({
  csv,
  labelled,
  readme,
  sources,
}: Parcel): readonly (readonly [name: ParcelName, content: Uint8Array])[] {
  const contents: Readonly<Record<ParcelName, string>> = {
    'README.txt': textOf(readme),
    'data.csv': csv,
    'data-labelled.csv': labelled,
    'citations.txt': textOf(sources.texts),
    'citations.ris': sources.ris,
    'citations.bib': sources.bib,
  };
  return parcelNames.map((name) => [name, strToU8(contents[name])]);
}

/** A parcel as one ZIP archive; the date of its entries is always that of `zipOf`. */
export const parcelArchive = (parcel: Parcel): Uint8Array => zipOf(parcelFiles(parcel));

/** A line of a README is one line, whatever it quotes. */
const textOf = (lines: readonly string[]): string =>
  `\ufeff${lines.map((line) => `${line.replace(/\s*[\r\n]\s*/gu, ' ')}\r\n`).join('')}`;
