import { describe, expect, it } from 'vitest';
import { periodOf } from '../../draft/period.ts';
import { folded } from '../folded.ts';
import { columnsOf, rowPromised } from './table.ts';
import { readSentence } from './targets.ts';
import { withNumbers } from './written.ts';

const PERIOD = { start: 2025, end: 2027 };
const sentence = (text: string) => readSentence({ folded: folded(text) }, PERIOD);

/** Value, upper value, unit and comparator of every target of a sentence. */
const inSentence = (words: string) =>
  sentence(`企业总量达到${words}。`).drafts.map((d) => [d.comparator, d.value, d.max, d.unit, d.base?.value]);

const inCell = (words: string) => {
  const columns = columnsOf(
    { columns: ['指标名称', '2027年目标值'].map((label) => ({ label, group: null })) },
    PERIOD,
  );
  const cells = ['企业总量', words].map((text, column) => ({ column, text, start: 0, end: 0 }));
  const { drafts, unread } = rowPromised(columns, cells, PERIOD);
  return unread.length > 0 ? 'unread' : drafts.map((d) => [d.value, d.max, d.unit, d.base?.value]);
};

/** As written; value, upper value, unit, value in base units; comparator in a sentence where it is not `>=`. */
const NUMBERS: readonly [string, number, number | null, string, number, string?][] = [
  ['1,200家', 1200, null, '家', 1200],
  ['1,000人次', 1000, null, '人次', 1000],
  ['1，500万元', 1500, null, '万元', 15_000_000],
  ['1 200件', 1200, null, '件', 1200],
  ['￥100,000元', 100_000, null, '元', 100_000],
  ['１，２００家', 1200, null, '家', 1200],
  ['1\u2009200件', 1200, null, '件', 1200],
  ['1\u00a0200件', 1200, null, '件', 1200],
  ['1﹐200家', 1200, null, '家', 1200],
  ['1, 200家', 1200, null, '家', 1200],
  ['12,345,678.9元', 12_345_678.9, null, '元', 12_345_678.9],
  ['¥3,500万', 3500, null, '万元', 35_000_000],
  ['一万五千家', 15_000, null, '家', 15_000],
  ['1万2千家', 12_000, null, '家', 12_000],
  ['1万2千', 12_000, null, '', 12_000],
  ['2万5家', 25_000, null, '家', 25_000],
  ['1万2000家', 12_000, null, '家', 12_000],
  ['1亿2000万元', 12_000, null, '万元', 120_000_000],
  ['一亿三千万元', 13_000, null, '万元', 130_000_000],
  ['三千五百万元', 3500, null, '万元', 35_000_000],
  ['一百五十家', 150, null, '家', 150],
  ['一百五家', 150, null, '家', 150],
  ['一千二百三十四家', 1234, null, '家', 1234],
  ['一百零五家', 105, null, '家', 105],
  ['一百○五家', 105, null, '家', 105],
  ['一千〇二十家', 1020, null, '家', 1020],
  ['一五〇〇家', 1500, null, '家', 1500],
  ['两百家', 200, null, '家', 200],
  ['两万两千人', 22_000, null, '人', 22_000],
  ['廿三家', 23, null, '家', 23],
  ['十一家', 11, null, '家', 11],
  ['叁拾家', 30, null, '家', 30],
  ['壹佰贰拾万元', 120, null, '万元', 1_200_000],
  ['三四十家', 30, 40, '家', 30, 'range'],
  ['三五家', 3, 5, '家', 3, 'range'],
  ['十七八家', 17, 18, '家', 17, 'range'],
  ['七八千万元', 7000, 8000, '万元', 70_000_000, 'range'],
  ['30—40家', 30, 40, '家', 30, 'range'],
  ['1,000～1,500家', 1000, 1500, '家', 1000, 'range'],
  ['三至五家', 3, 5, '家', 3, 'range'],
  ['3千至1万家', 0.3, 1, '万家', 3000, 'range'],
  ['5000-1万元', 0.5, 1, '万元', 5000, 'range'],
  ['百分之三至百分之五', 3, 5, '%', 3, 'range'],
  ['百分之三到五', 3, 5, '%', 3, 'range'],
  ['百分之二点五', 2.5, null, '%', 2.5],
  ['百分之八十五', 85, null, '%', 85],
  ['百分之80', 80, null, '%', 80],
  ['百分之一', 1, null, '%', 1],
  ['百分之百', 100, null, '%', 100],
  ['千分之五', 5, null, '‰', 5],
  ['万分之三', 3, null, '‱', 3],
  ['十分之三', 30, null, '%', 30],
  ['三成', 30, null, '%', 30],
  ['六成五', 65, null, '%', 65],
  ['2.5﹪', 2.5, null, '%', 2.5],
  ['２．５％', 2.5, null, '%', 2.5],
  ['2·5%', 2.5, null, '%', 2.5],
  ['2.5 %', 2.5, null, '%', 2.5],
  ['1.2亿千瓦', 1.2, null, '亿千瓦', 120_000_000],
  ['10亿千瓦', 10, null, '亿千瓦', 1_000_000_000],
  ['5千瓦', 5, null, '千瓦', 5],
  ['三万千瓦时', 3, null, '万千瓦时', 30_000],
  ['2百分点', 2, null, '百分点', 2],
  ['2千公里', 2, null, '千公里', 2000],
  ['十二点五个百分点', 12.5, null, '个百分点', 12.5],
  ['零点八个百分点', 0.8, null, '个百分点', 0.8],
  ['一倍半', 1.5, null, '倍', 1.5],
  ['30+家', 30, null, '家', 30],
  ['30家+', 30, null, '家', 30],
  ['百余家', 100, null, '家', 100, '>'],
  ['三十余家', 30, null, '家', 30, '>'],
  ['三百多家', 300, null, '家', 300, '>'],
  ['十几家', 10, null, '家', 10, '>'],
  ['1.2万余家', 1.2, null, '万家', 12_000, '>'],
  ['30余万元', 30, null, '万元', 300_000, '>'],
  ['二十来家', 20, null, '家', 20, '~'],
  ['近百家', 100, null, '家', 100, '~'],
  ['上千家', 1000, null, '家', 1000],
];

/** No number that one can know; nothing of it is a value. */
const UNKNOWN = [
  '几十家',
  '数百家',
  '好几百家',
  '1,20家',
  '1/3家',
  '1.2.3家',
  '一二五家',
  '1万25家',
  '1.5万2千家',
  '2 5家',
  '50-30家',
  '三分之一',
];

describe('numbers as documents write them', () => {
  it.each(NUMBERS)('%s in a sentence', (words, value, max, unit, base, comparator = '>=') => {
    expect(inSentence(words)).toEqual([
      [comparator, value, max, unit === '' ? null : unit, unit === '' ? undefined : base],
    ]);
    expect(sentence(`企业总量达到${words}。`).unread).toEqual([]);
  });

  it.each(NUMBERS)('%s in a cell', (words, value, max, unit, base) => {
    expect(inCell(words)).toEqual([[value, max, unit === '' ? null : unit, unit === '' ? undefined : base]]);
  });

  it.each([
    ['1 050', 1050],
    ['1,050', 1050],
    ['１０５０', 1050],
    ['叁拾', 30],
    ['三十', 30],
    ['12.5', 12.5],
  ])('%s alone in a cell', (words, value) => {
    expect(inCell(words)).toEqual([[value, null, null, undefined]]);
  });

  it.each(UNKNOWN)('%s is left to a person, whole', (words) => {
    expect(inSentence(words)).toEqual([]);
    expect(sentence(`企业总量达到${words}。`).unread).not.toEqual([]);
    expect(inCell(words)).toBe('unread');
  });
});

describe('numbers of a sentence', () => {
  const read = (text: string): string[] =>
    sentence(text).drafts.map((d) =>
      [text.slice(...d.name), d.comparator, d.value, d.unit, d.year].join(' '),
    );

  it.each<[string, string[]]>([
    ['(1),200家企业', ['企业 = 200 家 ']],
    [
      '到2027年，高新技术企业达到1,200家，专利1，500件。',
      ['高新技术企业 >= 1200 家 2027', '专利 = 1500 件 2027'],
    ],
    ['（新增企业1,200家）建设平台。', ['企业 = 1200 家 ']],
    ['企业、高校、院所分别达到10、20、30家。', ['企业 >= 10 家 ', '高校 >= 20 家 ', '院所 >= 30 家 ']],
    ['产值年均增长百分之十。', ['产值 growth 10 % ']],
    ['占比提高三成。', ['占比 growth 30 % ']],
    ['研发投⼊年均增⻓10％。', ['研发投⼊ growth 10 % ']],
    ['培训科技⼈员200⼈次。', ['科技⼈员 = 200 人次 ']],
    ['企业由1,200家增至1,500家。', ['企业 >= 1500 家 ']],
    ['企业逾1,000家。', ['企业 > 1000 家 ']],
    ['企业≧1,000家。', ['企业 >= 1000 家 ']],
    ['过百家企业入驻。', ['企业入驻 > 100 家 ']],
    ['建立统一一个标准。', []],
    ['第二十条企业。', []],
    ['2025,2026年企业30家。', ['企业 = 30 家 2026']],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it.each(['1,2,3', '企业2,30家', '完成10，20家'])('%s is a list, and no number', (text) => {
    expect(read(text)).toEqual([]);
    expect(sentence(text).unread).not.toEqual([]);
  });

  it.each<[string, number[]]>([
    ['给予企业￥100,000元补助。', [10]],
    ['给予企业1,500万元补助。', [1500]],
    ['给予企业叁拾万元奖励。', [30]],
    ['给予企业1亿2000万元补助。', [12_000]],
    ['给予企业一百五十万元补助。', [150]],
  ])('%s', (text, amounts) => {
    expect(sentence(text).paid.map((p) => p.amount)).toEqual(amounts);
    expect(read(text)).toEqual([]);
  });
});

describe('years and days', () => {
  const YEARS = [
    '二〇二六',
    '二○二六',
    '二◯二六',
    '二O二六',
    '二o二六',
    '二0二六',
    '二Ｏ二六',
    '二０二六',
    '二О二六',
    '二零二六',
    '2O26',
    '２０２６',
  ];

  it.each(YEARS)('到%s年 in a sentence', (year) => {
    const text = `到${year}年，企业达到30家；到${year}年十二月三十一日，专利达到20件。`;
    const { drafts, unread } = sentence(text);
    expect(drafts.map((d) => [text.slice(...d.name), d.value, d.year])).toEqual([
      ['企业', 30, 2026],
      ['专利', 20, 2026],
    ]);
    expect(unread).toEqual([]);
  });

  it.each(YEARS)('%s年 over a column', (year) => {
    const columns = columnsOf(
      { columns: ['指标名称', `${year}年`].map((label) => ({ label, group: null })) },
      PERIOD,
    );
    expect(columns.map((c) => [c.role, c.year])).toEqual([
      ['name', null],
      ['value', 2026],
    ]);
  });

  it.each(YEARS)('%s—二〇二八年 in a title', (year) => {
    expect(periodOf(`甲县科技创新行动方案（${year}—二〇二八年）`, '')).toMatchObject({
      start: 2026,
      end: 2028,
    });
    expect(periodOf(`甲县${year}年科技工作要点`, '')).toMatchObject({ start: 2026, end: 2026 });
  });
});

describe('every number', () => {
  it('is folded index for index, and a second time to the same', () => {
    for (const [words] of NUMBERS) {
      const once = withNumbers(folded(words));
      expect(once).toHaveLength(words.length);
      expect(withNumbers(once)).toBe(once);
    }
  });
});
