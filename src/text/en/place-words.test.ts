import { describe, expect, it } from 'vitest';
import { placeWords } from './place-words.ts';

const linze = {
  ...{ province: '甘肃省', prefecture: '张掖市', jurisdiction: '临泽县' },
  jurisdiction_en: 'Linze County',
};

describe('where a plan is from, on English pages', () => {
  it.each([
    [
      'in English and in the words of the document',
      linze,
      ['Linze County, Zhangye City, Gansu', '甘肃省 张掖市 临泽县'],
    ],
    [
      'with what is known where nobody gave the English name of the place',
      { ...linze, jurisdiction_en: null },
      ['Zhangye City, Gansu', '甘肃省 张掖市 临泽县'],
    ],
    [
      'once where the place is the prefecture',
      { province: '山东省', prefecture: '临沂市', jurisdiction: '临沂市', jurisdiction_en: 'Linyi City' },
      ['Linyi City, Shandong', '山东省 临沂市'],
    ],
    [
      'in the words of the document alone where the list knows none of them',
      { province: '某省', prefecture: null, jurisdiction: '某县', jurisdiction_en: null },
      ['某省 某县'],
    ],
  ])('is said %s', (_, place, said) => {
    expect(placeWords(place)).toEqual(said);
  });
});
