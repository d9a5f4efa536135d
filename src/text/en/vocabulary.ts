import type { spoken as Chinese } from '../vocabulary.ts';

/** The vocabularies in English. */
export const spoken: typeof Chinese = {
  concept: (concept) => ({
    ...concept,
    name: concept.name_en ?? concept.name,
    definition: concept.definition_en ?? concept.definition,
    includes: concept.includes_en ?? concept.includes,
    excludes: concept.excludes_en ?? concept.excludes,
  }),
  indicator: (indicator) => ({
    ...indicator,
    name: indicator.name_en ?? indicator.name,
    definition: indicator.definition_en ?? indicator.definition,
    note: indicator.note_en ?? indicator.note,
  }),
  measured: ({ denominator, denominator_en, scope, scope_en }) => ({
    denominator: denominator_en ?? denominator,
    scope: scope_en ?? scope,
  }),
  purpose: (unit) => unit.function_en ?? unit.function,
};
