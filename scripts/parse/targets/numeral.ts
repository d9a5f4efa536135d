import { DIGITS } from '../folded.ts';

/**
 * Numbers and units as plans print them. Input is folded text, so that digits and signs are ASCII.
 */

/** Arabic: 3.71, and 1'000 as folding leaves 1,000. */
export const ARABIC = "\\d+(?:'{1,2}\\d{3})*(?:\\.\\d+)?";
/** Chinese, up to thousands: 三, 十二, 两百, 一千五百. */
export const HAN = '[一二三四五六七八九两十百千廿卅][零〇一二三四五六七八九十百千廿卅]*';
/** 万 and the like, printed between a number and its unit; the 千 of 千瓦 belongs to the unit. */
export const MULTIPLE = '万亿|千万|百万|十万|亿|万|千(?![瓦克米])|百(?!分[点之比])';

const TIMES: ReadonlyMap<string | undefined, number> = new Map([
  ['十', 10],
  ['百', 1e2],
  ['千', 1e3],
  ['万', 1e4],
  ['十万', 1e5],
  ['百万', 1e6],
  ['千万', 1e7],
  ['亿', 1e8],
  ['万亿', 1e12],
]);

/** Units, the longer first, with what must not follow: 项 of 项目 and 人 of 人才 are not units. */
const UNITS: readonly (readonly [unit: string, never?: string])[] = [
  ['个百分点'],
  ['个工作日'],
  ['个小时'],
  ['小时'],
  ['分钟'],
  ['个月'],
  ['周', '年岁期边转到密'],
  ['天', '然津下气线'],
  ['百分点'],
  ['平方公里'],
  ['平方千米'],
  ['平方米'],
  ['立方米'],
  ['公顷'],
  ['千瓦时'],
  ['千瓦'],
  ['兆瓦'],
  ['公斤'],
  ['千克'],
  ['公里'],
  ['人次'],
  ['人天'],
  ['人年'],
  ['项\\(个\\)'],
  ['个\\(项\\)'],
  ['人\\(次\\)'],
  ['家次'],
  ['户次'],
  ['场\\(次\\)'],
  ['场次'],
  ['台\\(套\\)'],
  ['台套'],
  ['美元'],
  ['元', '素'],
  ['家', '庭族'],
  ['个', '人性体别'],
  ['项', '目'],
  ['件'],
  ['名', '单录牌列'],
  ['位', '于居列次'],
  ['人', '才员民口均工力大社群'],
  ['亩'],
  ['斤'],
  ['千克标准煤'],
  ['克标准煤'],
  ['克标煤'],
  ['吨标准煤'],
  ['吨标煤'],
  ['微克'],
  ['毫克'],
  ['吨'],
  ['次', '性'],
  ['场', '景所地馆'],
  ['期', '间末内限'],
  ['座', '谈'],
  ['所', '有属在需得'],
  ['处', '理置室级'],
  ['户', '籍'],
  ['台', '账'],
  ['套'],
  ['篇'],
  ['部', '门分署委'],
  ['册'],
  ['种', '植业子质养粮'],
  ['门', '类槛'],
  ['支', '持撑出付部'],
  ['只', '增'],
  ['头', '部'],
  ['株'],
  ['条', '件例'],
  ['款'],
  ['间', '接'],
  ['份', '额'],
  ['例', '如'],
  ['倍', '增'],
  ['辆'],
  ['架', '构'],
  ['颗', '粒'],
  ['枚', '举'],
  ['艘'],
  ['发(?=\\p{Script=Han}{0,4}火箭)'],
  ['班', '子'],
  ['标箱'],
  ['标准箱'],
  ['枝', '术'],
  ['盆', '地景'],
  ['列', '入为出席举表车队'],
  ['组', '织成建长合件委队'],
  ['(?<=\\d ?)类', '别型似目'],
  ['分', '之别类析布工层级担享'],
  ['%'],
  ['‰'],
];

/** A unit, as a pattern. */
export const UNIT = `(?:${UNITS.map(([unit, never]) => (never === undefined ? unit : `${unit}(?![${never}])`)).join('|')})(?:/(?:[人亩户吨年天日秒升]|小时|千瓦时|立方米|平方米|平方公里|公里|万元))?`;

/** The value of a number as {@link ARABIC} or {@link HAN} matches it: `1'000` 1000, `两百` 200, `一千五百` 1500. */
export function numberOf(text: string): number {
  if (/\d/u.test(text)) return Number(text.replaceAll("'", ''));
  let total = 0;
  let digit: number | null = null;
  for (const c of text) {
    const value = DIGITS.get(c);
    if (value === undefined) {
      total += (digit ?? 1) * (TIMES.get(c) ?? 1);
      digit = null;
    } else digit = value;
  }
  return total + (digit ?? 0);
}

/** What 万, 亿 and the like multiply by; 1 for none. */
export const timesOf = (multiple: string | undefined): number => TIMES.get(multiple) ?? 1;

/** A value in base units: 30 with 亿 and 元 is 3,000,000,000 元; 5 with 万 and 亩 is 50,000 亩. */
export const baseOf = (value: number, multiple: string, unit: string): { value: number; unit: string } => ({
  value: Number((value * timesOf(multiple)).toPrecision(12)),
  unit: unit.replace(/\([次套]\)/u, ''),
});
