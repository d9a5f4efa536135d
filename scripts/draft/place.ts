import type { Jurisdiction } from '../../src/model/seed.ts';

/** What follows a place's name without its type word in a title (临沂科技…), so that 云溪县 is not taken for 云溪区. */
const FOLLOWS = /^(?:科技|创新|关于|推进|加快|实施|建设|高新|强|县域|行动|“|全面|促进|推动|进一步|深入)/u;

/**
 * The place of a plan: the one that the title names, the longest name first; where several places have the name, the
 * one whose province or prefecture the text names. `null` where the text does not decide.
 */
export function placeOf(
  title: string | null,
  text: string,
  jurisdictions: readonly Jurisdiction[],
): Jurisdiction | null {
  const head = text.slice(0, 1500);
  for (const words of [title ?? '', head]) {
    const named = jurisdictions.filter((j) => words.includes(j.name));
    const short =
      named.length > 0 || words === head
        ? []
        : jurisdictions.filter(
            (j) =>
              j.name.length > 2 &&
              words.startsWith(j.name.slice(0, -1)) &&
              (FOLLOWS.test(words.slice(j.name.length - 1)) || text.includes(j.name)),
          );
    const candidates = named.length > 0 ? named : short;
    if (candidates.length === 0) continue;
    const first = Math.min(...candidates.map((j) => position(words, j)));
    const here = candidates.filter((j) => position(words, j) === first);
    const inner = mostLocal(candidates, words);
    const pool = inner.length > 0 ? inner : here;
    if (pool.length === 1) return pool[0] ?? null;
    const told = pool.filter(
      (j) => head.includes(j.province) || (j.prefecture !== null && text.includes(j.prefecture)),
    );
    const best = told.filter((j) => j.prefecture !== null && text.includes(j.prefecture));
    const decided = best.length > 0 ? best : told;
    if (decided.length === 1) return decided[0] ?? null;
    if (words === head) return null;
  }
  return null;
}

const position = (words: string, j: Jurisdiction): number => {
  const whole = words.indexOf(j.name);
  return whole >= 0 ? whole : words.indexOf(j.name.slice(0, -1));
};

/** Of 张掖市临泽县 the county: places directly behind the place above them. */
function mostLocal(candidates: readonly Jurisdiction[], words: string): Jurisdiction[] {
  return candidates.filter((j) =>
    [j.province, j.prefecture].some(
      (above) => above !== null && above !== j.name && words.includes(above + j.name),
    ),
  );
}
