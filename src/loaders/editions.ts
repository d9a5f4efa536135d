import { glob, type Loader, type LoaderContext } from 'astro/loaders';
import { editionSchema } from '../model/edition.ts';
import { checkIntegrity } from './integrity.ts';

/**
 * Reads    content/plans/*.mdx
 * Writes   one entry for each edition: its front matter, and where its body is to be rendered from
 * Assumes  nothing: every edition is validated; a double id, a dangling one, or a plan in the file of another stops the
 *          build. Ids of two plans cannot be equal, for each begins with its plan's
 */
export function editions(): Loader {
  const files = glob({ base: './content/plans', pattern: '**/*.mdx', retainBody: false });
  return {
    name: 'editions',
    load: async (context) => {
      await files.load(knowingFrontMatter(context));
      for (const [name, { data }] of context.store.entries()) {
        const edition = editionSchema.parse(data);
        if (edition.plan.id !== name) throw new Error(`content/plans/${name}.mdx holds ${edition.plan.id}`);
        checkIntegrity(edition);
      }
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

/** The context, in which front matter that the store has of the same bytes is not read from YAML again. */
export function knowingFrontMatter<C extends Pick<LoaderContext, 'store' | 'generateDigest'> & EntryTypes>(
  context: C,
): C {
  const { store, generateDigest } = context;
  const known = new Map(store.values().map(({ digest, data }) => [digest, data]));
  const entryTypes = new Map(context.entryTypes);
  const mdx = entryTypes.get('.mdx');
  if (mdx === undefined) return context;
  const getEntryInfo: typeof mdx.getEntryInfo = async (file) => {
    const data = known.get(generateDigest(file.contents));
    return data === undefined ? mdx.getEntryInfo(file) : { data, body: '' };
  };
  return { ...context, entryTypes: entryTypes.set('.mdx', { ...mdx, getEntryInfo }) };
}
