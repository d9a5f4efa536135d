import { unzipSync } from 'fflate';
import type { DroppedMatter } from '../../src/model/source.ts';
import { MAX_UNPACKED, Refusal, type Conversion } from './conversion.ts';
import { BodyWriter } from './docx-body.ts';
import { Numbering } from './docx-numbering.ts';
import { Styles } from './docx-styles.ts';
import { entriesOf } from './kind.ts';
import { tidy } from './lines.ts';
import { allText, childOf, elementsIn, readXml, type XmlElement } from './xml.ts';

/**
 * The text of a Word file (ECMA-376), as Word prints it: paragraphs with the numbers that its lists make, tables row by
 * row, text boxes, and footnotes at the end. Page headers and footers, hidden text, comments and the marks of notes
 * are left out and told. A file with changes that nobody accepted or rejected is refused: which text holds is open.
 */
export function docxText(bytes: Uint8Array, version: string): Conversion {
  const parts = partsOf(bytes);
  const part = (name: string): XmlElement | undefined => {
    const content = parts.get(name);
    return content === undefined ? undefined : readXml(content, name);
  };
  const main = mainPart(part('_rels/.rels')) ?? 'word/document.xml';
  const document = part(main);
  if (document === undefined)
    throw new Refusal('file/damaged', `${main} is missing: the file is no whole Word file`);
  const folder = main.replace(/[^/]*$/u, '');
  const beside = (name: string): XmlElement | undefined => part(`${folder}${name}`);
  const body = childOf(document, 'w:body');
  if (body === undefined) throw new Refusal('file/damaged', `${main} has no body`);
  const writer = new BodyWriter(new Styles(beside('styles.xml')), new Numbering(beside('numbering.xml')));
  const lines = writer.blocks(body);
  if (writer.changes > 0)
    throw new Refusal(
      'file/undecided',
      `${writer.changes} tracked changes, the first ${JSON.stringify(writer.firstChange.slice(0, 20))}; accept or reject them in Word or WPS (审阅 › 接受/拒绝所有修订) and save the file`,
    );
  const notes = ['footnotes', 'endnotes'].flatMap((name) => writer.notes(beside(`${name}.xml`), name));
  if (lines.length === 0)
    throw new Refusal(
      'file/no-text',
      'the Word file holds no text, pictures perhaps; find a copy with text, or read it by OCR and give the text',
    );
  const furniture = [...parts.keys()].flatMap((name): DroppedMatter[] => {
    const kind = /(?:^|\/)(header|footer)\d*\.xml$/u.exec(name)?.[1];
    const words = kind === undefined ? '' : tidy(allText(readXml(parts.get(name) ?? bytes, name)));
    return words === '' ? [] : [{ kind: kind === 'header' ? 'header' : 'footer', page: null, text: words }];
  });
  const comments = beside('comments.xml');
  const said = comments === undefined ? [] : elementsIn(comments).map((c) => tidy(allText(c)));
  const core = part('docProps/core.xml');
  return {
    text: `${[...lines, ...notes].join('\n')}\n`,
    pages: [],
    dropped: [
      ...writer.dropped,
      ...furniture,
      ...said.filter((t) => t !== '').map((text): DroppedMatter => ({ kind: 'comment', page: null, text })),
    ],
    stated: {
      title:
        core === undefined
          ? null
          : tidy(allText(childOf(core, 'dc:title') ?? { name: '', attributes: {}, children: [] })) || null,
      published: null,
      publisher: null,
    },
    converter: `docx/1 saxes/${version}`,
  };
}

/** The XML parts of the file, unpacked within limits. */
function partsOf(bytes: Uint8Array): ReadonlyMap<string, Uint8Array> {
  let unpacked = 0;
  const wanted = (name: string): boolean =>
    /^(?:_rels\/\.rels|docProps\/core\.xml|word\/[\w.-]+\.xml)$/u.test(name);
  for (const [name, size] of entriesOf(bytes)) if (wanted(name)) unpacked += size;
  if (unpacked > MAX_UNPACKED)
    throw new Refusal(
      'file/too-large',
      `its text unpacks to ${unpacked} bytes, at most ${MAX_UNPACKED} are read`,
    );
  try {
    // fflate gives each part no more room than the archive says, so that one that lies is cut off and not well-formed.
    return new Map(
      Object.entries(unzipSync(bytes, { filter: ({ name }) => wanted(name) })).sort(([a], [b]) =>
        a < b ? -1 : 1,
      ),
    );
  } catch {
    throw new Refusal(
      'file/damaged',
      'the Word file cannot be unpacked; get it again from where it came from',
    );
  }
}

/** Which part is the document (relationship of type officeDocument). */
function mainPart(relations: XmlElement | undefined): string | undefined {
  const found =
    relations === undefined
      ? undefined
      : elementsIn(relations).find((r) => (r.attributes['Type'] ?? '').endsWith('/officeDocument'));
  return found?.attributes['Target']?.replace(/^\//u, '');
}
