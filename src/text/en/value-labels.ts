import type { labelOf as ChineseLabel } from '../value-labels.ts';

/** What a value of a list of values is called, in English: the value itself says it. */
export const labelOf: typeof ChineseLabel = (_table, _column, value) =>
  /^[a-z]+(?:-[a-z]+)*$/u.test(value) ? value.replaceAll('-', ' ') : null;
