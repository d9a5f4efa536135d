/**
 * The permanent ids of the data contract. Ids come from printed numbers, never from the order of parsing, so that a
 * better parser does not renumber what is published.
 */

/** `linze-2022/3`; `local` is the printed number, with the area's in front where numbers restart: `2-3`, `3-b`. */
export const taskId = (plan: string, local: string): string => `${plan}/${local}`;
/** `linze-2022/s2`. */
export const sectionId = (plan: string, local: string): string => `${plan}/s${local}`;
/** `linze-2022/a1`. */
export const areaId = (plan: string, local: string): string => `${plan}/a${local}`;
/** `linze-2022/g1`. */
export const safeguardId = (plan: string, local: string): string => `${plan}/g${local}`;
/** `linze-2022/3/2`, `linze-2022/s2/4`: a sentence of a parent. */
export const sentenceId = (parent: string, number: number): string => `${parent}/${number}`;
/** `linze-2022/3/n1`: a responsibility note. */
export const noteId = (parent: string, number: number): string => `${parent}/n${number}`;
/** `linze-2022/s2/r5`: a table row, by its printed number. */
export const rowId = (parent: string, local: string): string => `${parent}/r${local}`;
/** `linze-2022/3/2/t1`: a target of a passage. */
export const targetId = (passage: string, number: number): string => `${passage}/t${number}`;
/** `linze-2022/3/4/f1`: a payment that a passage promises. */
export const fundingId = (passage: string, number: number): string => `${passage}/f${number}`;
/** `linze-2022/3/4/d1`: a document that a passage cites. */
export const citationId = (passage: string, number: number): string => `${passage}/d${number}`;
/** The passage of a target, a payment or a citation. */
export const passageOf = (id: string): string => id.slice(0, id.lastIndexOf('/'));
/** `linze-2022/c4`. */
export const correctionId = (plan: string, number: number): string => `${plan}/c${number}`;

/** The second, third … use of one number: '' then '-b', '-c' … '-z', '-27' …. `uses` counts the earlier uses. */
export const repeatSuffix = (uses: number): string =>
  uses === 0 ? '' : `-${uses < 26 ? String.fromCharCode(97 + uses) : String(uses + 1)}`;

/** The plan of any id below it. */
export const planOf = (id: string): string => id.slice(0, id.includes('/') ? id.indexOf('/') : undefined);
/** The year in the id of a plan: 2022 of `linze-2022`; null where it has none. */
export function yearIn(plan: string): number | null {
  const year = /-(\d{4})/u.exec(plan)?.[1];
  return year === undefined ? null : Number(year);
}
/** What follows the plan in an id: `3/2` of `linze-2022/3/2`, '' of a plan's id. */
export const localOf = (id: string): string => (id.includes('/') ? id.slice(id.indexOf('/') + 1) : '');
