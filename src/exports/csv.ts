import type { Row } from './columns.ts';
import { inPieces } from './pieces.ts';
import { blocksOf, type Stretch } from './stretch.ts';

/**
 * A cell that a spreadsheet would run as a formula: `=`, `+`, `-`, `@` (or their full-width forms, which some versions
 * take for them), a tab or a carriage return, with something after it. Alone, `=` or `-` is text to every spreadsheet.
 * Apostrophes in front count, so that what is written can be read back: see {@link unguarded}.
 */
const FORMULA = /^'*[=+\-@\t\r＝＋－＠][\s\S]/u;

/** Text that no spreadsheet runs: an apostrophe in front of what looks like a formula, everything else as it is. */
export const guarded = (text: string): string => (FORMULA.test(text) ? `'${text}` : text);

/** The text after {@link guarded}: takes one apostrophe off what is still a formula without it. */
export const unguarded = (text: string): string =>
  text.startsWith("'") && FORMULA.test(text.slice(1)) ? text.slice(1) : text;

/**
 * Rows as CSV after RFC 4180: UTF-8 with byte order mark (Excel reads Chinese only then), CRLF, a header row.
 * `null` is an empty cell, the empty string is `""`; a list is a JSON array; numbers are written as in JSON.
 *
 * `[{ a: 'x,"y"', b: null, c: '' }]` gives the line `"x,""y""",,""`.
 */
export const rowsAsCsv = (columns: readonly string[], rows: readonly Row[]): string =>
  '\ufeff' + [columns, ...rows.map((row) => columns.map((name) => row[name]))].map(lineOf).join('');

/** The same in stretches; without the byte order mark where `mark` is empty. */
export const csvStretches = (
  columns: readonly string[],
  rows: readonly Row[],
  mark: '\ufeff' | '' = '\ufeff',
): readonly Stretch[] => [
  { of: ['csv', mark, columns], make: () => mark + lineOf(columns) },
  ...blocksOf(rows).map((block) => ({
    of: ['csv', columns, block],
    make: () => block.map((row) => lineOf(columns.map((name) => row[name]))).join(''),
  })),
];

/** The same in pieces, for tables that are longer than a string may be. */
export const csvPieces = (columns: readonly string[], rows: Iterable<Row>): Generator<string> =>
  inPieces(csvLines(columns, rows));

function* csvLines(columns: readonly string[], rows: Iterable<Row>): Generator<string> {
  yield `\ufeff${lineOf(columns)}`;
  for (const row of rows) yield lineOf(columns.map((name) => row[name]));
}

const lineOf = (cells: readonly unknown[]): string => `${cells.map(cellOf).join(',')}\r\n`;

function cellOf(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'string') return quoted(guarded(value));
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  return quoted(JSON.stringify(value));
}

const quoted = (text: string): string =>
  text === '' || /[",\r\n]/u.test(text) || text.trim() !== text ? `"${text.replaceAll('"', '""')}"` : text;
