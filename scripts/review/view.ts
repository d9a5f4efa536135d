import type { LineReading, StructureEntry } from '../../src/model/decision.ts';
import type { SectionRole } from '../../src/model/structure.ts';
import type { Departure } from '../../src/model/readings.ts';
import type { Option } from '../parse/feature.ts';
import type { Taking } from '../parse/taking.ts';

/**
 * What the page of a review shows, as one JSON value: the source, how it is read, why, and where that may be wrong. Types only; the
 * server makes it (`viewing.ts`), the page draws it. All words of the document are text, and hidden characters in them escaped.
 */
export interface View {
  /** Digest of the files that the reading depends on; every write names the one that it is based on. */
  readonly version: string;
  /** The file or the plan. */
  readonly name: string;
  readonly title: string;
  /** Names of the files that decisions are written to. */
  readonly files: { readonly structure: string; readonly facts: string };
  readonly lines: readonly Line[];
  readonly items: readonly Item[];
  readonly doubts: readonly Doubt[];
  readonly facts: readonly Fact[];
  readonly decisions: readonly Decided[];
  /** How many tasks, areas, safeguards and units the reading has. */
  readonly counts: { readonly tasks: number; readonly areas: number; readonly safeguards: number };
  /** What can be taken back. */
  readonly undo: boolean;
}

/** A line of the source. */
export interface Line {
  readonly number: number;
  readonly runs: readonly Run[];
}

/** A stretch of a line: a part of one item, or of none; a departure from the source with both readings. */
export interface Run {
  /** Index of the item. */
  readonly item: number | null;
  readonly kind: 'text' | Departure;
  /** The words of the source. */
  readonly sic: string;
  /** The words of the edition; those of the source where the two are the same. */
  readonly reading: string;
}

/** One thing that is read: a heading, a sentence, a note, a row of a table; or a line that does not belong to the text. */
export interface Item {
  /** Code points of the source. */
  readonly start: number;
  readonly end: number;
  /** 1-based lines. */
  readonly line: number;
  readonly until: number;
  readonly is: LineReading['is'] | 'none';
  readonly role: SectionRole | null;
  /** The number of a heading, as printed. */
  readonly ordinal: string;
  /** The title of a heading; else its words. */
  readonly text: string;
  /** Index of the heading that it belongs to. */
  readonly of: number | null;
  /** 0: section; 1: area; 2: task; 3: below. */
  readonly depth: number;
  /** Who answers for a task, or is named by a note. */
  readonly units: readonly (readonly [role: 'lead' | 'supporting' | 'responsible', name: string])[];
  /** The rule that claimed its words, by its name. */
  readonly rule: string | null;
  /** What speaks for the reading: of the heading itself, or of the one above it that decided. */
  readonly why: {
    readonly above: number | null;
    readonly option: Option;
    readonly features: readonly { readonly name: string; readonly adds: number }[];
    readonly second: {
      readonly option: Option;
      readonly margin: number;
      /** What takes it. */
      readonly taking: Taking;
    } | null;
  } | null;
  /** The line and the words that a decision on it is guarded by; null where none tell the place. */
  readonly guard: { readonly line: number; readonly words: string } | null;
  /** Index of the decision on it. */
  readonly decision: number | null;
}

/** A place to look at first. */
export interface Doubt {
  readonly kind: 'error' | 'margin' | 'issue' | 'fact' | 'second';
  /** Index of the item; null for facts, and for issues about the whole. */
  readonly item: number | null;
  /** Code of an issue, or key of a fact. */
  readonly code: string;
  readonly excerpt: string;
  readonly line: number | null;
}

/** A fact about the document that a person may state. */
export interface Fact {
  readonly key: string;
  readonly value: string | number | null;
  readonly open: boolean;
  /** Readings of the text, the best first, each with the lines where it stands. */
  readonly candidates: readonly { readonly value: string; readonly lines: readonly number[] }[];
}

/** A decision as it is in structure.yaml, with what the rule would have read. */
export interface Decided {
  readonly entry: StructureEntry;
  readonly rule: LineReading | null;
  /** Index of the item that it is about. */
  readonly item: number | null;
}

/** What the server answers to a write. */
export type Answer =
  | { readonly done: true; readonly view: View; readonly changes: readonly Named[] }
  | {
      readonly done: false;
      readonly why: 'conflict' | 'refused' | 'unfit' | 'broken' | 'nothing';
      readonly said: string;
      readonly view: View | null;
    };

/** How words are read before and after a write; null: they are not an item of that reading. */
export interface Named {
  readonly line: number;
  readonly text: string;
  readonly before: Reading | null;
  readonly after: Reading | null;
}

/** What an item is, for comparing. */
export interface Reading {
  readonly is: Item['is'];
  readonly role: SectionRole | null;
  /** The words of the heading that it belongs to. */
  readonly of: string | null;
}

/** What the page asks to be written. */
export type Request =
  | {
      readonly do: 'decide';
      readonly version: string;
      readonly entry: unknown;
      readonly replaces: number | null;
    }
  | { readonly do: 'withdraw'; readonly version: string; readonly index: number }
  | {
      readonly do: 'state';
      readonly version: string;
      readonly key: string;
      readonly value: string | number | null;
    }
  | { readonly do: 'undo'; readonly version: string };
