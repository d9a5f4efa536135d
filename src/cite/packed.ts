import type { Citable } from './citable.ts';

/** What most citations do not say: it is left out of a page. */
const UNSAID = {
  authors: [],
  part: '',
  within: null,
  pinpoint: '',
  page: null,
  heading: '',
  number: null,
  issued: null,
  addressNote: '',
  note: '',
  copy: '',
} as const satisfies Partial<Citable>;
const UNSAID_IN_ENGLISH = {
  authors: [],
  work: '',
  part: '',
  pinpoint: '',
} as const satisfies Citable['english'];

const said = (facts: object, unsaid: Readonly<Record<string, unknown>>): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(facts).filter(([key, value]) => JSON.stringify(value) !== JSON.stringify(unsaid[key])),
  );

/**
 * What a citation says, for an attribute of a page, where a quotation mark takes six letters: JSON with ` for ". {@link unpacked} gives
 * the same back; the id stands beside it.
 */
export function packed({ id: _, english, ...facts }: Citable): string {
  const all = { ...said(facts, UNSAID), english: said(english, UNSAID_IN_ENGLISH) };
  return JSON.stringify(all).replaceAll('`', '\\u0060').replaceAll('"', '`');
}

/** The citation that {@link packed} left in a page. */
export function unpacked(id: string, text: string): Citable {
  const given = JSON.parse(text.replaceAll('`', '"')) as Omit<Citable, 'id'>;
  return { ...UNSAID, ...given, id, english: { ...UNSAID_IN_ENGLISH, ...given.english } };
}
