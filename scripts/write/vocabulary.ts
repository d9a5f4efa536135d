import type { Concept } from '../../src/model/coding.ts';
import type { Instrument, Theme } from '../../src/model/seed.ts';

/** Themes as content/ keeps them, in their order. */
export const themeRows = (themes: readonly Theme[]): Concept[] =>
  themes.map(({ code, pref, definition, alt, not }) => ({
    code,
    name: pref,
    definition,
    parent: null,
    alt,
    not,
  }));

/** Policy instruments as content/ keeps them: each kind, then its tools. */
export const instrumentRows = (instruments: readonly Instrument[]): Concept[] =>
  instruments.flatMap(({ code, pref, definition, tools }) => [
    { code, name: pref, definition, parent: null, alt: [], not: [] },
    ...tools.map((t) => ({
      code: t.code,
      name: t.pref,
      definition: t.definition,
      parent: code,
      alt: t.alt,
      not: t.not,
    })),
  ]);
