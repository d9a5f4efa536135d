/**
 * Characters that a reader cannot see and that steer a terminal, reorder text or break a parser: C0, C1, soft hyphen,
 * bidirectional, zero-width and tag characters, noncharacters; as the inside of a character class. White space and
 * line ends are not among them.
 */
export const HIDDEN_CHARACTERS =
  '\\u0000-\\u0008\\u000e-\\u001f\\u007f-\\u0084\\u0086-\\u009f\\u00ad\\u061c\\u180e\\u200b-\\u200f\\u202a-\\u202e' +
  '\\u2060-\\u206f\\ufdd0-\\ufdef\\ufeff\\ufff9-\\ufffb\\ufffe\\uffff\\u{e0000}-\\u{e007f}';

const STEERING = new RegExp(`[${HIDDEN_CHARACTERS}\\u0009-\\u000d\\u0085\\u2028\\u2029]`, 'gu');
const UNSAFE = new RegExp(`[${HIDDEN_CHARACTERS}\\u000b\\u000c\\u0085\\u2028\\u2029]`, 'gu');

const named = (c: string): string => `\\u{${(c.codePointAt(0) ?? 0).toString(16)}}`;

/** `text` with every hidden character and every line end written as `\u{…}`; never throws. */
export const escapeSteering = (text: string): string => text.replace(STEERING, named);

/** `text` with every hidden character written as `\u{…}`; CR, LF and tabs stay. */
export const escapeHidden = (text: string): string => text.replace(UNSAFE, named);

/** Whether `text` holds a character that a file must not hold as such. */
export const isUnsafe = (text: string): boolean => text.search(UNSAFE) >= 0;

/** `text`, a JSON text or double-quoted YAML scalars, with every hidden character as its `\uXXXX`: the value stays. */
export const asciiEscaped = (text: string): string =>
  text.replace(UNSAFE, (c) =>
    Array.from({ length: c.length }, (_, k) => `\\u${c.charCodeAt(k).toString(16).padStart(4, '0')}`).join(
      '',
    ),
  );

/** `value` as JSON in which no hidden character stands as such. */
export const jsonOf = (value: unknown, indent?: number): string =>
  asciiEscaped(JSON.stringify(value, null, indent));

/** Whether a text is JSON. */
export function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
