import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/** SHA-256 of bytes, 64 hexadecimal digits (FIPS 180-4). */
export const sha256Of = (bytes: Uint8Array): string => bytesToHex(sha256(bytes));

/** Text as UTF-8. */
export const utf8 = (text: string): Uint8Array => utf8ToBytes(text);

/** What `sha256sum -c` reads: one line per file, in the order of their paths. */
export const checksumLines = (files: readonly { readonly path: string; readonly sha256: string }[]): string =>
  [...files]
    .sort((a, b) => (a.path < b.path ? -1 : 1))
    .map(({ path, sha256: sum }) => `${sum}  ${path}\n`)
    .join('');
