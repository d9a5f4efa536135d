/** What a column means: the words that pages, files and documents have for it, written once. */
export interface ColumnMeaning {
  /** In English, for schemas, descriptors and the English pages; a place in code is between backticks. */
  readonly en: string;
  /** In Chinese, for pages and the workbook. */
  readonly zh: string;
  /** Its head for people, in Chinese: two to sixteen characters, no two alike in a table. */
  readonly head: string;
  /** A value of it that is in the corpus, as JSON where it is not text; `…` at its end says that it is cut. */
  readonly example: string;
}

/** What a table is, in English, and what its columns mean. */
export interface TableMeaning {
  readonly about: string;
  /** What else docs/data-dictionary.md says of it, in Markdown. */
  readonly more?: string;
  readonly columns: Readonly<Record<string, ColumnMeaning>>;
}
