import { readings, type Reading } from '../compare/coded.ts';
import { countedUnits, type CountedUnit } from '../compare/frequency.ts';
import { frequencyPath, instrumentsIndex, themesIndex } from '../routes.ts';

/** The two schemes as their indexes and tables are called. */
const frequencySchemes = ['instruments', 'themes'] as const;
type FrequencyScheme = (typeof frequencySchemes)[number];

/** One of the tables: of which codes, what is counted, whose codes, with safeguards or without. */
export interface FrequencyTable {
  readonly scheme: FrequencyScheme;
  readonly unit: CountedUnit;
  readonly reading: Reading;
  readonly safeguards: boolean;
}

const single = { instruments: 'instrument', themes: 'theme' } as const;
/** The index below which the tables of a scheme stand. */
export const frequencyIndexes = { instruments: instrumentsIndex, themes: themesIndex } as const;

/** The scheme of a table, as codings name it. */
export const schemeOf = ({ scheme }: Pick<FrequencyTable, 'scheme'>): 'instrument' | 'theme' =>
  single[scheme];

/** Which tables are there? */
export const frequencyTables: readonly FrequencyTable[] = frequencySchemes.flatMap((scheme) =>
  [false, true].flatMap((safeguards) =>
    readings.flatMap((reading) => countedUnits.map((unit) => ({ scheme, unit, reading, safeguards }))),
  ),
);

/** The address of a table. */
export const frequencyAddress = ({ scheme, ...way }: FrequencyTable): string =>
  frequencyPath(frequencyIndexes[scheme], way);
