import synonyms from '../../content/vocabulary/wordings.json' with { type: 'json' };
import readme from '../exports/examples/lexicon.txt?raw';
import type { Lexicon } from '../exports/lexicon.ts';
import { t } from '../text/index.ts';
import { concepts } from './codings.ts';
import { allEditions } from './editions.ts';
import { rowsFor } from './rows.ts';
import { allIndicators, allUnits } from './tables.ts';

/** By which words does the rule code, and which words has the corpus for units, indicators and places? */
export async function lexicon(): Promise<Lexicon> {
  const [themes, instruments, units, indicators, editions] = await Promise.all([
    concepts('themes'),
    concepts('instruments'),
    allUnits(),
    allIndicators(),
    allEditions(),
  ]);
  const rows = editions.map(rowsFor);
  return {
    concepts: [
      ...themes.map((c) => ({ ...c, scheme: 'theme' as const })),
      ...instruments.map((c) => ({ ...c, scheme: 'instrument' as const })),
    ],
    units,
    printed: rows.flatMap((plan) =>
      plan.responsibilities.map(({ unit_text: name, function: does }) => ({ name, function: does })),
    ),
    indicators,
    synonyms,
    evidence: rows
      .flatMap((plan) => [...plan.codings, ...plan.safeguard_codings])
      .filter(({ basis }) => basis === 'editor')
      .map(({ scheme, code, evidence: words }) => ({ scheme, code, words })),
    places: [...new Set(editions.flatMap(({ plan }) => plan.jurisdiction ?? []))],
    readme,
    heads: t.dataFiles.lexicon.heads,
  };
}
