/** The notes on corrections: their labels and their words. */
import { fragmentOfAddress } from '../../routes.ts';
import { zh as t } from '../../text/corrections.ts';

/** `校4`: what ties a place in the text to its note; from the id of the correction. */
export const labelOf = (correction: string): string => t.label(fragmentOfAddress(correction).slice(1));

const LONGEST = 60;
const SHOWN = 16;

/** Words of a correction for a note: long ones with their beginning and end, line ends as spaces. */
export function shortened(words: string): string {
  const points = [...words.replace(/\s+/gu, ' ').trim()];
  if (points.length <= LONGEST) return points.join('');
  return t.long(points.slice(0, SHOWN).join(''), points.slice(-SHOWN).join(''), points.length);
}
