import { getCollection, getEntry, type CollectionEntry } from 'astro:content';
import { corpusDate, corpusVersion } from '../corpus.ts';
import { figuresOf, type PlanFigures } from '../edition/figures.ts';
import { citableText } from '../exports/edition-text.ts';
import { readerOf, type Reader } from '../edition/reader.ts';
import type { Edition } from '../model/edition.ts';
import { planOf } from '../model/ids.ts';
import { decodedSource, type Source } from '../model/source.ts';
import { planPath } from '../routes.ts';
import { t } from '../text/index.ts';
import { storedEditions } from '../written/stored-editions.ts';
import { lately, once } from './once.ts';
import { rowsFor } from './rows.ts';

/** Which plans are there? In the order of their years, then of their ids. */
export const allEditions = once(async (): Promise<readonly Edition[]> => {
  const editions = (await getCollection('plans')).map(editionAt);
  const year = (e: Edition): string => /-(\d{4})/u.exec(e.plan.id)?.[1] ?? '';
  const key = (e: Edition): string => `${year(e)} ${e.plan.id}`;
  return editions.sort((a, b) => (key(a) < key(b) ? -1 : 1));
});

/** The same, each by the id of its plan. */
export const editionsById = once(
  async (): Promise<ReadonlyMap<string, Edition>> =>
    new Map((await allEditions()).map((e) => [e.plan.id, e])),
);

/** What are the plans, in numbers? */
export const allFigures = async (): Promise<readonly PlanFigures[]> => (await allEditions()).map(figuresOf);

/** What does this plan say, and where in its source? Assembled once for neighbouring pages of a plan. */
export const readerFor = lately(async (plan: string): Promise<Reader> =>
  readerOf(await editionOf(plan), await sourceOf(plan)),
);

/** What is the source of this plan? */
export async function sourceOf(plan: string): Promise<Source> {
  const source = await getEntry('sources', plan);
  if (!source) throw new Error(`content/sources/${plan}.json is missing`);
  return source.data;
}

/** The file of the edition, with the editor's words. */
export async function editionEntry(plan: string): Promise<CollectionEntry<'plans'>> {
  const entry = await getEntry('plans', plan);
  if (!entry) throw new Error(`content/plans/${plan}.mdx is missing`);
  return entry;
}

/** What does the edition of this plan say? */
export const editionOf = async (plan: string): Promise<Edition> => editionAt(await editionEntry(plan));

const stored = storedEditions(import.meta.env.EDITIONS);
const known = new Map<string, Edition>();

/** The edition of an entry, read once for all pages; nobody may change it. */
function editionAt({ data }: CollectionEntry<'plans'>): Edition {
  const edition = known.get(data.stored) ?? stored.read(data.stored);
  known.set(data.stored, edition);
  return edition;
}

/** What is the edition as plain text, and what the source? */
export async function planTexts(
  plan: string,
): Promise<{ readonly edition: string; readonly source: string }> {
  const { edition, source } = await readerFor(plan);
  const version = corpusVersion + (corpusDate === null ? t.publishing.preparing : '');
  const lines = t.dataFiles.textHead(edition.plan, version, planPath(plan));
  return {
    edition: citableText(rowsFor(edition), { lines }),
    source: decodedSource(source),
  };
}

/** Which plan does an id belong to? Null where there is no such plan. */
export async function planOfId(
  id: string,
): Promise<{ readonly title: string; readonly path: string } | null> {
  const plan = planOf(id);
  const entry = plan === '' ? undefined : await getEntry('plans', plan);
  return entry ? { title: editionAt(entry).plan.title, path: planPath(plan) } : null;
}
