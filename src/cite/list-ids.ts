/** The ids of the citation list: what every page needs of it. */

/** More than any paper cites; keeps a link and a file bounded. */
export const MOST = 500;
const ID = /^[a-z][a-z-]{0,60}-\d{4}(?:-[a-z])?(?:\/[a-z0-9-]{1,30}){0,3}$/u;

/** Whether `text` has the form of an id; whether it is in the data is another question. */
export const isId = (text: unknown): text is string => typeof text === 'string' && ID.test(text);

/** The ids in any value: what is not an id is left out, and so is a second mention. */
export const idsOf = (value: unknown): string[] =>
  Array.isArray(value) ? [...new Set(value.filter(isId))].slice(0, MOST) : [];

/** The list without `id` where it has it, else with it at the end. */
export const toggled = (ids: readonly string[], id: string): string[] =>
  ids.includes(id) ? ids.filter((other) => other !== id) : [...ids, id].slice(0, MOST);
