import { sha1 } from '@noble/hashes/legacy.js';
import { bytesToHex, hexToBytes } from '@noble/hashes/utils.js';
import { utf8 } from './checksum.ts';

/** The name space of this project's identifiers; it never changes. */
const NAMESPACE = hexToBytes('6f1d2a5e3c0b5c41a7d84e90b2c6f713');

/** The identifier of a name for ever: UUID version 5 (RFC 9562) in this project's name space. */
export function guidOf(name: string): string {
  const bytes = sha1(Uint8Array.from([...NAMESPACE, ...utf8(name)])).slice(0, 16);
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x50;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = bytesToHex(bytes);
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}
