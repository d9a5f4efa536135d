/**
 * Files that are not plain text: which kinds there are, and what a converter makes of one. Every converter is a pure function
 * of the file's bytes; the same bytes give the same text, on every machine.
 */
import type { IssueCode } from '../../src/model/issue.ts';
import type { DroppedMatter } from '../../src/model/source.ts';

/** Kinds of files that are converted. */
export type ConvertedKind = 'pdf' | 'docx' | 'html';

/** What a file says of itself outside its text; `null` where it says nothing. No more than a hint for an editor. */
export interface Stated {
  readonly title: string | null;
  /** Day of publication, `YYYY-MM-DD`. */
  readonly published: string | null;
  readonly publisher: string | null;
}

/** The text of a converted file and what is known of it. */
export interface Conversion {
  /** The future `source.txt`: one paragraph or table row a line, `\n` between them, in the order of reading. */
  readonly text: string;
  /** Code point of `text` at which each page begins, the first page first; empty where the kind has no pages. */
  readonly pages: readonly number[];
  /** What is in the file and not in `text`. */
  readonly dropped: readonly DroppedMatter[];
  readonly stated: Stated;
  /** Name and version of converter and library: `html/1 parse5/8.1.1`. */
  readonly converter: string;
}

/** Why a file is not converted: the code of the issue and what was found. Nothing is written then. */
export class Refusal extends Error {
  readonly code: IssueCode;

  constructor(code: IssueCode, why: string) {
    super(why);
    this.code = code;
  }
}

/** What a converter process answers. */
export type Answer =
  | { readonly conversion: Conversion }
  | { readonly refused: { readonly code: IssueCode; readonly why: string } };

/** Largest file that is converted, in bytes: scans and pictures make files larger than their text. */
export const MAX_ORIGINAL = 32 * 1024 * 1024;
/** Most bytes that the parts of an archive may have when unpacked, all that are read together. */
export const MAX_UNPACKED = 64 * 1024 * 1024;
/** Most entries of an archive. */
export const MAX_ENTRIES = 5000;
/** Most pages of a PDF. */
export const MAX_PAGES = 1000;
/** Most elements, characters that are drawn, or table cells of one file. */
export const MAX_PARTS = 1_000_000;
/** Deepest nesting of elements. */
export const MAX_DEPTH = 400;
/** Heap of the process that converts one file, in MiB. */
export const MAX_HEAP = 1024;
/** Time that converting one file may take, in milliseconds. */
export const MAX_TIME = 180_000;
