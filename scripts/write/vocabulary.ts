/** The vocabularies as content/ keeps them. */
import type { StoredConcept } from '../../src/model/coding.ts';
import type { PlaceName } from '../../src/model/place.ts';
import type { Unit, UnitRow, VocabularyUnit } from '../../src/model/responsibility.ts';
import type { Instrument, Jurisdiction, Theme, Tool, UnitFunction } from '../../src/model/vocabulary.ts';

/** Themes as content/ keeps them, in their order. */
export const themeRows = (themes: readonly Theme[]): StoredConcept[] =>
  themes.map((theme) => ({
    code: theme.code,
    name: theme.pref,
    definition: theme.definition,
    parent: null,
    origin: 'site',
    ...wordsOf(theme),
  }));

/** What a theme and a tool have alike, in the order of their columns. */
const wordsOf = ({ includes, excludes, alt, hint, not, ...english }: Theme | Tool) => ({
  includes,
  excludes,
  alt,
  hint,
  not,
  name_en: english.pref_en,
  definition_en: english.definition_en,
  includes_en: english.includes_en,
  excludes_en: english.excludes_en,
});

/** Policy instruments as content/ keeps them: each kind, then its tools. */
export const instrumentRows = (instruments: readonly Instrument[]): StoredConcept[] =>
  instruments.flatMap(({ code, pref, definition, pref_en, definition_en, tools }) => [
    {
      code,
      name: pref,
      definition,
      parent: null,
      origin: 'rothwell-zegveld',
      includes: null,
      excludes: null,
      alt: [],
      hint: [],
      not: [],
      name_en: pref_en,
      definition_en,
      includes_en: null,
      excludes_en: null,
    },
    ...tools.map((t) => ({
      code: t.code,
      name: t.pref,
      definition: t.definition,
      parent: code,
      origin: t.origin,
      ...wordsOf(t),
    })),
  ]);

/**
 * The rows of the table `units`: those of the vocabulary, then those by rule, each code once. Where several plans of a
 * place name one unit, all its forms are kept, and the longest is its name. The English of functions is in the
 * rules; `furtherOf` says what a merged bureau does besides, where the vocabulary does not.
 */
export function unitRows(
  vocabulary: readonly VocabularyUnit[],
  byRule: readonly Unit[],
  rules: readonly Pick<UnitFunction, 'function' | 'function_en'>[],
  furtherOf: (unit: Unit) => string[],
): UnitRow[] {
  const english = new Map<string, string>();
  for (const { function: what, function_en: label } of rules)
    if (label !== null && !english.has(what)) english.set(what, label);
  const rows = new Map<string, Unit>();
  for (const unit of byRule) {
    const known = rows.get(unit.code);
    const forms = new Set([
      ...(known === undefined ? [] : [known.name, ...known.aliases]),
      unit.name,
      ...unit.aliases,
    ]);
    const name = [...forms].reduce((a, b) => (b.length > a.length ? b : a));
    rows.set(unit.code, { ...unit, name, aliases: [...forms].filter((form) => form !== name) });
  }
  return [...vocabulary, ...rows.values()].map(({ further_functions: said, ...unit }: VocabularyUnit) => ({
    ...unit,
    function_en: english.get(unit.function) ?? null,
    further_functions: said ?? furtherOf(unit),
  }));
}

/** The places of the vocabulary without their spelling, a line each, in the order of their codes. */
export const placesJson = (jurisdictions: readonly Jurisdiction[]): string =>
  `[\n${jurisdictions
    .toSorted((a, b) => (a.code < b.code ? -1 : 1))
    .map(({ code, name, level, province, prefecture }) =>
      JSON.stringify({ code, name, level, province, prefecture } satisfies PlaceName),
    )
    .join(',\n')}\n]\n`;
