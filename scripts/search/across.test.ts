import { describe, expect, it } from 'vitest';
import { acrossPassages, acrossTableOf } from '../../src/search/across.ts';
import { foldingWith } from '../../src/search/fold.ts';
import type { PassageRow } from '../../src/model/tables.ts';
import { acrossTables, acrossWords } from './across.ts';
import { wordingGroupsOf } from './wordings.ts';

const texts = [
  '提高企业创新能力',
  '培育高企10家',
  '提高企业效益,支持高企发展',
  '提高服务水平',
  '创新平台,企业发展',
  '建设创新型城市',
  '发展新型农业',
  '建立创新机制',
];
const across = (known: readonly string[] = []) => acrossWords(texts, known);

describe('terms across words', () => {
  it('are told apart from the same characters as a word, passage by passage', () => {
    // The third passage has both; the first has the end of one word and the beginning of another.
    expect(across(['高企']).get('高企')).toEqual([0]);
    expect(across().get('新型')).toEqual([5]);
  });

  it('are none where the term is a word, a part of one, or parts that are words', () => {
    for (const term of ['企业', '创新', '提高', '创新机制', '新能'])
      expect(across().get(term)).toBeUndefined();
  });

  it('are only those of terms that are words somewhere, or known ones', () => {
    expect(acrossWords(texts.slice(4)).has('业发')).toBe(false);
    expect(acrossWords(texts, ['业发']).get('业发')).toEqual([4]);
    expect(acrossWords(texts, ['企业发展新型农']).size).toBe(across().size);
  });

  it('need a word that is one here: what always stands beside the same is no evidence', () => {
    const same = ['引进高层次人才', '培养高层次人才', '分层次推进'];
    expect(acrossWords(same, ['层次']).has('层次')).toBe(false);
    expect(acrossWords([...same, '重视高层交流'], ['层次']).get('层次')).toEqual([0, 1]);
  });

  it('take a part of a word that is no word: 府采 of 人民政府 and 采购, not 政府采购', () => {
    const bought = ['人民政府采购', '人民政府负责', '政府采购'];
    expect(Object.fromEntries(acrossWords(bought, ['府采']))).toEqual({ 府采: [0] });
  });

  it('are found up to the end of a text, and of four characters', () => {
    const ends = ['建设创新型', '发展新型农业', '建立创新机制'];
    expect(acrossWords(ends).get('新型')).toEqual([0]);
    const four = ['提高企业效益', '提高服务', '高企业效', '高企业', '低企业效益'];
    expect(acrossWords(four, ['高企业效']).get('高企业效')).toEqual([0]);
  });

  it('come back out of the tables, of which no one is long', () => {
    const many = new Map(
      Array.from({ length: 3000 }, (_, i) => [`${String.fromCodePoint(0x4e00 + i)}企`, [i, i + 5, i + 1000]]),
    );
    const tables = acrossTables(many);
    expect(tables.length).toBeGreaterThan(2);
    expect(Math.max(...tables.map((table) => JSON.stringify(table).length))).toBeLessThan(30_000);
    for (const [term, passages] of many)
      expect([...acrossPassages(tables[acrossTableOf(term, tables.length)] ?? {}, term)]).toEqual(passages);
    expect(acrossPassages(acrossTables(new Map())[0] ?? {}, 'constructor').size).toBe(0);
  });
});

describe('other wordings', () => {
  it('are those of the vocabulary and of the indicators, with their passages; groups that the corpus has nothing of are left out', () => {
    const passages = ['高企10家', '高新技术企业', '新增高企和高企'].map((text) => ({ text }) as PassageRow);
    const groups = wordingGroupsOf(
      {
        plans: [],
        passages,
        marks: new Map(),
        wordings: [
          ['高新技术企业', '高企'],
          ['众创空间', '创客空间'],
        ],
        table: (name) =>
          name === 'indicators'
            ? [
                { name: '高新技术企业数', aliases: ['高新技术企业', '新增:高企', '高企数量', null] },
                { name: null, aliases: ['高企', '高企'] },
              ]
            : [],
      },
      foldingWith(new Map()),
    );
    expect(groups).toEqual([
      [
        ['高新技术企业', 1],
        ['高企', 2],
      ],
      [
        ['高新技术企业数', 0],
        ['高新技术企业', 1],
        ['高企数量', 0],
      ],
    ]);
  });
});
