import { glob, type Loader } from 'astro/loaders';
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
      await files.load(context);
      for (const [name, { data }] of context.store.entries()) {
        const edition = editionSchema.parse(data);
        if (edition.plan.id !== name) throw new Error(`content/plans/${name}.mdx holds ${edition.plan.id}`);
        checkIntegrity(edition);
      }
    },
  };
}
