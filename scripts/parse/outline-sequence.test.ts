import { describe, expect, it } from 'vitest';
import { flowOf } from './flow.ts';
import { layoutOf } from './layout.ts';
import { outlineOf } from './outline.ts';
import type { Heading } from './heading.ts';

/** The outline of lines: `一、重点任务 > （一）平台` for every heading, its ancestors in front; and what was doubtful. */
function outline(...lines: readonly string[]) {
  const layout = layoutOf(flowOf(lines.join('\n'), []));
  const { roots, doubts, gaps } = outlineOf(layout, { start: 0, end: layout.paragraphs.length });
  const words = ([i, j]: readonly [number, number]): string => layout.flow.text.slice(i, j);
  const walk = (headings: readonly Heading[], above: string): string[] =>
    headings.flatMap((h) => {
      const path = `${above}${words(h.ordinal)}${words(h.title)}`;
      return [path, ...walk(h.children, `${path} > `)];
    });
  return { headings: walk(roots, ''), doubts: doubts.map((d) => d.what), gaps: gaps.map((g) => g.what) };
}
const item = (n: number | string, title = '建设平台'): string => `${n}.${title}。支持企业建设。`;
const numbers = (...lines: readonly string[]): string[] =>
  outline('一、重点任务', ...lines)
    .headings.slice(1)
    .map((h) => h.replace(/^.* > (.*?)\..*$/u, '$1'));

describe('where a title ends', () => {
  const title = (line: string): string | undefined =>
    outline('一、重点任务', line, item(2)).headings[1]?.split(' > ')[1];

  it.each<[string, string]>([
    [`1.建设\u3000支持企业建设重点实验室和基地`, '1.建设\u3000支持企业建设重点实验室和基地'],
    [`1.建平台\u3000支持企业建设重点实验室和基地`, '1.建平台'],
    [`1.建平台\u3000支持企业建设重点实验室`, '1.建平台\u3000支持企业建设重点实验室'],
    [`1.建平台\u3000支持企业建设重点实验室和`, '1.建平台'],
    [`1.${'建'.repeat(40)}\u3000支持企业建设重点实验室和基地`, `1.${'建'.repeat(40)}`],
    [
      `1.${'建'.repeat(41)}\u3000支持企业建设重点实验室和基地`,
      `1.${'建'.repeat(41)}\u3000支持企业建设重点实验室和基地`,
    ],
    [`1.落实“建平台。${'强'.repeat(60)}。完善服务”要求`, `1.落实“建平台。${'强'.repeat(60)}`],
    [`1.落实“建平台。强主体。完善服务”要求。`, '1.落实“建平台。强主体。完善服务”要求'],
    ['1.落实）要求。支持企业。', '1.落实）要求'],
    ['1.落实（要求（试行）。）通知。支持企业。', '1.落实（要求（试行）。）通知'],
    ['1.落实‘一。二’要求。支持企业。', '1.落实‘一。二’要求'],
    ['1.建设：平台', '1.建设：平台'],
    ['1.【责任单位：县科技局】建设平台', '1.【责任单位：县科技局】建设平台'],
    ['1.建设（责任单位：县科技局（县外专局））', '1.建设'],
    ['1.建设（含牵头单位（县科技局））', '1.建设（含牵头单位（县科技局））'],
    ['1.建设（平台（牵头））', '1.建设（平台（牵头））'],
    ['1.建设牵头）', '1.建设牵头）'],
  ])('%s', (line, expected) => {
    expect(title(line)).toBe(expected);
  });
});

describe('which numbers are headings', () => {
  it('those that go on, a gap of two at most left without support', () => {
    expect(numbers(item(1), item(4))).toEqual(['1', '4']);
    expect(numbers(item(1), item(5))).toEqual(['1']);
    expect(numbers(item(1), item(5), item(6))).toEqual(['1', '5', '6']);
    expect(numbers(item(3), item(7))).toEqual([]);
    expect(numbers(item(3), item(4))).toEqual(['3', '4']);
  });

  it('a section far off where it has one of the usual titles', () => {
    expect(outline('一、总体思路', '建设。', '六、保障措施', '完善。').headings).toEqual([
      '一、总体思路',
      '六、保障措施',
    ]);
    expect(outline('一、总体思路', '建设。', '六、其他事宜', '完善。').headings).toEqual(['一、总体思路']);
    expect(numbers(item(1), item(6, '保障措施'))).toEqual(['1']);
  });

  it('the same number again within one parent, and not below the next', () => {
    expect(outline('一、任务', item(1), item(2), item(2)).gaps).toEqual(['2 stands twice']);
    expect(outline('一、任务', item(1), item(2), '二、重点', item(2)).doubts).toEqual([
      'number 2 fits no sequence',
    ]);
  });

  it('a new run from 1 behind an outer heading, or where the old one does not go on', () => {
    expect(
      outline('一、任务', item(1), item(2), '二、重点', item(1), item(2), item(3)).headings,
    ).toHaveLength(7);
    expect(numbers(item(1), item(2), item(1), item(2))).toEqual(['1', '2', '1', '2']);
  });

  it('no list within a number, whatever its length, when the numbers go on behind it', () => {
    expect(numbers(item(1), item(2), item(1), item(3))).toEqual(['1', '2', '3']);
    expect(numbers(item(1), item(2), item(3), item(1), item(2), item(4))).toEqual(['1', '2', '3', '4']);
    expect(numbers(item(1), item(2), item(3), item(1), '（1）甲。', item(2), item(4))).toContain('4');
  });

  it('a list that an outer heading ends is none', () => {
    expect(
      outline('一、任务', item(1), item(2), item(1), '二、重点', item(3)).headings.filter((h) =>
        h.includes('1.'),
      ),
    ).toHaveLength(2);
  });
});

describe('lines of an announced annex', () => {
  it('make no headings, up to a long line', () => {
    expect(numbers(item(1), '附件：1.甲表', item(2))).toEqual(['1']);
    expect(numbers(item(1), '附：1.甲表', item(2))).toEqual(['1']);
    expect(numbers(item(1), '附表：甲表', '建'.repeat(59), item(2))).toEqual(['1']);
    expect(numbers(item(1), '附件：甲表', '建'.repeat(60), item(2))).toEqual(['1', '2']);
    expect(numbers(item(1), '见附件：甲表', item(2))).toEqual(['1', '2']);
  });
});

describe('styles within one another', () => {
  it('任务1 stands within （一） behind it, and outside before it', () => {
    expect(
      outline('（一）平台', '任务1：实验室', '任务2：基地', '（二）主体', '任务3：企业').headings,
    ).toEqual([
      '（一）平台',
      '（一）平台 > 任务1：实验室',
      '（一）平台 > 任务2：基地',
      '（二）主体',
      '（二）主体 > 任务3：企业',
    ]);
    expect(
      outline('任务1：平台', '（一）实验室', '（二）基地', '任务2：主体', '（一）企业').headings,
    ).toEqual([
      '任务1：平台',
      '任务1：平台 > （一）实验室',
      '任务1：平台 > （二）基地',
      '任务2：主体',
      '任务2：主体 > （一）企业',
    ]);
  });

  it('3.1 counts from three on', () => {
    const decimals = ['1.1 平台', '1.2 主体', '1.3 人才'];
    expect(outline('一、重点任务', ...decimals).headings).toHaveLength(4);
    expect(outline('一、重点任务', ...decimals.slice(0, 2), item(1)).headings).toEqual([
      '一、重点任务',
      '一、重点任务 > 1.建设平台',
    ]);
  });

  it('a row of a table is no heading', () => {
    expect(numbers(item(1), '2.企业 | 家 | 50', '3.专利 | 件 | 80', item(2))).toEqual(['1', '2']);
  });
});
