import { describe, expect, it } from 'vitest';
import type { Passage } from '../../../src/model/structure.ts';
import { surroundings } from './verdict.ts';

describe('what stands around a sentence', () => {
  /** Passages as `kind parent text`, the first word of a parent its id. */
  const around = (lines: readonly string[], at: number) => {
    const passages = lines.map((line, k): Passage => {
      const [kind = '', parent = '', ...text] = line.split(' ');
      const shared = { id: String(k), plan: 'jia-2024', number: k, start: k, end: k + 1 };
      return { ...shared, kind: kind as Passage['kind'], parent, text: text.join(' ') };
    });
    const [own] = passages.slice(at);
    if (own === undefined) throw new Error('no such passage');
    return surroundings(passages)(own);
  };
  const PAYING = '给予企业10万元奖励。';

  it('is no list of cells where notes say who answers', () => {
    const lines = ['note a 县科技局', 'note a 年底前', 'measure a 培育企业5家。', 'note a 各镇'];
    expect(around(lines, 2).cells).toBe(0);
  });

  it('is how many of its own heading pay, and how many of the document, some more taken for granted', () => {
    const lines = [
      'heading a 一、奖励企业5万元',
      `measure a ${PAYING}`,
      'measure a 培育企业5家。',
      `other b ${PAYING}`,
      'safeguard b 加强领导。',
      `goal b ${PAYING}`,
    ];
    // Of a the title and one of two sentences pay; of the document three of four sentences and five that are supposed.
    expect(around(lines, 2)).toMatchObject({ pays: 2 / 4, documentPays: 3 / 9 });
    expect(around(lines, 4)).toMatchObject({ pays: 2 / 4, documentPays: 3 / 9 });
    expect(around(['measure a 培育企业5家。'], 0)).toEqual({ pays: 0, documentPays: 0, cells: 0 });
  });

  it.each([
    ['给予企业10万元奖励。', true],
    ['奖励3%。', true],
    ['按3‰给予补贴。', true],
    ['每亩500元的一次性补助。', true],
    ['企业投资10万元。', false],
    ['给予企业奖励。投资10万元。', false],
    ['投资10万元,由企业自行筹集并安排使用,争取奖励。', false],
    ['培育企业5家。', false],
  ])('%s pays: %j', (text, pays) => {
    expect(around([`measure a ${text}`], 0).pays).toBe(pays ? 1 / 2 : 0);
  });

  it('is not asked of a text that is too long for a sentence', () => {
    const pays = (length: number) => around([`measure a ${PAYING.padStart(length, '企')}`], 0).pays;
    expect([2000, 2001].map(pays)).toEqual([1 / 2, 0]);
    expect(around([`measure a ${'河'.repeat(2001)}`], 0)).toMatchObject({ pays: 0, cells: 0 });
  });

  it.each([
    ['measure a 整治河道7公里', true],
    ['measure a 整治河道7公里。', false],
    ['measure a 整治河道7公里；', false],
    ['measure a 整治河道：', false],
    ['heading a 整治河道', false],
    [`measure a ${'河'.repeat(20)}`, true],
    [`measure a ${'河'.repeat(21)}`, false],
    ['measure a 何处。在此', true],
  ])('%s is a cell: %j', (line, is) => {
    expect(around([line], 0).cells).toBe(is ? 1 : 0);
  });

  it('is how many of the five passages on either side and of itself are cells', () => {
    const [cell, sentence] = ['measure a 河道', 'measure a 整治河道。'];
    const lines = [...Array<string>(5).fill(cell), ...Array<string>(6).fill(sentence), cell, cell];
    expect(around(lines, 5).cells).toBe(5 / 11);
    expect(around(lines, 6).cells).toBe(5 / 11);
    expect(around(lines, 4).cells).toBe(5 / 10);
    expect(around(lines, 10).cells).toBe(2 / 8);
  });
});
