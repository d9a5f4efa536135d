import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { jiebaDictionary, quantedaDictionary, termsOf, wordingRows, type Lexicon } from './lexicon.ts';

const evidence = (words: string, code = 'talent') => ({ scheme: 'theme' as const, code, words });
const lexicon: Lexicon = {
  concepts: [
    {
      ...{ scheme: 'theme', code: 'talent', name: '人才', alt: ['科技特派员', '选派…人员', '支持人才'] },
      ...{ hint: ['人员'], not: ['人才公寓'] },
    },
    { scheme: 'instrument', code: 'supply', name: '供给型', alt: [], hint: [], not: [] },
    { scheme: 'instrument', code: 'supply.funding', name: '资金', alt: ['补助', 'R&D'], hint: [], not: [] },
  ],
  units: [{ name: '甲县科技局', aliases: ['县科技局'], function: '科技' }],
  printed: [
    { name: '县科技局', function: '科技' },
    { name: '某办', function: null },
  ],
  indicators: [{ code: 'high-tech-firms', name: '高新技术企业', aliases: ['高企'] }],
  synonyms: [['高企', '高新企业']],
  evidence: [
    evidence('青年人才'),
    evidence('青年人才'),
    evidence('引育'),
    evidence('给予补助'),
    evidence('给予补助'),
  ],
  places: ['甲县'],
  readme: '',
  heads: { scheme: '', code: '', name: '', kind: '', weight: '', wording: '' },
};

it('a wording has its weight, and a code without wordings has no row', () => {
  expect(
    wordingRows(lexicon).map((row) => [row['code'], row['kind'], row['weight'], row['wording']]),
  ).toEqual([
    ['talent', 'not', 0, '人才公寓'],
    ['talent', 'alt', 3, '科技特派员'],
    ['talent', 'alt', 3, '选派…人员'],
    ['talent', 'alt', 3, '支持人才'],
    ['talent', 'hint', 1, '人员'],
    ['supply.funding', 'alt', 3, '补助'],
    ['supply.funding', 'alt', 3, 'R&D'],
  ]);
});

it('evidence is a term where it is short, taken twice, and says no deed', () => {
  expect(termsOf(lexicon.evidence).map(({ words }) => words)).toEqual(['青年人才']);
  expect(termsOf([evidence('一二三四五六七'), evidence('一二三四五六七')])).toEqual([]);
});

it('jieba has every word once, units first, without gaps, signs, hints and phrases', () => {
  expect(jiebaDictionary(lexicon).split('\n')).toEqual([
    '甲县科技局 20000 nt',
    '县科技局 20000 nt',
    '某办 20000 nt',
    '甲县 20000 ns',
    '科技特派员 20000 n',
    '补助 20000 n',
    '高新技术企业 20000 n',
    '高企 20000 n',
    '高新企业 20000 n',
    '青年人才 20000 n',
    '',
  ]);
});

describe('quanteda', () => {
  it('has words below codes below groups, a gap as a star', () => {
    expect(parse(quantedaDictionary(lexicon))).toEqual({
      theme: {
        talent: { wording: ['科技特派员', '选派*人员', '支持人才'], hint: ['人员'], evidence: ['青年人才'] },
      },
      instrument: { 'supply.funding': { wording: ['补助', 'R&D'] } },
      unit: { 科技: ['甲县科技局', '县科技局'] },
      indicator: { 'high-tech-firms': ['高新技术企业', '高企'] },
    });
  });
});
