import { describe, expect, it } from 'vitest';
import { foreignPlaces, type Home } from './foreign-places.ts';
import type { PlaceName } from '../model/place.ts';
import { placeNames } from './place-names.ts';
import type { Piece } from './wording.ts';

const place = (
  code: string,
  name: string,
  level: string,
  province: string,
  prefecture: string | null = null,
): PlaceName => ({ code, name, level, province, prefecture });
/** An invented country. */
const PLACES = [
  place('910000', '云岭省', 'province', '云岭省'),
  place('910100', '白石市', 'prefecture-level-city', '云岭省'),
  place('910121', '青泽县', 'county', '云岭省', '白石市'),
  place('910122', '红谷县', 'county', '云岭省', '白石市'),
  place('920000', '海岸省', 'province', '海岸省'),
  place('920100', '新港市', 'prefecture-level-city', '海岸省'),
  place('920102', '鼓台区', 'district', '海岸省', '新港市'),
  place('930000', '北原省', 'province', '北原省'),
  place('930102', '鼓台区', 'district', '北原省', '北原市'),
  place('930200', '成县', 'county', '北原省'),
  place('930300', '新城区', 'district', '北原省', '北原市'),
  place('930400', '长河彝族自治州', 'prefecture', '北原省'),
];
/** Words of the invented country: every name without its type word is one, and nothing else is longer than a character. */
const words = (text: string): number[] => {
  const cuts = [0];
  for (let k = 0; k < text.length;) {
    const word = ['云岭', '白石', '海岸', '新港', '北原', '长河', '长河彝族', '出新港'].findLast((w) =>
      text.startsWith(w, k),
    );
    k += word?.length ?? 1;
    cuts.push(k);
  }
  return cuts;
};
const find = placeNames(PLACES, words);
const HOME: Home = { code: '910121', name: '青泽县', province: '云岭省', prefecture: '白石市' };
const rows = (texts: readonly string[], home = HOME) =>
  foreignPlaces(
    texts.map((text, k): Piece => ({ id: `qingze-2024/1/${k + 1}`, plan: 'qingze-2024', text })),
    home,
    find,
  );
const said = (text: string, home = HOME) =>
  rows([text], home).map((row) => [row.name, row.reasons.join(' '), row.signs.join(' ')]);

describe('names of places', () => {
  it('are found whole, and without their type word where a word ends there', () => {
    expect(find('到新港市与海岸招商').map((n) => n.name)).toEqual(['新港市', '海岸']);
    // 出新港 is a word of this text.
    expect(find('推出新港口').map((n) => n.name)).toEqual([]);
    expect(find('长河彝族自治州、长河').map((n) => n.name)).toEqual(['长河彝族自治州', '长河']);
  });

  it('are none where they are ordinary words, of two characters, or roads', () => {
    expect(find('完成县级任务，推进新城区建设，整治新港路')).toEqual([]);
  });

  it('belong to all places that have them', () => {
    expect(find('鼓台区')[0]?.places.map((p) => p.province)).toEqual(['海岸省', '北原省']);
  });
});

describe('a place of elsewhere', () => {
  it('is not the own place, nor what is above or below it', () => {
    expect(said('青泽县按照云岭省、白石市部署')).toEqual([]);
    const city: Home = { code: '910100', name: '白石市', province: '云岭省', prefecture: null };
    expect(said('支持青泽县、红谷县建设', city)).toEqual([]);
    const province: Home = { code: '910000', name: '云岭省', province: '云岭省', prefecture: null };
    expect(said('支持青泽县、白石市建设', province)).toEqual([]);
    expect(said('支持红谷县建设').map(([name]) => name)).toEqual(['红谷县']);
  });

  it.each([
    ['深化与新港市的东西部协作。', 'cooperation'],
    ['主动融入新港都市圈。', 'region'],
    ['赴海岸开展招商。', 'attracting'],
    ['与新港大学开展研究。', 'body'],
    ['学习新港市做法。', 'example'],
    ['落实《新港市创新办法》。', 'document'],
  ])('may be explained: %s', (text, reason) => {
    const [row] = rows([text]);
    expect(row?.reasons).toContain(reason);
    expect(row?.signs).toEqual([]);
  });

  it('may be left standing: nothing explains it, or it stands where the own place would', () => {
    expect(said('到2025年，新港市研发投入达到3%。')).toEqual([['新港市', '', 'unexplained']]);
    expect(said('由新港市科技局牵头。')).toEqual([['新港市', '', 'unexplained own-role']]);
    expect(said('新港市人民政府办公室')).toEqual([['新港市', '', 'unexplained own-role']]);
    // Words of another sentence explain nothing.
    expect(said('开展招商。新港市研发投入增长。')).toEqual([['新港市', '', 'unexplained']]);
  });

  it('is explained by what explains others of its enumeration', () => {
    const far = '的相关部门、有关单位以及各类组织一同推动政务服务便利化';
    const text = `与海岸、新港和北原${far}`;
    const told = (words: string) => said(words).map(([name, why]) => [name, why]);
    expect(told(`开展合作，${text}`)).toEqual([
      ['海岸', 'cooperation'],
      ['新港', 'cooperation'],
      ['北原', 'cooperation'],
    ]);
    // Too far off for the last alone; a clause between them parts an enumeration.
    expect(told(`合作推动海岸${far}，新港市`)).toEqual([
      ['新港市', ''],
      ['海岸', 'cooperation'],
    ]);
  });

  it('has both sides where both speak', () => {
    expect(said('由新港市科技局牵头开展招商。')).toEqual([['新港市', 'attracting', 'own-role']]);
  });

  it('stands first where more speaks for a remnant, and once for a passage', () => {
    const all = rows(['赴海岸招商。', '新港市研发投入、新港市专利增长。', '由新港市科技局牵头。']);
    expect(all.map((row) => [row.passage, row.at.length])).toEqual([
      ['qingze-2024/1/3', 1],
      ['qingze-2024/1/2', 2],
      ['qingze-2024/1/1', 1],
    ]);
  });

  it('is told to stand in words that a plan of that place has too', () => {
    const passages = [{ id: 'qingze-2024/1/1', plan: 'qingze-2024', text: '建设新港市科技大市场。' }];
    const [row] = foreignPlaces(passages, HOME, find, (passage, at, places) => {
      expect([passage, at.start, at.end, places[0]?.code]).toEqual(['qingze-2024/1/1', 2, 5, '920100']);
      return true;
    });
    expect(row?.signs).toEqual(['unexplained', 'shared']);
  });

  it('is not looked for where the own place is not known', () => {
    expect(
      said('由新港市科技局牵头。', { code: null, name: null, province: null, prefecture: null }),
    ).toEqual([]);
  });
});
