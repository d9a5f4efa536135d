import { createHash } from 'node:crypto';
import { z } from 'astro/zod';
import { glob, type Loader, type LoaderContext } from 'astro/loaders';
import { editionSchema } from '../model/edition.ts';
import { storedEditions, type StoredEditions } from '../written/stored-editions.ts';
import { checkIntegrity } from './integrity.ts';

/**
 * Reads    content/plans/*.mdx
 * Writes   one entry for each edition: where its front matter is stored, and where its body is to be rendered from
 * Assumes  nothing: every edition is validated when it is stored; a double id, a dangling one, or a plan in the file of another stops the
 *          build. Ids of two plans cannot be equal, for each begins with its plan's
 */
export function editions(): Loader {
  const files = glob({ base: './content/plans', pattern: '**/*.mdx', retainBody: false });
  return {
    name: 'editions',
    load: async (context) => {
      const stored = storedEditions(import.meta.env.EDITIONS);
      await files.load(storing(context, stored, import.meta.env.PROGRAM));
      stored.keepOnly(new Set(context.store.values().map(({ data }) => String(data['stored']))));
    },
  };
}

/** How Astro takes a file of content apart; it passes this to loaders, though its types do not say so. */
export interface EntryTypes {
  readonly entryTypes?: ReadonlyMap<
    string,
    { readonly getEntryInfo: (file: { readonly contents: string }) => Promise<{ readonly data: object }> }
  >;
}

/**
 * The context, in which front matter is stored beside the entries, which only say where. What is stored of the same bytes by the
 * same program is neither read nor validated again.
 */
export function storing<C extends LoaderContext & EntryTypes>(
  context: C,
  stored: StoredEditions,
  program: string,
): C {
  const { store } = context;
  const entryTypes = new Map(context.entryTypes);
  const mdx = entryTypes.get('.mdx');
  if (mdx === undefined) throw new Error('Astro does not say how it reads MDX');
  const keyPrefix = `${program.slice(0, 16)}-`;
  // What was stored and is gone, or was stored by another program, is read again.
  for (const [id, { data }] of store.entries()) {
    const key = String(data['stored']);
    if (!key.startsWith(keyPrefix) || !stored.has(key)) store.delete(id);
  }
  return {
    ...context,
    entryTypes: entryTypes.set('.mdx', {
      ...mdx,
      getEntryInfo: async (file) => {
        const key = keyPrefix + createHash('sha256').update(file.contents).digest('hex');
        if (stored.has(key)) return { data: { stored: key }, body: '' };
        const info = await mdx.getEntryInfo(file);
        return { ...info, data: { stored: key, frontMatter: info.data } };
      },
    }),
    parseData: ({ id, data }: { id: string; data: Readonly<Record<string, unknown>> }) => {
      const key = String(data['stored']);
      if ('frontMatter' in data)
        stored.write(key, editionIn(`content/plans/${id}.mdx`, id, data['frontMatter']));
      return Promise.resolve({ stored: key });
    },
  };
}

/** The edition in the front matter of a file, valid and whole. */
function editionIn(file: string, id: string, frontMatter: unknown) {
  const { success, data: edition, error } = editionSchema.safeParse(frontMatter);
  if (!success) throw new Error(`${file} is no edition:\n${z.prettifyError(error)}`);
  if (edition.plan.id !== id) throw new Error(`${file} holds ${edition.plan.id}`);
  checkIntegrity(edition);
  return edition;
}
