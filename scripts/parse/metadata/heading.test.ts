/** What the heading of a document says, and who may have issued it; the words are invented. */
import { describe, expect, it } from 'vitest';
import { folded } from '../folded.ts';
import { bodyKey, isIssuer } from './bodies.ts';
import { endOf, headingOf, isNote } from './heading.ts';

/** Form, weight, day, issuer and title of a heading. */
function read(words: string): string | null {
  const fold = folded(words);
  const heading = headingOf(fold);
  if (heading === null) return null;
  const { form, weight, day, issuer, title } = heading;
  return [form, weight, day, issuer && fold.slice(...issuer), fold.slice(...title)]
    .filter((part) => part !== null)
    .join(' ');
}

describe('a heading', () => {
  it.each([
    ['甲县人民政府关于印发《甲县科技方案》的通知', 'notice 6 甲县人民政府 甲县科技方案'],
    ['关于印发《甲县科技方案》的通知', 'notice 5 甲县科技方案'],
    ['关于印发《甲县科技方案》等的通知', 'notice 5 甲县科技方案'],
    ['甲县人民政府印发《甲县科技方案》', 'notice 5 甲县人民政府 甲县科技方案'],
    ['印发《甲县科技方案》', 'notice 4 甲县科技方案'],
    ['甲县人民政府关于印发甲县科技方案的通知', 'notice 5 甲县人民政府 甲县科技方案'],
    ['甲县科技局：关于印发甲县科技方案的通知', 'notice 4 甲县科技局 甲县科技方案'],
    ['甲县科技局等三方四部门：关于加强科技工作的意见', 'own 3 甲县科技局等三方四部门 关于加强科技工作的意见'],
    ['本县提示：关于加强科技工作的意见', null],
    [
      '甲县科技局 中国人民银行甲县支行关于加强科技工作的意见',
      'own 5 甲县科技局 中国人民银行甲县支行 甲县科技局 中国人民银行甲县支行关于加强科技工作的意见',
    ],
    ['关于发布甲县科技方案的公告', 'notice 4 甲县科技方案'],
    ['关于下达甲县科技方案的函', 'notice 4 甲县科技方案'],
    ['甲县科技方案的公布 甲县科技方案', 'plain 3 甲县科技方案的公布 甲县科技方案'],
    ['印发《甲县〈科技〉《创新》方案》的通知', 'notice 5 甲县〈科技〉《创新》方案'],
    [
      '甲县人民政府关于印发《甲县科技方案》的通知（2024年3月1日）',
      'notice 6 2024-03-01 甲县人民政府 甲县科技方案',
    ],
    ['甲县人民政府关于加强科技工作的意见', 'own 5 甲县人民政府 甲县人民政府关于加强科技工作的意见'],
    ['关于加强科技工作的意见', 'own 3 关于加强科技工作的意见'],
    ['甲县科技方案', 'plain 3 甲县科技方案'],
    ['甲县科技清单', 'plain 1 甲县科技清单'],
    ['甲县科技方案的政策解读', 'plain 7 甲县科技方案的政策解读'],
    ['《甲县科技方案》解读', 'plain 7 《甲县科技方案》解读'],
    ['甲县科技方案（2024—2026年）', 'plain 3 甲县科技方案(2024—2026年)'],
    ['甲县科技方案（试行）（2024年修订）', 'plain 3 甲县科技方案(试行)(2024年修订)'],
    ['甲县科技创新十条', 'plain 3 甲县科技创新十条'],
    ['甲县科技创新20条', 'plain 3 甲县科技创新20条'],
    [`${'甲'.repeat(158)}方案`, `plain 3 ${'甲'.repeat(158)}方案`],
    ['甲县科技方案:甲县创新方案', null],
    [`${'甲'.repeat(159)}方案`, null],
    ['科技方案', null],
    ['甲县科技平台', null],
    ['《甲县科技方案', null],
    ['甲县（科技》方案', null],
    ['甲县科技方案。', null],
    ['甲县科技|方案', null],
    ['12甲县科技方案', null],
    ['甲县科技方案已经印发的要求', null],
    ['印发《甲县》的通知', null],
    ['甲政发（2024）1号方案', null],
    ['甲县2024年3月1日科技方案', null],
  ])('%s is %s', (words, expected) => {
    expect(read(words)).toBe(expected);
  });

  it('has lines in brackets that belong to it', () => {
    expect(
      ['（试行）', '（2024年版）', '（一年）', '（征求意见稿）', '（试行）（2024—2026年）'].map((words) =>
        isNote(folded(words)),
      ),
    ).toEqual([true, true, false, true, true]);
    expect(['试行', '（此件公开发布）', '（试行）方案'].map((words) => isNote(folded(words)))).toEqual([
      false,
      false,
      false,
    ]);
  });

  it.each([
    ['甲县方案', 'strong'],
    ['甲县方案》', 'strong'],
    ['甲县方案(试行)', 'strong'],
    ['甲县方案》(试行)', 'strong'],
    ['甲县方案图文解读', 'strong'],
    ['甲县名单', 'weak'],
    ['甲县方案的落实', null],
  ])('%s ends %s', (words, end) => {
    expect(endOf(words)).toBe(end);
  });
});

describe('a body that issues', () => {
  it.each([
    '甲县人民政府',
    '国务院',
    '中共中央 国务院',
    '甲县科技局(县外国专家局、县知识产权局)',
    '甲县(乙)科技局',
    '甲县科技局、甲县财政局',
    '甲县科技局等11部门',
    '甲县科技局等部门',
    '甲县科技局 等十九个单位',
    ' 甲县科技局 ',
  ])('%s is one', (words) => {
    expect(isIssuer(words)).toBe(true);
  });

  it.each([
    '',
    '甲局',
    '甲县科技',
    '根据甲县科技局',
    '各县科技局',
    '甲县科技局关于',
    '甲县科技局2024',
    `${'甲'.repeat(37)}局`,
  ])('%s is none', (words) => {
    expect(isIssuer(words)).toBe(false);
  });

  it('is compared without blanks and marks', () => {
    expect(bodyKey('甲县 科技局、乙局,丙局')).toBe('甲县科技局乙局丙局');
  });
});
