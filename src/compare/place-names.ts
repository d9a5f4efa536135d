import type { PlaceName } from '../model/place.ts';
import type { Range } from './wording.ts';

/** A name in a text, with the places that have it. */
export interface Named extends Range {
  readonly name: string;
  readonly places: readonly PlaceName[];
}

/** Finds the names of places in a text, from left to right, the longest at each place. */
export type PlaceFinder = (text: string) => readonly Named[];

/** Names that are ordinary words too: 新城区, 城关区, 和平区. Nobody is told by them where a text is from. */
const ORDINARY =
  /^(?:[东西南北中新老]?城[东西南北中关厢]?|[市港路桥河江海][东西南北中口]|海港|郊|矿|新华|和平|解放|友好|新兴|光明|高明|平安|安居|合作|大通|向阳|中原|山城|绿园|铁[东西]|开发|高新|青山|金山|白云|永定|长安|新罗|文峰|中山|站前|雨山|花山|东[区部]|西[区部])区$/u;
/** Short names that are ordinary words, and 中山 of 孙中山, 延安 of 延安精神. */
const ORDINARY_SHORT = new Set(
  '白银 朝阳 大同 长治 来宾 日照 东方 阿里 三明 中山 安康 山南 海西 海东 海北 大理 延安 通化 平凉 安顺 吉安 宣城 阳江 玉树 中卫 商洛 汉中 新余 新乡 开封 周口 海口 文山 和田 保山 临沧 安庆 北海 黄山 怒江 红河 定西 六安 巴中 广安 河源 东营 南通 信阳 金华 台州 泰安 德州 保定 长春 安阳 固原 宁德 常德 西安 大连'.split(
    ' ',
  ),
);
/** 江西路 is a road of the plan's own place. */
const ROAD = /^[东西南北中]?(?:路|街|大道|巷)/u;
const ENDS = /(?:特别行政区|自治区|自治州|地区|[省市州盟])$/u;
const PEOPLES =
  /(?:(?:藏|回|苗|侗|彝|羌|傣|白|壮|景颇|哈尼|傈僳|土家|布依|朝鲜|蒙古|哈萨克|柯尔克孜|维吾尔)族?)+$/u;

/**
 * The finder for a vocabulary. Whole names (深圳市, 溧水区) are found anywhere, of three characters and more; names without their
 * type word (深圳, 江苏) only of provinces and prefectures, where no ordinary word is one, and only where `words` says that a word begins
 * and ends there: 经济南移 does not name 济南.
 */
export function placeNames(
  vocabulary: readonly PlaceName[],
  words: (text: string) => readonly number[] = wordsOf,
): PlaceFinder {
  const whole = new Map<string, PlaceName[]>();
  const short = new Map<string, PlaceName[]>();
  const add = (to: Map<string, PlaceName[]>, name: string, place: PlaceName): void => {
    const known = to.get(name);
    if (known) known.push(place);
    else to.set(name, [place]);
  };
  for (const place of vocabulary) {
    if (place.name.length > 2 && !ORDINARY.test(place.name)) add(whole, place.name, place);
    if (!['province', 'prefecture', 'prefecture-level-city'].includes(place.level)) continue;
    const bare = place.name.replace(ENDS, '');
    // 甘南藏族自治州 is 甘南藏族 and 甘南, 广西壮族自治区 广西.
    for (const name of new Set([bare, ...(bare === place.name ? [] : [bare.replace(PEOPLES, '')])]))
      if (name.length >= 2 && name !== place.name && !ORDINARY_SHORT.has(name)) add(short, name, place);
  }
  const longest = Math.max(0, ...[...whole.keys(), ...short.keys()].map((name) => name.length));
  /** First two characters of all names, so that most places of a text need one look. */
  const heads = new Set([...whole.keys(), ...short.keys()].map((name) => name.slice(0, 2)));
  return (text) => {
    const found: Named[] = [];
    let cuts: ReadonlySet<number> | undefined;
    for (let start = 0; start + 2 <= text.length;) {
      let step = 1;
      if (heads.has(text.slice(start, start + 2)))
        for (let n = Math.min(longest, text.length - start); n >= 2; n--) {
          const name = text.slice(start, start + n);
          const places = whole.get(name) ?? short.get(name);
          if (places === undefined) continue;
          if (!whole.has(name)) {
            cuts ??= new Set(words(text));
            if (!cuts.has(start) || !cuts.has(start + n) || ROAD.test(text.slice(start + n))) continue;
          }
          found.push({ start, end: start + n, name, places });
          step = n;
          break;
        }
      start += step;
    }
    return found;
  };
}

let segmenter: Intl.Segmenter | undefined;

/** Where words of a text begin, and its end. */
const wordsOf = (text: string): readonly number[] => {
  segmenter ??= new Intl.Segmenter('zh', { granularity: 'word' });
  return [...Array.from(segmenter.segment(text), ({ index }) => index), text.length];
};
