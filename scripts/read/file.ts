import { closeSync, fstatSync, openSync, readSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { issue, type Issue } from '../../src/model/issue.ts';
import { convert } from '../convert/convert.ts';
import { MAX_ORIGINAL, Refusal, type Conversion, type ConvertedKind } from '../convert/conversion.ts';
import { kindOf } from '../convert/kind.ts';
import { decode, toText, type Decoded } from './decode.ts';

/** The file that a text was converted from, byte for byte, and how. */
interface Original {
  readonly bytes: Uint8Array;
  readonly kind: ConvertedKind;
  readonly conversion: Conversion;
}

/** A file as text. */
interface ReadFile {
  /** The bytes of the text: those of the file, or UTF-8 of what was converted. */
  readonly bytes: Uint8Array;
  readonly decoded: Exclude<Decoded, { issue: Issue }>;
  /** `null` where the file is text itself. */
  readonly original: Original | null;
}

/**
 * Reads one file that a person names: plain text and Markdown as they are, PDF, Word and HTML converted. Folders, devices
 * and files over the limit are refused before they are read; at most `MAX_ORIGINAL` bytes are ever held. Returns bytes
 * and text, or one issue.
 */
export function readTextFile(path: string): ReadFile | { readonly issue: Issue } {
  const file = basename(path);
  const refuse = (why: string): { issue: Issue } => ({ issue: issue('file/unreadable', why, { file }) });
  let handle: number | null = null;
  try {
    if (!statSync(path).isFile()) return refuse('it is not an ordinary file');
    handle = openSync(path, 'r');
    const { size } = fstatSync(handle);
    if (size > MAX_ORIGINAL)
      return { issue: issue('file/too-large', `${size} bytes, at most ${MAX_ORIGINAL} are read`, { file }) };
    const bytes = new Uint8Array(size);
    let at = 0;
    for (let n = -1; n !== 0 && at < size; at += n) n = readSync(handle, bytes, at, size - at, at);
    return readBytes(bytes.subarray(0, at), file);
  } catch (error) {
    return refuse(
      error instanceof Error ? error.message.replaceAll(path, () => file) : 'the system refuses access',
    );
  } finally {
    if (handle !== null) closeSync(handle);
  }
}

/**
 * The text of `bytes`, converted where they are not text; `file`, a name without folders, tells the kind where the bytes do
 * not, and names them in the issue.
 */
export function readBytes(bytes: Uint8Array, file: string): ReadFile | { readonly issue: Issue } {
  let original: Original | null = null;
  let text = bytes;
  try {
    const kind = kindOf(bytes, file);
    if (kind !== 'text') {
      const page = kind === 'html' ? toText(bytes) : null;
      if (page !== null && 'why' in page) return { issue: issue('file/encoding', page.why, { file }) };
      const conversion = convert(page === null ? bytes : new TextEncoder().encode(page.text), kind);
      original = { bytes, kind, conversion };
      text = new TextEncoder().encode(conversion.text);
    }
  } catch (error) {
    if (error instanceof Refusal) return { issue: issue(error.code, error.message, { file }) };
    throw error;
  }
  const decoded = decode(text, file);
  return 'issue' in decoded ? { issue: decoded.issue } : { bytes: text, decoded, original };
}
