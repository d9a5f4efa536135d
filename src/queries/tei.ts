import { corpusDate, corpusReleases, corpusVersion } from '../corpus.ts';
import type { Stretch } from '../exports/stretch.ts';
import { teiDocument, type TeiFacts } from '../exports/tei.ts';
import type { ConceptRow } from '../model/coding.ts';
import { decodedSource } from '../model/source.ts';
import { addressOf } from '../routes.ts';
import { licence as english } from '../text/en/licence.ts';
import { teiWords as en } from '../text/en/tei.ts';
import { t } from '../text/index.ts';
import { licence } from '../text/licence.ts';
import { teiWords as zh } from '../text/tei.ts';
import { allEditions, sourceOf } from './editions.ts';
import { inTurn } from './once.ts';
import { allIndicators, allUnits, tableRows } from './tables.ts';

/** What is each edition as a document of TEI P5, by the id of its plan? Each is made when it is asked for. */
export async function teiDocuments(): Promise<Readonly<Record<string, Stretch>>> {
  const [editions, units, themes, instruments, indicators] = await Promise.all([
    allEditions(),
    allUnits(),
    tableRows('themes'),
    tableRows('instruments'),
    allIndicators(),
  ]);
  const facts: Omit<TeiFacts, 'path'> = {
    site: t.site.name,
    licence: { zh: licence, en: english },
    version: corpusVersion,
    date: corpusDate,
    releases: corpusReleases,
    themes: themes as unknown as readonly ConceptRow[],
    instruments: instruments as unknown as readonly ConceptRow[],
    indicators,
    words: { zh, en },
  };
  // The words of both languages are the program's.
  const said = { ...facts, words: null };
  const documents = await inTurn(editions, async (edition) => {
    const source = await sourceOf(edition.plan.id);
    const named = new Set(edition.responsibilities.map(({ unit }) => unit));
    const own = units.filter(({ code }) => named.has(code));
    const make = (): string =>
      teiDocument(
        { edition, source, points: [...decodedSource(source)], units: own },
        { ...facts, path: addressOf(edition.plan.id) },
      );
    return [edition.plan.id, { of: ['tei', edition, source, own, said], make }] as const;
  });
  return Object.fromEntries(documents);
}
