import type { StoredConcept } from '../../src/model/coding.ts';
import type { PlaceName } from '../../src/model/place.ts';
import type { Unit } from '../../src/model/responsibility.ts';
import type { Instrument, Jurisdiction, Theme } from '../../src/model/seed.ts';

/** Themes as content/ keeps them, in their order. */
export const themeRows = (themes: readonly Theme[]): StoredConcept[] =>
  themes.map(({ code, pref, definition, includes, excludes, alt, hint, not }) => ({
    code,
    name: pref,
    definition,
    parent: null,
    origin: 'site',
    includes,
    excludes,
    alt,
    hint,
    not,
  }));

/** Policy instruments as content/ keeps them: each kind, then its tools. */
export const instrumentRows = (instruments: readonly Instrument[]): StoredConcept[] =>
  instruments.flatMap(({ code, pref, definition, tools }) => [
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
    },
    ...tools.map((t) => ({
      code: t.code,
      name: t.pref,
      definition: t.definition,
      parent: code,
      origin: t.origin,
      includes: t.includes,
      excludes: t.excludes,
      alt: t.alt,
      hint: t.hint,
      not: t.not,
    })),
  ]);

/**
 * The rows of the table `units`: those of the vocabulary, then those by rule, each code once. Where several plans of a
 * place name one unit, all its forms are kept, and the longest is its name.
 */
export function unitRows(vocabulary: readonly Unit[], byRule: readonly Unit[]): Unit[] {
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
  return [...vocabulary, ...rows.values()];
}

/** The places of the vocabulary without their spelling, a line each, in the order of their codes. */
export const placesJson = (jurisdictions: readonly Jurisdiction[]): string =>
  `[\n${jurisdictions
    .toSorted((a, b) => (a.code < b.code ? -1 : 1))
    .map(({ code, name, level, province, prefecture }) =>
      JSON.stringify({ code, name, level, province, prefecture } satisfies PlaceName),
    )
    .join(',\n')}\n]\n`;
