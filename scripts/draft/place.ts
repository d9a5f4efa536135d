import type { Jurisdiction } from '../../src/model/seed.ts';

/** What follows a place's name without its type word in a title (临沂科技…), so that 云溪县 is not taken for 云溪区. */
const FOLLOWS = /^(?:科技|创新|关于|推进|加快|实施|建设|高新|强|县域|行动|“|全面|促进|推动|进一步|深入)/u;

/**
 * The place of a plan: the one that the title names, the longest name first; where several places have the name, the
 * one whose province or prefecture the text names. A long name may stand without its type word, where the text has it
 * twice. `null` where the text does not decide.
 */
export function placeOf(
  title: string | null,
  text: string,
  jurisdictions: readonly Jurisdiction[],
): Jurisdiction | null {
  const head = text.slice(0, 1500);
  for (const words of [title ?? '', head]) {
    const named = jurisdictions.filter((j) => stands(words, j.name));
    const short =
      named.length > 0
        ? []
        : words === head
          ? jurisdictions.filter((j) => j.name.length > 4 && words.split(j.name.slice(0, -1)).length > 2)
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
    const within = words === head ? below(here, candidates, words) : [];
    const pool = inner.length > 0 ? inner : within.length > 0 ? within : here;
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

/** Whether a name stands in `words`; one of two characters (丰县) not at the end of a longer one (安丰县). */
const stands = (words: string, name: string): boolean => {
  for (let at = words.indexOf(name); at >= 0; at = words.indexOf(name, at + 1)) {
    const before = words.slice(Math.max(0, at - 2), at);
    if (name.length > 2 || !/\p{Script=Han}$/u.test(before) || MAY_PRECEDE.test(before)) return true;
  }
  return false;
};

const MAY_PRECEDE = /(?:[省市州区盟]|印发|关于|中共|推进|加快)$/u;

const position = (words: string, j: Jurisdiction): number => {
  const whole = words.indexOf(j.name);
  return whole >= 0 ? whole : words.indexOf(j.name.slice(0, -1));
};

/** Where a text begins with the province or prefecture above it: the one place below that it names most often. */
function below(
  first: readonly Jurisdiction[],
  candidates: readonly Jurisdiction[],
  words: string,
): Jurisdiction[] {
  const inside = candidates.filter((j) =>
    first.some((f) => f !== j && [j.province, j.prefecture].includes(f.name)),
  );
  const times = (j: Jurisdiction): number => words.split(j.name).length;
  const most = Math.max(0, ...inside.map(times));
  return inside.filter((j) => times(j) === most);
}

/** Of 张掖市临泽县 the county: places directly behind the place above them. */
function mostLocal(candidates: readonly Jurisdiction[], words: string): Jurisdiction[] {
  return candidates.filter((j) =>
    [j.province, j.prefecture].some(
      (above) => above !== null && above !== j.name && words.includes(above + j.name),
    ),
  );
}
