import { describe, expect, it } from 'vitest';
import { converted, pdf, printed, type Page } from '../../tests/formats/pdf.ts';
import { convert } from './convert.ts';
import { Refusal } from './conversion.ts';

const linesOf = async (...pages: readonly Page[]): Promise<string[]> =>
  (await converted(pdf(pages))).text.trimEnd().split('\n');
const refusalOf = (bytes: Uint8Array): string => {
  try {
    convert(bytes, 'pdf');
  } catch (error) {
    if (error instanceof Refusal) return `${error.code}: ${error.message}`;
    throw error;
  }
  return 'read';
};
const full = '支持企业建设平台推动科技创新完善服务体系培育人才队伍引导投入';
const wide = (k: number): string => `${full.slice(k)}${full}`;
const grid = (xs: readonly number[], ys: readonly number[]): [number, number, number, number][] => [
  ...ys.map((y): [number, number, number, number] => [xs[0] ?? 0, y, xs.at(-1) ?? 0, y]),
  ...xs.map((x): [number, number, number, number] => [x, ys[0] ?? 0, x, ys.at(-1) ?? 0]),
];

describe('paragraphs', () => {
  it('are put together out of printed lines; a title in the middle stays in its lines', async () => {
    const words = [
      { text: '甲县科技创新', x: 220, y: 780, size: 22 },
      { text: '行动方案', x: 242, y: 750, size: 22 },
      ...printed(
        [
          `\u3000\u3000${full.slice(0, 25)}`,
          full.slice(0, 27),
          '短行。',
          `\u3000\u3000一、目标`,
          `\u3000\u3000${full.slice(2, 27)}`,
          '尾。',
        ],
        700,
      ),
    ];
    expect(await linesOf({ words })).toEqual([
      '甲县科技创新',
      '行动方案',
      `${full.slice(0, 25)}${full.slice(0, 27)}短行。`,
      '一、目标',
      `${full.slice(2, 27)}尾。`,
    ]);
  });

  it('run over the end of a page, and the page where each begins is told', async () => {
    const one = printed([`\u3000\u3000${full.slice(0, 25)}`, full.slice(0, 27)]);
    const two = printed(['尾。', '\u3000\u3000二、任务']);
    const { text, pages } = await converted(pdf([{ words: one }, { words: two }]));
    expect(text).toBe(`${full.slice(0, 25)}${full.slice(0, 27)}尾。\n二、任务\n`);
    expect(pages).toEqual([0, 52]);
  });
});

describe('where one paragraph ends and the next begins', () => {
  /** Eight paragraphs of three lines of 27 characters, first lines set in. */
  const set = (from: number, count: number): string[] =>
    Array.from({ length: count }, (_, k) => [
      `\u3000\u3000${wide(k + from).slice(0, 25)}`,
      wide(k + from + 1).slice(0, 27),
      '短行。',
    ]).flat();

  it('a paragraph that fills one line does not take in the next that is set in as far', async () => {
    const one = `附件：${full.slice(0, 22)}`;
    const words = printed([...set(0, 4), `\u3000\u3000${one}`, '\u3000\u3000甲县人民政府办公室'], 780);
    expect((await linesOf({ words })).slice(-2)).toEqual([one, '甲县人民政府办公室']);
  });

  it('nor where a page has nothing but such lines', async () => {
    const ones = Array.from(
      { length: 13 },
      (_, k) => `\u3000\u3000甲${wide(k).slice(0, k % 2 === 0 ? 24 : 12)}`,
    );
    const lines = await linesOf({ words: printed(set(0, 6), 780) }, { words: printed(ones, 780) });
    expect(lines.slice(6)).toEqual(ones.map((l) => l.slice(2)));
  });

  it('a paragraph that is set in as a whole stays one', async () => {
    const block = [0, 1, 2, 3].map((k) => wide(k).slice(0, 25));
    const words = printed([...set(0, 4), ...block.map((l) => `\u3000\u3000${l}`)], 780);
    expect((await linesOf({ words })).at(-1)).toBe(block.join(''));
  });

  it('a line ends before its edge where the piece that follows found no room', async () => {
    const rows = [
      `\u3000\u3000${wide(0).slice(0, 23)}`,
      `（区、市）${wide(1).slice(0, 20)}`,
      `2000万-5000万元${wide(2).slice(0, 10)}。`,
    ];
    const words = printed([...set(0, 4), ...rows], 780);
    expect((await linesOf({ words })).at(-1)).toBe(rows.join('').trim());
  });

  it('paragraphs that are set apart are told by it, and numbers within them are not', async () => {
    const lines = [0, 1, 2, 3, 4].map((k) => [
      wide(k).slice(0, 26) + '：',
      `（2）${wide(k + 1).slice(0, 24)}`,
      '短行。',
    ]);
    const words = lines.flatMap((three, k) => printed(three, 780 - k * 130));
    expect(await linesOf({ words })).toEqual(lines.map((three) => three.join('')));
  });
});

describe('pages', () => {
  const body = (k: number): Page['words'] => printed([`\u3000\u3000第${k}段说明${'甲乙丙丁戊'.charAt(k)}。`]);
  const foot = (text: string) => ({ text, x: 280, y: 40, size: 10 });
  const head = { text: '甲县公报', x: 270, y: 810, size: 10 };

  it('have headers, footers and numbers that are left out and told', async () => {
    const pages = [1, 2, 3].map((k) => ({ words: [head, ...body(k), foot(`— ${k} —`)] }));
    const { text, dropped } = await converted(pdf(pages));
    expect(text.trimEnd().split('\n')).toEqual(['第1段说明乙。', '第2段说明丙。', '第3段说明丁。']);
    expect(dropped).toEqual(
      [1, 2, 3].flatMap((page) => [
        { kind: 'header', page, text: '甲县公报' },
        { kind: 'page-number', page, text: `— ${page} —` },
      ]),
    );
  });

  it('keep what stands at their edge once', async () => {
    const pages = [1, 2, 3].map((k) => ({ words: [...body(k), ...(k === 3 ? [foot('抄送：县委')] : [])] }));
    expect((await linesOf(...pages)).at(-1)).toBe('抄送：县委');
  });

  it('keep words that several of them happen to begin with, and numbers that a table has at their edge', async () => {
    const pages = [1, 2, 3, 4, 5, 6].map((k) => ({
      words: [
        ...printed(
          [k % 2 === 0 ? '参与单位：各乡镇' : `${wide(k).slice(0, 5)}。`, `${wide(2 * k).slice(0, 9)}。`],
          780,
        ),
        ...printed([`${wide(3 * k).slice(0, 7)}。`, k % 2 === 0 ? `${k * k}` : full.slice(k, 2 * k)], 96),
        foot(`— ${k} —`),
      ],
    }));
    const { text, dropped } = await converted(pdf(pages));
    expect(text.match(/参与单位：各乡镇/gu)).toHaveLength(3);
    expect(dropped.map((d) => d.text)).toEqual([1, 2, 3, 4, 5, 6].map((k) => `— ${k} —`));
  });

  it('in two columns are read one column after the other', async () => {
    const column = (left: number, sign: string) =>
      printed(
        Array.from({ length: 8 }, (_, k) => `${sign}${k}${full.slice(0, 11)}`),
        700,
        left,
      );
    const text = (await linesOf({ words: [...column(60, '左'), ...column(320, '右')] })).join('');
    expect(text.indexOf('右0')).toBeGreaterThan(text.indexOf('左7'));
  });

  it('tell watermarks, and do not mix them into the text', async () => {
    const words = [...body(1), { text: '内部资料', x: 200, y: 400, size: 60, angle: 45 }];
    const { text, dropped } = await converted(pdf([{ words }]));
    expect(text).toBe('第1段说明乙。\n');
    expect(dropped).toEqual([{ kind: 'watermark', page: 1, text: '内部资料' }]);
  });

  it('that lie on their side are read from left to right', async () => {
    const words = [
      { text: '一、横排', x: 100, y: 100, angle: 90 },
      { text: '二、次行', x: 130, y: 100, angle: 90 },
    ];
    expect(await linesOf({ words })).toEqual(['一、横排', '二、次行']);
  });
});

describe('tables', () => {
  const [xs, ys] = [
    [80, 180, 300, 420],
    [700, 670, 640, 600],
  ];
  it('by their lines are rows, the lines of a cell together, merged cells once', async () => {
    const lines = grid(xs, ys).filter(([x, , u]) => !(x === 300 && u === 300));
    lines.push([300, 670, 300, 600]);
    const at = (text: string, x: number, y: number) => ({ text, x, y, size: 12 });
    const words = [
      ...printed(['\u3000\u3000主要指标'], 740),
      at('指标', 90, 680),
      at('目标值', 190, 680),
      at('单位', 90, 650),
      at('2025年', 190, 650),
      at('2027年', 310, 650),
      at('研发经费', 90, 626),
      at('投入', 90, 610),
      at('10', 190, 618),
      at('20', 310, 618),
      ...printed(['\u3000\u3000二、任务'], 560),
    ];
    expect(await linesOf({ words, lines })).toEqual([
      '主要指标',
      '| 指标 | 目标值 |  |',
      '| 单位 | 2025年 | 2027年 |',
      '| 研发经费投入 | 10 | 20 |',
      '二、任务',
    ]);
  });

  it('write a cell that reaches over several rows once, and the cells beside it in their own columns', async () => {
    const lines = grid(xs, ys).filter(([, y, , v]) => !(y === 670 && v === 670));
    lines.push([180, 670, 420, 670]);
    const at = (text: string, x: number, y: number) => ({ text, x, y, size: 12 });
    const words = [
      at('指标', 90, 662),
      at('2025年', 190, 680),
      at('2027年', 310, 680),
      at('甲类', 190, 650),
      at('乙类', 310, 650),
      at('企业', 90, 618),
      at('10', 190, 618),
      at('20', 310, 618),
    ];
    expect(await linesOf({ words, lines })).toEqual([
      '| 指标 | 2025年 | 2027年 |',
      '|  | 甲类 | 乙类 |',
      '| 企业 | 10 | 20 |',
    ]);
  });
});

describe('files that are refused say what to do', () => {
  it.each([
    [
      'a scan',
      pdf([{ words: [] }, { words: [] }]),
      /^file\/no-text: 2 of 2 pages have no text: it is a scan.*OCR/u,
    ],
    [
      'one that broke off',
      pdf([{ words: printed(['一、目标']) }]).subarray(0, 300),
      /^file\/(?:damaged|no-text)/u,
    ],
    ['no PDF behind its first line', new TextEncoder().encode('%PDF-1.7\n甲乙丙丁'), /^file\/damaged/u],
    [
      'one with a password',
      pdf(
        [{ words: printed(['一、目标']) }],
        `/ID [<00112233445566778899aabbccddeeff> <00112233445566778899aabbccddeeff>] /Encrypt << /Filter /Standard /V 1 /R 2 /P -64 /O <${'28bf4e5e'.repeat(8)}> /U <${'a1b2c3d4'.repeat(8)}> >>`,
      ),
      /^file\/encrypted: a password/u,
    ],
    [
      '1,200 pages',
      pdf(Array.from({ length: 1200 }, () => ({ words: [] }))),
      /^file\/too-large: 1200 pages, at most 1000/u,
    ],
  ])('%s', (_what, bytes, words) => {
    expect(refusalOf(bytes)).toMatch(words);
  });
});
