import { escapeSteering } from '../model/steering.ts';

/** Most characters that search engines and messengers show of a description. */
const MOST = 120;

/** The beginning of a text in one line, with … where it continues; `otherwise` where there is no text. */
export function excerptOf(text: string, otherwise: string): string {
  const signs = [...escapeSteering(text.replace(/\s+/gu, ' ').trim())];
  if (signs.length === 0) return otherwise;
  return signs.length <= MOST ? signs.join('') : `${signs.slice(0, MOST - 1).join('')}…`;
}
