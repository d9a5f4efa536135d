import { describe, expect, it } from 'vitest';
import { folded } from '../folded.ts';
import { titleIn, typeOfTitle } from './title.ts';

const lines = (...words: readonly string[]) => words.map((text) => ({ text, fold: folded(text) }));
const title = (...words: readonly string[]): string | null => titleIn(lines(...words));

describe('a line is a title', () => {
  it.each([
    '甲县实施方案',
    '甲县实施方案（试行）',
    '2024年甲县行动计划',
    '2024 年甲县行动计划',
    '《甲县实施方案》',
    '《甲县实施方案（2024—2025年）》',
    '甲县实施方案（2024—2025年）政策解读',
    '《甲县实施方案》的图文解读',
  ])('%s', (line) => {
    expect(title(line)).toBe(line);
  });

  it.each([
    '方案',
    '甲县科技简报',
    '甲县实施方案。',
    '甲县实施方案；',
    '甲县 | 实施方案',
    '首页 > 实施方案',
    '首页›实施方案',
    '来源甲县实施方案',
    '附件甲县实施方案',
    '附 件1甲县实施方案',
    '一、甲县实施方案',
    '12甲县实施方案',
    '2024年3月甲县实施方案',
    '甲县〔2024〕3号实施方案',
    `甲县${'科技'.repeat(29)}方案`,
  ])('but not %s', (line) => {
    expect(title(line)).toBeNull();
  });

  it('within the first forty lines, and before the first section', () => {
    const filler = (n: number): string[] => Array.from({ length: n }, () => '欢迎访问。');
    expect(title(...filler(39), '甲县实施方案')).toBe('甲县实施方案');
    expect(title(...filler(40), '甲县实施方案')).toBeNull();
    expect(title('一、总体要求', '甲县实施方案')).toBeNull();
    expect(title('第一章 总则', '甲县实施方案')).toBeNull();
    expect(title('二、总体要求', '甲县实施方案')).toBe('甲县实施方案');
    expect(title('1.总体要求', '甲县实施方案')).toBe('甲县实施方案');
  });

  it('of the kinds of line that a label may stand before', () => {
    for (const label of ['标题：', '标 题: ', '名  称：', '信息名称：', '文件标题：', '题名：'])
      expect(title(`${label}甲县实施方案`)).toBe('甲县实施方案');
    expect(title('主题词：甲县实施方案')).toBeNull();
  });
});

describe('years in brackets on the next line belong to it', () => {
  it.each(['（2024—2025年）', '(2024-2025)', '（试行）', '（暂行）', '（修订稿）'])('%s', (next) => {
    expect(title('甲县实施方案', next)).toBe(`甲县实施方案${next}`);
  });
  it.each(['（2024年3月1日）', '（此件公开发布）', '2024—2025年', '（2024—2025年）实施'])(
    'but not %s',
    (next) => {
      expect(title('甲县实施方案', next)).toBe('甲县实施方案');
    },
  );
});

describe('what a notice issues', () => {
  const body = '各镇人民政府：';
  it.each<[string[], string]>([
    [['甲县关于印发《甲县行动方案》的通知', body], '甲县行动方案'],
    [['《甲县行动方案》已经县政府同意，现印发给你们。'], '甲县行动方案'],
    [['《甲县行动方案》经县政府同意。'], '甲县行动方案'],
    [['《甲县行动方案》业经县政府同意。'], '甲县行动方案'],
    [['甲县关于印发甲县重点工作的通知', body], '甲县重点工作'],
    [['甲县关于下达甲县科技项目的 通知', body], '甲县科技项目'],
    [['甲县关于印发《甲县行动方案》的通知', body, '甲县行动方案（2024年）'], '甲县行动方案'],
    [
      ['甲县关于印发《甲县行动方案（2024—2025年）》的通知', '甲县行动方案', '（2024-2025年）'],
      '甲县行动方案（2024-2025年）',
    ],
    [['甲县关于印发我县行动方案的通知', '乙镇实施方案', '甲县行动方案'], '甲县行动方案'],
    [['甲县关于印发我县行动方案的通知', body], '我县行动方案'],
    [['甲县行动方案（2024年）', '甲县关于印发《甲县行动方案(2024年)》的通知', body], '甲县行动方案(2024年)'],
  ])('%j', (words, expected) => {
    expect(title(...words)).toBe(expected);
  });

  it('is no mere name: 《甲县日报》已经出版', () => {
    expect(title('《甲县日报》已经出版', '甲县行动方案')).toBe('甲县行动方案');
  });
});

describe('a title over lines', () => {
  it.each<[string[], string]>([
    [['甲县人民政府', '关于推进科技强县的意见'], '甲县人民政府关于推进科技强县的意见'],
    [['甲县人民政府', '关于加快', '科技强县的意见'], '甲县人民政府关于加快科技强县的意见'],
    [['无关', '甲县人民政府', '关于加快', '科技强县的意见'], '甲县人民政府关于加快科技强县的意见'],
    [['甲县创新驱动', '实施方案'], '甲县创新驱动实施方案'],
    [['甲县人民政府', '工作方案'], '甲县人民政府工作方案'],
    [['甲县人民政府文件', '关于推进科技的意见'], '关于推进科技的意见'],
    [['（公开）', '关于推进科技的意见'], '关于推进科技的意见'],
    [['第3号', '关于推进科技的意见'], '关于推进科技的意见'],
    [['标题：甲县', '关于推进科技的意见'], '关于推进科技的意见'],
    [['你好。', '关于推进科技的意见'], '关于推进科技的意见'],
    [['甲县科技', '甲县创新方案'], '甲县创新方案'],
    [['甲县科技之窗', '甲县人民政府关于推进全县科技创新的意见'], '甲县人民政府关于推进全县科技创新的意见'],
    [['甲'.repeat(59), '乙'.repeat(59), '关于推进科技的意见'], '关于推进科技的意见'],
  ])('%j', (words, expected) => {
    expect(title(...words)).toBe(expected);
  });
});

it('a site’s label counts where no line is a title', () => {
  const labelled = lines('关于印发《甲县行动方案》的通知');
  expect(titleIn(lines('各镇：', '一、总体要求'), labelled)).toBe('甲县行动方案');
  expect(titleIn(lines('乙县关于印发《乙县实施方案》的通知'), labelled)).toBe('乙县实施方案');
});

describe('the kind of document', () => {
  it.each<[string | null, string | null]>([
    [null, null],
    ['甲县实施方案', '实施方案'],
    ['甲县实施方案(2024—2025年)', '实施方案'],
    ['甲县若干政策措施', '政策措施'],
    ['甲县创新型县建设方案', '建设方案'],
    ['《甲县行动计划》', '行动计划'],
    ['甲县规划实施情况', '规划'],
    ['甲县重点任务', '重点任务'],
    ['甲县责任清单', '责任清单'],
    ['甲县任务', null],
  ])('of %s is %s', (words, kind) => {
    expect(typeOfTitle(words)).toBe(kind);
  });
});
