import { citations } from './dictionary/citations.ts';
import { codings, safeguardCodings, secondCodings } from './dictionary/codings.ts';
import { themes, instruments } from './dictionary/concepts.ts';
import { corrections } from './dictionary/corrections.ts';
import { indicators, comparability, comparisons } from './dictionary/indicators.ts';
import { plans } from './dictionary/plans.ts';
import { targets, funding } from './dictionary/promises.ts';
import { sections, areas, tasks, measures, safeguards, passages } from './dictionary/structure.ts';
import { responsibilities, units } from './dictionary/units.ts';
import { nearest, sharedText } from './dictionary/wording.ts';

/**
 * What the published tables and their columns mean, the one place. JSON Schemas, `datapackage.json`, workbook, database and the
 * pages take their words from here, and `npm run docs` writes them into docs/data-dictionary.md.
 */
export const dictionary = {
  plans,
  sections,
  areas,
  tasks,
  measures,
  safeguards,
  passages,
  responsibilities,
  units,
  targets,
  funding,
  citations,
  nearest,
  shared_text: sharedText,
  indicators,
  comparability,
  comparisons,
  codings,
  safeguard_codings: safeguardCodings,
  second_codings: secondCodings,
  corrections,
  themes,
  instruments,
} as const;
