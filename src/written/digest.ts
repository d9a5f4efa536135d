import { createHash } from 'node:crypto';

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** What says more than this is said by its digest. */
const LONG = 256;

/** Rows are on many pages, and never change in a build. */
const known = new WeakMap<object, string>();

/**
 * The digest of values, objects, lists, maps and sets. Throws where a function is among them, of which nothing can be said. What is in
 * them must not change afterwards.
 */
export const digestOf = (...parts: readonly unknown[]): string => sha256(said(parts));

function said(value: unknown): string {
  if (typeof value === 'function') throw new Error('The key of a page cannot tell of a function');
  if (typeof value !== 'object' || value === null) return value === undefined ? '' : JSON.stringify(value);
  const before = known.get(value);
  if (before !== undefined) return before;
  const text = saidOf(value);
  if (text.length <= LONG) return text;
  const digest = `#${sha256(text)}`;
  known.set(value, digest);
  return digest;
}

function saidOf(value: object): string {
  if (Array.isArray(value)) return `[${value.map(said).join()}]`;
  if (value instanceof Map) return `map[${[...value].map(said).join()}]`;
  if (value instanceof Set) return `set[${[...value].map(said).join()}]`;
  return `{${Object.entries(value)
    .map(([name, part]) => `${JSON.stringify(name)}:${said(part)}`)
    .join()}}`;
}

/** JSON in which maps and sets are lists. Throws where a function is among it. */
export const plainJson = (value: unknown): string =>
  JSON.stringify(value, (key, part: unknown) => {
    if (typeof part === 'function') throw new Error(`${key}: the key of a page cannot tell of a function`);
    return part instanceof Map
      ? [...(part as Map<unknown, unknown>)]
      : part instanceof Set
        ? [...part]
        : part;
  });
