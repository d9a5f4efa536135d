import { sha1 } from '@noble/hashes/legacy.js';
import { bytesToHex, concatBytes, hexToBytes } from '@noble/hashes/utils.js';
import { utf8 } from './checksum.ts';

/** The name space of this project's identifiers; it never changes. */
const NAMESPACE = hexToBytes('6f1d2a5e3c0b5c41a7d84e90b2c6f713');

/** The permanent identifier of a name: UUID version 5 (RFC 9562) in this project's name space. */
export function guidOf(name: string): string {
  const bytes = sha1(concatBytes(NAMESPACE, utf8(name))).slice(0, 16);
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x50;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = bytesToHex(bytes);
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}

const known = new Map<string, string>();

/** The same for one of the few names that a project has a thousand times: coders, codes, variables. */
export function frequentGuid(name: string): string {
  const guid = known.get(name) ?? guidOf(name);
  known.set(name, guid);
  return guid;
}
