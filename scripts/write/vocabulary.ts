import type { StoredConcept } from '../../src/model/coding.ts';
import type { Instrument, Theme } from '../../src/model/seed.ts';

/** Themes as content/ keeps them, in their order. */
export const themeRows = (themes: readonly Theme[]): StoredConcept[] =>
  themes.map(({ code, pref, definition, alt, not }) => ({
    code,
    name: pref,
    definition,
    parent: null,
    origin: 'site',
    alt,
    not,
  }));

/** Policy instruments as content/ keeps them: each kind, then its tools. */
export const instrumentRows = (instruments: readonly Instrument[]): StoredConcept[] =>
  instruments.flatMap(({ code, pref, definition, tools }) => [
    { code, name: pref, definition, parent: null, origin: 'rothwell-zegveld', alt: [], not: [] },
    ...tools.map((t) => ({
      code: t.code,
      name: t.pref,
      definition: t.definition,
      parent: code,
      origin: t.origin,
      alt: t.alt,
      not: t.not,
    })),
  ]);
