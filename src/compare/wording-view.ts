import { marksWithin, type Mark } from '../model/marks.ts';
import type { MarksById } from './nearest.ts';
import type { OwnPlace, Place, SharedText, SharedWords } from './shared-text.ts';
import { sharedTextId } from './wording-rows.ts';

/** Words that plans share, as a page shows them. */
export interface WordingRow {
  readonly id: string;
  /** The words; what is longer than {@link MOST_SHOWN} is cut. */
  readonly text: string;
  readonly marks: readonly Mark[];
  readonly cut: boolean;
  readonly letters: number;
  readonly plans: number;
  /** The first place of each plan but the page's own, so many as are shown. */
  readonly elsewhere: readonly Place[];
  /** Plans that are not among them. */
  readonly more: number;
  readonly first: string | null;
  readonly undated: boolean;
  /** Where the words are in the plan whose page it is. */
  readonly own: readonly OwnPlace[];
}

/** Wording and formulae, the longest first, each as many as a page shows, and how many there are. */
export interface WordingLists {
  readonly wording: readonly WordingRow[];
  readonly formulae: readonly WordingRow[];
  readonly all: { readonly wording: number; readonly formulae: number };
}

/** Signs of a run that are shown, and plans that a row names: a page stays short whatever plans share. */
export const MOST_SHOWN = 160;
export const MOST_NAMED = 6;

/** The words that any plans share; `texts` and `marks`: those of passages, by id. */
export function wordingLists(
  shared: SharedWords,
  texts: ReadonlyMap<string, string>,
  marks: MarksById,
  most: { readonly wording: number; readonly formulae: number },
): WordingLists {
  const rows = shared.runs.map((run) => ({ run, own: [] as OwnPlace[] }));
  return listsOf(rows, { texts, marks, most, plan: null });
}

/** The words that one plan shares with others, where they are the longest. */
export function wordingOf(
  plan: string,
  shared: SharedWords,
  texts: ReadonlyMap<string, string>,
  marks: MarksById,
  most: { readonly wording: number; readonly formulae: number },
): WordingLists {
  const places = Map.groupBy(shared.own.get(plan) ?? [], (place) => place.run);
  const rows = [...places]
    .sort(([a], [b]) => a - b)
    .flatMap(([k, own]) => {
      const run = shared.runs[k];
      return run === undefined ? [] : [{ run, own }];
    });
  return listsOf(rows, { texts, marks, most, plan });
}

function listsOf(
  rows: readonly { readonly run: SharedText; readonly own: readonly OwnPlace[] }[],
  page: {
    readonly texts: ReadonlyMap<string, string>;
    readonly marks: MarksById;
    readonly most: { readonly wording: number; readonly formulae: number };
    readonly plan: string | null;
  },
): WordingLists {
  const [wording, formulae] = [
    rows.filter(({ run }) => run.formula === null),
    rows.filter(({ run }) => run.formula !== null),
  ];
  const view = ({ run, own }: (typeof rows)[number]): WordingRow => {
    // Of one place alone it can be said what was corrected in the words.
    const place = own[0] ?? run.listed[0];
    const [start, end] = [place?.start ?? 0, place?.end ?? 0];
    const until = Math.min(end, start + MOST_SHOWN);
    const others = [...Map.groupBy(run.listed, (p) => p.plan).values()].flatMap(([p]) =>
      p === undefined || p.plan === page.plan ? [] : [p],
    );
    const elsewhere = others.slice(0, MOST_NAMED);
    return {
      id: sharedTextId(run),
      text: (page.texts.get(place?.id ?? '') ?? '').slice(start, until),
      marks: marksWithin(page.marks.get(place?.id ?? '') ?? [], start, until),
      cut: until < end,
      letters: run.letters.length,
      plans: run.plans,
      elsewhere,
      more: run.plans - elsewhere.length - (page.plan === null ? 0 : 1),
      first: run.first,
      undated: run.undated,
      own,
    };
  };
  return {
    wording: wording.slice(0, page.most.wording).map(view),
    formulae: formulae.slice(0, page.most.formulae).map(view),
    all: { wording: wording.length, formulae: formulae.length },
  };
}
