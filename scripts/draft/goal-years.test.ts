import { describe, expect, it } from 'vitest';
import { folded } from '../parse/folded.ts';
import { goalYear } from './goal-years.ts';

const long = '支持企业建设平台，完善管理制度。\n'.repeat(40);
const year = (text: string, issued: number | null = null) => goalYear(folded(text), issued);

describe('the year of the goals of a whole plan', () => {
  it.each([
    ['一、主要目标\n到2033年，建成平台10家。', 2033],
    ['（一）总体目标。\n通过3年努力，到2033年底，创新能力明显提升。', 2033],
    ['为加快创新，力争到2033年11月底，企业达到20家。', 2033],
    [`${long}五、发展目标\n到2033年，建成平台10家。\n${long}`, 2033],
  ])('is read: %#', (text, wanted) => {
    expect(year(text, 2031)).toBe(wanted);
  });

  it.each([
    ['what was issued between two years', '优先汇聚2021年至2032年间制发的证照，逐步共享。'],
    ['how long a tax is halved', '减按50%征收。\n执行期限至2034年12月31日。'],
    ['from one day to another', '自2031年1月1日至2033年12月31日，免征税费。'],
    ['how long a fee is waived', '手续费5折优惠，政策执行至2034年9月30日。'],
    ['how long a loan may run', '还本付息日期原则上最长可延至2033年6月30日。'],
    ['a goal of one task far down', `${long}${long}12.支持企业\n到2033年，建成平台10家。`],
    ['a year before the plan was issued', '一、主要目标\n到2030年，建成平台10家。'],
  ])('is not %s', (_, text) => {
    expect(year(text, 2031)).toBeNull();
  });

  it('is that of the goals, where a tax clause stands before them', () => {
    expect(year('优惠政策延续至2036年底。\n二、工作目标\n到2033年，建成平台10家。', 2031)).toBe(2033);
  });
});
