import { joined } from './bytes.ts';
import { inPieces } from './pieces.ts';
import { styleNumber, styleSheet, type StyleName } from './xlsx-styles.ts';
import { element, escapeXml, XML_DECLARATION } from './xml.ts';
import { zipPieces } from './zip-pieces.ts';

/** What one cell holds: null leaves it out, text is always text and never a formula. */
export type Cell = string | number | boolean | null;

/** One sheet; its first row is `header` and stays in view. `widths` are in characters. */
export interface Sheet {
  readonly name: string;
  readonly header: readonly string[];
  readonly widths: readonly number[];
  /** How many rows there are, and each when it is written: a sheet of a large table never stands in memory. */
  readonly length: number;
  readonly rows: Iterable<readonly Cell[]>;
}

/** One sheet as it is printed: no header row and no filter, every cell with its look. */
export interface LaidOutSheet {
  readonly name: string;
  readonly widths: readonly number[];
  readonly lines: readonly (readonly StyledCell[])[];
  /** Heights in points by number of line, from 1; the others have that of one line of text. */
  readonly heights: ReadonlyMap<number, number>;
  /** Cells that are one, as `B2:C2`; the first of them has the value. */
  readonly merged: readonly string[];
  /** So many lines and columns stay in view. */
  readonly frozen: { readonly lines: number; readonly columns: number };
}
/** A value and its look; null leaves a cell out, and a value of null leaves it empty. */
export type StyledCell = readonly [value: Cell, style: StyleName] | null;

/** Excel's own limits: characters (UTF-16 units) in a cell, rows in a sheet. */
export const MOST_CHARACTERS = 32_767;
export const MOST_ROWS = 1_048_576;

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const SPREADSHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/**
 * A workbook after ECMA-376 (SpreadsheetML), with nothing in it that a clock or a machine would change. A text that
 * is longer than a cell may be is an error: whoever fills the sheets shortens it and says so. More rows than a sheet
 * may have are an error too.
 */
export const xlsx = (sheets: readonly (Sheet | LaidOutSheet)[], title: string): Uint8Array =>
  joined([...xlsxPieces(sheets, title)]);

/** The same piece by piece, for workbooks that need not stand in memory. */
export function xlsxPieces(sheets: readonly (Sheet | LaidOutSheet)[], title: string): Generator<Uint8Array> {
  const parts: [string, Iterable<string>][] = [
    ['[Content_Types].xml', [contentTypes(sheets.length)]],
    ['_rels/.rels', [packageRelations]],
    ['docProps/core.xml', [coreProperties(title)]],
    ['xl/workbook.xml', [workbookPart(sheets)]],
    ['xl/_rels/workbook.xml.rels', [workbookRelations(sheets.length)]],
    ['xl/styles.xml', [styleSheet(MAIN)]],
    ...sheets.map((sheet, k): [string, Iterable<string>] => [
      `xl/worksheets/sheet${k + 1}.xml`,
      'lines' in sheet ? [laidOutPart(sheet)] : sheetPart(sheet),
    ]),
  ];
  return zipPieces(parts.map(([path, xml]) => [path, inPieces(declared(xml))]));
}

function* declared(xml: Iterable<string>): Generator<string> {
  yield XML_DECLARATION;
  yield* xml;
}

function* sheetPart({ name, header, widths, length, rows }: Sheet): Generator<string> {
  if (length >= MOST_ROWS)
    throw new Error(`sheet ${name}: ${length} rows and a header, at most ${MOST_ROWS}`);
  const last = `${letters(header.length)}${length + 1}`;
  const pane = element('pane', { ySplit: 1, topLeftCell: 'A2', activePane: 'bottomLeft', state: 'frozen' });
  const view = element('sheetView', { workbookViewId: 0 }, [pane]);
  const line = (cells: readonly Cell[], k: number, look: StyleName): string =>
    rowPart(
      name,
      k,
      cells.map((value) => [value, look]),
    );
  yield `<worksheet xmlns="${MAIN}">`;
  yield element('dimension', { ref: `A1:${last}` });
  yield element('sheetViews', {}, [view]);
  yield columnsPart(widths);
  yield `<sheetData>${line(header, 1, 'header')}`;
  let k = 1;
  for (const cells of rows) yield `\n${line(cells, (k += 1), 'plain')}`;
  if (k !== length + 1) throw new Error(`sheet ${name}: ${k - 1} rows, ${length} were announced`);
  yield `</sheetData>${element('autoFilter', { ref: `A1:${last}` })}</worksheet>`;
}

function laidOutPart({ name, widths, lines, heights, merged, frozen }: LaidOutSheet): string {
  const corner = `${letters(frozen.columns + 1)}${frozen.lines + 1}`;
  const split = {
    ...(frozen.columns === 0 ? {} : { xSplit: frozen.columns }),
    ...(frozen.lines === 0 ? {} : { ySplit: frozen.lines }),
  };
  const pane =
    Object.keys(split).length === 0
      ? []
      : [element('pane', { ...split, topLeftCell: corner, activePane: 'bottomRight', state: 'frozen' })];
  return element('worksheet', { xmlns: MAIN }, [
    '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>',
    element('sheetViews', {}, [element('sheetView', { showGridLines: 0, workbookViewId: 0 }, pane)]),
    columnsPart(widths),
    `<sheetData>${lines.map((cells, k) => rowPart(name, k + 1, cells, heights.get(k + 1))).join('\n')}</sheetData>`,
    ...(merged.length === 0
      ? []
      : [
          element(
            'mergeCells',
            { count: merged.length },
            merged.map((ref) => element('mergeCell', { ref })),
          ),
        ]),
    element('pageSetup', { paperSize: 9, orientation: 'landscape', fitToWidth: 1, fitToHeight: 0 }),
  ]);
}

const columnsPart = (widths: readonly number[]): string =>
  element(
    'cols',
    {},
    widths.map((width, k) => element('col', { min: k + 1, max: k + 1, width, customWidth: 1 })),
  );

function rowPart(sheet: string, row: number, cells: readonly StyledCell[], height?: number): string {
  const parts = cells.map((cell, k) =>
    cell === null ? '' : cellPart(sheet, `${letters(k + 1)}${row}`, cell[0], cell[1]),
  );
  const tall = height === undefined ? '' : ` ht="${height}" customHeight="1"`;
  return `<row r="${row}"${tall}>${parts.join('')}</row>`;
}

function cellPart(sheet: string, place: string, value: Cell, look: StyleName): string {
  const style = look === 'plain' ? '' : ` s="${styleNumber(look)}"`;
  if (value === null) return style === '' ? '' : `<c r="${place}"${style}/>`;
  if (typeof value === 'number') return `<c r="${place}"${style}><v>${value}</v></c>`;
  if (typeof value === 'boolean') return `<c r="${place}"${style} t="b"><v>${value ? 1 : 0}</v></c>`;
  if (value.length > MOST_CHARACTERS)
    throw new Error(`sheet ${sheet}, ${place}: ${value.length} characters, at most ${MOST_CHARACTERS}`);
  return `<c r="${place}"${style} t="inlineStr"><is><t xml:space="preserve">${textPart(value)}</t></is></c>`;
}

/**
 * SpreadsheetML writes a character that XML cannot hold as `_x0001_`, and therefore the underscore of text that only
 * looks so as `_x005F_`.
 */
const textPart = (text: string): string =>
  escapeXml(
    text.replace(/_(?=x[0-9A-Fa-f]{4}_)/gu, '_x005F_'),
    (c) => `_x${c.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`,
  );

/** The name of a column: 1 is A, 26 is Z, 27 is AA. */
export function letters(column: number): string {
  const rest = Math.floor((column - 1) / 26);
  return (rest > 0 ? letters(rest) : '') + String.fromCharCode(65 + ((column - 1) % 26));
}

const contentTypes = (sheets: number): string =>
  element('Types', { xmlns: `${PACKAGE}/content-types` }, [
    element('Default', {
      Extension: 'rels',
      ContentType: 'application/vnd.openxmlformats-package.relationships+xml',
    }),
    override('/docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'),
    override('/xl/workbook.xml', `${SPREADSHEET}.sheet.main+xml`),
    override('/xl/styles.xml', `${SPREADSHEET}.styles+xml`),
    ...Array.from({ length: sheets }, (_, k) =>
      override(`/xl/worksheets/sheet${k + 1}.xml`, `${SPREADSHEET}.worksheet+xml`),
    ),
  ]);

const override = (part: string, type: string): string =>
  element('Override', { PartName: part, ContentType: type });

const relation = (id: number, type: string, target: string): string =>
  element('Relationship', { Id: `rId${id}`, Type: type, Target: target });

const packageRelations = element('Relationships', { xmlns: `${PACKAGE}/relationships` }, [
  relation(1, `${RELATIONS}/officeDocument`, 'xl/workbook.xml'),
  relation(2, `${PACKAGE}/relationships/metadata/core-properties`, 'docProps/core.xml'),
]);

const workbookRelations = (sheets: number): string =>
  element('Relationships', { xmlns: `${PACKAGE}/relationships` }, [
    ...Array.from({ length: sheets }, (_, k) =>
      relation(k + 1, `${RELATIONS}/worksheet`, `worksheets/sheet${k + 1}.xml`),
    ),
    relation(sheets + 1, `${RELATIONS}/styles`, 'styles.xml'),
  ]);

const coreProperties = (title: string): string =>
  element(
    'cp:coreProperties',
    { 'xmlns:cp': `${PACKAGE}/metadata/core-properties`, 'xmlns:dc': 'http://purl.org/dc/elements/1.1/' },
    [element('dc:title', {}, [escapeXml(title)])],
  );

/** Excel keeps the range of a filter as a hidden name as well, and asks for it in files of others. */
function workbookPart(sheets: readonly (Sheet | LaidOutSheet)[]): string {
  const filters = sheets.flatMap((sheet, k) =>
    'lines' in sheet
      ? []
      : [
          element('definedName', { name: '_xlnm._FilterDatabase', localSheetId: k, hidden: 1 }, [
            escapeXml(`'${sheet.name}'!$A$1:$${letters(sheet.header.length)}$${sheet.length + 1}`),
          ]),
        ],
  );
  return element('workbook', { xmlns: MAIN, 'xmlns:r': RELATIONS }, [
    element(
      'sheets',
      {},
      sheets.map(({ name }, k) => element('sheet', { name, sheetId: k + 1, 'r:id': `rId${k + 1}` })),
    ),
    ...(filters.length === 0 ? [] : [element('definedNames', {}, filters)]),
  ]);
}
