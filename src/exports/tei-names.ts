import { localOf } from '../model/ids.ts';
import { element } from './xml.ts';

/** Attributes of an element; what is null is left out. */
type Attributes = Readonly<Record<string, string | number | null>>;

/** An element of TEI; attributes that are null are left out. */
export const tei = (name: string, attributes: Attributes = {}, content: readonly string[] = []): string =>
  element(name, present(attributes), content);

const present = (attributes: Attributes): Record<string, string | number> =>
  Object.fromEntries(
    Object.entries(attributes).flatMap(([key, value]) => (value === null ? [] : [[key, value]])),
  );

/**
 * The `xml:id` of a permanent id: the part after the plan with `.` for `/`, and `t` in front of a task's number, as a name may
 * not begin with a digit: `linze-2022/3/2` is `t3.2`, `linze-2022/s2/r5` is `s2.r5`, `linze-2022/c4` is `c4`. No such
 * name has a `_`: those with one are names used only in this file. Throws on what is not an id.
 */
export function xmlIdOf(id: string): string {
  const local = localOf(id);
  if (!/^[a-z\d-]+(?:\/[a-z\d-]+)*$/u.test(local) || /^(?:t\d|-)/u.test(local))
    throw new Error(`${id} cannot be the name of an element`);
  return (/^\d/u.test(local) ? 't' : '') + local.replaceAll('/', '.');
}

/** The name of the second value of a target, in the file alone. */
export const secondValue = (target: string): string => `${xmlIdOf(target)}_max`;

/** Pointers to elements of the same file; null where there are none. */
export const pointers = (xmlIds: readonly string[]): string | null =>
  xmlIds.length === 0 ? null : xmlIds.map((id) => `#${id}`).join(' ');

/** Text as the value of an attribute that takes words: no white space but single blanks, nothing invisible; null where nothing is left. */
export function wordsOf(text: string | null): string | null {
  const words = (text ?? '').replaceAll(/[\p{C}\p{Z}\s]+/gu, ' ').trim();
  return words === '' ? null : words;
}

/** The same as one word. */
export const wordOf = (text: string | null): string | null => wordsOf(text)?.replaceAll(' ', '_') ?? null;

/** Names of what a coding or a target points at. */
export const nameOf = {
  theme: (code: string): string => `theme_${code}`,
  instrument: (code: string): string => `tool_${code}`,
  indicator: (code: string): string => `indicator_${code}`,
  unit: (code: string): string => `unit_${code}`,
  year: (year: number): string => `year_${year}`,
  is: (value: string): string => `is_${signs[value] ?? value}`,
} as const;

/** The name of the copy that the edition was read from. */
export const SOURCE_NAME = 'source_';

/** Comparators as words. */
const signs: Readonly<Record<string, string>> = {
  '>=': 'at-least',
  '>': 'more-than',
  '=': 'exactly',
  '~': 'about',
  '<=': 'at-most',
};

/** `@cert` of a correction: how sure its reading is. */
export const certaintyOf = { certain: 'high', probable: 'medium', unresolved: 'unknown' } as const;

/** `@resp`: who decided, an editor or a rule. */
export const respOf = (basis: 'editor' | 'rule'): string => `#resp_${basis}`;

/** What is annotated in a text: an element over `[start, end)` of the source. */
export interface Annotation {
  readonly element: string;
  /** Its `xml:id`; null: only where it is broken into parts. */
  readonly id: string | null;
  readonly attributes: Attributes;
  readonly start: number;
  readonly end: number;
}
