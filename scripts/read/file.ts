import { closeSync, fstatSync, openSync, readSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { issue, type Issue } from '../../src/model/issue.ts';
import { decode, MAX_BYTES, type Decoded } from './decode.ts';

/**
 * Reads one file that a person names. Folders, devices and files over the limit are refused before they are read;
 * at most `MAX_BYTES` + 1 are ever held. Returns its bytes and text, or one issue.
 */
export function readTextFile(
  path: string,
):
  | { readonly bytes: Uint8Array; readonly decoded: Exclude<Decoded, { issue: Issue }> }
  | { readonly issue: Issue } {
  const file = basename(path);
  const refuse = (why: string): { issue: Issue } => ({ issue: issue('file/unreadable', why, { file }) });
  let handle: number | null = null;
  try {
    if (!statSync(path).isFile()) return refuse('it is not an ordinary file');
    handle = openSync(path, 'r');
    const { size } = fstatSync(handle);
    if (size > MAX_BYTES)
      return { issue: issue('file/too-large', `${size} bytes, at most ${MAX_BYTES} are read`, { file }) };
    const bytes = new Uint8Array(size);
    let at = 0;
    for (let n = -1; n !== 0 && at < size; at += n) n = readSync(handle, bytes, at, size - at, at);
    const decoded = decode(bytes.subarray(0, at), file);
    return 'issue' in decoded ? { issue: decoded.issue } : { bytes: bytes.subarray(0, at), decoded };
  } catch (error) {
    return refuse(
      error instanceof Error ? error.message.replaceAll(path, () => file) : 'the system refuses access',
    );
  } finally {
    if (handle !== null) closeSync(handle);
  }
}
