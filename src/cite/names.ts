/** The formats to copy, the default first; these are the values of `data-citation`. */
export const textFormats = ['gbt7714-2025', 'gbt7714-2015', 'apa'] as const;
export type TextFormat = (typeof textFormats)[number];

/** The formats to download; each is the ending of a file's name, `cite.ris`. */
export const fileFormats = ['ris', 'bib', 'biblatex.bib', 'csl.json'] as const;
export type FileFormat = (typeof fileFormats)[number];

/** What English citations call the site, on Chinese pages too; English pages call it so (`site.name` of `src/text/en/zh.ts`). */
export const siteInEnglish = 'County Science & Technology Plans Compared';
