import type { Departure } from '../model/readings.ts';

/** What is said of corrections beside the words themselves, apart from the rest, because the browser loads it. */
export const zh = {
  was: '底本作',
  is: '今作',
  label: (n: string): string => `校${n}`,
  say: {
    replaced: (sic: string, corr: string): string => `底本作“${sic}”，今作“${corr}”。`,
    inserted: (_sic: string, corr: string): string => `底本无，今补“${corr}”。`,
    dropped: (sic: string): string => `底本有“${sic}”，今删。`,
    gap: (sic: string, mark: string): string => `底本作“${sic}”，以${mark}标阙。`,
    doubt: (sic: string): string => `“${sic}”可疑。`,
  } satisfies Record<Departure, (sic: string, corr: string) => string>,
  long: (head: string, tail: string, length: number): string => `${head}……${tail}（共 ${length} 字）`,
};
