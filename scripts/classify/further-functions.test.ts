import { describe, expect, it } from 'vitest';
import { readVocabulary } from '../read/vocabulary.ts';
import { furtherFunctionsBy } from './further-functions.ts';
import { functionOf } from './unit-function.ts';

const { unitFunctions } = readVocabulary('.').vocabulary;
const furtherOf = furtherFunctionsBy(unitFunctions);
/** Main function and further ones of a unit of 甲县 by this name. */
const said = (name: string, aliases: readonly string[] = []): string =>
  [
    functionOf(name, unitFunctions)?.function,
    ...furtherOf({
      jurisdiction: '甲县',
      name,
      aliases: [...aliases],
      function: functionOf(name, unitFunctions)?.function ?? '',
    }),
  ].join(' ');

describe('further functions of a merged bureau', () => {
  it.each([
    ['甲县工信商务局', '工信 商务'],
    ['县科技和工业信息化局', '科技 工信'],
    ['县工业和信息化与科学技术局', '工信 科技'],
    ['县科工信局', '科技 工信'],
    ['县科教体局', '教育 科技 体育'],
    ['县教育体育局', '教育 体育'],
    ['县文体广电和旅游局', '文旅 体育'],
    ['县发展改革和统计局', '发改 统计'],
    ['县政务服务数据管理局', '政务服务 大数据'],
    ['县农业农村局（县乡村振兴局）', '农业农村'],
    ['甲县市场监管和知识产权局', '市场监管 知识产权'],
    ['市场监管和知识产权局', '市场监管 知识产权'],
    ['甲县区域合作和商务局', '招商 商务'],
  ])('%s: %s', (name, functions) => {
    expect(said(name)).toBe(functions);
  });

  it.each([
    '甲县文化旅游局',
    '县文化和旅游局',
    '县科学技术局',
    '县人力资源和社会保障局',
    '科技园区管委会',
    '甲县教育科技园区管委会',
    '县工业和信息化局',
    '县政务数据局',
  ])('%s has none', (name) => {
    expect(said(name)).not.toContain(' ');
  });

  it.each([
    ['县农业综合行政执法局', '农业农村'],
    ['县科技金融局', '科技'],
    ['县农业科技局', '农业农村'],
    ['县农业投资促进局', '农业农村'],
    ['县文化投资促进局', '文旅'],
    ['县科技人才局', '科技'],
    ['县教育工会委员会', '教育'],
    ['县科技商务服务中心', '科技'],
    ['县公安交通管理局', '公安'],
    ['县数字农业农村局', '农业农村'],
  ])('%s: a word that says of what kind the other is, is no further function', (name, main) => {
    const unit = { jurisdiction: '甲县', name, aliases: [], function: main };
    expect(furtherOf(unit)).toEqual([]);
  });

  it('教育科技局 is a bureau of both, whichever the vocabulary files it under', () => {
    const unit = { jurisdiction: '甲县', name: '甲县教育科技局', aliases: [] };
    expect(furtherOf({ ...unit, function: '教育' })).toEqual(['科技']);
    expect(furtherOf({ ...unit, function: '科技' })).toEqual(['教育']);
    expect(furtherOf({ ...unit, function: '商务' })).toEqual([]);
  });

  it('the place may stand before it without 县', () => {
    const unit = { jurisdiction: '甲乙县', name: '甲乙工信商务局', aliases: [], function: '工信' };
    expect(furtherOf(unit)).toEqual(['商务']);
  });

  it('a unit that is also written as an office within a bureau has none', () => {
    expect(said('县政务服务和大数据局')).toBe('政务服务 大数据');
    expect(said('县政务服务和大数据局', ['厅审批办'])).toBe('政务服务');
  });

  it('words of one function may touch, and another one follows 和', () => {
    expect(said('县文化旅游和科技局')).toBe('文旅 科技');
  });

  it('goes on from a word by what it is: another way to tell the name apart may still be one', () => {
    const rule = (what: string, joins: boolean, ...main: string[]) => ({
      ...(unitFunctions[0] ?? expect.fail()),
      function: what,
      ends: [],
      main,
      joins,
      joined: {},
    });
    const furtherIn = furtherFunctionsBy([
      rule('农科', false, '农业科技'),
      rule('农业', true),
      rule('科技', true),
      rule('商务', true),
    ]);
    const unit = { jurisdiction: '甲县', name: '县农业科技商务局', aliases: [] };
    expect(furtherIn({ ...unit, function: '农业' })).toEqual(['科技', '商务']);
    const cultureIn = furtherFunctionsBy([rule('文旅', false, '文化', '旅游'), rule('商务', true)]);
    expect(cultureIn({ ...unit, name: '县文化旅游和商务局', function: '文旅' })).toEqual(['商务']);
    expect(cultureIn({ ...unit, name: '县文化旅游商务局', function: '文旅' })).toEqual([]);
  });

  it('takes a level in front of a name alone, and not one within it', () => {
    const unit = { jurisdiction: '甲县', aliases: [], function: '工信' };
    expect(furtherOf({ ...unit, name: '区工信商务局' })).toEqual(['商务']);
    expect(furtherOf({ ...unit, name: '工信市商务局' })).toEqual([]);
    expect(furtherOf({ ...unit, name: '旧工信商务局' })).toEqual([]);
  });

  it('any form that the plan writes may say it', () => {
    expect(said('甲县教育局', ['县教体局'])).toBe('教育 体育');
  });
});
