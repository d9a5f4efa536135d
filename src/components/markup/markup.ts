/** Markup as plain data, the same for server and browser. */

/** What an element may carry; null and false: nothing, true: a name without a value. */
type Given = Readonly<Record<string, string | number | boolean | null>>;

/**
 * A piece of a page as plain data, so that the server and the browser make the same of it: `Markup.astro` writes it,
 * `nodeOf` builds it. A string is text and never anything else.
 */
export type Markup = string | Element;
interface Element {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Markup[];
}
/** What may stand among children; nothing comes of null and false, as conditions leave them. */
export type Child = Markup | number | null | false | readonly Child[];

/** An element: `h('a', { href }, name)`. */
export const h = (tag: string, attributes: Given = {}, ...children: readonly Child[]): Markup => ({
  tag,
  attributes: Object.fromEntries(
    Object.entries(attributes).flatMap(([name, value]) =>
      value === null || value === false
        ? []
        : [[name, value === true ? (name.startsWith('data-') ? '' : name) : String(value)]],
    ),
  ),
  children: listOf(children),
});

/** Children as they are in an element: one list, without those that are nothing. */
export const listOf = (children: readonly Child[]): Markup[] =>
  children.flatMap((child): Markup[] => {
    if (child === null || child === false || child === '') return [];
    if (typeof child === 'number') return [String(child)];
    return Array.isArray(child) ? listOf(child as readonly Child[]) : [child as Markup];
  });

/** The same as nodes of a document; for the browser only. */
export function nodeOf(markup: Markup): Node {
  if (typeof markup === 'string') return document.createTextNode(markup);
  const element = document.createElement(markup.tag);
  for (const [name, value] of Object.entries(markup.attributes)) element.setAttribute(name, value);
  element.append(...markup.children.map(nodeOf));
  return element;
}
