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

/** Tags by their numbers in `Directory.tags`; a single one by its number alone. */
export type TagNumbers = number | readonly number[];

/**
 * A group: its plan by number, the id of the parent below the plan's, tags of all its passages, whether the first is its
 * heading; then of each passage its length when folded, its tags, and its id below the plan's. The ids are left out
 * where they are the regular ones, see `localIdOf`.
 */
export type GroupEntry = readonly [
  plan: number,
  local: string,
  tags: readonly number[],
  headed: 0 | 1,
  lengths: readonly number[],
  passageTags: readonly TagNumbers[],
  locals?: readonly string[],
];

/** `3`, `3/1`, `3/2`: the heading has the id of its parent, sentences are counted from 1. */
export const regularLocal = (parent: string, headed: 0 | 1, passage: number): string =>
  headed === 1 && passage === 0 ? parent : `${parent}/${passage + 1 - headed}`;

/** The id of a passage below its plan's. */
export const localIdOf = ([, local, , headed, , , locals]: GroupEntry, passage: number): string => {
  const own = locals?.[passage] ?? '';
  return own === '' ? regularLocal(local, headed, passage) : own;
};

export const tagsOf = ([, , shared, , , tags]: GroupEntry, passage: number): readonly number[] => {
  const own = tags[passage] ?? [];
  return [...shared, ...(typeof own === 'number' ? [own] : own)];
};

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
  /** All characters of the folded texts, where the index is by pairs: what may follow a single one. */
  readonly alphabet: string;
}

/** `texts-<n>.json`: the texts of the passages of `perPack` groups. */
export type TextPack = readonly (readonly string[])[];

/** `terms.json`: a known term, in how many passages it stands, its pinyin in syllables. */
export type KnownTerm = readonly [term: string, passages: number, pinyin: string];

/** The pack that holds a group. */
export const packOf = (group: number, perPack: number): number => Math.floor(group / perPack);
