import { describe, expect, it } from 'vitest';
import { bodiesIn, responsibleBodies } from './bodies.ts';

describe('bodies that issue together', () => {
  it.each([
    ['甲县人民政府、甲县科技局 甲县财政局', ['甲县人民政府', '甲县科技局', '甲县财政局']],
    ['甲县科学技术局（县外国专家局、县知识产权局）', ['甲县科学技术局（县外国专家局、县知识产权局）']],
    ['甲局(乙局, 丙局)；丁局', ['甲局(乙局, 丙局)', '丁局']],
    ['甲局〔乙局（丙办、丁办）、戊局〕，己局', ['甲局〔乙局（丙办、丁办）、戊局〕', '己局']],
    ['甲局（乙局、丙局', ['甲局（乙局', '丙局']],
    ['甲局）、乙局', ['甲局）', '乙局']],
    ['', []],
  ])('%s', (names, bodies) => {
    expect(bodiesIn(names)).toEqual(bodies);
  });
});

describe('the responsible bodies', () => {
  it.each([
    ['甲县人民政府', '甲县政府办公室', ['甲县人民政府']],
    [null, '甲县政府办公室', ['甲县政府办公室']],
    [null, '投资甲县（某厅“选择甲县”网站）', []],
    [null, '甲县人民政府门户网站', []],
    [null, '甲县政务服务网', []],
    [null, null, []],
  ])('of issuer %s and publisher %s', (issuer, source_publisher, bodies) => {
    expect(responsibleBodies({ issuer, source_publisher })).toEqual(bodies);
  });
});
