import { unguarded } from './csv.ts';

/**
 * Reads what `rowsAsCsv` writes: rows of cells, an empty cell as null, `""` as the empty string, without the apostrophe
 * in front of formulas. Tests use it to hold the published files against the rows they were made of.
 */
export function readCsv(csv: string): (string | null)[][] {
  const text = csv.startsWith('\ufeff') ? csv.slice(1) : csv;
  const rows: (string | null)[][] = [];
  const pattern = /(?:"((?:[^"]|"")*)"|([^,\r\n]*))(,|\r\n)/gu;
  let row: (string | null)[] = [];
  for (const [, inQuotes, bare, end] of text.matchAll(pattern)) {
    if (inQuotes !== undefined) row.push(unguarded(inQuotes.replaceAll('""', '"')));
    else row.push(bare === '' || bare === undefined ? null : unguarded(bare));
    if (end === ',') continue;
    rows.push(row);
    row = [];
  }
  return rows;
}
