import { readdir, readFile } from 'node:fs/promises';
import type { Loader } from 'astro/loaders';
import { parse } from 'yaml';
import { editionSchema, type Edition } from '../model/edition.ts';
import { rowsOf, type EditionRows } from '../model/tables.ts';
import { addresses } from '../routes.ts';
import { checkIntegrity } from './integrity.ts';

/**
 * Reads    content/plans/*.mdx, front matter only
 * Writes   the rows of one table of all editions, as entries of a collection
 * Assumes  nothing: every edition is validated, a double id or a dangling one stops the build
 *
 * Astro itself would only log a dangling reference and drop one of two equal ids.
 */
export function editionRows(table: keyof EditionRows): Loader {
  return {
    name: `edition-rows:${table}`,
    load: async (context) => {
      const { store, config } = context;
      store.clear();
      const editions = await readEditions(new URL('content/plans/', config.root));
      for (const row of editions.flatMap((edition) => rowsOf(edition, addresses)[table] as Row[])) {
        const id = row.id ?? idOf(row);
        if (store.has(id)) throw new Error(`${table}: two rows have the id ${id}`);
        const data = await context.parseData({ id, data: row as Record<string, unknown> });
        store.set({ id, data, digest: context.generateDigest(data) });
      }
    },
  };
}

/** The parts of rows that entry ids are made of. */
interface Row {
  readonly id?: string;
  readonly task?: string;
  readonly safeguard?: string;
  readonly start?: number;
  readonly unit_text?: string;
  readonly measure?: string | null;
  readonly scheme?: string;
  readonly basis?: string;
  readonly code?: string;
}

/** For rows without an id of their own: units of a task, and codings. */
const idOf = (row: Row): string =>
  row.scheme === undefined
    ? `${row.task ?? ''}/u${row.start ?? ''}-${row.unit_text ?? ''}`
    : [row.measure ?? row.task ?? row.safeguard, row.scheme, row.basis, row.code].join('/');

const FRONT_MATTER = /^---\r?\n([\s\S]*?)\r?\n---\r?\n/u;
const seen = new Map<string, Edition>();

/** All editions in the order of their file names; a file that did not change is parsed once. */
async function readEditions(folder: URL): Promise<Edition[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.mdx')).sort();
  return Promise.all(
    names.map(async (name) => {
      const text = await readFile(new URL(name, folder), 'utf8');
      const front = FRONT_MATTER.exec(text)?.[1];
      if (front === undefined) throw new Error(`content/plans/${name} has no front matter`);
      const known = seen.get(front);
      if (known) return known;
      const edition = editionSchema.parse(parse(front));
      if (`${edition.plan.id}.mdx` !== name)
        throw new Error(`content/plans/${name} holds ${edition.plan.id}`);
      checkIntegrity(edition);
      seen.set(front, edition);
      return edition;
    }),
  );
}
