import { describe, expect, it } from 'vitest';
import { folded } from '../folded.ts';
import { isIssuer } from './bodies.ts';
import { signaturesIn } from './signature.ts';

const lines = (...words: readonly string[]) => words.map((text, at) => ({ text, fold: folded(text), at }));

describe('several bodies on one line', () => {
  it('have one blank between them', () => {
    expect(signaturesIn(lines('甲县科技局      甲县财政局', '2024年3月1日'))[0]?.issuer).toBe(
      '甲县科技局 甲县财政局',
    );
  });
});

describe('a body that issues', () => {
  it.each([
    '甲县人民政府',
    '甲县科技局',
    '中共甲县委',
    '中共甲县委 甲县人民政府',
    '甲省厅、乙县政府',
    ' 甲县办公室 ',
    '甲县（乙区）管委会',
    '国务院',
    '财政部',
    '上海海关等11部门',
    '甲省人力资源和社会保障厅等十九部门',
    '甲县科学技术局（县外国专家局、县知识产权局）',
    '甲县科技局、甲县财政局',
  ])('%s', (words) => {
    expect(isIssuer(folded(words))).toBe(true);
  });
  it.each([
    '局',
    '甲县科技',
    '甲县人民政府文件',
    '甲县2024政府',
    '甲县政府，乙县政府',
    '请甲县政府 落实',
    '',
  ])('not %s', (words) => {
    expect(isIssuer(words)).toBe(false);
  });
});

describe('signatures', () => {
  it.each<[string[], { issuer: string | null; day: string | null }[]]>([
    [['甲县人民政府', '2024年3月1日'], [{ issuer: '甲县人民政府', day: '2024-03-01' }]],
    [['甲县科技局', '甲县財政局', '2024年3月1日'], [{ issuer: '甲县科技局 甲县財政局', day: '2024-03-01' }]],
    [['请落实。', '2024年3月1日'], [{ issuer: null, day: '2024-03-01' }]],
    [['（2024年3月1日）'], [{ issuer: null, day: '2024-03-01' }]],
    [['2024年3月1日（此件公开发布）'], [{ issuer: null, day: '2024-03-01' }]],
    [['二〇二四年三月一日'], [{ issuer: null, day: '2024-03-01' }]],
    [['请执行。甲县人民政府2024年3月1日'], [{ issuer: '甲县人民政府', day: '2024-03-01' }]],
    [['请执行。2024年3月1日'], [{ issuer: null, day: '2024-03-01' }]],
    [['甲县人民政府 2024年3月1日 各镇：'], [{ issuer: '甲县人民政府', day: '2024-03-01' }]],
    [
      ['甲局', '2024年3月1日', '乙县政府', '2024年3月2日'],
      [
        { issuer: null, day: '2024-03-01' },
        { issuer: '乙县政府', day: '2024-03-02' },
      ],
    ],
    [['2024年2月30日'], [{ issuer: null, day: null }]],
    [['请于2024年3月1日前完成。'], []],
    [['请执行。甲县人民政府2024年3月1日前完成'], []],
    [['甲县人民政府2024年3月1日第3次会议通过'], []],
    [['2024年3月1日起施行'], []],
    [['2024-03-01'], []],
  ])('%j', (words, expected) => {
    expect(signaturesIn(lines(...words)).map(({ issuer, day }) => ({ issuer, day }))).toEqual(expected);
  });

  it('have any number of names', () => {
    const names = Array.from({ length: 12 }, (_, k) => `甲县${'一二三四五六七八九十百千'.charAt(k)}局`);
    expect(signaturesIn(lines(...names, '2024年3月1日'))[0]?.issuer).toBe(names.join(' '));
  });

  it.each<[string, string[], string]>([
    [
      'a name broken over two lines',
      ['甲县城市功能提升与工程建设项目审批', '制度改革联席会议办公室', '2024年3月1日'],
      '甲县城市功能提升与工程建设项目审批制度改革联席会议办公室',
    ],
    [
      'not a title above the name',
      ['甲县科技创新三年行动实施方案', '甲县人民政府', '2024年3月1日'],
      '甲县人民政府',
    ],
    ['blanks between the characters', ['科 技 部', '2024年3月1日'], '科技部'],
    ['signed for another', ['甲县科技局（代章）', '2024年3月1日'], '甲县科技局'],
    [
      'names above a line of name and day',
      ['甲县科技局', '甲县财政局2024年3月1日（此件公开发布）'],
      '甲县科技局 甲县财政局',
    ],
    [
      'other names in brackets',
      ['甲县科学技术局（县外国专家局、县知识产权局）', '2024年3月1日'],
      '甲县科学技术局（县外国专家局、县知识产权局）',
    ],
  ])('%s', (_what, words, issuer) => {
    expect(signaturesIn(lines(...words))[0]?.issuer).toBe(issuer);
  });
});
