/** The formats to copy, the default first; these are the values of `data-citation`. */
export const textFormats = ['gbt7714-2025', 'gbt7714-2015', 'apa'] as const;
/** See {@link textFormats}. */
export type TextFormat = (typeof textFormats)[number];

/** The formats to download; each is the ending of a file's name, `cite.ris`. */
export const fileFormats = ['ris', 'bib', 'biblatex.bib', 'csl.json'] as const;
/** See {@link fileFormats}. */
export type FileFormat = (typeof fileFormats)[number];

/** Media types of the files, as `link rel=alternate` and the server name them. */
export const mediaTypes: Readonly<Record<FileFormat, string>> = {
  ris: 'application/x-research-info-systems',
  bib: 'application/x-bibtex',
  'biblatex.bib': 'application/x-bibtex',
  'csl.json': 'application/vnd.citationstyles.csl+json',
};
