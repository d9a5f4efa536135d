import type { DroppedMatter } from '../../src/model/source.ts';
import type { Numbering } from './docx-numbering.ts';
import type { Styles } from './docx-styles.ts';
import { tableLines, tidy, trimmedLine, type FoundCell } from './lines.ts';
import { allText, childOf, elementsIn, isOn, valueOf, type XmlElement } from './xml.ts';

/** Elements that only hold others. */
const WRAPPERS = new Set([
  'w:sdt',
  'w:sdtContent',
  'w:customXml',
  'w:smartTag',
  'w:hyperlink',
  'w:fldSimple',
  'w:dir',
  'w:bdo',
  'mc:AlternateContent',
  'mc:Choice',
  'w:object',
  'w:ruby',
  'w:rubyBase',
]);
/** What a change makes that nobody accepted or rejected: words put in, taken out, moved; rows and cells too. */
const CHANGES = new Set([
  'w:ins',
  'w:del',
  'w:moveFrom',
  'w:moveTo',
  'w:cellIns',
  'w:cellDel',
  'w:cellMerge',
]);
/** Characters of the fonts Symbol and Wingdings that stand for ordinary ones. */
const SYMBOLS: Readonly<Record<string, string>> = {
  F0B4: '×',
  F0B1: '±',
  F0A3: '≤',
  F0B3: '≥',
  F0B0: '°',
  F0B7: '•',
  F0D7: '·',
};

/** Writes the lines of the body of a Word file, and keeps what it leaves out. */
export class BodyWriter {
  readonly dropped: DroppedMatter[] = [];
  /** Tracked changes met, and the words of the first. */
  changes = 0;
  firstChange = '';
  readonly #styles: Styles;
  readonly #numbering: Numbering;
  readonly #marks = new Map<string, number>();
  /** Fields that are open, and whether their instruction is being read. */
  #fields: boolean[] = [];
  #line = '';
  #boxes: string[] = [];

  constructor(styles: Styles, numbering: Numbering) {
    this.#styles = styles;
    this.#numbering = numbering;
  }

  /** The lines of the paragraphs and tables in `parent`. */
  blocks(parent: XmlElement): string[] {
    return elementsIn(parent).flatMap((e) => {
      if (e.name === 'w:p') return this.#paragraph(e);
      if (e.name === 'w:tbl') return this.#table(e);
      if (this.#isChange(e)) return this.blocks(e);
      return WRAPPERS.has(e.name) ? this.blocks(e) : [];
    });
  }

  /** The notes of `part` that the text refers to, `[1] …`, in the order of their marks. */
  notes(part: XmlElement | undefined, kind: string): string[] {
    const found = (part === undefined ? [] : elementsIn(part)).flatMap((note): [number, string][] => {
      const number = this.#marks.get(`${kind}/${note.attributes['w:id'] ?? ''}`);
      const text = number === undefined ? '' : this.blocks(note).join(' ').trim();
      return number === undefined || text === '' ? [] : [[number, text]];
    });
    return found.sort(([a], [b]) => a - b).map(([number, text]) => `[${number}] ${text}`);
  }

  #isChange(e: XmlElement): boolean {
    if (!CHANGES.has(e.name)) return false;
    if (this.changes === 0) this.firstChange = tidy(allText(e));
    this.changes += 1;
    return true;
  }

  #paragraph(p: XmlElement): string[] {
    const [outerLine, outerBoxes] = [this.#line, this.#boxes];
    [this.#line, this.#boxes] = ['', []];
    const properties = childOf(p, 'w:pPr');
    for (const e of elementsIn(childOf(properties, 'w:rPr') ?? p)) this.#isMark(e);
    this.#inline(p);
    const list = this.#styles.listOf(properties);
    const text = this.#line.replace(/\t/gu, ' ').trim();
    const number = list === null || text === '' ? '' : this.#numbering.next(list.id, list.level);
    const lines = [
      ...`${number}${text}`
        .split('\n')
        .map(trimmedLine)
        .filter((l) => l !== ''),
      ...this.#boxes,
    ];
    [this.#line, this.#boxes] = [outerLine, outerBoxes];
    return lines;
  }

  /** The mark of a paragraph, put in or taken out. */
  #isMark(e: XmlElement): void {
    if (e.name === 'w:ins' || e.name === 'w:del' || e.name === 'w:moveFrom' || e.name === 'w:moveTo')
      if (e.children.length === 0) this.#isChange(e);
  }

  #inline(parent: XmlElement): void {
    for (const e of elementsIn(parent)) {
      if (e.name === 'w:r') this.#run(e);
      else if (e.name === 'm:oMath' || e.name === 'm:oMathPara') this.#line += allText(e);
      else if (this.#isChange(e) || WRAPPERS.has(e.name)) this.#inline(e);
    }
  }

  #run(run: XmlElement): void {
    if (this.#styles.isHidden(childOf(run, 'w:rPr'))) {
      const words = tidy(
        elementsIn(run)
          .filter((e) => e.name === 'w:t')
          .map(allText)
          .join(''),
      );
      if (words !== '') this.dropped.push({ kind: 'hidden', page: null, text: words });
      return;
    }
    for (const e of elementsIn(run)) this.#piece(e);
  }

  #piece(e: XmlElement): void {
    if (e.name === 'w:fldChar') {
      const type = e.attributes['w:fldCharType'];
      if (type === 'begin') this.#fields.push(true);
      else if (type === 'separate') this.#fields[this.#fields.length - 1] = false;
      else this.#fields.pop();
      return;
    }
    if (this.#fields.includes(true)) return;
    switch (e.name) {
      case 'w:t':
        this.#line += allText(e);
        break;
      case 'w:tab':
      case 'w:ptab':
        this.#line += '\t';
        break;
      case 'w:br':
        if (e.attributes['w:type'] === undefined || e.attributes['w:type'] === 'textWrapping')
          this.#line += '\n';
        break;
      case 'w:cr':
        this.#line += '\n';
        break;
      case 'w:noBreakHyphen':
        this.#line += '-';
        break;
      case 'w:sym':
        this.#line += symbolOf(e.attributes['w:char'] ?? '');
        break;
      case 'w:footnoteReference':
      case 'w:endnoteReference':
        this.#mark(e);
        break;
      case 'w:txbxContent':
        this.#boxes.push(...this.blocks(e));
        break;
      case 'mc:AlternateContent':
        for (const part of elementsIn(childOf(e, 'mc:Choice') ?? childOf(e, 'mc:Fallback') ?? e))
          this.#piece(part);
        break;
      case 'w:drawing':
      case 'w:pict':
      case 'w:object':
        this.#drawing(e);
        break;
      default:
        if (WRAPPERS.has(e.name)) for (const part of elementsIn(e)) this.#piece(part);
        else if (!e.name.startsWith('w:')) this.#drawing(e);
    }
  }

  /** The text boxes of a drawing; a picture is told. */
  #drawing(drawing: XmlElement): void {
    const open = [drawing];
    let boxes = 0;
    for (let e = open.shift(); e !== undefined; e = open.shift()) {
      if (e.name === 'w:txbxContent') {
        boxes += 1;
        this.#boxes.push(...this.blocks(e));
      } else if (e.name === 'mc:AlternateContent')
        open.unshift(childOf(e, 'mc:Choice') ?? childOf(e, 'mc:Fallback') ?? { ...e, children: [] });
      else open.unshift(...elementsIn(e));
    }
    if (boxes > 0) return;
    const named = elementsIn(drawing)
      .flatMap((e) => [e, ...elementsIn(e)])
      .find((e) => e.name === 'wp:docPr');
    const text = tidy(named?.attributes['descr'] ?? named?.attributes['name'] ?? '');
    if (text !== '') this.dropped.push({ kind: 'image', page: null, text });
  }

  #mark(e: XmlElement): void {
    const kind = e.name === 'w:footnoteReference' ? 'footnotes' : 'endnotes';
    const key = `${kind}/${e.attributes['w:id'] ?? ''}`;
    if (!this.#marks.has(key)) this.#marks.set(key, this.#marks.size + 1);
    const before = tidy(this.#line).slice(-12);
    this.dropped.push({ kind: 'note-mark', page: null, text: `${before}[${this.#marks.get(key) ?? 1}]` });
  }

  #table(table: XmlElement): string[] {
    const rows: FoundCell[][] = [];
    const above = new Map<number, { lines: string[]; columns: number; rows: number }>();
    for (const row of this.#rowsOf(table)) {
      const properties = childOf(row, 'w:trPr');
      for (const e of properties === undefined ? [] : elementsIn(properties)) this.#isMark(e);
      const cells: FoundCell[] = [];
      let column = Number(valueOf(properties, 'w:gridBefore') ?? 0) || 0;
      if (column > 0) cells.push({ lines: [], columns: column, rows: 1 });
      for (const cell of this.#cellsOf(row)) {
        const of = childOf(cell, 'w:tcPr');
        for (const e of of === undefined ? [] : elementsIn(of)) this.#isChange(e);
        const columns = Math.min(Math.max(Number(valueOf(of, 'w:gridSpan') ?? 1) || 1, 1), 1000);
        const merge = valueOf(of, 'w:vMerge');
        const lines = this.blocks(cell);
        const upper = above.get(column);
        if (merge !== undefined && merge !== 'restart' && upper !== undefined) {
          upper.rows += 1;
          upper.lines.push(...lines);
        } else {
          const found = { lines, columns, rows: 1 };
          if (merge === undefined) above.delete(column);
          else above.set(column, found);
          cells.push(found);
        }
        column += columns;
      }
      rows.push(cells);
    }
    return tableLines(rows);
  }

  #rowsOf(table: XmlElement): XmlElement[] {
    return elementsIn(table).flatMap((e) =>
      e.name === 'w:tr'
        ? isOn(childOf(e, 'w:trPr'), 'w:hidden')
          ? []
          : [e]
        : this.#isChange(e) || WRAPPERS.has(e.name)
          ? this.#rowsOf(e)
          : [],
    );
  }

  #cellsOf(row: XmlElement): XmlElement[] {
    return elementsIn(row).flatMap((e) =>
      e.name === 'w:tc' ? [e] : this.#isChange(e) || WRAPPERS.has(e.name) ? this.#cellsOf(e) : [],
    );
  }
}

function symbolOf(code: string): string {
  const upper = code.toUpperCase();
  const known = SYMBOLS[upper];
  const number = Number.parseInt(upper, 16);
  if (known !== undefined || Number.isNaN(number)) return known ?? '';
  return String.fromCodePoint(number >= 0xf000 && number <= 0xf0ff ? number - 0xf000 : number);
}
