import { describe, expect, it } from 'vitest';
import type { Jurisdiction } from '../../src/model/seed.ts';
import { namesOfPlace, placeOf } from './place.ts';

const place = (name: string, province: string, prefecture: string | null): Jurisdiction => ({
  code: '000000',
  name,
  level: 'county',
  province,
  prefecture,
  spelling: 'x',
});
/** Invented places, and autonomous ones whose everyday names are made by rule. */
const places = [
  place('甲省', '甲省', null),
  place('乙省', '乙省', null),
  place('丙山市', '甲省', null),
  place('丁水市', '乙省', null),
  place('戊泽县', '甲省', '丙山市'),
  place('己门区', '甲省', '丙山市'),
  place('己门区', '乙省', '丁水市'),
  place('楚雄市', '云南省', '楚雄彝族自治州'),
  place('楚雄彝族自治州', '云南省', null),
  place('贵德县', '青海省', '海南藏族自治州'),
  place('青海省', '青海省', null),
  place('河南蒙古族自治县', '青海省', '黄南藏族自治州'),
];
const found = (title: string | null, text = ''): string | null => {
  const one = placeOf(title, text, places);
  return one === null ? null : `${one.province}${one.name}`;
};

describe('the place of a plan', () => {
  it.each<[string, string | null, string, string | null]>([
    ['is what its title names', '戊泽县强科技行动方案', '', '甲省戊泽县'],
    ['is named without its type word before words of such plans', '戊泽科技强县方案', '', '甲省戊泽县'],
    ['is not named by part of another word', '戊泽湖治理方案', '', null],
    ['is the inner one of two', '丙山市戊泽县方案', '', '甲省戊泽县'],
    ['is known by the place above it', '丙山市己门区方案', '', '甲省己门区'],
    ['is known by the place above it in the text', '己门区方案', '乙省丁水市', '乙省己门区'],
    ['is unknown where two have the name', '己门区方案', '', null],
    ['may go by its everyday name', '楚雄州科技三年行动', '楚雄市', '云南省楚雄彝族自治州'],
    ['is not its namesake', '楚雄市科技三年行动', '楚雄州', '云南省楚雄市'],
    ['may be written in traditional characters', '貴德縣創新驅動發展方案', '青海省', '青海省贵德县'],
    ['is no everyday name before 域', '河南县域创新方案', '', null],
    ['is what the head names where the title names none', null, '丙山市 戊泽县 方案', '甲省戊泽县'],
    ['is unknown where the head names two', null, '戊泽县学习丁水市', null],
    ['is unknown where nothing is named', '方案', '全面推进', null],
  ])('%s', (_what, title, text, expected) => {
    expect(found(title, text)).toBe(expected);
  });
});

describe('the everyday name of an autonomous place', () => {
  it.each([
    ['双江拉祜族佤族布朗族傣族自治县', '双江县'],
    ['伊犁哈萨克自治州', '伊犁州'],
    ['前郭尔罗斯蒙古族自治县', '前郭尔罗斯县'],
    ['龙胜各族自治县', '龙胜县'],
    ['西双版纳傣族自治州', '西双版纳州'],
  ])('%s', (name, everyday) => {
    expect(namesOfPlace({ name })).toEqual([name, everyday]);
  });

  it.each(['临泽县', '鄂伦春自治旗', '宁夏回族自治区'])('%s has none', (name) => {
    expect(namesOfPlace({ name })).toEqual([name]);
  });
});
