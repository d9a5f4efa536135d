import { meanings, type TableName } from '../../model/published.ts';
import type { columns as Chinese } from '../dictionary.ts';

/** A meaning as a page shows it: without the marks of code that documents have. */
const plain = (meaning: string): string => meaning.replaceAll('`', '');

const ofTable = ([table, { columns }]: readonly [
  string,
  { readonly columns: Readonly<Record<string, string>> },
]) =>
  [
    table,
    Object.fromEntries(Object.entries(columns).map(([name, meaning]) => [name, plain(meaning)])),
  ] as const;

/** What every column means, in English: the words of `src/model/dictionary.ts`, which the schemas have too. */
export const columns = Object.fromEntries(
  Object.entries(
    meanings as Readonly<Record<TableName, { readonly columns: Readonly<Record<string, string>> }>>,
  ).map(ofTable),
) as typeof Chinese;
