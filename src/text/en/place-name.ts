import type { placeName as ChinesePlace, shortPlace as ChineseShort } from '../place-name.ts';

/** What a plan is called in English where its seal stands for it: what an editor gave, else what the document says. */
export const placeName: typeof ChinesePlace = ({ jurisdiction, jurisdiction_en, title, title_en }) =>
  jurisdiction_en ?? jurisdiction ?? title_en ?? title;

/** Linze County is Linze where there is little room. */
export const shortPlace: typeof ChineseShort = (name) => name.replace(/ (?:County|City)$/u, '');
