import { describe, expect, it } from 'vitest';
import { reasonSaid } from './reasons.ts';

describe('reasons of codes in English', () => {
  it.each([
    [
      '本句主要讲“国家高新技术企业”，合于定义所列“高新技术企业”',
      'this sentence is mainly about “国家高新技术企业”, which the definition lists as “高新技术企业”',
    ],
    [
      '本句兼讲“农村基层”，合于定义：现代农业、种业',
      'this sentence is also about “农村基层”, which meets the definition',
    ],
    [
      '本句所用手段“给予补助”，合于定义所列“补助”',
      'this sentence works by “给予补助”, which the definition lists as “补助”',
    ],
    ['“人才”“引才”，合于定义所列“人才的引进”', '“人才”, “引才”, which the definition lists as “人才的引进”'],
    ['见第1句', 'see sentence 1'],
    ['见第1、2、3句', 'see sentences 1, 2, 3'],
    ['资金兑现的程序，属经费保障', '资金兑现的程序，属经费保障'],
  ])('%s', (reason, said) => {
    expect(reasonSaid(reason)).toBe(said);
  });
});
