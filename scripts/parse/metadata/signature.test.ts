import { describe, expect, it } from 'vitest';
import { folded } from '../folded.ts';
import { isIssuer, issuerOfTitle, signaturesIn } from './signature.ts';

const lines = (...words: readonly string[]) => words.map((text) => ({ text, fold: folded(text) }));

describe('a body that issues', () => {
  it.each([
    '甲县人民政府',
    '甲县科技局',
    '中共甲县委',
    '中共甲县委 甲县人民政府',
    '甲省厅、乙县政府',
    ' 甲县办公室 ',
    '甲县（乙区）管委会',
  ])('%s', (words) => {
    expect(isIssuer(words.replace('（', '(').replace('）', ')'))).toBe(true);
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
    expect(signaturesIn(lines(...words))).toEqual(expected);
  });

  it('have at most four names', () => {
    const names = ['甲县一局', '甲县二局', '甲县三局', '甲县四局', '甲县五局'];
    expect(signaturesIn(lines(...names, '2024年3月1日'))[0]?.issuer).toBe(names.slice(1).join(' '));
  });
});

describe('the issuer in a title', () => {
  it.each<[string, string | null]>([
    ['甲县人民政府关于印发方案的通知', '甲县人民政府'],
    ['甲县人民政府 关于印发方案的通知', '甲县人民政府'],
    ['甲县人民政府印发《方案》的通知', '甲县人民政府'],
    ['甲办发〔2024〕1号《甲县人民政府关于印发方案的通知》', '甲县人民政府'],
    ['甲縣人民政府關於印發方案的通知', '甲縣人民政府'],
    ['关于印发方案的通知', null],
    ['甲县企业关于科技的方案', null],
    ['甲县人民政府方案', null],
  ])('%s', (title, issuer) => {
    const [line] = lines(title);
    expect(line && issuerOfTitle(line)).toBe(issuer);
  });
});
