import { getCollection } from 'astro:content';
import { comparisonsOf, levelsOf, meantOf } from '../compare/comparability.ts';
import { nearestRows, sharedTextRows } from '../compare/wording-rows.ts';
import { MOST_COMPARED_IN_PAIRS, type Indicator } from '../model/indicator.ts';
import type { TableName } from '../model/published.ts';
import type { UnitRow } from '../model/responsibility.ts';
import { comparisonRowsOf, meantRowsOf, type EditionRows } from '../model/tables.ts';
import { secondCodingRowsOf } from '../model/second-coding.ts';
import { addresses } from '../routes.ts';
import { spoken } from '../text/vocabulary.ts';
import { coders } from './coders.ts';
import { concepts, nearestMeasures } from './codings.ts';
import { allEditions, editionOf } from './editions.ts';
import { rowsFor } from './rows.ts';
import { datesOfIssue, measurePieces, sharedTexts, wordingPieces } from './wording.ts';

/** What are all rows of a table, plan by plan and in the order of the document? */
export async function tableRows(table: TableName): Promise<readonly object[]> {
  if (table === 'units') return allUnits();
  if (table === 'indicators') return allIndicators();
  if (table === 'comparability' || table === 'comparisons') {
    const editions = await allEditions();
    const compared = [
      editions.flatMap((e) => e.targets),
      await allIndicators(),
      levelsOf(editions.map((e) => e.plan)),
    ] as const;
    return table === 'comparability'
      ? meantRowsOf(meantOf(...compared), addresses)
      : comparisonRowsOf(comparisonsOf(...compared, MOST_COMPARED_IN_PAIRS), addresses);
  }
  if (table === 'second_codings')
    return coders.flatMap((coder) => secondCodingRowsOf(coder, (id) => addresses.of(id)));
  if (table === 'nearest') return nearestRows(await measurePieces(), await nearestMeasures());
  if (table === 'shared_text')
    return sharedTextRows(await wordingPieces(), await sharedTexts(), await datesOfIssue());
  if (table === 'themes' || table === 'instruments')
    return (await concepts(table)).map(
      ({ alt: _alt, hint: _hint, not: _not, name_en, definition_en, includes_en, excludes_en, ...row }) => ({
        ...row,
        name_en,
        definition_en,
        includes_en,
        excludes_en,
      }),
    );
  return (await allEditions()).flatMap((edition): readonly object[] => rowsFor(edition)[table]);
}

/** What are the rows of one plan, table by table? */
export async function planRows(plan: string): Promise<EditionRows> {
  return rowsFor(await editionOf(plan));
}

/** Which indicators are there? In the order of the vocabulary's families and codes. */
export async function allIndicators(): Promise<readonly Indicator[]> {
  const entries = await getCollection('indicators');
  const key = (i: Indicator): string => `${i.family} ${i.code}`;
  return entries
    .map(({ data: { id: _id, ...i } }) => spoken.indicator(i))
    .sort((a, b) => (key(a) < key(b) ? -1 : 1));
}

/** What are the responsible units, by code? */
export async function allUnits(): Promise<readonly UnitRow[]> {
  const entries = await getCollection('units');
  return entries.map(({ data: { id: _id, ...unit } }) => unit).sort((a, b) => (a.code < b.code ? -1 : 1));
}

/** What are they called? */
export const unitNames = async (): Promise<ReadonlyMap<string, string>> =>
  new Map((await allUnits()).map((unit) => [unit.code, unit.name]));
