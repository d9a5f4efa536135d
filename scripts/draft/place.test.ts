import { describe, expect, it } from 'vitest';
import { readVocabulary } from '../read/seeds.ts';
import { placeOf } from './place.ts';

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
    ['is unknown where nothing names one', '实施方案', '全县科技工作', null],
  ])('%s', (_what, title, text, expected) => {
    expect(place(title, text)).toBe(expected);
  });
});
