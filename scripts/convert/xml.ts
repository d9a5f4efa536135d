/** Reads the XML files of which a Word file consists. */
import { SaxesParser } from 'saxes';
import { MAX_DEPTH, MAX_PARTS, Refusal } from './conversion.ts';

/** An element of an XML file; names are as written, with their usual prefix (`w:p`). */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: (XmlElement | string)[];
}

/** Prefixes of the namespaces that Word writes, whatever prefix a file gives them (ECMA-376 transitional and strict). */
const PREFIXES: readonly (readonly [RegExp, string])[] = [
  [/\/wordprocessingml\/(?:2006\/)?main$/u, 'w'],
  [/\/officeDocument\/(?:2006\/)?relationships$/u, 'r'],
  [/\/package\/2006\/relationships$/u, 'rel'],
  [/\/markup-compatibility\/2006$/u, 'mc'],
  [/\/officeDocument\/(?:2006\/)?math$/u, 'm'],
  [/\/drawingml\/(?:2006\/)?main$/u, 'a'],
  [/\/drawingml\/(?:2006\/)?wordprocessingDrawing$/u, 'wp'],
  [/\/word\/2010\/wordprocessingShape$/u, 'wps'],
  [/^urn:schemas-microsoft-com:vml$/u, 'v'],
  [/^http:\/\/purl\.org\/dc\/elements\/1\.1\/$/u, 'dc'],
];

/**
 * Reads one XML file. Entities of a DOCTYPE are never expanded: a DOCTYPE is refused, as Word writes none. Throws a
 * {@link Refusal} for what is not well-formed, too deep or too large.
 */
export function readXml(bytes: Uint8Array, what: string): XmlElement {
  const parser = new SaxesParser({ xmlns: true });
  const root: XmlElement = { name: '', attributes: {}, children: [] };
  const open: XmlElement[] = [root];
  let count = 0;
  parser.on('error', (error) => {
    throw new Refusal('file/damaged', `${what} is no well-formed XML: ${error.message}`);
  });
  parser.on('doctype', () => {
    throw new Refusal('file/damaged', `${what} has a DOCTYPE, which no Word file has`);
  });
  parser.on('opentag', (tag) => {
    if (++count > MAX_PARTS)
      throw new Refusal('file/too-large', `${what} has more than ${MAX_PARTS} elements`);
    if (open.length > MAX_DEPTH)
      throw new Refusal('file/too-large', `${what} has elements nested more than ${MAX_DEPTH} deep`);
    const attributes: Record<string, string> = Object.create(null) as Record<string, string>;
    for (const a of Object.values(tag.attributes)) attributes[named(a.uri, a.local)] = a.value;
    const element = { name: named(tag.uri, tag.local), attributes, children: [] };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on('closetag', () => {
    open.pop();
  });
  parser.on('text', (text) => {
    open.at(-1)?.children.push(text);
  });
  parser.on('cdata', (text) => {
    open.at(-1)?.children.push(text);
  });
  let text: string;
  try {
    const mark = bytes[0] === 0xff ? 'utf-16le' : bytes[0] === 0xfe ? 'utf-16be' : 'utf-8';
    text = new TextDecoder(mark, { fatal: true }).decode(bytes);
  } catch {
    throw new Refusal('file/damaged', `${what} is not valid UTF-8`);
  }
  parser.write(text).close();
  const first = root.children.find((c) => typeof c !== 'string');
  if (first === undefined) throw new Refusal('file/damaged', `${what} is empty`);
  return first;
}

function named(uri: string, local: string): string {
  const prefix = PREFIXES.find(([pattern]) => pattern.test(uri))?.[1];
  return prefix === undefined ? local : `${prefix}:${local}`;
}

/** The elements among the children. */
export const elementsIn = (element: XmlElement): XmlElement[] =>
  element.children.filter((c): c is XmlElement => typeof c !== 'string');

/** The first child of that name, or `undefined`. */
export const childOf = (element: XmlElement | undefined, name: string): XmlElement | undefined =>
  element === undefined ? undefined : elementsIn(element).find((c) => c.name === name);

/** The value of `w:val` of the child of that name; '' where it has none, `undefined` where there is no such child. */
export function valueOf(element: XmlElement | undefined, name: string): string | undefined {
  const child = childOf(element, name);
  return child === undefined ? undefined : (child.attributes['w:val'] ?? '');
}

/** Whether a switch such as `w:vanish` is on: there, and not set to a word for no. */
export const isOn = (element: XmlElement | undefined, name: string): boolean => {
  const value = valueOf(element, name);
  return value !== undefined && !/^(?:0|false|off)$/u.test(value);
};

/** All text below an element. */
export const allText = (element: XmlElement): string =>
  element.children.map((c) => (typeof c === 'string' ? c : allText(c))).join('');
