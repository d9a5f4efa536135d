/** Nodes of a web page: elements, attributes, text. */
import { defaultTreeAdapter, type DefaultTreeAdapterTypes } from 'parse5';

/** A node of a parsed page. */
export type Node = DefaultTreeAdapterTypes.Node;
/** An element of a parsed page. */
export type Element = DefaultTreeAdapterTypes.Element;

/** Whether a node is an element. */
export const isElement = (node: Node): node is Element => defaultTreeAdapter.isElementNode(node);

/** The children of a node; none where it cannot have any. What is in a template is not shown and none of them. */
export const childrenOf = (node: Node): readonly Node[] => ('childNodes' in node ? node.childNodes : []);

/** The value of an attribute, or `null`. */
export const attribute = (element: Element, name: string): string | null =>
  element.attrs.find((a) => a.name === name)?.value ?? null;

/** All text below a node, scripts and styles left out, with a space between blocks' texts. */
export function textOf(node: Node): string {
  if (defaultTreeAdapter.isTextNode(node)) return node.value;
  if (isElement(node) && CODE.has(node.tagName)) return '';
  return childrenOf(node)
    .map(textOf)
    .join(isElement(node) && !INLINE.has(node.tagName) ? ' ' : '');
}

const CODE = new Set(['script', 'style', 'noscript', 'template', 'head']);
const INLINE = new Set([
  'span',
  'font',
  'b',
  'strong',
  'i',
  'em',
  'u',
  'a',
  'sup',
  'sub',
  'p',
  'label',
  'small',
]);
const FURNITURE = new Set(
  'script style noscript template head nav aside footer iframe object embed svg canvas video audio button select input textarea datalist'.split(
    ' ',
  ),
);

/** Elements that are never the document's: code, controls, navigation. */
export const isFurniture = (element: Element): boolean =>
  FURNITURE.has(element.tagName) ||
  /^(?:navigation|search|banner|contentinfo|complementary|menu|menubar|toolbar)$/u.test(
    attribute(element, 'role') ?? '',
  );

/** Whether the page says that an element is not shown. */
export const isHidden = (element: Element): boolean =>
  attribute(element, 'hidden') !== null ||
  /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/iu.test(attribute(element, 'style') ?? '');
