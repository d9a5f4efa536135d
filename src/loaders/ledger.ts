import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import type { Loader } from 'astro/loaders';
import { ledgerRows } from '../model/ledger.ts';

/**
 * Reads    content/addresses.tsv
 * Writes   its rows, in their order, as entries of a collection
 * Assumes  nothing: a line that is not a row stops the build; whether old rows were touched is asked by `npm run check`
 */
export function ledger(): Loader {
  return {
    name: 'ledger',
    load: async (context) => {
      const { store, config } = context;
      store.clear();
      const path = new URL('content/addresses.tsv', config.root);
      const text = existsSync(path) ? (await readFile(path, 'utf8')).replace(/\r\n/gu, '\n') : '';
      const { rows, problems } = ledgerRows(text);
      const [first] = problems;
      if (first) throw new Error(`content/addresses.tsv line ${first.line}: ${first.why}`);
      for (const { line, ...row } of rows) {
        const id = String(line);
        store.set({ id, data: await context.parseData({ id, data: row }) });
      }
    },
  };
}
