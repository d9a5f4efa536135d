import type { placeWords as Chinese } from '../place-words.ts';
import { englishDivision } from './division-names.ts';

/**
 * Where it is in English, innermost first as English has it (Linze County, Zhangye City, Gansu), then in the words of the
 * document. A county has no English name but what an editor gave.
 */
export const placeWords: typeof Chinese = ({
  province,
  prefecture,
  jurisdiction,
  jurisdiction_en: english,
}) => {
  const printed = [...new Set([province, prefecture, jurisdiction])].filter((p) => p !== null);
  const said = printed
    .map((place) => (place === jurisdiction && english !== null ? english : englishDivision(place)))
    .filter((name) => name !== null)
    .reverse();
  return [said.join(', '), printed.join(' ')].filter((words) => words !== '');
};
