import { unzipSync } from 'fflate';
import { MAX_ENTRIES, Refusal, type ConvertedKind } from './conversion.ts';

/**
 * What kind of file it is: by what it begins with and holds, by its name only where that says nothing. Throws a
 * {@link Refusal} that says what to do, for kinds that are known and not read.
 */
export function kindOf(bytes: Uint8Array, name: string): ConvertedKind | 'text' {
  const starts = (...head: readonly number[]): boolean => head.every((b, k) => bytes[k] === b);
  if (indexOf(bytes.subarray(0, 1024), '%PDF-') >= 0) return 'pdf';
  if (starts(0x50, 0x4b, 0x03, 0x04)) return archiveKind(bytes);
  if (starts(0xd0, 0xcf, 0x11, 0xe0)) throw compoundRefusal(bytes);
  if (starts(0x7b, 0x5c, 0x72, 0x74, 0x66))
    throw new Refusal('file/kind', 'it is RTF; open it in Word, WPS or LibreOffice and save it as .docx');
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 4096)).replace(/^(?:ï»¿|\s)+/u, '');
  if (/^(?:From: [^\n]{0,200}\n(?:[^\n]{0,400}\n){0,9})?MIME-Version:/iu.test(head))
    throw new Refusal('file/kind', 'it is a web archive (MHTML); save the page as “HTML only” (.html)');
  if (/\.(?:x?html?|shtml)$/iu.test(name)) return 'html';
  if (!/\.(?:txt|md|markdown|text)$/iu.test(name) && /^(?:<!doctype html|<html[\s>])/iu.test(head))
    return 'html';
  return 'text';
}

/** The names of the entries of an archive, nothing unpacked. Throws a {@link Refusal} where it is damaged or too large. */
export function entriesOf(bytes: Uint8Array): ReadonlyMap<string, number> {
  const entries = new Map<string, number>();
  try {
    unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (entries.size >= MAX_ENTRIES)
          throw new Refusal('file/too-large', `an archive of more than ${MAX_ENTRIES} entries`);
        entries.set(name, originalSize);
        return false;
      },
    });
  } catch (error) {
    if (error instanceof Refusal) throw error;
    throw new Refusal(
      'file/damaged',
      'it begins like a ZIP archive or DOCX, and its table of contents cannot be read',
    );
  }
  return entries;
}

function archiveKind(bytes: Uint8Array): ConvertedKind {
  const names = [...entriesOf(bytes).keys()];
  const has = (name: string): boolean => names.includes(name);
  const below = (folder: string): boolean => names.some((n) => n.startsWith(folder));
  const refuse = (what: string): Refusal => new Refusal('file/kind', what);
  if (has('OFD.xml'))
    throw refuse('it is an OFD; open it in an OFD reader and print or export it as PDF with text');
  if (has('[Content_Types].xml') && below('word/')) return 'docx';
  if (below('xl/')) throw refuse('it is an Excel workbook; give the document that the plan stands in');
  if (below('ppt/')) throw refuse('it is a PowerPoint file; give the document that the plan stands in');
  if (has('mimetype') && has('content.xml'))
    throw refuse('it is an OpenDocument file; open it in LibreOffice or WPS and save it as .docx');
  throw refuse('it is a ZIP archive that is no DOCX; unpack it and give the document in it');
}

/** What an OLE compound file is, and what to do about it. */
function compoundRefusal(bytes: Uint8Array): Refusal {
  const holds = (name: string): boolean => indexOf(bytes, [...name].map((c) => `${c}\0`).join('')) >= 0;
  if (holds('EncryptedPackage'))
    return new Refusal('file/encrypted', 'it is a Word, Excel or PowerPoint file with a password');
  if (holds('Workbook') && !holds('WordDocument'))
    return new Refusal('file/kind', 'it is an old Excel file; give the document that the plan stands in');
  return new Refusal(
    'file/kind',
    'it is an old Word or WPS file (.doc, .wps); open it in Word, WPS or LibreOffice and save it as .docx',
  );
}

/** Where the bytes of `text` (Latin-1) first occur, or -1. */
function indexOf(bytes: Uint8Array, text: string): number {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).indexOf(text, 0, 'latin1');
}
