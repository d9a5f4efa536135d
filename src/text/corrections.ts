import type { Departure } from '../model/readings.ts';

/** What is said of corrections beside the words themselves, apart from the rest, because the browser loads it. */
export const zh = {
  was: '底本作',
  is: '今作',
  label: (n: string): string => `校${n}`,
  /** Many bars between the cells of tables, up to the one with the label `last`. */
  bars: (n: number, last: string): string =>
    `底本表格一格一行，各格之间的换行今作竖线，到${last}止共${n}处。`,
  say: {
    replaced: (sic: string, corr: string): string => `底本作“${sic}”，今作“${corr}”。`,
    inserted: (_sic: string, corr: string): string => `底本无，今补“${corr}”。`,
    dropped: (sic: string): string => `底本有“${sic}”，今删。`,
    gap: (sic: string, mark: string): string => `底本作“${sic}”，以${mark}标阙。`,
    doubt: (sic: string): string => `“${sic}”可疑。`,
  } satisfies Record<Departure, (sic: string, corr: string) => string>,
  long: (head: string, tail: string, length: number): string => `${head}……${tail}（共 ${length} 字）`,
};
