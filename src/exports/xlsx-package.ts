/** The parts of a workbook around its sheets, after ECMA-376: what it is made of, how they belong together, and names of ranges. */
import type { LaidOutSheet, Sheet } from './xlsx-sheet.ts';
import { letters, PACKAGE, RELATIONS } from './xlsx-links.ts';
import { element, escapeXml } from './xml.ts';

/** Namespace of SpreadsheetML. */
export const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const SPREADSHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** Which part is of which type, of a workbook of so many sheets. */
export const contentTypes = (sheets: number): string =>
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

/** Where the package begins. */
export const packageRelations = element('Relationships', { xmlns: `${PACKAGE}/relationships` }, [
  relation(1, `${RELATIONS}/officeDocument`, 'xl/workbook.xml'),
  relation(2, `${PACKAGE}/relationships/metadata/core-properties`, 'docProps/core.xml'),
]);

/** What the workbook is put together from. */
export const workbookRelations = (sheets: number): string =>
  element('Relationships', { xmlns: `${PACKAGE}/relationships` }, [
    ...Array.from({ length: sheets }, (_, k) =>
      relation(k + 1, `${RELATIONS}/worksheet`, `worksheets/sheet${k + 1}.xml`),
    ),
    relation(sheets + 1, `${RELATIONS}/styles`, 'styles.xml'),
  ]);

/** The title of the workbook, and neither who made it nor when. */
export const coreProperties = (title: string): string =>
  element(
    'cp:coreProperties',
    { 'xmlns:cp': `${PACKAGE}/metadata/core-properties`, 'xmlns:dc': 'http://purl.org/dc/elements/1.1/' },
    [element('dc:title', {}, [escapeXml(title)])],
  );

/** Excel keeps the range of a filter as a hidden name as well; what is printed, and again on every page, are names too. */
export function workbookPart(sheets: readonly (Sheet | LaidOutSheet)[]): string {
  const names = sheets.flatMap((sheet, k) => {
    if ('lines' in sheet) return [];
    const [above, name] = [sheet.headers.length, `'${sheet.name}'!`];
    const { frozen = 0, printed } = sheet;
    const columns = frozen === 0 ? '' : `${name}$A:$${letters(frozen)},`;
    return [
      element('definedName', { name: '_xlnm._FilterDatabase', localSheetId: k, hidden: 1 }, [
        escapeXml(`${name}$A$${above}:$${letters(sheet.widths.length)}$${sheet.length + above}`),
      ]),
      ...(printed === undefined
        ? []
        : [
            element('definedName', { name: '_xlnm.Print_Area', localSheetId: k }, [
              escapeXml(`${name}$A$1:$${letters(printed)}$${sheet.length + above}`),
            ]),
          ]),
      element('definedName', { name: '_xlnm.Print_Titles', localSheetId: k }, [
        escapeXml(`${columns}${name}$1:$${above}`),
      ]),
    ];
  });
  return element('workbook', { xmlns: MAIN, 'xmlns:r': RELATIONS }, [
    element(
      'sheets',
      {},
      sheets.map(({ name }, k) => element('sheet', { name, sheetId: k + 1, 'r:id': `rId${k + 1}` })),
    ),
    ...(names.length === 0 ? [] : [element('definedNames', {}, names)]),
  ]);
}
