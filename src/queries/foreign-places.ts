import { getCollection } from 'astro:content';
import { cutAt } from '../compare/evidence.ts';
import { foreignPlaces, type ForeignPlace } from '../compare/foreign-places.ts';
import { placeNames } from '../compare/place-names.ts';
import { marksWithin, type Mark } from '../model/marks.ts';
import type { PlaceName } from '../model/place.ts';
import { correctedWords } from './corrected.ts';
import { editionsById } from './editions.ts';
import { once } from './once.ts';
import { sharedTexts } from './wording.ts';

const finder = once(async () =>
  placeNames((await getCollection('places')).map(({ data: { id: _id, ...place } }) => place)),
);
/** The code of each plan's own place. */
const codesOfPlans = once(
  async () => new Map([...(await editionsById())].map(([id, { plan }]) => [id, plan.jurisdiction_code])),
);

/** A place of elsewhere with the words around it, cut at the name. */
export interface ForeignPlaceView extends ForeignPlace {
  readonly pieces: readonly { readonly text: string; readonly within: boolean }[];
  readonly marks: readonly Mark[];
  /** Whether words before or after are left out. */
  readonly cut: { readonly before: boolean; readonly behind: boolean };
}

/** What is known of places of elsewhere that a plan names; null where its own place is not known. */
export type ForeignPlaces = readonly ForeignPlaceView[] | null;

/** So many signs around the first name of a sentence are shown. */
const AROUND = 70;

/** Which places of elsewhere does a plan name, and what speaks for either reading? */
export async function foreignPlacesOf(id: string): Promise<ForeignPlaces> {
  const edition = (await editionsById()).get(id);
  if (edition === undefined) throw new Error(`content/plans/${id}.mdx is missing`);
  const { plan, passages } = edition;
  if (plan.jurisdiction_code === null) return null;
  const shared = await sharedTexts();
  const own = Map.groupBy(shared.own.get(id) ?? [], (place) => place.id);
  const { marks } = await correctedWords();
  const texts = new Map(passages.map((p) => [p.id, p.text]));
  const codes = await codesOfPlans();
  const has = (run: number, named: readonly PlaceName[]): boolean =>
    (shared.runs[run]?.listed ?? []).some((place) =>
      named.some(({ code }) => code === codes.get(place.plan)),
    );
  const rows = foreignPlaces(
    passages.filter((p) => p.kind !== 'heading'),
    {
      code: plan.jurisdiction_code,
      name: plan.jurisdiction,
      province: plan.province,
      prefecture: plan.prefecture,
    },
    await finder(),
    (passage, at, named) =>
      (own.get(passage) ?? []).some((p) => p.start <= at.start && at.end <= p.end && has(p.run, named)),
  );
  return rows.map((row) => {
    const text = texts.get(row.passage) ?? '';
    const [first] = row.at;
    const start = Math.max(0, (first?.start ?? 0) - AROUND);
    const end = Math.min(text.length, (first?.end ?? 0) + AROUND);
    const within = row.at
      .filter((at) => at.end <= end)
      .map((at) => ({ start: at.start - start, end: at.end - start }));
    return {
      ...row,
      pieces: cutAt(text.slice(start, end), within),
      marks: marksWithin(marks.get(row.passage) ?? [], start, end),
      cut: { before: start > 0, behind: end < text.length },
    };
  });
}
