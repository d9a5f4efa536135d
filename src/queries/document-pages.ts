import { sourcePages } from '../edition/source-pages.ts';
import { sourceView } from '../edition/source-view.ts';
import { planView } from '../edition/plan-view.ts';
import { wholeText } from '../edition/whole-text.ts';
import { wholeTextPages } from '../edition/whole-text-pages.ts';
import { leftOutOf } from '../model/left-out.ts';
import { readerFor } from './editions.ts';
import { keyOfPlanPage, keyOfSource } from './keys.ts';
import { pathsOfParts } from './paths.ts';

/** Which pages of whole texts are there? */
export const textPaths = () =>
  pathsOfParts(async (plan) => {
    const reader = await readerFor(plan);
    return wholeTextPages(wholeText(reader), planView(reader).corrections).length;
  }, keyOfPlanPage);

/** Which pages of sources are there? */
export const sourcePaths = () =>
  pathsOfParts(async (plan) => {
    const reader = await readerFor(plan);
    return sourcePages(sourceView(reader), leftOutOf(reader.source.dropped ?? []).length).length;
  }, keyOfSource);
