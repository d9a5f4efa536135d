import type { Mark } from '../model/marks.ts';
import type { Duty } from './duty.ts';
import type { PackedLayout } from './layout.ts';

/**
 * What `scripts/build-search.ts` publishes and the browser reads, besides the engine's own files. A **group** is what
 * several terms are looked for in together: the passages of one parent (a task, a section, a safeguard) with its heading.
 */

/** `/search/data/manifest.json`: the one file whose name stays; all others lie in a folder named by `version`. */
export interface Manifest {
  readonly version: string;
  readonly form: IndexForm;
  /** All files of a small index, for keeping a copy; none of a large one, of which only what was asked for is kept. */
  readonly files: readonly string[];
}

/** How the engine's index is cut: see `tokens.ts` and `grams.ts`. */
export type IndexForm = 'characters' | 'grams';

/** A value of a facet: a kind, a theme, an instrument, a function of units. Units themselves: see `tags.ts`. */
export interface Tag {
  readonly facet: Facet;
  readonly code: string;
  readonly label: string;
  /** Whether the list of values shows it; what pages count as measures is found by its code only. */
  readonly listed: boolean;
}

/** The facets besides the plan, in the order in which they are shown. */
export const tagFacets = ['kind', 'theme', 'instrument', 'unit'] as const;
export type Facet = (typeof tagFacets)[number];

export interface PlanEntry {
  readonly id: string;
  readonly title: string;
  readonly place: string;
  /** Its place in English, where an editor gave it. */
  readonly english?: string;
  readonly seal: string;
  readonly prefecture: boolean;
  readonly interpretation: boolean;
  /** Set where no task of the plan names a unit. */
  readonly unitless?: true;
  /** Set where it prints words of units (责任单位) for tasks of which none was read. */
  readonly unread?: true;
}

/** An index of the engine: it has the words that begin with `from` or a later letter, up to the next shard's. */
export interface Shard {
  readonly from: string;
  /** The engine's names of the blocks. */
  readonly names: readonly string[];
  /** Words with which the parts of the shard begin, parted by blanks: what lies in several parts is asked for by them. */
  readonly parts: string;
}

/** `directory.json`: what every question needs. */
export interface Directory {
  readonly plans: readonly PlanEntry[];
  readonly tags: readonly Tag[];
  /** Facets whose tags are so long that they wait until a reader wants them. */
  readonly later: readonly Facet[];
  /** How many tables of single units there are: `units-<n>.json`. */
  readonly units: number;
  readonly layout: PackedLayout;
  /** Traditional characters and their simplified forms, in pairs. */
  readonly variants: string;
  /** How many tables there are of terms that stand across words: `across-<n>.json`, see `across.ts`. */
  readonly across: number;
  /** Groups in one file of texts. */
  readonly perPack: number;
  /** The engine's names of the groups, where the index is by characters. */
  readonly engine: readonly string[];
  readonly grams?: {
    /** Characters that have stand-ins, see `lettersOf`. */
    readonly signs: string;
    /** Frequent pairs of letters, one after the other. */
    readonly frequent: string;
    readonly shards: readonly Shard[];
    /** Terms whose tallies are files of their own, `tally-<number>.json`: see `tallies.ts`. */
    readonly tallied: readonly string[];
  };
}

/** `3`, `3/1`, `3/2`: the heading has the id of its parent, sentences are counted from 1. */
export const regularLocal = (parent: string, headed: boolean, passage: number): string =>
  headed && passage === 0 ? parent : `${parent}/${passage + (headed ? 0 : 1)}`;

/**
 * A group's own words: the id of its parent below the plan's, the texts of its passages, their ids below the plan's where
 * these are not the regular ones, the marks of those passages in which something was corrected, by their numbers, and of a task
 * who answers for it: null where it names nobody.
 */
export type GroupText = readonly [
  local: string,
  texts: readonly string[],
  locals?: readonly string[],
  marks?: Readonly<Record<number, readonly Mark[]>>,
  duty?: Duty | null,
];

/** The id of a passage below its plan's. */
export const localIdOf = ([local, , locals]: GroupText, headed: boolean, passage: number): string => {
  const own = locals?.[passage] ?? '';
  return own === '' ? regularLocal(local, headed, passage) : own;
};

/** `texts-<n>.json`: the texts of `perPack` groups. */
export type TextPack = readonly GroupText[];

/** `terms.json`: a known term, in how many passages it stands, its pinyin in syllables. */
export type KnownTerm = readonly [term: string, passages: number, pinyin: string];

/** `wordings.json`: words that are used for one another, each with the number of passages in which it stands, maybe none. */
export type WordingGroup = readonly (readonly [word: string, passages: number])[];

/** The pack that holds a group. */
export const packOf = (group: number, perPack: number): number => Math.floor(group / perPack);
