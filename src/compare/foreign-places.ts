import type { PlaceName } from '../model/place.ts';
import type { Named, PlaceFinder } from './place-names.ts';
import type { Piece, Range } from './wording.ts';

/** What may explain that a plan names a place of elsewhere, by words near it. */
const reasons = ['cooperation', 'region', 'attracting', 'body', 'example', 'document'] as const;
/** What may be a sign that the name was left standing: nothing explains it; it stands where the plan's own place would; a plan of that place has the same words. */
const signs = ['unexplained', 'own-role', 'shared'] as const;

export type Reason = (typeof reasons)[number];
export type Sign = (typeof signs)[number];

/** A place of elsewhere that a passage names; one row for each name and passage. */
export interface ForeignPlace {
  readonly passage: string;
  readonly name: string;
  /** Where the name is in the passage, every time. */
  readonly at: readonly Range[];
  /** The places that have this name, with what they belong to: 鼓楼区 is several. */
  readonly places: readonly PlaceName[];
  readonly reasons: readonly Reason[];
  readonly signs: readonly Sign[];
}

/** The plan's own place; without a code nobody knows what is elsewhere. */
export interface Home {
  readonly code: string | null;
  readonly name: string | null;
  readonly province: string | null;
  readonly prefecture: string | null;
}

/** Signs before and after a name that are looked at, within its sentence. */
const NEAR = 24;

const COOPERATION =
  /东西部|协作|对口|帮扶|支援|结对|合作|共建|共享|飞地|联合|联盟|联动|对接|交流|携手|互联|联通|往来|托管|委托/u;
const REGION =
  /三角|京津冀|粤港澳|大湾区|都市圈|城市群|经济带|经济圈|经济区|一体化|流域|走廊|通道|沿线|片区|双城|丝绸之路|自贸|融入|毗邻|周边|相邻|接壤|省会|公里|高速|铁路|航线/u;
const ATTRACTING =
  /招商|招引|引进|引入|引才|引智|招才|招聘|赴|前往|设立|离岸|承接|来自|驻|落户|展会|博览会|参展|等地|销往/u;
const EXAMPLE = /学习|借鉴|参照|对标|经验|考察|复制|标杆/u;
/** A body that has the place in its name: 兰州大学, 深圳某某公司. */
const BODY =
  /^[^，。；、：,;:\s—\-“”《》（）()]{0,10}?(?:大学|学院|学校|党校|研究院|研究所|研究中心|科学院|农科院|院所|实验室|公司|集团|企业|银行|医院|协会|学会|交易所|证券|海关|铁路|机场|港(?!口)|基地|园区|产业园|开发区|高新区|新区|团队|院士|专家)/u;
/** What is directly after the name of one's own place: 甲县科技局, 甲县人民政府, 甲县各乡镇. */
const OWN_ROLE =
  /^(?:(?:县|市|区|州|旗|盟)?(?:委|人民政府|政府)(?!采购)|(?:县|市|区)?[^，。；、：,;:\s]{1,14}局(?!面|部|限)|各(?:乡|镇|县|区|市|级|部门|有关)|(?:县|市|区)域|(?:县|市|区)直|全(?:县|市|区))/u;

/**
 * Places elsewhere that passages name, those that nothing explains first, then in the order of the passages. The plan's own
 * place, the places above it and those below it do not count. `sharedWith`: whether words of a passage at a range are in a plan of
 * one of these places too. Nothing here says that anybody copied: each row has what speaks for either.
 */
export function foreignPlaces(
  passages: readonly Piece[],
  home: Home,
  find: PlaceFinder,
  sharedWith: (passage: string, at: Range, places: readonly PlaceName[]) => boolean = () => false,
): ForeignPlace[] {
  if (home.code === null && home.province === null) return [];
  const rows = passages.flatMap(({ id, text }) => {
    const all = find(text);
    const named = Map.groupBy(
      all.filter(({ places }) => !places.some((place) => isHome(place, home))),
      ({ name }) => name,
    );
    return [...named].map(([name, own]): ForeignPlace => {
      const [first] = own;
      const places = first?.places ?? [];
      const why = new Set(own.flatMap((one) => reasonsOf(text, one, enumeratedWith(text, one, all))));
      const found = [...new Set(own.flatMap((one) => signsOf(text, one)))];
      if (own.some((one) => sharedWith(id, one, places))) found.push('shared');
      return {
        passage: id,
        name,
        at: own.map(({ start, end }) => ({ start, end })),
        places,
        reasons: reasons.filter((reason) => why.has(reason)),
        signs: signs.filter((sign) => (sign === 'unexplained' ? why.size === 0 : found.includes(sign))),
      };
    });
  });
  const weight = ({ signs: own, reasons: why }: ForeignPlace): number => own.length * 2 - why.length;
  return rows
    .map((row, k) => ({ row, k }))
    .sort((a, b) => weight(b.row) - weight(a.row) || a.k - b.k)
    .map(({ row }) => row);
}

/** Whether a place is the plan's own, above it or below it. */
function isHome(place: PlaceName, home: Home): boolean {
  if (place.code === home.code || (place.name === home.name && place.province === home.province)) return true;
  if (place.level === 'province') return place.name === home.province;
  if (place.province !== home.province) return false;
  if (place.name === home.prefecture) return true;
  return home.name === place.province || home.name === place.prefecture;
}

/** What is between two names of one enumeration: 上海、南京和杭州. */
const BETWEEN = /^(?:、|和|与|及|以及)$/u;

/** From the first to the last name of the enumeration that a name is in: what is said of one of them is said of all. */
function enumeratedWith(text: string, one: Range, all: readonly Named[]): Range {
  let { start, end } = one;
  const sorted = all.toSorted((a, b) => a.start - b.start);
  for (const next of sorted)
    if (next.start >= end && BETWEEN.test(text.slice(end, next.start))) end = next.end;
  for (const last of sorted.reverse())
    if (last.end <= start && BETWEEN.test(text.slice(last.end, start))) start = last.start;
  return { start, end };
}

/** The sentence around a name or an enumeration of names, so far as it is near. */
const around = (text: string, { start, end }: Range): string => {
  const [before = ''] = text
    .slice(Math.max(0, start - NEAR), start)
    .split(/[。；;]/u)
    .slice(-1);
  const [after = ''] = text.slice(end, end + NEAR).split(/[。；;]/u);
  return `${before}＊${after}`;
};

function reasonsOf(text: string, one: Named, enumerated: Range): Reason[] {
  const [near, behind] = [around(text, enumerated), text.slice(one.end)];
  const said: readonly (readonly [Reason, boolean])[] = [
    ['cooperation', COOPERATION.test(near)],
    ['region', REGION.test(near)],
    ['attracting', ATTRACTING.test(near)],
    ['body', BODY.test(behind) && !OWN_ROLE.test(behind)],
    ['example', EXAMPLE.test(near)],
    ['document', inTitle(text, one)],
  ];
  return said.flatMap(([reason, is]) => (is ? [reason] : []));
}

const signsOf = (text: string, one: Named): Sign[] =>
  OWN_ROLE.test(text.slice(one.end)) && !inTitle(text, one) ? ['own-role'] : [];

/** Whether a name is within 《》. */
const inTitle = (text: string, { start, end }: Range): boolean =>
  text.lastIndexOf('《', start) > text.lastIndexOf('》', start) && text.includes('》', end);
