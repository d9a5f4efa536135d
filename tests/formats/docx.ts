import { strToU8, zipSync } from 'fflate';

/** Makes Word files for tests, out of XML written by hand as Word writes it. */
const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

const escaped = (text: string): string =>
  text.replace(/[&<>"]/gu, (c) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[c] ?? c);

/** A run of words. */
export const run = (text: string, properties = ''): string =>
  `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${escaped(text)}</w:t></w:r>`;

/** A paragraph of `content`, runs; a plain text is one run. `properties` are those of the paragraph. */
export const paragraph = (content: string, properties = ''): string =>
  `<w:p><w:pPr>${properties}</w:pPr>${content.startsWith('<w:') || content === '' ? content : run(content)}</w:p>`;

/** The properties of a paragraph in list `id` at `level`. */
export const inList = (id: number, level = 0): string =>
  `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${id}"/></w:numPr>`;

/** A cell; `properties` such as `<w:gridSpan w:val="2"/>` or `<w:vMerge/>`. */
export const cell = (content: string, properties = ''): string =>
  `<w:tc><w:tcPr>${properties}</w:tcPr>${content.startsWith('<w:') ? content : paragraph(content)}</w:tc>`;

/** A table of rows of cells. */
export const table = (...rows: readonly (readonly string[])[]): string =>
  `<w:tbl><w:tblPr/>${rows.map((cells) => `<w:tr>${cells.join('')}</w:tr>`).join('')}</w:tbl>`;

/** A level of a list. */
export const level = (n: number, format: string, text: string, more = ''): string =>
  `<w:lvl w:ilvl="${n}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`;

/** Lists by their ids; each is its levels. */
export const numbering = (lists: Readonly<Record<number, string>>): string =>
  `<w:numbering xmlns:w="${W}">${Object.entries(lists)
    .map(([id, levels]) => `<w:abstractNum w:abstractNumId="${id}">${levels}</w:abstractNum>`)
    .join('')}${Object.keys(lists)
    .map((id) => `<w:num w:numId="${id}"><w:abstractNumId w:val="${id}"/></w:num>`)
    .join('')}</w:numbering>`;

/** Another part of the file: notes, headers, styles; `inner` stands in an element `name`. */
export const part = (name: string, inner: string): string => `<w:${name} xmlns:w="${W}">${inner}</w:${name}>`;

/** The parts of a Word file with this body; `parts` by their names below `word/`. */
export function partsOf(body: string, parts: Readonly<Record<string, string>> = {}): Record<string, string> {
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument';
  return {
    '[Content_Types].xml':
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>',
    '_rels/.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${office}" Target="word/document.xml"/></Relationships>`,
    'word/document.xml': `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:document xmlns:w="${W}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><w:body>${body}<w:sectPr/></w:body></w:document>`,
    ...Object.fromEntries(Object.entries(parts).map(([name, xml]) => [`word/${name}`, xml])),
  };
}

/** The bytes of a Word file with this body, the same in every run. */
export const docx = (body: string, parts: Readonly<Record<string, string>> = {}): Uint8Array =>
  zipSync(
    Object.fromEntries(Object.entries(partsOf(body, parts)).map(([name, xml]) => [name, strToU8(xml)])),
    { mtime: new Date(2024, 0, 1) },
  );
