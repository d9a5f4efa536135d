/** How the facts about a document were read, in lines for a person. */
import type { FactReading, Reading } from '../draft/facts.ts';

/** Most readings of one fact that are shown. */
const MOST_READINGS = 4;
const DOUBT = {
  nothing: 'nothing is printed',
  weak: 'the evidence is too weak',
  several: 'several readings',
} as const;

/** Where a reading stands: `heading, line 1; signature, line 9`. */
const evidenceOf = ({ evidence }: Reading): string =>
  evidence.map(({ where, line }) => (line === null ? where : `${where}, line ${line}`)).join('; ');

/** The readings of an open fact in one line each, the best first, for a person to choose from. */
export const readingsOf = ({ candidates }: FactReading): string[] =>
  candidates.slice(0, MOST_READINGS).map((c) => `${c.value} (${evidenceOf(c)})`);

/** How each fact about a document was read, a line each; an open one with why and its readings. */
export function factLines(readings: readonly FactReading[]): string[] {
  return [
    'how the facts were read:',
    ...readings.flatMap((r) => {
      const [best] = r.candidates;
      if (r.stated === true) return [`  ${r.fact} ${r.value ?? 'none'}   [stated by a person]`];
      if (r.value !== null)
        return [`  ${r.fact} ${r.value}   [${best === undefined ? '' : evidenceOf(best)}]`];
      if (r.doubt === null) return [`  ${r.fact} none: a document of the whole country`];
      return [`  ${r.fact} open (?): ${DOUBT[r.doubt]}`, ...readingsOf(r).map((line) => `      ${line}`)];
    }),
  ];
}
