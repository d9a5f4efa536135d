import { sharedWords, type SharedWords } from '../compare/shared-text.ts';
import type { Piece } from '../compare/wording.ts';
import { allEditions } from './editions.ts';
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

/** Which words stand in several plans? */
export const sharedTexts = once(async (): Promise<SharedWords> =>
  sharedWords(await wordingPieces(), await datesOfIssue()),
);
