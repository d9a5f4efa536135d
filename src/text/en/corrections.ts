import type { Departure } from '../../model/readings.ts';
import type { zh as Chinese } from '../corrections.ts';

/** What is said of corrections beside the words themselves, in English; the editor's reason follows what is said. */
export const zh: typeof Chinese = {
  was: 'source has',
  is: 'edited to',
  label: (n: string): string => `[${n}]`,
  say: {
    replaced: (sic: string, corr: string): string => `The source copy has “${sic}”; corrected to “${corr}”. `,
    inserted: (_sic: string, corr: string): string => `Missing in the source copy; “${corr}” supplied. `,
    dropped: (sic: string): string => `The source copy has “${sic}”; deleted. `,
    gap: (sic: string, mark: string): string =>
      `The source copy has “${sic}”; the lost text is marked ${mark}. `,
    doubt: (sic: string): string => `“${sic}” is doubtful. `,
  } satisfies Record<Departure, (sic: string, corr: string) => string>,
  long: (head: string, tail: string, length: number): string => `${head}……${tail} (${length} characters)`,
};
