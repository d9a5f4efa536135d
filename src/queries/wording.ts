import { locatorOf, type Locator } from '../model/pinpoint.ts';
import { sharedWords, type SharedWords } from '../compare/shared-text.ts';
import type { Piece } from '../compare/wording.ts';
import { wordingLists, wordingOf, type WordingLists } from '../compare/wording-view.ts';
import type { Plan } from '../model/plan.ts';
import { correctedWords } from './corrected.ts';
import { allEditions, editionOf } from './editions.ts';
import { derive } from './derive.ts';
import { once } from './once.ts';

/** Which sentences have neighbours? The measures of all plans, in the order of the corpus. */
export const measurePieces = once(async (): Promise<readonly Piece[]> =>
  (await allEditions()).flatMap((e) => e.passages.filter((p) => p.kind === 'measure')),
);

/** Which passages are compared word for word? All but headings, whose words say little. */
export const wordingPieces = once(async (): Promise<readonly Piece[]> =>
  (await allEditions()).flatMap((e) => e.passages.filter((p) => p.kind !== 'heading')),
);

/** When was each plan issued, as far as that is printed? */
export const datesOfIssue = once(
  async (): Promise<ReadonlyMap<string, string | null>> =>
    new Map((await allEditions()).map(({ plan }) => [plan.id, plan.issued_date])),
);

/** Which words are in several plans? */
export const sharedTexts = once(async (): Promise<SharedWords> => {
  const [pieces, dates] = [await wordingPieces(), await datesOfIssue()];
  return derive('shared-words', [pieces.map(bare), [...dates]], () => sharedWords(pieces, dates));
});

/** What is compared of a piece. */
export const bare = ({ id, plan, text }: Piece) => [id, plan, text] as const;

const texts = once(
  async (): Promise<ReadonlyMap<string, string>> =>
    new Map((await wordingPieces()).map(({ id, text }) => [id, text])),
);

/** What one plan shares, in numbers. */
export interface PlanWordingCount {
  readonly plan: Plan;
  readonly wording: number;
  readonly formulae: number;
  /** Letters in shared words, of all letters of its passages. */
  readonly percent: string;
}

/** So much is on the page of all plans, and on that of one; its HTML stays below 300 kB whatever plans share. */
const ON_INDEX = { wording: 120, formulae: 40 };
const ON_PLAN = { wording: 200, formulae: 60 };

/** What do plans share word for word, the longest first, and how much does each? */
export const allWording = once(
  async (): Promise<{ readonly lists: WordingLists; readonly counts: readonly PlanWordingCount[] }> => {
    const shared = await sharedTexts();
    const { marks } = await correctedWords();
    return {
      lists: wordingLists(shared, await texts(), marks, ON_INDEX),
      counts: (await allEditions()).map(({ plan }) => countOf(plan, shared)),
    };
  },
);

function countOf(plan: Plan, shared: SharedWords): PlanWordingCount {
  const runs = [...new Set((shared.own.get(plan.id) ?? []).map(({ run }) => run))];
  const wording = runs.filter((k) => shared.runs[k]?.formula === null).length;
  return { plan, wording, formulae: runs.length - wording, percent: percentOf(plan.id, shared) };
}

function percentOf(plan: string, shared: SharedWords): string {
  const { all, shared: some } = shared.letters.get(plan) ?? { all: 0, shared: 0 };
  return `${(all === 0 ? 0 : (100 * some) / all).toFixed(1)}%`;
}

/** What one plan has in common with others. */
export interface PlanWording {
  readonly plan: Plan;
  readonly lists: WordingLists;
  readonly percent: string;
  /** Where a passage of the plan stands. */
  readonly where: (id: string) => Locator | null;
}

/** What does this plan share with others word for word? */
export async function wordingOfPlan(id: string): Promise<PlanWording> {
  const edition = await editionOf(id);
  const shared = await sharedTexts();
  const { marks } = await correctedWords();
  return {
    plan: edition.plan,
    lists: wordingOf(id, shared, await texts(), marks, ON_PLAN),
    percent: percentOf(id, shared),
    where: (passage) => locatorOf(edition, passage),
  };
}
