import traditional from 'opencc-js/dict/TSCharacters';
import { unified } from '../../src/model/lookalikes.ts';
import type { Jurisdiction } from '../../src/model/seed.ts';

/** What follows a place's name without its type word in a title (临沂科技…), so that 云溪县 is not taken for 云溪区. */
const FOLLOWS = /^(?:科技|创新|关于|推进|加快|实施|建设|高新|强|县域|行动|“|全面|促进|推动|进一步|深入)/u;

/** The peoples that names of autonomous places hold; the everyday name leaves them out (楚雄州, 三都县). */
const PEOPLES =
  '蒙古|回|藏|维吾尔|苗|彝|壮|布依|朝鲜|满|侗|瑶|白|土家|哈尼|哈萨克|傣|黎|傈僳|佤|畲|拉祜|水|东乡|纳西|景颇|柯尔克孜|土|达斡尔|仫佬|羌|布朗|撒拉|毛南|仡佬|锡伯|普米|塔吉克|怒|鄂温克|保安|裕固|独龙|鄂伦春|各';
const AUTONOMOUS = new RegExp(`^(.{2,}?)(?:(?:${PEOPLES})族?)+自治(州|县|旗)$`, 'u');

/** The everyday name of an autonomous place: 楚雄州 for 楚雄彝族自治州; else `null`. */
export function everydayName(name: string): string | null {
  const parts = AUTONOMOUS.exec(name);
  return parts === null ? null : `${parts[1] ?? ''}${parts[2] ?? ''}`;
}

let simplified: ReadonlyMap<string, string> | null = null;

/** `text` in simplified characters, one for one, as the vocabulary of places is written. */
function inSimplified(text: string): string {
  simplified ??= new Map(
    traditional.split('|').map((line): [string, string] => {
      const [from = '', to = ''] = line.split(' ');
      return [from, to];
    }),
  );
  const table = simplified;
  return unified(text).replace(/\p{Script=Han}/gu, (c) => table.get(c) ?? c);
}

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
  return placeIn(inSimplified(title ?? ''), inSimplified(text), jurisdictions);
}

function placeIn(title: string, text: string, jurisdictions: readonly Jurisdiction[]): Jurisdiction | null {
  const head = text.slice(0, 1500);
  for (const words of [title, head]) {
    const named = jurisdictions.filter((j) => stands(words, j.name) || everydayAt(words, j) >= 0);
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

/** Where the everyday name stands, or -1; before 域, 级 or 城 it is none: 河南县域 is not 河南县. */
function everydayAt(words: string, { name }: Jurisdiction): number {
  const everyday = everydayName(name);
  if (everyday === null) return -1;
  const at = words.indexOf(everyday);
  return at >= 0 && /^[域级城]/u.test(words.slice(at + everyday.length)) ? -1 : at;
}

function position(words: string, j: Jurisdiction): number {
  const whole = words.indexOf(j.name);
  if (whole >= 0) return whole;
  const everyday = everydayAt(words, j);
  return everyday >= 0 ? everyday : words.indexOf(j.name.slice(0, -1));
}

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
