/** Reads printed tables back, from a page and from LaTeX, as lines of texts: what a test compares cell by cell. */
import { readFileSync } from 'node:fs';
import { parse, type DefaultTreeAdapterTypes } from 'parse5';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

/** A line with numbers: its label without marks, then count and share of every column; a cell without a number is ''. */
export type Line = readonly string[];

const isElement = (node: Node): node is Element => 'tagName' in node;
const childrenOf = (node: Node): readonly Node[] => ('childNodes' in node ? node.childNodes : []);
const attribute = (node: Element, name: string): string | undefined =>
  node.attrs.find((a) => a.name === name)?.value;
const all = (node: Node, test: (found: Element) => boolean): Element[] => [
  ...(isElement(node) && test(node) ? [node] : []),
  ...childrenOf(node).flatMap((child) => all(child, test)),
];
const textOf = (node: Node): string =>
  'value' in node
    ? node.value
    : isElement(node) && node.tagName === 'sup'
      ? ''
      : childrenOf(node).map(textOf).join('');
const said = (node: Node): string => textOf(node).replace(/\s+/gu, ' ').trim();

/** What a built page of a table has: title, heads, lines and notes of its first part. */
export function pageOf(file: string) {
  const page = parse(readFileSync(file, 'utf8'));
  const [table] = all(page, (e) => e.tagName === 'table');
  if (table === undefined) throw new Error(`${file}: no table`);
  const lines = all(table, (e) => e.tagName === 'tr' && attribute(e, 'data-sort') !== undefined);
  return {
    title: all(table, (e) => e.tagName === 'caption').map(said)[0] ?? '',
    heads: all(table, (e) => attribute(e, 'data-column') !== undefined).map((e) =>
      said(all(e, (o) => o.tagName === 'span' && attribute(o, 'class') === undefined)[0] ?? e),
    ),
    lines: lines
      .filter((tr) => attribute(tr, 'data-sort') !== 'kind')
      .map((tr): Line => childrenOf(tr).filter(isElement).map(said)),
    notes: all(page, (e) => attribute(e, 'data-note') !== undefined).map(said),
  };
}

const NAMED: Readonly<Record<string, string>> = {
  textbackslash: '\\',
  textasciicircum: '^',
  textasciitilde: '~',
  textless: '<',
  textgreater: '>',
  textasciigrave: '`',
  textquotesingle: "'",
  textquotedbl: '"',
};

/** The text that LaTeX prints for what `latexText` writes. */
export const printedText = (latex: string): string =>
  latex.replace(
    /\\(text[a-z]+)\{\}|\\([{}$&#%_])|\$\\kappa\$|\{([[\]*])\}|-\{\}/gu,
    (all_, named?: string, sign?: string, inBraces?: string) =>
      named !== undefined ? (NAMED[named] ?? all_) : (sign ?? inBraces ?? (all_.startsWith('$') ? 'κ' : '-')),
  );

/** A cell without the commands that set it. */
const plain = (cell: string): string =>
  printedText(
    cell
      .trim()
      .replace(/\\textsuperscript\{(?:\{\*\}|[^{}])*\}/gu, '')
      .replace(/^\\quad /u, '')
      .replace(/^\\(?:textbf|textit)\{(.*)\}$/u, '$1'),
  );

/** What a file of LaTeX has, its environments joined again. */
export function latexOf(latex: string) {
  const pieces = [...latex.matchAll(/\\begin\{table\}.*?\\end\{table\}/gsu)].map(([piece]) => {
    const rows = piece.split('\n').filter((row) => row.endsWith('\\\\'));
    const [head = '', , ...lines] = rows;
    return {
      title: printedText(/\\caption\{(.*)\}$/mu.exec(piece)?.[1] ?? ''),
      heads: [...head.matchAll(/\\multicolumn\{2\}\{c\}\{(.*?)\}(?= [&\\])/gu)].map(([, name = '']) =>
        printedText(name),
      ),
      lines: lines
        .filter((row) => !row.includes('\\multicolumn'))
        .map((row): Line =>
          row
            .replace(/\\\\$/u, '')
            .split(/(?<!\\)&/u)
            .map(plain),
        ),
      notes: [...piece.matchAll(/^ {4}(.*)\\par$/gmu)].map(([, note = '']) => printedText(note)),
    };
  });
  const [first] = pieces;
  return {
    environments: pieces.length,
    title: first?.title ?? '',
    heads: pieces.flatMap(({ heads }) => heads),
    lines: (first?.lines ?? []).map((line, k): Line => [
      line[0] ?? '',
      ...pieces.flatMap(({ lines }) => lines[k]?.slice(1) ?? []),
    ]),
    notes: pieces.flatMap(({ notes }) => notes),
  };
}
