import {
  percentText,
  type PrintedColumn,
  type PrintedPart,
  type PrintedRow,
  type PrintedTable,
} from './printed-table.ts';

/** So many columns of two numbers are on a page; a table with more continues in another. */
const ABREAST = 6;

/** The two numbers of a cell, closer to one another than to the next. */
const PAIR = 'r@{\\hspace{3pt}}r';

const ESCAPES: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\{',
  '}': '\\}',
  $: '\\$',
  '&': '\\&',
  '#': '\\#',
  '%': '\\%',
  _: '\\_',
  '^': '\\textasciicircum{}',
  '~': '\\textasciitilde{}',
  '<': '\\textless{}',
  '>': '\\textgreater{}',
  '`': '\\textasciigrave{}',
  "'": '\\textquotesingle{}',
  '"': '\\textquotedbl{}',
  // The fonts that come with LaTeX have no Greek in text.
  κ: '$\\kappa$',
  // After the end of a row these would be an option of it.
  '[': '{[}',
  ']': '{]}',
  '*': '{*}',
};

/** Any text as LaTeX prints it, character by character; a line end is a space. */
export const latexText = (text: string): string =>
  text
    .replace(/[\\{}$&#%_^~<>`'"[\]*κ]/gu, (c) => ESCAPES[c] ?? c)
    .replace(/-(?=-)/gu, '-{}')
    .replace(/\s+/gu, ' ');

/**
 * A printed table as LaTeX: one environment `table` with the rules of `booktabs`, or several where its columns are too many,
 * the later ones under the number of the first. It is input into a document of the class `ctexart` and the like, and compiled
 * by XeLaTeX or LuaLaTeX.
 */
export function printedLatex(table: PrintedTable): string {
  const pieces = table.parts.flatMap((part) =>
    chunks(part.columns.length).map((of) => ({
      title: part.title,
      columns: of.flatMap((k) => part.columns[k] ?? []),
      rows: part.rows.map((row) => ({ ...row, cells: of.flatMap((k) => row.cells[k] ?? []) })),
    })),
  );
  return [
    '% \\documentclass{ctexart}  \\usepackage{booktabs}  \\input{…}  XeLaTeX',
    ...pieces.map((piece, k) => environment(table, piece, { first: k === 0, last: k === pieces.length - 1 })),
    '',
  ].join('\n');
}

/** Places of columns, as many to each piece as fit, and no piece of one where two can share. */
function chunks(columns: number): number[][] {
  const pieces = Math.max(1, Math.ceil(columns / ABREAST));
  const each = Math.ceil(columns / pieces);
  return Array.from({ length: pieces }, (_, p) =>
    Array.from({ length: columns }, (__, k) => k).slice(p * each, (p + 1) * each),
  );
}

function environment(
  table: PrintedTable,
  { title, columns, rows }: Omit<PrintedPart, 'key'>,
  { first, last }: { readonly first: boolean; readonly last: boolean },
): string {
  const caption = table.title + title + (first ? '' : table.words.continued);
  return [
    '\\begin{table}[htbp]',
    '  \\centering',
    ...(first ? [] : ['  \\addtocounter{table}{-1}']),
    `  \\caption{${latexText(caption)}}`,
    ...(first ? [`  \\label{tab:${table.name}}`] : []),
    '  \\vspace{4pt}',
    '  \\small',
    '  \\setlength{\\tabcolsep}{4.5pt}',
    `  \\begin{tabular}{@{}l${PAIR.repeat(columns.length)}@{}}`,
    '    \\toprule',
    ...headLines(table, columns),
    '    \\midrule',
    ...rows.flatMap((row, k) => lineOf(row, columns.length, rows[k - 1])),
    '    \\bottomrule',
    '  \\end{tabular}',
    ...(last ? notesOf(table.notes) : []),
    '\\end{table}',
  ].join('\n');
}

function headLines({ corner, heads }: PrintedTable, columns: readonly PrintedColumn[]): string[] {
  const names = columns.map(({ name }) => `\\multicolumn{2}{c}{${latexText(name)}}`);
  const rules = columns.map((_, k) => `\\cmidrule(lr){${2 * k + 2}-${2 * k + 3}}`);
  const [count, percent] = heads.map(latexText);
  return [
    `    ${[latexText(corner), ...names].join(' & ')} \\\\`,
    `    ${rules.join(' ')}`,
    `    ${['', ...columns.flatMap(() => [`\\textit{${count ?? ''}}`, percent ?? ''])].join(' & ')} \\\\`,
  ];
}

function lineOf(row: PrintedRow, columns: number, before: PrintedRow | undefined): string[] {
  const marks = row.marks === '' ? '' : `\\textsuperscript{${latexText(row.marks)}}`;
  const label = latexText(row.label) + marks;
  if (row.sort === 'kind')
    return [
      ...(before === undefined ? [] : ['    \\addlinespace']),
      `    \\multicolumn{${2 * columns + 1}}{@{}l}{\\textbf{${label}}} \\\\`,
    ];
  const inside = row.group !== null && (row.sort === 'code' || row.sort === 'subtotal');
  const strong = row.sort === 'subtotal' || row.sort === 'total';
  const set = (text: string): string => (strong ? `\\textbf{${text}}` : text);
  const cells = row.cells.flatMap((cell) => [
    set(String(cell.n)),
    row.sort === 'all' ? '' : set(latexText(percentText(cell))),
  ]);
  return [
    ...(row.sort === 'total' ? ['    \\midrule'] : []),
    `    ${[`${inside ? '\\quad ' : ''}${set(label)}`, ...cells].join(' & ')} \\\\`,
  ];
}

const notesOf = (notes: readonly string[]): string[] => [
  '  \\par\\smallskip',
  '  \\begin{minipage}{\\linewidth}\\footnotesize',
  ...notes.map((note) => `    ${latexText(note)}\\par`),
  '  \\end{minipage}',
];
