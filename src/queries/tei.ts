import { corpusDate, corpusReleases, corpusVersion } from '../corpus.ts';
import type { Stretch } from '../exports/stretch.ts';
import { teiDocument, type TeiFacts } from '../exports/tei.ts';
import type { ConceptRow } from '../model/coding.ts';
import { addressOf } from '../routes.ts';
import { licence as english } from '../text/en/licence.ts';
import { teiWords as en } from '../text/en/tei.ts';
import { t } from '../text/index.ts';
import { licence } from '../text/licence.ts';
import { teiWords as zh } from '../text/tei.ts';
import { allEditions, readerFor } from './editions.ts';
import { allIndicators, allUnits, tableRows } from './tables.ts';

/** What is each edition as a document of TEI P5, by the id of its plan? Each is made when it is asked for. */
export async function teiDocuments(): Promise<Readonly<Record<string, Stretch>>> {
  const [readers, units, themes, instruments, indicators] = await Promise.all([
    allEditions().then((all) => Promise.all(all.map(({ plan }) => readerFor(plan.id)))),
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
  return Object.fromEntries(
    readers.map(({ edition, source, slice }) => {
      const named = new Set(edition.responsibilities.map(({ unit }) => unit));
      const own = units.filter(({ code }) => named.has(code));
      return [
        edition.plan.id,
        {
          of: ['tei', edition, source, own, said],
          make: () =>
            teiDocument(
              { edition, source, points: [...slice(0, source.length)], units: own },
              { ...facts, path: addressOf(edition.plan.id) },
            ),
        },
      ];
    }),
  );
}
