/** Paragraphs, tables and numbers of lists as lines of text. */
import { MAX_PARTS, Refusal } from './conversion.ts';

/** Cells with more text than this, in UTF-16 units, are those of a page that is laid out as a table. */
const LONGEST_CELL = 600;

/** A cell as a converter finds it: its paragraphs, and over how many columns and rows it reaches. */
export interface FoundCell {
  readonly lines: readonly string[];
  readonly columns: number;
  readonly rows: number;
}

/** White space in a row, line ends and no-break spaces included, becomes one space; none is left at the ends. */
export const tidy = (text: string): string => text.replace(/[\s\u00a0\u3000]+/gu, ' ').trim();

/** A line of a paragraph: white space at both ends is layout; tabs and no-break spaces become spaces. */
export const trimmedLine = (text: string): string =>
  text.replace(/[\t\n\r\f\v\u00a0]/gu, ' ').replace(/^[\s\u3000]+|[\s\u3000]+$/gu, '');

/**
 * A table as lines that the parser reads as rows: `| a | b | c |`, merged cells written once, at their upper left
 * corner, and empty where they reach. A table of one column, or one whose cells hold pages of text, is layout: its
 * paragraphs come one a line, row by row.
 */
export function tableLines(rows: readonly (readonly FoundCell[])[]): string[] {
  const grid = gridOf(rows);
  const width = grid.reduce((most, row) => Math.max(most, row.length), 0);
  const text = (cell: FoundCell | null | undefined): string => tidy(cell?.lines.join(' ') ?? '');
  const cells = grid.flat().filter((c) => c !== null);
  const isLayout = width < 2 || cells.some((c) => text(c).length > LONGEST_CELL);
  if (isLayout) return cells.flatMap((c) => c.lines.map(trimmedLine).filter((l) => l !== ''));
  return grid
    .map((row) => Array.from({ length: width }, (_, k) => text(row[k])))
    .filter((row) => row.some((c) => c !== ''))
    .map((row) => `| ${row.join(' | ')} |`);
}

/** Cells in their columns; `null` where none begins. Columns that no cell begins in are left out. */
function gridOf(rows: readonly (readonly FoundCell[])[]): (FoundCell | null)[][] {
  const reach: number[] = []; // by column: until which row a cell from above reaches
  let parts = 0;
  const grid = rows.map((cells, y) => {
    const row: (FoundCell | null)[] = [];
    let x = 0;
    for (const cell of cells) {
      while ((reach[x] ?? 0) > y) row[x++] = null;
      for (let k = 0; k < cell.columns; k++, x++) {
        row[x] = k === 0 ? cell : null;
        reach[x] = y + cell.rows;
        if (++parts > MAX_PARTS)
          throw new Refusal('file/too-large', `a table of more than ${MAX_PARTS} cells`);
      }
    }
    while (x < reach.length) row[x++] = null;
    return row;
  });
  const width = grid.reduce((most, row) => Math.max(most, row.length), 0);
  const used = Array.from({ length: width }, (_, x) => grid.some((row) => (row[x] ?? null) !== null));
  return grid.map((row) => used.flatMap((is, x) => (is ? [row[x] ?? null] : [])));
}

/** `number` as Word and browsers print it in a list. */
export function listNumber(number: number, format: string): string {
  switch (format) {
    case 'lower-alpha':
      return letters(number).toLowerCase();
    case 'upper-alpha':
      return letters(number);
    case 'lower-roman':
      return roman(number).toLowerCase();
    case 'upper-roman':
      return roman(number);
    case 'chinese':
      return chinese(number);
    case 'chinese-digits':
      return [...String(number)].map((d) => '〇一二三四五六七八九'.charAt(Number(d))).join('');
    case 'chinese-legal':
      return [...chinese(number)]
        .map((c) => '零壹贰叁肆伍陆柒捌玖拾佰仟'.charAt('零一二三四五六七八九十百千'.indexOf(c)))
        .join('');
    case 'circled':
      return number >= 1 && number <= 20 ? String.fromCodePoint(0x2460 + number - 1) : String(number);
    case 'full-width':
      return [...String(number)].map((d) => String.fromCodePoint(0xff10 + Number(d))).join('');
    case 'padded':
      return String(number).padStart(2, '0');
    default:
      return String(number);
  }
}

function letters(number: number): string {
  if (number < 1) return String(number);
  // As Word counts: A … Z, AA, BB.
  return String.fromCodePoint(65 + ((number - 1) % 26)).repeat(Math.min(9, Math.ceil(number / 26)));
}

function roman(number: number): string {
  const steps: readonly (readonly [number, string])[] = [
    [1000, 'M'],
    [900, 'CM'],
    [500, 'D'],
    [400, 'CD'],
    [100, 'C'],
    [90, 'XC'],
    [50, 'L'],
    [40, 'XL'],
    [10, 'X'],
    [9, 'IX'],
    [5, 'V'],
    [4, 'IV'],
    [1, 'I'],
  ];
  if (number < 1 || number > 3999) return String(number);
  let rest = number;
  let out = '';
  for (const [value, sign] of steps) for (; rest >= value; rest -= value) out += sign;
  return out;
}

function chinese(number: number): string {
  const digits = '零一二三四五六七八九';
  if (number < 0 || number > 9999) return String(number);
  if (number < 10) return digits.charAt(number);
  if (number < 20) return `十${number === 10 ? '' : digits.charAt(number - 10)}`;
  let out = '';
  let gap = false;
  for (const [unit, sign] of [
    [1000, '千'],
    [100, '百'],
    [10, '十'],
    [1, ''],
  ] as const) {
    const d = Math.floor(number / unit) % 10;
    if (d === 0) gap = out !== '';
    else {
      out += `${gap ? '零' : ''}${digits.charAt(d)}${sign}`;
      gap = false;
    }
  }
  return out;
}
