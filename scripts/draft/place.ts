import traditional from 'opencc-js/dict/TSCharacters';
import type { Jurisdiction } from '../../src/model/seed.ts';

/** What follows a place's name without its type word in a title (临沂科技…), so that 云溪县 is not taken for 云溪区. */
const FOLLOWS = /^(?:科技|创新|关于|推进|加快|实施|建设|高新|强|县域|行动|“|全面|促进|推动|进一步|深入)/u;

/** The peoples that names of autonomous places hold; the everyday name leaves them out (楚雄州, 三都县). */
const PEOPLES =
  '蒙古|回|藏|维吾尔|苗|彝|壮|布依|朝鲜|满|侗|瑶|白|土家|哈尼|哈萨克|傣|黎|傈僳|佤|畲|拉祜|水|东乡|纳西|景颇|柯尔克孜|土|达斡尔|仫佬|羌|布朗|撒拉|毛南|仡佬|锡伯|普米|塔吉克|怒|鄂温克|保安|裕固|独龙|鄂伦春|各';
const AUTONOMOUS = new RegExp(`^(.{2,}?)(?:(?:${PEOPLES})族?)+自治(州|县|旗)$`, 'u');

/** The names under which titles speak of a place: 楚雄彝族自治州 and 楚雄州. */
export function namesOfPlace({ name }: Pick<Jurisdiction, 'name'>): string[] {
  const everyday = AUTONOMOUS.exec(name);
  return everyday === null ? [name] : [name, `${everyday[1] ?? ''}${everyday[2] ?? ''}`];
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
  return text.replace(/\p{Script=Han}/gu, (c) => table.get(c) ?? c);
}

/**
 * The place of a plan: the one that the title names, the longest name first; where several places have the name, the
 * one whose province or prefecture the text names. Where the title names none, the one place that the head of the text
 * names, those above it apart. `null` where the text does not decide.
 */
export function placeOf(
  title: string | null,
  text: string,
  jurisdictions: readonly Jurisdiction[],
): Jurisdiction | null {
  const whole = inSimplified(text);
  const head = whole.slice(0, 1500);
  const inTitle = title === null ? null : placeIn(inSimplified(title), whole, jurisdictions);
  return inTitle === 'none' || inTitle === null ? placeInHead(head, jurisdictions) : inTitle;
}

/** The place that a title names, `none` where it names none, and `null` where it names several alike. */
function placeIn(
  title: string,
  text: string,
  jurisdictions: readonly Jurisdiction[],
): Jurisdiction | 'none' | null {
  const named = jurisdictions.filter((j) => namedAt(title, j) >= 0);
  const short =
    named.length > 0
      ? []
      : jurisdictions.filter(
          (j) =>
            j.name.length > 2 &&
            title.startsWith(j.name.slice(0, -1)) &&
            (FOLLOWS.test(title.slice(j.name.length - 1)) || text.includes(j.name)),
        );
  const candidates = named.length > 0 ? named : short;
  if (candidates.length === 0) return 'none';
  const first = Math.min(...candidates.map((j) => position(title, j)));
  const here = candidates.filter((j) => position(title, j) === first);
  const inner = mostLocal(candidates, title);
  const pool = inner.length > 0 ? inner : here;
  if (pool.length === 1) return pool[0] ?? null;
  return decided(pool, text);
}

/** Of places with one name the one whose province or, better, prefecture the text names. */
function decided(pool: readonly Jurisdiction[], text: string): Jurisdiction | null {
  const head = text.slice(0, 1500);
  const told = pool.filter(
    (j) => head.includes(j.province) || (j.prefecture !== null && text.includes(j.prefecture)),
  );
  const best = told.filter((j) => j.prefecture !== null && text.includes(j.prefecture));
  const [one, ...others] = best.length > 0 ? best : told;
  return others.length === 0 ? (one ?? null) : null;
}

/** The one place that the head of a text names; places above it are named with it. */
function placeInHead(head: string, jurisdictions: readonly Jurisdiction[]): Jurisdiction | null {
  const named = jurisdictions.filter((j) => namedAt(head, j) >= 0);
  const local = named.filter(
    (j) => !named.some((inner) => inner !== j && [inner.province, inner.prefecture].includes(j.name)),
  );
  const names = new Set(local.map((j) => j.name));
  if (names.size !== 1) return null;
  return local.length === 1 ? (local[0] ?? null) : decided(local, head);
}

/** Where a place is named, or -1. An everyday name is none before 域, 级 or 城: 河南县域 is not 河南县. */
function namedAt(words: string, j: Jurisdiction): number {
  const [whole = j.name, everyday] = namesOfPlace(j);
  const at = words.indexOf(whole);
  if (at >= 0 || everyday === undefined) return at;
  const short = words.indexOf(everyday);
  return short >= 0 && /^[域级城]/u.test(words.slice(short + everyday.length)) ? -1 : short;
}

const position = (words: string, j: Jurisdiction): number => {
  const at = namedAt(words, j);
  return at >= 0 ? at : words.indexOf(j.name.slice(0, -1));
};

/** Of 张掖市临泽县 the county: places directly behind the place above them. */
function mostLocal(candidates: readonly Jurisdiction[], words: string): Jurisdiction[] {
  return candidates.filter((j) =>
    [j.province, j.prefecture].some(
      (above) => above !== null && above !== j.name && words.includes(above + j.name),
    ),
  );
}
