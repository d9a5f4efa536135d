/** Links of the cells of a sheet, and names of columns. */
import { escapeXml } from './xml.ts';

/** Namespaces that parts of a workbook share. */
export const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
export const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';

/** Addresses to which the cells of one column lead, row by row; null leads nowhere. */
export interface Links {
  readonly column: number;
  readonly of: () => Iterable<string | null>;
}

/** The name of a column: 1 is A, 26 is Z, 27 is AA. */
export function letters(column: number): string {
  const rest = Math.floor((column - 1) / 26);
  return (rest > 0 ? letters(rest) : '') + String.fromCharCode(65 + ((column - 1) % 26));
}

/** More links than these Excel does not open; the rows after stay without. */
const MOST_LINKS = 65_000;

function* linkedRows({ of }: Links): Generator<readonly [row: number, to: string]> {
  let [row, n] = [-1, 0];
  for (const to of of()) {
    row += 1;
    if (to !== null && (n += 1) <= MOST_LINKS) yield [row, to];
  }
}

/** The links of a sheet below so many rows of heads. */
export function* linkParts(links: Links, above: number): Generator<string> {
  let n = 0;
  for (const [row] of linkedRows(links)) {
    if (n === 0) yield '<hyperlinks>';
    yield `<hyperlink ref="${letters(links.column + 1)}${row + above + 1}" r:id="rId${(n += 1)}"/>`;
  }
  if (n > 0) yield '</hyperlinks>';
}

/** The part beside a sheet that says where its links lead. */
export function* linkRelations(links: Links): Generator<string> {
  yield `<Relationships xmlns="${PACKAGE}/relationships">`;
  let n = 0;
  for (const [, to] of linkedRows(links))
    yield `<Relationship Id="rId${(n += 1)}" Type="${RELATIONS}/hyperlink" Target="${escapeXml(to)}" TargetMode="External"/>`;
  yield '</Relationships>';
}
