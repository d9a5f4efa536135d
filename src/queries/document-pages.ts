import { sourcePages } from '../edition/source-pages.ts';
import { sourceView } from '../edition/source-view.ts';
import { planView } from '../edition/plan-view.ts';
import { wholeText } from '../edition/whole-text.ts';
import { wholeTextPages } from '../edition/whole-text-pages.ts';
import type { Reader } from '../edition/reader.ts';
import { leftOutOf } from '../model/left-out.ts';
import { allEditions, readerFor } from './editions.ts';
import { keyOfPlanPage, keyOfSource } from './keys.ts';

/** A document that is too long for one page stands on several: `/text/`, `/text/2/`. */
async function pathsOf(count: (reader: Reader) => number, key: (plan: string) => Promise<string>) {
  const plans = await Promise.all(
    (await allEditions()).map(async ({ plan: { id } }) => {
      const pages = count(await readerFor(id));
      const kept = import.meta.env.DEV ? {} : { cacheKey: await key(id) };
      return Array.from({ length: pages }, (_, page) => ({
        params: { plan: id, part: page === 0 ? undefined : String(page + 1) },
        props: { page },
        ...kept,
      }));
    }),
  );
  return plans.flat();
}

/** Which pages of whole texts are there? */
export const textPaths = () =>
  pathsOf((reader) => wholeTextPages(wholeText(reader), planView(reader).corrections).length, keyOfPlanPage);

/** Which pages of sources are there? */
export const sourcePaths = () =>
  pathsOf(
    (reader) => sourcePages(sourceView(reader), leftOutOf(reader.source.dropped ?? []).length).length,
    keyOfSource,
  );
