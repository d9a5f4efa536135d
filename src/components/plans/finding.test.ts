import { describe, expect, it } from 'vitest';
import { countsOf, findingOf, found, searchOf, type Finding, type Listed } from './finding.ts';

const plan = (name: string, province: string, year: string, tasks: number, ...theme: string[]): Listed => ({
  words: `${name}科技创新行动计划 ${province}`,
  name,
  tasks,
  values: {
    province: [province],
    prefecture: ['-'],
    level: ['county'],
    kind: ['行动计划'],
    year: [year],
    theme,
  },
});
const plans = [
  plan('甲县', '东省', '2022', 8, 'talent', 'funding'),
  plan('乙县', '西省', '2024', 20, 'talent'),
  plan('丙县', '东省', '2024', 3, 'funding'),
];
const names = (search: string) => found(plans, findingOf(search)).map((p) => p.name);

describe('found', () => {
  it.each([
    ['', ['甲县', '乙县', '丙县']],
    ['?q=乙县', ['乙县']],
    ['?q=东省 丙', ['丙县']],
    ['?q=ＸＹ', []],
    ['?province=东省', ['甲县', '丙县']],
    ['?province=东省&theme=talent', ['甲县']],
    ['?theme=funding&sort=tasks', ['甲县', '丙县']],
    ['?sort=year', ['乙县', '丙县', '甲县']],
    ['?sort=tasks', ['乙县', '甲县', '丙县']],
    ['?sort=name', ['丙县', '甲县', '乙县']],
    ['?sort=nonsense&colour=red', ['甲县', '乙县', '丙县']],
    ['?province=北省', []],
  ])('%s', (search, expected) => {
    expect(names(search)).toEqual(expected);
  });
});

describe('addresses', () => {
  it.each(['', '?q=%E4%B9%99', '?province=%E4%B8%9C%E7%9C%81&year=2024&theme=talent&sort=name'])(
    '%s says what it is asked',
    (search) => {
      expect(searchOf(findingOf(search))).toBe(search);
    },
  );

  it('leave out what asks for nothing', () => {
    expect(searchOf(findingOf('?q=%20&province=&sort=listed'))).toBe('');
  });
});

describe('counts', () => {
  const counts = (search: string, facet: 'province' | 'theme' | 'year') =>
    Object.fromEntries(countsOf(plans, findingOf(search), facet));

  it('say what each choice would leave, whatever is chosen of the same kind', () => {
    expect(counts('', 'province')).toEqual({ 东省: 2, 西省: 1 });
    expect(counts('?province=东省', 'province')).toEqual({ 东省: 2, 西省: 1 });
    expect(counts('?province=东省', 'theme')).toEqual({ talent: 1, funding: 2 });
    expect(counts('?q=乙', 'year')).toEqual({ 2024: 1 });
  });

  it('agree with what is found', () => {
    for (const search of ['', '?q=县', '?year=2024', '?theme=talent'])
      for (const facet of ['province', 'theme', 'year'] as const)
        for (const [value, count] of countsOf(plans, findingOf(search), facet)) {
          const asked: Finding = findingOf(search);
          const chosen = { ...asked, chosen: { ...asked.chosen, [facet]: value } };
          expect(found(plans, chosen)).toHaveLength(count);
        }
  });
});
