import { kindOfName } from './payee-words.ts';
import { itemsOf } from './wording.ts';

/**
 * A list whose items get different sums: 新认定的国家级、省级平台,分别给予50万元、20万元. Each sum has the words that hold for it, which
 * may lie apart: 新认定的…省级平台. Reads folded text.
 */

/** Words of a text that belong together, in order; where two ranges lie apart, something between them is left out. */
export type Words = readonly (readonly [number, number])[];

/** Such words as `text` has them: 新认定的…省级平台. */
export const wordsOf = (text: string, words: Words): string =>
  words.map((range) => text.slice(...range)).join('…');

const QUANTITY =
  "\\d[\\d.']* ?[十百千万亿]*(?:\\([^()]*\\))?(?:美元|元|人|家|个|户|亩|名|平方米|[%‰])?(?:\\([^()]*\\))?(?:及?以[上内下])?(?!A)";
/** What tells the items of such a list apart: levels, sizes, ranks, sums. */
const STEP =
  '(?:(?:(?:国家|部|省|市|[州盟县区旗镇乡]|自治区|世界|国际|全国|全[省市县区])级?(?:以上)?|国际|行业|地方|团体)标准|' +
  '(?:国家|部|省|地市|市|州|盟|县|区|旗|镇|乡|自治区|世界|全国|国际|全省|全市|全县)(?:部级|级)?(?:(?:及?以上))?|' +
  '[特大中小微]型?(?=$|[、和及与或\\p{Script=Han}])|[特一二三四五六]等奖?|[金银铜]奖|[1-5一二三四五]星级?|[1-5]?A{1,5}级?|[A-F]类|[甲乙丙特一二三四五六七八九]级|行业|地方|团体|' +
  '正高级?|副高级?|[初中高]级|博士(?:研究生)?|硕士(?:研究生)?|本科生?|专科生?|优秀|良好|合格|' +
  '(?:首次|重新|再次|初次)(?:认定|通过|获评|获得)?|(?:主|创业|科创|中小|新三|新四|四)板|主导|牵头|参与|第[一二三四五]年|发明|实用新型|外观设计|“[^“”]{1,12}”)';
const ITEM = `(?:${QUANTITY}(?:(?:-|—|–|~|至|到)${QUANTITY})?|${STEP})`;
const AT_END = new RegExp(`${ITEM}$`, 'u');
const AT_START = new RegExp(`^ ?${ITEM}`, 'u');
const WHOLE = new RegExp(`^ ?${ITEM} ?$`, 'u');

/** Whether words are such an item and nothing else: 市级, 一等奖. */
export const isItem = (words: string): boolean => WHOLE.test(words);

/** `text` with what is in brackets blanked: nothing is parted there. */
const outside = (text: string): string =>
  text.replace(/\([^()]*\)/gu, (words) => '\ue000'.repeat(words.length));

/** The longest item in which `text` ends: 首次认定为|国家级. */
function itemAtEnd(text: string): number {
  for (let k = Math.max(0, text.length - 30); k < text.length; k++)
    if (AT_END.test(text.slice(k)) && WHOLE.test(text.slice(k))) return text.length - k;
  return 0;
}

/** The words of `[i, j)` for each of `count` sums; `null` where they name no list of so many. */
export function sharedOut(folded: string, [i, j]: readonly [number, number], count: number): Words[] | null {
  const text = folded.slice(i, j);
  const marks = [
    ...outside(text).matchAll(/、|以及|(?<![以涉])(?:[和与或]|及(?!以[上下内]))|(?<=”)(?=“)/gu),
  ].map((m) => ({
    at: m.index,
    end: m.index + m[0].length,
  }));
  for (let k = marks.length - count + 1; k >= 0; k--) {
    const row = marks.slice(k, k + count - 1);
    const [first, last] = [row[0], row.at(-1)];
    if (first === undefined || last === undefined) continue;
    const begin = itemAtEnd(text.slice(marks[k - 1]?.end ?? 0, first.at));
    const end = AT_START.exec(text.slice(last.end))?.[0].length ?? 0;
    const middle = row.slice(1).map((m, n): [number, number] => [row[n]?.end ?? 0, m.at]);
    if (begin === 0 || end === 0 || middle.some((range) => !WHOLE.test(text.slice(...range)))) continue;
    const items: [number, number][] = [[first.at - begin, first.at], ...middle, [last.end, last.end + end]];
    return items.map((item) => joined([[0, first.at - begin], item, [last.end + end, text.length]], i));
  }
  const items = itemsOf(folded, i, j, count);
  return items?.every((range) => /^(?:person|place)$/u.test(kindOfName(folded.slice(...range)))) === true
    ? items.map((range) => [range])
    : null;
}

/** Ranges that touch as one; empty ones left out; all of them moved by `by`. */
const joined = (ranges: readonly (readonly [number, number])[], by: number): Words =>
  ranges
    .filter(([a, b]) => a < b)
    .reduce<[number, number][]>((out, [a, b]) => {
      const last = out.at(-1);
      if (last?.[1] === a + by) last[1] = b + by;
      else out.push([a + by, b + by]);
      return out;
    }, []);
