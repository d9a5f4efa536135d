import type { Tag } from '../search/corpus.ts';
import type { StoredConcept } from '../model/coding.ts';
import { concepts } from './codings.ts';
import { allUnits } from './tables.ts';
import { purposeNames } from './units.ts';

/** Names of facet values in another language than the search's own files, which are Chinese: by facet, by code. */
export type FacetLabels = Readonly<Partial<Record<Tag['facet'], Readonly<Record<string, string>>>>>;

/** What are facet values called on the page of the search? None where its own files say it. */
export async function facetLabels(): Promise<FacetLabels | undefined> {
  if (import.meta.env.LANGUAGE === 'zh') return undefined;
  const [themes, instruments] = await Promise.all([concepts('themes'), concepts('instruments')]);
  const [units, purposeOf] = await Promise.all([allUnits(), purposeNames()]);
  const named = (all: readonly StoredConcept[]) =>
    Object.fromEntries(all.map(({ code, name }) => [code, name]));
  return {
    theme: named(themes),
    instrument: named(instruments),
    unit: Object.fromEntries(units.map((unit) => [unit.function, purposeOf(unit.function)])),
  };
}
