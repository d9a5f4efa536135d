import { defaultTreeAdapter, parse } from 'parse5';
import type { DroppedMatter } from '../../src/model/source.ts';
import { MAX_DEPTH, MAX_PARTS, Refusal, type Conversion } from './conversion.ts';
import { readingAreaOf, type Weighed } from './html-area.ts';
import {
  attribute,
  childrenOf,
  isElement,
  isFurniture,
  isHidden,
  textOf,
  type Element,
  type Node,
} from './html-tree.ts';
import { listNumber, tableLines, tidy, trimmedLine, type FoundCell } from './lines.ts';
import { statedIn } from './html-stated.ts';

/** Elements that begin and end a line (HTML Standard, §15.3). */
const BLOCKS = new Set(
  'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p pre section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);

/**
 * The text of a web page: what a reader sees of its main content, one paragraph or table row a line. Tables may be in
 * tables; numbers that a browser makes for lists are written out. The site's navigation, lists of other pages, what is
 * not shown and pictures are left out and told. `page` is decoded.
 */
export function htmlText(page: string, version: string): Conversion {
  const document = parse(page);
  bounded(document);
  const root = childrenOf(document).find((n) => isElement(n) && n.tagName === 'html');
  const body =
    root === undefined ? undefined : childrenOf(root).find((n) => isElement(n) && n.tagName === 'body');
  if (body === undefined || !isElement(body)) throw new Refusal('file/no-text', 'the page has no body');
  const writer = new Writer(readingAreaOf(body));
  writer.block(body);
  const lines = writer.lines();
  if (lines.length === 0)
    throw new Refusal(
      'file/no-text',
      writer.dropped.some((d) => d.kind === 'image')
        ? 'the page shows its text as pictures; find a copy with text, or read it by OCR and give the text'
        : 'the page as saved holds no text, a script loads it; open it in a browser, wait, and save it again as a whole page',
    );
  return {
    text: `${lines.join('\n')}\n`,
    pages: [],
    dropped: writer.dropped,
    stated: statedIn(document),
    converter: `html/1 parse5/${version}`,
  };
}

/** Refuses what is too deep or too large. Iterative, so that no nesting can exhaust the stack. */
function bounded(document: Node): void {
  let count = 0;
  const open: [Node, number][] = [[document, 0]];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const [node, depth] = next;
    if (depth > MAX_DEPTH) throw new Refusal('file/too-large', `elements nested more than ${MAX_DEPTH} deep`);
    if (++count > MAX_PARTS) throw new Refusal('file/too-large', `more than ${MAX_PARTS} elements and texts`);
    for (const child of childrenOf(node)) open.push([child, depth + 1]);
  }
}

/** Writes lines; one for each table cell, and one for the page. */
class Writer {
  readonly dropped: DroppedMatter[];
  readonly #area: Weighed;
  readonly #lines: string[] = [];
  #line = '';
  /** Number of a list item that is before its next line. */
  #number = '';
  #pre = 0;

  constructor(area: Weighed, dropped: DroppedMatter[] = []) {
    this.#area = area;
    this.dropped = dropped;
  }

  lines(): string[] {
    this.#end();
    return this.#lines;
  }

  /** A block: its own lines. */
  block(element: Element): void {
    this.#end();
    this.#children(element);
    this.#end();
  }

  #end(): void {
    const line = trimmedLine(this.#line);
    if (line !== '') {
      this.#lines.push(this.#number + line);
      this.#number = '';
    }
    this.#line = '';
  }

  #drop(kind: DroppedMatter['kind'], text: string): void {
    const words = tidy(text);
    if (words !== '') this.dropped.push({ kind, page: null, text: words });
  }

  #children(element: Element): void {
    if (element.tagName === 'ol') this.#list(element);
    else for (const child of childrenOf(element)) this.#node(child);
  }

  #node(node: Node): void {
    if (defaultTreeAdapter.isTextNode(node)) this.#text(node.value);
    if (!isElement(node)) return;
    const name = node.tagName;
    if (isHidden(node)) this.#drop('hidden', textOf(node));
    else if (name === 'img')
      this.#drop('image', attribute(node, 'alt') ?? attribute(node, 'src')?.slice(0, 200) ?? '');
    else if (isFurniture(node) || this.#area.isOutside(node)) this.#drop('site', textOf(node));
    else if (name === 'br' || name === 'hr') this.#end();
    else if (name === 'table') this.#table(node);
    else if (name === 'pre') {
      this.#pre += 1;
      this.block(node);
      this.#pre -= 1;
    } else if (BLOCKS.has(name)) this.block(node);
    else this.#children(node);
  }

  #text(value: string): void {
    if (this.#pre === 0) {
      const text = value.replace(/[ \t\r\n\f]+/gu, ' ');
      this.#line += this.#line.endsWith(' ') ? text.replace(/^ /u, '') : text;
    } else
      value.split(/\r\n?|\n/u).forEach((line, k) => {
        if (k > 0) this.#end();
        this.#line += line;
      });
  }

  /** Numbers of an ordered list, as a browser writes them; an item that prints a number of its own has none. */
  #list(list: Element): void {
    const type = { a: 'lower-alpha', A: 'upper-alpha', i: 'lower-roman', I: 'upper-roman' }[
      attribute(list, 'type') ?? ''
    ];
    let number = Number.parseInt(attribute(list, 'start') ?? '1', 10) || 1;
    const unnumbered = /list-style(?:-type)?\s*:\s*none/iu.test(attribute(list, 'style') ?? '');
    for (const child of childrenOf(list)) {
      if (!isElement(child) || child.tagName !== 'li') {
        this.#node(child);
        continue;
      }
      this.#end();
      number = Number.parseInt(attribute(child, 'value') ?? '', 10) || number;
      const own = /^\s*(?:[（(]?[\d一二三四五六七八九十]{1,3}[）)、.．]|第)/u.test(
        textOf(child).slice(0, 40),
      );
      if (!own && !unnumbered && !isHidden(child)) this.#number = `${listNumber(number, type ?? 'decimal')}.`;
      this.#children(child);
      this.#end();
      this.#number = '';
      number += 1;
    }
  }

  #table(table: Element): void {
    this.#end();
    const rows: FoundCell[][] = [];
    const before: string[] = [];
    const walk = (node: Node): void => {
      if (!isElement(node)) return;
      if (isHidden(node)) this.#drop('hidden', textOf(node));
      else if (this.#area.isOutside(node)) this.#drop('site', textOf(node));
      else if (node.tagName === 'tr') rows.push(this.#cells(node));
      else if (node.tagName === 'caption') before.push(...this.#within(node));
      else for (const child of childrenOf(node)) walk(child);
    };
    for (const child of childrenOf(table)) walk(child);
    this.#lines.push(...before, ...tableLines(rows));
  }

  #cells(row: Element): FoundCell[] {
    const span = (cell: Element, name: string): number =>
      Math.min(Math.max(Number.parseInt(attribute(cell, name) ?? '1', 10) || 1, 1), 1000);
    return childrenOf(row).flatMap((cell) => {
      if (!isElement(cell) || (cell.tagName !== 'td' && cell.tagName !== 'th')) return [];
      const gone = isHidden(cell)
        ? ('hidden' as const)
        : this.#area.isOutside(cell)
          ? ('site' as const)
          : null;
      if (gone !== null) this.#drop(gone, textOf(cell));
      const lines = gone === null ? this.#within(cell) : [];
      return [{ lines, columns: span(cell, 'colspan'), rows: span(cell, 'rowspan') }];
    });
  }

  #within(element: Element): string[] {
    const inner = new Writer(this.#area, this.dropped);
    inner.#pre = this.#pre;
    inner.block(element);
    return inner.lines();
  }
}
