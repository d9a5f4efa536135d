/**
 * A value that BibTeX and Biber read back as `text`: specials escaped, braces spelled out, one line. Signs that TeX would
 * draw together (`--` as a dash) are kept apart.
 */
const escaped = (text: string): string =>
  text
    .replace(/\s*[\r\n]\s*/gu, ' ')
    .replace(/[\\{}~^#$%&_]/gu, (sign) => signs[sign] ?? `\\${sign}`)
    .replace(/-(?=-)|[?!](?=`)|`(?=`)|'(?=')|,(?=,)|<(?=<)|>(?=>)/gu, '$&{}');

const signs: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/** An address inside `url = {…}`, where nothing is an escape: what would end the field or begin a comment is per cent. */
export const escapedAddress = (address: string): string =>
  address.replace(
    /[{}\\\s]/gu,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`,
  );

/** An entry; fields that are `null` are left out. Braces around names and titles keep words and letters as they are. */
export const entry = (
  type: string,
  key: string,
  fields: readonly (readonly [name: string, value: string | null])[],
): string =>
  `@${type}{${key},\n${fields
    .flatMap(([name, value]) => (value === null ? [] : `  ${name} = ${value},\n`))
    .join('')}}\n`;

/** `{text}`, escaped. */
export const braced = (text: string): string => `{${escaped(text)}}`;
/** `{{text}}`: a name or title that is not to be taken apart. */
export const kept = (text: string): string => `{${braced(text)}}`;
/** Bodies as authors, each one whole. */
export const bodies = (authors: readonly string[]): string | null =>
  authors.length === 0 ? null : `{${authors.map(braced).join(' and ')}}`;
