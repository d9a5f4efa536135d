/** Characters that XML 1.0 cannot hold, not even escaped. */
export const NOT_XML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff\ud800-\udfff]/gu;

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

/** Text as the content of an element or attribute; what XML cannot hold becomes `replace(c)`, U+FFFD by default. */
export const escapeXml = (text: string, replace: (c: string) => string = () => '\ufffd'): string =>
  text.replace(NOT_XML, replace).replace(/[&<>"\t\n\r]/gu, (c) => ENTITIES[c] ?? c);

/** An element: `element('User', { guid, name })` is `<User guid="…" name="…"/>`. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | number | boolean>> = {},
  content: readonly string[] = [],
): string {
  const head = Object.entries(attributes)
    .map(([key, value]) => ` ${key}="${escapeXml(String(value))}"`)
    .join('');
  return content.length === 0 ? `<${name}${head}/>` : `<${name}${head}>${content.join('')}</${name}>`;
}

/** The declaration that every XML file begins with. */
export const XML_DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
