import { describe, expect, it } from 'vitest';
import { readVocabulary } from '../read/seeds.ts';
import { everydayName, placeOf } from './place.ts';

const { jurisdictions } = readVocabulary(process.cwd()).vocabulary;
const place = (title: string | null, text: string): string | null =>
  placeOf(title, text, jurisdictions)?.name ?? null;

describe('the place of a plan', () => {
  it.each<[string, string | null, string, string | null]>([
    ['is that of its title', '临泽县强科技行动实施方案', '甘肃省张掖市', '临泽县'],
    ['with the one above it', '张掖市临泽县实施方案', '', '临泽县'],
    ['without its type word', '临沂科技强市实施意见', '', '临沂市'],
    [
      'is the one below the place that the text begins with',
      null,
      '焦作市发文。《孟州市方案》由孟州市印发。',
      '孟州市',
    ],
    ['is not the end of a longer name', null, '安丰县科技局', null],
    ['of two characters stands behind the place above it', null, '江苏省徐州市丰县', '丰县'],
    ['or behind a verb', '关于印发丰县科技创新行动方案', '徐州市', '丰县'],
    ['may stand often without its type word', null, '依托和林格尔园区，建设和林格尔新区。', '和林格尔县'],
    ['but not once', null, '依托和林格尔园区建设。', null],
    ['may go by its everyday name', '楚雄州科技强州三年行动方案', '楚雄市', '楚雄彝族自治州'],
    ['is not its namesake', '楚雄市科技三年行动', '楚雄州', '楚雄市'],
    ['may be written in traditional characters', '貴德縣創新驅動發展方案', '青海省', '贵德县'],
    ['is not called so before 域', '河南县域创新方案', '', '河南省'],
    ['is unknown where nothing names one', '实施方案', '全县科技工作', null],
  ])('%s', (_what, title, text, expected) => {
    expect(place(title, text)).toBe(expected);
  });
});

describe('the everyday name of an autonomous place', () => {
  it.each([
    ['双江拉祜族佤族布朗族傣族自治县', '双江县'],
    ['伊犁哈萨克自治州', '伊犁州'],
    ['前郭尔罗斯蒙古族自治县', '前郭尔罗斯县'],
    ['龙胜各族自治县', '龙胜县'],
    ['黔西南布依族苗族自治州', '黔西南州'],
    ['临泽县', null],
    ['鄂伦春自治旗', null],
    ['宁夏回族自治区', null],
  ])('%s', (name, everyday) => {
    expect(everydayName(name)).toBe(everyday);
  });
});
