/** What is read of a sentence before it is known to be a target. */
import type { Comparator, Strength, Target } from '../../../src/model/target.ts';
import type { Quantity } from './quantity.ts';

/** A target as a sentence states it; ranges are of its text. */
export interface Draft {
  /** The name of what is counted; empty where the sentence does not name it. */
  readonly name: readonly [number, number];
  /** The words before the name by which it counts what is added: 新增; null where there are none. */
  readonly added: readonly [number, number] | null;
  /** Which of the things that its name lists: 种植 of 种植、收获机械化率; null where it lists none. */
  readonly of: readonly [number, number] | null;
  readonly i: number;
  readonly j: number;
  /** Where its number stands, or the words that stand for one. */
  readonly at: number;
  readonly value: number | null;
  readonly max: number | null;
  /** Where the better of two values stands; null where there is none. */
  readonly maxAt: number | null;
  readonly unit: string | null;
  readonly base: Quantity['base'];
  readonly comparator: Comparator;
  /** The words by which its number, or the better one, is about so much. */
  readonly about: Quantity['about'];
  readonly year: number | null;
  readonly perYear: boolean;
  readonly baseline: { readonly value: number | null; readonly year: number | null };
  readonly benchmark: string | null;
}

/** A number that a sentence states of something it names, with what stands around it. */
export interface Stated {
  /** The folded sentence, its numbers written in digits; places in `draft` are of it. */
  readonly text: string;
  readonly draft: Pick<Draft, 'name' | 'i' | 'j' | 'at' | 'unit' | 'year' | 'perYear' | 'value'>;
  readonly place: Target['place'];
  readonly strength: Strength | null;
  /** The year of the sentence, or of one that leads it. */
  readonly year: number | null;
  readonly around: Around;
}

/** What stands around a sentence; shares, 0 to 1. */
export interface Around {
  /** How many sentences below the same heading pay. */
  readonly pays: number;
  /** How many sentences of the document pay. */
  readonly documentPays: number;
  /** How many of the nearest passages are cells of a list: short, without an end, or bare numbers. */
  readonly cells: number;
}
