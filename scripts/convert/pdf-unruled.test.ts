import { describe, expect, it } from 'vitest';
import { converted, pdf, printed, type Page } from '../../tests/formats/pdf.ts';

const linesOf = async (...pages: readonly Page[]): Promise<string[]> =>
  (await converted(pdf(pages))).text.trimEnd().split('\n');
const full = '支持企业建设平台推动科技创新完善服务体系培育人才队伍引导投入';
const wide = (k: number): string => `${full.slice(k)}${full}`;

describe('tables without lines', () => {
  const xs = [80, 250, 300, 380, 470];
  /** Rows of words at the places of columns, one row below the other. */
  const rows = (cells: readonly (readonly string[])[], top: number, step = 28, at = xs): Page['words'] =>
    cells.flatMap((row, y) =>
      row.flatMap((text, k) => (text === '' ? [] : [{ text, x: at[k] ?? 0, y: top - y * step, size: 12 }])),
    );
  const text = (list: readonly string[], top: number): Page['words'] =>
    printed(list, top, 80, 12).map((w, k) => ({ ...w, y: top - k * 20 }));
  const before = [`\u3000\u3000${wide(0).slice(0, 34)}`, `${wide(3).slice(0, 30)}见下表。`];
  const after = ['\u3000\u3000二、重点任务', `\u3000\u3000${wide(5).slice(0, 33)}`, '短行。'];
  const targets = [
    ['指标名称', '单位', '2026年', '2028年', '属性'],
    ['高新技术企业数量', '家', '12', '30', '预期性'],
    ['技术合同成交额', '亿元', '3', '6', '预期性'],
  ];
  const written = (row: readonly string[]): string => `| ${row.join(' | ')} |`;

  it('of targets are rows, and what stands before and after them stays apart', async () => {
    const words = [...text(before, 780), ...rows(targets, 730), ...text(after, 650)];
    expect(await linesOf({ words })).toEqual([
      before.join('').trim(),
      ...targets.map(written),
      '二、重点任务',
      `${wide(5).slice(0, 33)}短行。`,
    ]);
  });

  it.each([
    ['at its first line', [16, 0, 0, 0]],
    ['at its last', [16, 16, 16, 16]],
    ['in its middle', [16, 8, 8, 8]],
  ] as const)('have cells of several lines, with the others %s', async (_where, down) => {
    const y = 674;
    const words = [
      ...text(before, 780),
      ...rows(targets.slice(0, 2), 730),
      ...rows([['全社会研发经费投入占地区']], y),
      ...rows([['生产总值比重']], y - down[0]),
      ...rows([['', '%']], y - down[1]),
      ...rows([['', '', '1.5']], y - down[2]),
      ...rows([['', '', '', '2.0', '约束性']], y - down[3]),
      ...rows(targets.slice(2), y - 44),
      ...text(after, 570),
    ];
    expect((await linesOf({ words })).slice(1, 6)).toEqual([
      ...targets.slice(0, 2).map(written),
      '| 全社会研发经费投入占地区生产总值比重 | % | 1.5 | 2.0 | 约束性 |',
      ...targets.slice(2).map(written),
      '二、重点任务',
    ]);
  });

  it('set without room between their rows have cells of several lines too', async () => {
    const cells = [
      ...targets.slice(0, 2),
      ['全社会研发经费投入占地区', '%', '1.5', '2.0', '约束性'],
      ['生产总值比重'],
      ...targets.slice(2),
    ];
    const words = [...text(before, 780), ...rows(cells, 730, 18), ...text(after, 620)];
    expect((await linesOf({ words }))[3]).toBe(
      '| 全社会研发经费投入占地区生产总值比重 | % | 1.5 | 2.0 | 约束性 |',
    );
  });

  it('have heads that reach over several columns', async () => {
    const words = [
      ...text(before, 780),
      ...rows([['指标名称', '单位', '', '', '属性']], 730),
      { text: '目标值', x: 352, y: 730, size: 12 },
      ...rows([['', '', '2026年', '2028年']], 710),
      ...rows(targets.slice(1), 690),
      ...text(after, 620),
    ];
    expect((await linesOf({ words })).slice(1, 5)).toEqual([
      '| 指标名称 | 单位 | 目标值 |  | 属性 |',
      '|  |  | 2026年 | 2028年 |  |',
      ...targets.slice(1).map(written),
    ]);
  });

  it('that fill a page are no columns of text', async () => {
    const many = Array.from({ length: 20 }, (_, k) => [
      wide(k % 9).slice(0, 11),
      '家',
      `${k + 10}`,
      `${2 * k + 30}`,
      '预期性',
    ]);
    expect(await linesOf({ words: rows([targets[0] ?? [], ...many], 780) })).toEqual(
      [targets[0] ?? [], ...many].map(written),
    );
  });

  it('have heads of several lines, and cells that are one sign wide', async () => {
    const at = [80, 110, 300, 340, 400, 460];
    const head = [
      ['序', '指标名称', '单', '2026', '2028', '属'],
      ['号', '', '位', '年', '年', '性'],
    ];
    const body = [
      ['1', '高新技术企业数量', '家', '12', '30', '预'],
      ['', '', '', '', '', '期'],
      ['', '', '', '', '', '性'],
      ['2', '技术合同成交额', '亿', '3', '6', '预'],
      ['', '', '元', '', '', '期'],
      ['', '', '', '', '', '性'],
    ];
    const words = [
      ...rows(head, 730, 18, at),
      ...rows(body.slice(0, 3), 686, 18, at),
      ...rows(body.slice(3), 624, 18, at),
      ...text(after, 550),
    ];
    expect((await linesOf({ words })).slice(0, 4)).toEqual([
      '| 序号 | 指标名称 | 单位 | 2026年 | 2028年 | 属性 |',
      '| 1 | 高新技术企业数量 | 家 | 12 | 30 | 预期性 |',
      '| 2 | 技术合同成交额 | 亿元 | 3 | 6 | 预期性 |',
      '二、重点任务',
    ]);
  });

  it('have heads that stand closer than their numbers', async () => {
    const near = [80, 250, 305, 375, 445];
    const words = [...text(before, 780), ...rows(targets, 730, 28, near), ...text(after, 650)];
    expect((await linesOf({ words })).slice(1, 4)).toEqual(targets.map(written));
  });

  it('that are doubtful stay lines, and never run together with what follows', async () => {
    const form = [
      ['联系人：甲某', '电话：0000'],
      ['地址：甲县乙路', '邮编：0001'],
    ];
    const words = [...text(before, 780), ...rows(form, 730, 28, [80, 404]), ...text(after, 660)];
    expect((await linesOf({ words })).slice(1, 4)).toEqual([
      '联系人：甲某 电话：0000',
      '地址：甲县乙路 邮编：0001',
      '二、重点任务',
    ]);
  });

  it('are not made of the names and days under a document', async () => {
    const names = rows([['', '', '甲县科学技术局']], 690);
    const one = [...text(before, 780), ...names, ...rows([['', '', '2026年3月1日']], 670)];
    expect((await linesOf({ words: one })).slice(1)).toEqual(['甲县科学技术局', '2026年3月1日']);
    const two = [
      ...text(before, 780),
      ...rows([['甲县科学技术局', '', '', '甲县财政局']], 690),
      ...rows([['2026年3月1日', '', '', '2026年3月1日']], 670),
    ];
    expect((await linesOf({ words: two })).slice(1)).toEqual([
      '甲县科学技术局 甲县财政局',
      '2026年3月1日 2026年3月1日',
    ]);
  });

  it('are not made of a title in two lines', async () => {
    const words = [
      { text: '甲县科技创新', x: 200, y: 800, size: 22 },
      { text: '行动方案', x: 222, y: 770, size: 22 },
      ...text([...before, ...after], 720),
    ];
    expect((await linesOf({ words })).slice(0, 2)).toEqual(['甲县科技创新', '行动方案']);
  });

  it('are not made of lists whose numbers stand apart', async () => {
    const items = [0, 1, 2].flatMap((k) => [
      { text: `${k + 1}.`, x: 104, y: 700 - k * 40, size: 12 },
      { text: wide(k).slice(0, 29), x: 140, y: 700 - k * 40, size: 12 },
      { text: '尾。', x: 80, y: 680 - k * 40, size: 12 },
    ]);
    expect((await linesOf({ words: [...text(before, 780), ...items] })).slice(1)).toEqual(
      [0, 1, 2].map((k) => `${k + 1}. ${wide(k).slice(0, 29)}尾。`),
    );
  });

  it('are not made of the pages of contents', async () => {
    const parts = ['一、总体目标', '二、重点任务', '三、保障措施'];
    const words = rows(
      parts.map((part, k) => [part, '', '', '', `${k * k + 1}`]),
      700,
    );
    expect((await linesOf({ words: [...text(before, 780), ...words] })).slice(1)).toEqual([
      '一、总体目标 1',
      '二、重点任务 2',
      '三、保障措施 5',
    ]);
  });

  it('are not made of a paragraph with wide blanks', async () => {
    const lines = [0, 1, 2, 3].map((k) => [wide(k).slice(0, 12 + k), wide(2 * k).slice(0, 18 - k)] as const);
    const words = lines.flatMap(([left, right], k) => [
      { text: left, x: 80, y: 700 - k * 20, size: 12 },
      { text: right, x: 494 - right.length * 12, y: 700 - k * 20, size: 12 },
    ]);
    const out = await linesOf({ words: [...text(before, 780), ...words, ...text(['尾。'], 620)] });
    expect(out.at(-1)).toBe(`${lines.map((l) => l.join(' ')).join('')}尾。`);
  });
});
