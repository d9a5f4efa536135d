import type { citePlace as Chinese } from '../cite-place.ts';

/** The wording of places in citations, in English. */
export const citePlace: typeof Chinese = {
  titled: (work: string, place: string): string => `${work}: ${place}`,
  front: 'Front matter',
  task: (local: string): string => `Task ${local}`,
  safeguard: (words: string): string => `Safeguards ${words}`,
  part: (n: number): string => `Part ${n}`,
  sentence: (n: number | string): string => `sentence ${n}`,
  note: (n: string): string => `note ${n}`,
  row: (n: string): string => `table row ${n}`,
  within: ', ',
  below: ', ',
  page: (n: number): string => ` (page ${n} of the original)`,
  interpretation: ' (official interpretation)',
  copy: (url: string, day: string | null): string =>
    `Source copy: ${url}${day === null ? '' : ` (retrieved ${day})`}`,
};
