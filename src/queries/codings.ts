import { getCollection } from 'astro:content';
import {
  agreementOf,
  agreementScopes,
  countedConcept,
  kappasOf,
  kappasWithSafeguards,
  setsIn,
  type Agreement,
  type AgreementScope,
} from '../compare/agreement.ts';
import { codedPlan, counting, type CodedPlan } from '../compare/coded.ts';
import { instrumentMatrix, themeMatrix, type Row } from '../compare/matrix.ts';
import { neighbours, type Neighbour } from '../compare/similar.ts';
import { sharedPlaces, type SharedOf, type SharedPlace } from '../compare/nearest.ts';
import { wordingIndex } from '../compare/wording-index.ts';
import type { Concept, StoredConcept } from '../model/coding.ts';
import { withSafeguards } from '../routes.ts';
import { spoken } from '../text/vocabulary.ts';
import { correctedWords } from './corrected.ts';
import { allEditions } from './editions.ts';
import { derive } from './derive.ts';
import { once } from './once.ts';
import { rowsFor } from './rows.ts';
import { bare, measurePieces, wordingPieces } from './wording.ts';

/** Which pages of counts are there? Each without safeguards, and below `/with-safeguards/` with them. */
export const countedPaths = () =>
  [false, true].map((safeguards) => ({
    params: { counted: safeguards ? withSafeguards('').slice(1) : undefined },
    props: { safeguards },
  }));

/**
 * What are the themes, or the policy tools below their kinds, in the order of the vocabulary, and how sure are they where
 * safeguards are counted, or are not?
 */
export async function concepts(
  scheme: 'themes' | 'instruments',
  safeguards = false,
): Promise<readonly Concept[]> {
  const [stored, found] = await Promise.all([storedConcepts(scheme), agreements()]);
  return stored.map((concept) =>
    countedConcept(
      {
        ...concept,
        ...kappasOf(found.tasks, concept.code),
        ...kappasWithSafeguards(found['with-safeguards'], concept.code),
      },
      safeguards,
    ),
  );
}

async function storedConcepts(scheme: 'themes' | 'instruments'): Promise<readonly StoredConcept[]> {
  const entries = await getCollection(scheme);
  return entries
    .map(({ data }) => data)
    .sort((a, b) => a.order - b.order)
    .map(({ id: _id, order: _order, ...concept }) => spoken.concept(concept));
}

/** What are the plans, their tasks and their measures about, and with which tools do they work? As plans number them. */
export const codedPlansAsNumbered = once(async (): Promise<readonly CodedPlan[]> => {
  const { marks } = await correctedWords();
  return (await allEditions()).map((edition) => codedPlan(rowsFor(edition), marks));
});

const counted = (safeguards: boolean) => {
  const plans = once(async (): Promise<readonly CodedPlan[]> =>
    (await codedPlansAsNumbered()).map((plan) => counting(plan, safeguards)),
  );
  const matrixOf = (scheme: 'themes' | 'instruments') =>
    once(async (): Promise<readonly Row[]> => {
      const rows = scheme === 'themes' ? themeMatrix : instrumentMatrix;
      return rows(await plans(), await concepts(scheme, safeguards));
    });
  return { plans, matrix: { themes: matrixOf('themes'), instruments: matrixOf('instruments') } };
};
const countedWays = { with: counted(true), without: counted(false) };

/** The same, with all safeguards or with none, so that plans count alike. */
export const codedPlans = (safeguards: boolean): Promise<readonly CodedPlan[]> =>
  countedWays[safeguards ? 'with' : 'without'].plans();

/** What have the plans under each theme, or each tool and kind of tools? Rows in the order of the vocabulary. */
export const codedMatrix = (scheme: 'themes' | 'instruments', safeguards: boolean): Promise<readonly Row[]> =>
  countedWays[safeguards ? 'with' : 'without'].matrix[scheme]();

/** How far do rule and editor agree, over tasks alone, without safeguards and with them? */
export const agreements = once(async (): Promise<Readonly<Record<AgreementScope, Agreement>>> => {
  const [editions, themes, instruments] = await Promise.all([
    allEditions(),
    storedConcepts('themes'),
    storedConcepts('instruments'),
  ]);
  const codes = {
    theme: themes.map((t) => t.code),
    instrument: instruments.filter((t) => t.parent !== null).map((t) => t.code),
  };
  return Object.fromEntries(
    agreementScopes.map((scope) => [
      scope,
      agreementOf(
        editions.flatMap((e) => setsIn(e, scope)),
        codes,
      ),
    ]),
  ) as Record<AgreementScope, Agreement>;
});

/** Which measures of other plans are nearest to each measure? */
export const nearestMeasures = once(async (): Promise<ReadonlyMap<string, readonly Neighbour[]>> => {
  const pieces = await measurePieces();
  return derive('neighbours', pieces.map(bare), () => neighbours(pieces));
});

/** Which words do the measures of a task share verbatim with passages of other plans? By task. */
export const sharedByTask = once(async (): Promise<ReadonlyMap<string, SharedOf<SharedPlace>>> => {
  const pieces = await wordingPieces();
  const measures = (await allEditions()).map(rowsFor).flatMap((rows) => rows.measures);
  const own = measures.map(({ id, task, number }) => ({ id, task, number }));
  return derive('shared-by-task', [pieces.map(bare), own], () => {
    const index = wordingIndex(pieces);
    const tasks = [...Map.groupBy(own, ({ task }) => task)];
    return new Map(tasks.map(([task, list]) => [task, sharedPlaces(list, index)]));
  });
});
