import { hasCode } from '../compare/coded.ts';
import { leadingAmong, type Leading } from '../compare/leads.ts';
import { printedUnits } from '../compare/printed-units.ts';
import {
  mostHeaded,
  mostPromised,
  mostTelling,
  type Headed,
  type Promised,
  type Written,
} from '../compare/questions.ts';
import type { Concept } from '../model/coding.ts';
import { isEdited } from '../model/edited.ts';
import type { Indicator } from '../model/indicator.ts';
import { foldingWith } from '../search/fold.ts';
import { codedPlans, concepts } from './codings.ts';
import { allEditions } from './editions.ts';
import { once } from './once.ts';
import { rowsFor } from './rows.ts';
import { allIndicators } from './tables.ts';

/** The questions that this corpus can answer, each with what its answer is about; null where there is nothing to ask. */
export interface Questions {
  readonly plans: number;
  /** Whether an editor has read them all. */
  readonly edited: boolean;
  readonly promised: (Promised & { readonly indicator: Indicator }) | null;
  readonly written: Written | null;
  readonly headed: (Headed & { readonly theme: Concept }) | null;
}

/** Shorter wordings say too little to be asked for. */
const SHORTEST = 4;

const printed = once(async () =>
  printedUnits((await allEditions()).flatMap((edition) => rowsFor(edition).responsibilities)),
);

/** Who is at the head of the tasks of a theme, primary or further? */
export async function leadsUnder(code: string, safeguards: boolean): Promise<readonly Leading[]> {
  const tasks = (await codedPlans(safeguards)).flatMap((plan) =>
    plan.tasks.filter((task) => hasCode(task.themes, code)).map((task) => task.row.id),
  );
  return leadingAmong(await printed(), new Set(tasks));
}

/** Which questions does the corpus answer best? With or without safeguards, where tasks are counted. */
export async function questions(safeguards: boolean): Promise<Questions> {
  const [editions, indicators, themes] = await Promise.all([
    allEditions(),
    allIndicators(),
    concepts('themes'),
  ]);
  const targets = Map.groupBy(
    editions.flatMap((edition) => edition.targets),
    ({ indicator }) => indicator,
  );
  const promised = mostPromised(
    indicators.map(({ code }) => {
      const own = targets.get(code) ?? [];
      return { code, plans: [...new Set(own.map(({ plan }) => plan))], targets: own.length };
    }),
  );
  const indicator = indicators.find(({ code }) => code === promised?.code);
  const leads = await Promise.all(
    themes.map(async ({ code }): Promise<Headed> => {
      const own = await leadsUnder(code, safeguards);
      const of = (as: Leading['as']): number => own.filter((row) => row.as === as).length;
      return { code, lead: of('lead'), first: of('first') };
    }),
  );
  const headed = mostHeaded(leads);
  const theme = themes.find(({ code }) => code === headed?.code);
  return {
    plans: editions.length,
    edited: editions.every(isEdited),
    promised: promised && indicator ? { ...promised, indicator } : null,
    written: mostTelling(await writtenBy(themes), editions.length),
    headed: headed && theme ? { ...headed, theme } : null,
  };
}

const { fold } = foldingWith(new Map());
const foldedTexts = once(async () =>
  (await allEditions()).map(({ plan, passages }) => ({
    plan: plan.id,
    passages: passages.map(({ text }) => fold(text)),
  })),
);
const written = new Map<string, Promise<Written>>();

/** In which plans the wordings of the themes stand, as the search finds them. */
async function writtenBy(themes: readonly Concept[]): Promise<readonly Written[]> {
  const terms = [...new Set(themes.flatMap(({ alt }) => alt))].filter(
    (term) => [...term].length >= SHORTEST && !term.includes('…'),
  );
  return Promise.all(
    terms.map((term) => {
      const known = (import.meta.env.DEV ? undefined : written.get(term)) ?? countsOf(term);
      written.set(term, known);
      return known;
    }),
  );
}

async function countsOf(term: string): Promise<Written> {
  const folded = fold(term);
  const counts = (await foldedTexts()).map(({ plan, passages }) => ({
    plan,
    count: passages.reduce((sum, text) => sum + Number(text.includes(folded)), 0),
  }));
  return {
    term,
    plans: counts.filter(({ count }) => count > 0).map(({ plan }) => plan),
    passages: counts.reduce((sum, { count }) => sum + count, 0),
  };
}
