import { describe, expect, it } from 'vitest';
import { clausesIn, itemsOf, nameBehind, nameWithin } from './wording.ts';

const name = (text: string, i = 0, j = text.length): string => text.slice(...nameWithin(text, i, j));

describe('the name of an indicator', () => {
  it.each([
    '高新技术企业',
    '力争到2026年底,高新技术企业',
    '到 2026 年高新技术企业',
    '到2026年新增高新技术企业',
    '“十四五”期间累计培育高新技术企业',
    '三年内建成高新技术企业',
    '在3年内引进高新技术企业',
    '年新增高新技术企业',
    '在园区建立高新技术企业',
    '依托高校培育高新技术企业',
    '全县累计新增高新技术企业',
    '重点围绕“十四五”末,高新技术企业',
    '使高新技术企业数量',
    '高新技术企业总数达到',
    '高新技术企业累计突破',
    '高新技术企业比2023年的',
    '高新技术企业比 2023 年的',
    '高新技术企业较2023年底',
    '高新技术企业、',
    '高新技术企业每年各',
    '高新技术企业的',
    '、;: 高新技术企业, ',
  ])('in %s', (text) => {
    expect(name(text)).toBe('高新技术企业');
  });

  it.each([
    ['孵化器', '孵化器'],
    ['建成孵化基地', '孵化基地'],
    ['孵化企业', '企业'],
    ['全县企业', '全县企业'],
    ['围绕产业企业', '围绕产业企业'],
    ['企业数量占比', '企业数量占比'],
    ['企业的占比', '企业的占比'],
    ['企业翻番', '企业'],
    ['企业增长15倍', '企业'],
    ['企业2023年底', '企业'],
    ['企业2023', '企业'],
    ['示范“企业', '示范“企业'],
    ['在园区企业', '在园区企业'],
    ['到2026年达到', ''],
    ['', ''],
  ])('in %s is %s', (text, expected) => {
    expect(name(text)).toBe(expected);
  });

  it('is looked for in its range alone, and is empty where that begins if there is none', () => {
    const text = '力争新增企业达到50家';
    expect(name(text, 2, 6)).toBe('企业');
    expect(nameWithin(text, 6, 8)).toEqual([6, 6]);
    expect(nameWithin('力争达到', 0, 4)).toEqual([0, 0]);
    expect(nameWithin('力争重点培养', 0, 6)).toEqual([0, 0]);
  });
});

describe('a name behind its number', () => {
  it('goes on to the end, or to the last mark before the next number', () => {
    const text = '10家实验室、中心和20家企业';
    expect(nameBehind(text, 3, text.length, null)).toBe(text.length);
    expect(text.slice(3, nameBehind('10家实验室、20家企业', 3, 11, 7))).toBe('实验室');
    expect(text.slice(3, nameBehind(text, 3, text.length, 10))).toBe('实验室、中心');
    expect(nameBehind('10家实验室20家', 3, 9, 6)).toBe(6);
    expect(nameBehind('10家、20家', 3, 7, 4)).toBe(4);
    expect(nameBehind('10家甲和乙和20家', 3, 10, 7)).toBe(6);
  });
});

describe('the items of a list', () => {
  const items = (text: string, count: number): string[] | null =>
    itemsOf(text, 0, text.length, count)?.map(([a, b]) => text.slice(a, b)) ?? null;

  it.each<[string, number, string[] | null]>([
    ['甲、乙、丙', 3, ['甲', '乙', '丙']],
    ['甲、乙和丙', 3, ['甲', '乙', '丙']],
    ['甲、乙和丙', 2, ['甲', '乙和丙']],
    ['甲以及乙', 2, ['甲', '乙']],
    ['甲及乙与丙', 3, ['甲', '乙', '丙']],
    ['甲(子、丑)、乙', 2, ['甲(子、丑)', '乙']],
    ['甲“子、丑”、乙', 2, ['甲“子、丑”', '乙']],
    ['甲、乙', 3, null],
    ['甲', 1, ['甲']],
    ['甲', 2, null],
  ])('%s as %i', (text, count, expected) => {
    expect(items(text, count)).toEqual(expected);
  });
});

describe('the clauses of a sentence', () => {
  const clauses = (text: string): string[] => clausesIn(text).map(([a, b]) => text.slice(a, b));

  it.each<[string, string[]]>([
    ['甲,乙;丙:丁。戊!己?庚', ['甲', '乙', '丙', '丁', '戊', '己', '庚']],
    ['甲,,乙,', ['甲', '乙']],
    ['甲(子,丑),乙', ['甲(子,丑)', '乙']],
    ['甲(子;丑)', ['甲(子', '丑)']],
    ['甲(5家)乙', ['甲', '5家', '乙']],
    ['甲(共5家)乙,丙', ['甲', '共5家', '乙', '丙']],
    ['甲(子(5家))乙', ['甲(子', '5家', ')乙']],
    ['甲),乙', ['甲)', '乙']],
    [`甲(${'子'.repeat(60)}5)乙`, [`甲(${'子'.repeat(60)}5)乙`]],
    ['', []],
  ])('%s', (text, expected) => {
    expect(clauses(text)).toEqual(expected);
  });
});
