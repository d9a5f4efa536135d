import type { Jurisdiction } from '../../src/model/vocabulary.ts';

/** First and second characters of invented names, each with its spelling; no two spellings of a list are equal. */
const FIRST = spelled(
  '清qing 云yun 安an 平ping 长chang 永yong 金jin 玉yu 石shi 白bai 青cheng 东dong 南nan 西xi 北bei 新xin 古gu 大da 高gao 龙long ' +
    '凤feng 鹤he 桃tao 柳liu 松song 梅mei 兰lan 竹zhu 泉quan 沙sha 湖hu 海hai 江jiang 溪qi 洪hong 富fu 宁ning 和ho 昌chan 泰tai',
);
const SECOND = spelled(
  '河he 阳yang 山shan 水shui 州zhou 川chuan 原yuan 城cheng 口kou 源yun 谷gu 岭ling 泽ze 陵lin 丰feng 林len 台tai 坪ping 港gang 渡du ' +
    '桥qiao 峰fong 洲zho 湾wan 坝ba 塘tang 店dian 屯tun 关guan 堡bao 岩yan 溪xi 浦pu 田tian 沟gou 坡po 坊fang 井jing 寨zhai 亭ting',
);

/** An invented name of a place without its type word, with the spelling that is in ids. */
interface Name {
  readonly name: string;
  readonly spelling: string;
}

/** How many plans share a prefecture, and how many prefectures two provinces have: one of 40 plans, one of more than a page takes. */
const PLANS_OF_A_PREFECTURE = 8;
const PREFECTURES = { ofOne: 5, ofTwo: 17 };
/** First digits that no code of GB/T 2260 begins with: room for 3,712 places. */
const FREE = Array.from({ length: 84 }, (_, k) => 99 - k).filter(
  (digits) => !/^(?:1[1-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-5]|71|8[12])$/u.test(String(digits)),
);

/** A place of rank `level` whose name ends with `type`, the `k`th of its corpus: names, codes and spellings never repeat. */
export function inventedPlace(k: number, level: Jurisdiction['level'], type: string): Jurisdiction {
  const { name, spelling } = nameOf(k);
  const prefecture = Math.floor(k / PLANS_OF_A_PREFECTURE);
  const ofTwo = prefecture % PREFECTURES.ofTwo;
  const province = 2 * Math.floor(prefecture / PREFECTURES.ofTwo) + (ofTwo < PREFECTURES.ofOne ? 0 : 1);
  return {
    code: codeOf(province, ofTwo, k % PLANS_OF_A_PREFECTURE),
    name: name + type,
    level,
    province: `${nameOf(1_000_003 - province).name}省`,
    prefecture: level === 'prefecture-level-city' ? null : `${nameOf(500_009 - prefecture).name}市`,
    spelling: `bench-${spelling}`,
  };
}

/** Two digits of the province, two of the prefecture, two of the county, as a real code has them. */
function codeOf(province: number, prefecture: number, county: number): string {
  const first = FREE[province];
  if (first === undefined) throw new Error('The bench has no more codes for places.');
  return `${first}${String(prefecture + 1).padStart(2, '0')}${String(county + 21)}`;
}

/** Names in an order that does not put those of one first character side by side. */
function nameOf(k: number): Name {
  const pairs = FIRST.length * SECOND.length;
  const pair = (k * 739) % pairs;
  const one = FIRST[pair % FIRST.length];
  const two = SECOND[Math.floor(pair / FIRST.length)];
  const three = k < pairs ? undefined : SECOND[Math.floor(k / pairs) % SECOND.length];
  return {
    name: [one, two, three].map((part) => part?.name ?? '').join(''),
    spelling: [one, two, three].flatMap((part) => part?.spelling ?? []).join('-'),
  };
}

/** `清qing 云yun` as a list. */
function spelled(list: string): Name[] {
  return list.split(' ').map((part) => ({ name: part.slice(0, 1), spelling: part.slice(1) }));
}
