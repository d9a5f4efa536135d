import { locatorOf, type Locator } from '../model/pinpoint.ts';
import type { PublishedDecision } from '../model/decision.ts';
import { isEdited } from '../model/edited.ts';
import { validityWords } from '../model/validity.ts';
import { settingsOf } from '../model/punctuation.ts';
import { contains } from '../model/provenance.ts';
import { changeOf, type Change } from '../model/readings.ts';
import type { Passage } from '../model/structure.ts';
import { figuresOf, type PlanFigures } from './figures.ts';
import { outlineOf, type Part } from './outline.ts';
import type { Reader } from './reader.ts';

/** Everything that the page of one plan shows. */
export interface PlanView {
  /** Id of the plan. */
  readonly plan: string;
  readonly figures: PlanFigures;
  readonly parts: readonly Part[];
  readonly corrections: readonly CorrectionView[];
  /** What an editor decided on the structure. */
  readonly decisions: readonly PublishedDecision[];
  /** What may be said of facts that are not filled in: whether an editor has read it, and what its text says of its validity. */
  readonly unfilled: Unfilled;
  /** How many signs its pages show differently from the copy has them: see `punctuated`. */
  readonly signs: number;
}

/** See `PlanView`. */
export interface Unfilled {
  readonly edited: boolean;
  readonly validity: string | null;
}

/** A correction with the passage it is in, if any, and its lines. */
export interface CorrectionView {
  readonly change: Change;
  readonly passage: string | null;
  /** Where that passage stands; null where it is in none. */
  readonly place: Locator | null;
  readonly line: number;
  readonly lastLine: number;
  /** Whether its lines lead a reader to the words: see `lineShown`. */
  readonly linesLead: boolean;
}

export const planView = (reader: Reader): PlanView => ({
  plan: reader.edition.plan.id,
  figures: figuresOf(reader.edition),
  parts: outlineOf(reader),
  decisions: reader.edition.decisions ?? [],
  unfilled: {
    edited: isEdited(reader.edition),
    validity: validityWords(reader.edition.passages),
  },
  signs: reader.edition.passages.reduce((sum, { text }) => sum + settingsOf(text).length, 0),
  corrections: reader.edition.corrections.map((correction) => {
    const passage = reader.edition.passages.find((p) => contains(p, correction));
    return {
      change: changeOf(correction),
      passage: passage?.id ?? null,
      place: passage ? locatorOf(reader.edition, placed(passage)) : null,
      line: reader.line(correction.start),
      lastLine: reader.line(Math.max(correction.start, correction.end - 1)),
      linesLead: reader.lineShown(correction.start) !== null,
    };
  }),
});

/** What a place is named after: a passage, and for a heading what it heads. */
const placed = ({ id, kind, parent }: Passage): string => (kind === 'heading' ? parent : id);
