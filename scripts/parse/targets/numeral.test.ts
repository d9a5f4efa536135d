import { describe, expect, it } from 'vitest';
import { ARABIC, baseOf, HAN, MULTIPLE, numberOf, UNIT } from './numeral.ts';

const at = (pattern: string, text: string): string | null =>
  new RegExp(`^(?:${pattern})`, 'u').exec(text)?.[0] ?? null;

describe('units', () => {
  it.each([
    '个百分点',
    '百分点',
    '平方公里',
    '平方千米',
    '平方米',
    '立方米',
    '公顷',
    '千瓦时',
    '千瓦',
    '兆瓦',
    '公斤',
    '千克',
    '公里',
    '人次',
    '人天',
    '场(次)',
    '场次',
    '台(套)',
    '台套',
    '美元',
    '元',
    '家',
    '个',
    '项',
    '件',
    '名',
    '位',
    '人',
    '亩',
    '斤',
    '吨',
    '次',
    '场',
    '期',
    '座',
    '所',
    '处',
    '户',
    '台',
    '套',
    '篇',
    '部',
    '册',
    '种',
    '门',
    '支',
    '只',
    '头',
    '株',
    '条',
    '款',
    '间',
    '份',
    '例',
    '倍',
    '辆',
    '架',
    '班',
    '分',
    '%',
    '‰',
    '元/人',
    '斤/亩',
    '吨/年',
  ])('%s is one, as a whole', (unit) => {
    expect(at(UNIT, `${unit}。`)).toBe(unit);
  });

  it.each([
    '元素',
    '家庭',
    '家族',
    '个人',
    '个性',
    '个体',
    '项目',
    '名单',
    '名录',
    '名牌',
    '位于',
    '位居',
    '人才',
    '人员',
    '人民',
    '人工',
    '次性',
    '场景',
    '场地',
    '期间',
    '期限',
    '座谈',
    '所有',
    '所在',
    '处理',
    '处置',
    '户籍',
    '台账',
    '部门',
    '部署',
    '种植',
    '种业',
    '种质',
    '门类',
    '门槛',
    '支持',
    '支撑',
    '支付',
    '只增',
    '头部',
    '条件',
    '条例',
    '间接',
    '份额',
    '例如',
    '倍增',
    '架构',
    '班子',
    '周年',
    '周期',
    '天然',
    '颗粒',
    '枚举',
    '分别',
    '分类',
    '分析',
    '分布',
    '分层',
  ])('%s begins with none', (word) => {
    expect(at(UNIT, word)).toBeNull();
  });
});

describe('numbers', () => {
  it.each([
    ["1'000", 1000],
    ["12'345'678", 12_345_678],
    ['3.71', 3.71],
    ["1'000.5", 1000.5],
    ['07', 7],
  ])('%s', (text, value) => {
    expect(at(ARABIC, text)).toBe(text);
    expect(numberOf(text)).toBe(value);
  });

  it.each([
    ['三', 3],
    ['两', 2],
    ['十', 10],
    ['十二', 12],
    ['二十', 20],
    ['两百', 200],
    ['一百零五', 105],
    ['一百〇五', 105],
    ['一千五百', 1500],
    ['九千九百九十九', 9999],
    ['百', 100],
    ['千', 1000],
  ])('%s', (text, value) => {
    expect(at(HAN, text)).toBe(text);
    expect(numberOf(text)).toBe(value);
  });

  it.each(['零', '〇', '万', '亿', '个'])('%s begins no number in words', (text) => {
    expect(at(HAN, text)).toBeNull();
  });
});

describe('a value in base units', () => {
  it.each([
    [30, '亿', '元', 3_000_000_000, '元'],
    [2, '万亿', '元', 2e12, '元'],
    [5, '万', '亩', 50_000, '亩'],
    [2, '千万', '元', 2e7, '元'],
    [3, '百万', '元', 3e6, '元'],
    [4, '十万', '人', 4e5, '人'],
    [5, '千', '台(套)', 5000, '台'],
    [6, '百', '场(次)', 600, '场'],
    [7, '', '家', 7, '家'],
    [1.1, '万', '吨', 11_000, '吨'],
    [0.57, '亿', '元', 57_000_000, '元'],
  ])('%f%s%s', (value, multiple, unit, base, baseUnit) => {
    expect(baseOf(value, multiple, unit)).toEqual({ value: base, unit: baseUnit });
    if (multiple !== '') expect(at(MULTIPLE, multiple)).toBe(multiple);
  });
});
