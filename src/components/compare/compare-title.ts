import { namesOf, type Named } from '../../compare/plan-names.ts';
import type { Vocabulary } from '../../compare/fragment.ts';
import { filtersOf, type CompareState } from '../../compare/state.ts';
import { joints } from '../../text/joints.ts';
import { zh as t } from '../../text/matrix.ts';
import { shortPlace } from '../../text/place-name.ts';

/** So many plans are named in a title. */
const NAMED = 3;

/** By what is compared: the names of what is chosen, or the dimension. */
const whatOf = ({ by, ...state }: CompareState, vocabulary: Vocabulary): string => {
  const lists = {
    theme: vocabulary.themes,
    instrument: vocabulary.instruments,
    indicator: vocabulary.indicators,
  };
  const chosen = filtersOf[by].flatMap((filter) => {
    const code = state[filter];
    return code === null ? [] : (lists[filter].find((one) => one.code === code)?.name ?? code);
  });
  return [
    ...chosen,
    ...(chosen.length === 0 || by === 'measures' || by === 'tools' ? [t.by[by].name] : []),
  ].join(' · ');
};

/** What a comparison shows, for titles: 临泽—涟水 · 科技人才 · 举措 · 比较. */
export function compareTitle(plans: readonly Named[], state: CompareState, vocabulary: Vocabulary): string {
  const names = plans.map(namesOf(plans)).map(shortPlace);
  const said =
    names.length > NAMED
      ? t.titles.many(joints.names(names.slice(0, NAMED)), names.length)
      : names.join(t.titles.between);
  return [said, whatOf(state, vocabulary), t.titles.compare].join(' · ');
}

/** The same in one line for the control that unfolds the others: 2 份方案 · 科技人才. */
export const compareSummary = (plans: number, state: CompareState, vocabulary: Vocabulary): string =>
  [t.titles.plans(plans), whatOf(state, vocabulary)].join(' · ');
