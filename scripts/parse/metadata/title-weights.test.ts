/** How much lines speak for being a title by what stands around them; the lines are invented. */
import { describe, expect, it } from 'vitest';
import { linesOf } from './lines.ts';
import { readingsIn } from './title.ts';

const TITLE = '甲县科技创新方案';

/** How much more a title weighs among other lines than alone; null where it is not read by itself. */
function more(lines: readonly string[], title = TITLE): number | null {
  const weight = (all: readonly string[], text: string) =>
    readingsIn(linesOf(all.join('\n'))).find((r) => r.text === text)?.weight ?? null;
  const [own, alone] = [weight(lines, title), weight([TITLE], TITLE)];
  return own === null || alone === null ? null : own - alone;
}

describe('a title', () => {
  it.each<[string[], number | null]>([
    // What may stand above it takes only the first place from it, or adds as much again.
    [['甲县人民政府文件', TITLE], -1],
    [['（试行）', TITLE], -1],
    [['附件1', TITLE], -1],
    [['首页>公开', TITLE], -1],
    [['2024年3月1日', TITLE], -1],
    [['为了加快发展。', TITLE], -1],
    [['为了加快发展；', TITLE], -1],
    [['各镇人民政府：', TITLE], -1],
    [['甲政发〔2024〕1号', TITLE], 0],
    [['8.', TITLE], 0],
    // An open sentence goes on in it.
    [['为了加快发展，', TITLE], null],
    [['各镇人民政府，', TITLE], null],
  ])('below and above other lines: %j weighs %s more', (lines, weight) => {
    expect(more(lines)).toBe(weight);
  });

  it.each<[string, number]>([
    ['建设平台', -2],
    ['（此件公开发布）', 0],
    ['甲政发〔2024〕1号', 1],
    ['各镇人民政府：', 1],
    ['2024年3月1日', 1],
    ['为了加快发展。', 0],
  ])('above %s weighs %s more', (below, weight) => {
    expect(more([TITLE, below])).toBe(weight);
  });

  it.each<[string[], string, number | null]>([
    [['8.甲县科技创新方案'], TITLE, 1],
    [['科技创新方案'], '科技创新方案', -1],
    [['的科技创新方案'], '的科技创新方案', -5],
    [['甲县平台方案', TITLE], `甲县平台方案${TITLE}`, -8],
    [['甲县人民政府', TITLE], `甲县人民政府${TITLE}`, -5],
    [['建设平台', '科技创新方案'], '建设平台科技创新方案', 0],
    [['甲县规划', '和科技创新方案'], '甲县规划和科技创新方案', 0],
    [['甲县科技规划', '（试行）'], '甲县科技规划（试行）', 0],
  ])('of lines %j that is %s weighs %s more', (lines, title, weight) => {
    expect(more(lines, title)).toBe(weight);
  });

  it('has the number of a compilation in front of it or above it', () => {
    const ordinal = (...lines: string[]) => readingsIn(linesOf(lines.join('\n')))[0]?.ordinal;
    expect([ordinal(`8.${TITLE}`), ordinal('12.', TITLE), ordinal(TITLE), ordinal('平台', TITLE)]).toEqual([
      8,
      12,
      null,
      null,
    ]);
  });

  it('is read over six lines at most, and within the first eighty', () => {
    const over = (n: number) =>
      readingsIn(linesOf([...Array<string>(n - 1).fill('甲县科技'), '创新方案'].join('\n'))).map(
        (r) => r.to - r.from,
      );
    expect(Math.max(...over(6))).toBe(6);
    expect(Math.max(...over(7))).toBe(6);
    const behind = (n: number) =>
      readingsIn(linesOf([...Array<string>(n).fill('2024年3月1日'), TITLE].join('\n')));
    expect(behind(79)).toHaveLength(1);
    expect(behind(80)).toHaveLength(0);
  });
});
