import { describe, expect, it } from 'vitest';
import { folded } from '../folded.ts';
import { readMetadata } from './metadata.ts';
import { titleIn, typeOfTitle } from './title.ts';

const lines = (...words: readonly string[]) => words.map((text, at) => ({ text, fold: folded(text), at }));
const title = (...words: readonly string[]): string | null => titleIn(lines(...words)).finding.value;

describe('a line is a title', () => {
  it.each([
    '甲县实施方案',
    '甲县实施方案（试行）',
    '2024年甲县行动计划',
    '2024 年甲县行动计划',
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
    '甲县〔2024〕3号实施方案',
    `甲县${'科技'.repeat(90)}方案`,
  ])('but not %s', (line) => {
    expect(title(line)).toBeNull();
  });

  it('within the first eighty lines, and before the first section', () => {
    const filler = (n: number): string[] => Array.from({ length: n }, () => '欢迎访问。');
    expect(title(...filler(79), '甲县实施方案')).toBe('甲县实施方案');
    expect(title(...filler(80), '甲县实施方案')).toBeNull();
    expect(title('一、总体要求', '甲县实施方案')).toBeNull();
    expect(title('第一章 总则', '甲县实施方案')).toBeNull();
    expect(title('二、总体要求', '甲县实施方案')).toBe('甲县实施方案');
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

describe('the last word of a title with a blank in it', () => {
  it('is read as the word', () => {
    const { title, issuer } = readMetadata(
      '甲县人民政府办公室\n\n关于2024年创新工作的\n\n通 知\n各镇：\n现通知如下。',
    );
    expect([title, issuer]).toEqual(['甲县人民政府办公室关于2024年创新工作的通知', '甲县人民政府办公室']);
  });

  it('is not looked for in a notice that issues again', () => {
    expect(readMetadata('甲县人民政府关于重新发布甲县创新办法的通知\n各镇：').title).toBe('甲县创新办法');
  });
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
    [
      ['甲县行动方案（2024年）', '甲县关于印发《甲县行动方案(2024年)》的通知', body],
      '甲县行动方案（2024年）',
    ],
    [['《甲县行动方案》'], '甲县行动方案'],
  ])('%j', (words, expected) => {
    expect(title(...words)).toBe(expected);
  });

  it('is no mere name: 《甲县日报》已经出版', () => {
    expect(title('《甲县日报》已经出版。', '甲县行动方案')).toBe('甲县行动方案');
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
    [['甲县科技之窗', '甲县人民政府关于推进全县科技创新的意见'], '甲县人民政府关于推进全县科技创新的意见'],
    [['甲'.repeat(59), '乙'.repeat(59), '关于推进科技的意见'], '关于推进科技的意见'],
  ])('%j', (words, expected) => {
    expect(title(...words)).toBe(expected);
  });
});

it('a site’s label counts where no line is a title', () => {
  const labelled = [
    { value: '关于印发《甲县行动方案》的通知', where: 'label of the site', line: null, weight: 5 },
  ];
  expect(titleIn(lines('各镇：', '一、总体要求'), labelled).finding.value).toBe('甲县行动方案');
});

describe('a title in any layout', () => {
  const DAY = '（2024 年3 月1 日）';
  it.each<[string, string[], string | null]>([
    [
      'over three lines, with a number and a day',
      ['18.', '甲县发改委关于印发', '《甲县优化科技创新', `环境行动方案》的通知${DAY}`, '甲发改〔2024〕2 号'],
      '甲县优化科技创新环境行动方案',
    ],
    [
      'over two lines, the number before it',
      ['8. 甲县人民政府办公室关于印发甲县加快科技创新', `行动方案的通知${DAY}`],
      '甲县加快科技创新行动方案',
    ],
    [
      'with its day on the next line',
      ['甲县人民政府关于加快科技创新驱动高质量发展', '的若干意见', DAY],
      '甲县人民政府关于加快科技创新驱动高质量发展的若干意见',
    ],
    [
      'a notice that is a title of its own',
      ['甲县人民政府办公室关于成立科技创新工作专班', `的通知${DAY}`, '各镇人民政府：'],
      '甲县人民政府办公室关于成立科技创新工作专班的通知',
    ],
    [
      'of a title within the title',
      ['甲县人民政府办公室关于印发贯彻落实《科技', '进步条例》若干措施的通知'],
      '贯彻落实《科技进步条例》若干措施',
    ],
    [
      'that begins with 关于',
      ['甲县政府办公室印发关于促进科技创新若干', '政策措施的通知'],
      '关于促进科技创新若干政策措施',
    ],
    [
      'in the words of the heading',
      [
        '甲县科技局关于印发《创新突破年活动实施方案》的通知',
        '现将《甲县科技局创新突破年活动实施方案》印发给你们。',
        '甲县科技局创新突破年活动实施方案',
      ],
      '创新突破年活动实施方案',
    ],
    [
      'that a body issues without a notice',
      ['甲县科技局印发《全县科技系统2024年', '工作方案》', '甲科发〔2024〕9号'],
      '全县科技系统2024年工作方案',
    ],
    [
      'of two plans',
      ['甲县科技局等7部门印发《科技创新指导意见》《科技创新实施办法》的通知'],
      '甲县科技局等7部门印发《科技创新指导意见》《科技创新实施办法》的通知',
    ],
    [
      'with years and a state below it',
      ['甲县国土空间生态修复规划', '（2021年—2035年）', '（草案）', '甲县自然资源局'],
      '甲县国土空间生态修复规划（2021年—2035年）（草案）',
    ],
    [
      'never one that is cited',
      [
        '甲县人民政府办公室',
        '为贯彻《乙省人民政府办公厅关于印发乙省科技创新',
        '实施方案的通知》（乙政办发〔2023〕9号）精神，',
        '制定如下措施。',
      ],
      null,
    ],
    [
      'nor one that a sentence is about',
      ['各镇人民政府：', '为全面落实', '《国务院办公厅关于进一步', '加快科技创新的意见》，制定本方案。'],
      null,
    ],
    [
      'behind lines of the site',
      ['admin', '2024-03-01', '2', '甲县科技局关于组织开展科技评价工作的通知', '各镇：'],
      '甲县科技局关于组织开展科技评价工作的通知',
    ],
    ['none where there is none', ['一、财政支持', '给予奖励。'], null],
  ])('%s', (_what, words, expected) => {
    expect(title(...words)).toBe(expected);
  });
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
