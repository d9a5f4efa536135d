/**
 * What `scripts/build-search.ts` publishes and the browser reads, besides the engine's own files. A **group** is what
 * several terms are looked for in together: the passages of one parent (a task, a section, a safeguard) with its heading.
 */

/** `/search/data/manifest.json`: the one file whose name stays; all others lie in a folder named by `version`. */
export interface Manifest {
  readonly version: string;
  readonly form: IndexForm;
  /** Files of the engine's index, for keeping a copy. */
  readonly files: readonly string[];
}

/** How the engine's index is cut: see `tokens.ts`. */
export type IndexForm = 'characters' | 'bigrams';

/** A value of a facet: a kind, a theme, an instrument, a unit or its function. */
export interface Tag {
  readonly facet: Facet;
  readonly code: string;
  readonly label: string;
  /** Whether the list of values shows it; a single unit is found by its code only. */
  readonly listed: boolean;
}

/** The facets besides the plan, in the order in which they are shown. */
export const tagFacets = ['kind', 'theme', 'instrument', 'unit'] as const;
export type Facet = (typeof tagFacets)[number];

export interface PlanEntry {
  readonly id: string;
  readonly title: string;
  readonly place: string;
  readonly seal: string;
  readonly prefecture: boolean;
  readonly interpretation: boolean;
}

/** A passage: its id below the plan's, and its tags by their number in `Directory.tags`. */
export type PassageEntry = readonly [local: string, tags: readonly number[]];
/** A group: plan by its number, id of the parent below the plan's, tags of all its passages, whether the first is its heading. */
export type GroupEntry = readonly [
  plan: number,
  local: string,
  tags: readonly number[],
  headed: 0 | 1,
  passages: readonly PassageEntry[],
];

/** `directory.json`: everything but the texts. */
export interface Directory {
  readonly plans: readonly PlanEntry[];
  readonly tags: readonly Tag[];
  readonly groups: readonly GroupEntry[];
  /** The engine's name of each group. */
  readonly engine: readonly string[];
  /** Traditional characters and their simplified forms, in pairs. */
  readonly variants: string;
  /** Groups in one file of texts. */
  readonly perPack: number;
}

/** `texts-<n>.json`: the texts of the passages of `perPack` groups. */
export type TextPack = readonly (readonly string[])[];

/** `terms.json`: a known term, in how many passages it stands, its pinyin in syllables. */
export type KnownTerm = readonly [term: string, passages: number, pinyin: string];

/** The pack that holds a group. */
export const packOf = (group: number, perPack: number): number => Math.floor(group / perPack);
