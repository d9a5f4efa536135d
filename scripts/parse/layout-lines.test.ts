import { describe, expect, it } from 'vitest';
import { flowOf } from './flow.ts';
import { layoutOf } from './layout.ts';

/** Where lines go on and where they end; the plain cases are in layout.test.ts. */
const layout = (text: string) => layoutOf(flowOf(text, []));
const paragraphs = (text: string): string[] => {
  const { flow, paragraphs: list } = layout(text);
  return list.map((p) => flow.text.slice(p.i, p.j));
};
const LONG =
  '支持企业建设重点实验室、技术创新中心和中试基地，完善从研发到应用的服务体系，推动创新资源向企业集聚，' +
  '加快培育一批科技型中小企业和高新技术企业，形成大中小企业融通创新的良好局面，为全县高质量发展提供支撑。';
/** `text` broken into lines of `n` characters. */
const wrapped = (text: string, n = 20): string[] => text.match(new RegExp(`.{1,${n}}`, 'gsu')) ?? [];
/** The paragraphs of lines that stand in a document broken at 20 characters. */
const amid = (...lines: readonly string[]): string[] =>
  paragraphs([...wrapped(LONG), ...lines, ...wrapped(LONG)].join('\n')).slice(1, -1);
/** Twenty characters that end in no mark. */
const FULL = '支持各类企业建设重点实验室和技术创新中心';

describe('the width at which lines were broken', () => {
  const isWrapped = (lines: readonly string[]): boolean => layout(lines.join('\n')).shapes.has('wrapped');

  it('shows in eight lines, in no fewer', () => {
    expect(isWrapped([...wrapped(FULL.repeat(7)), `${FULL.slice(0, 19)}。`])).toBe(true);
    expect(isWrapped([...wrapped(FULL.repeat(6)), `${FULL.slice(0, 19)}。`])).toBe(false);
  });

  it('is that of lines with text, not of tables or blank lines', () => {
    const seven = [...wrapped(FULL.repeat(6)), `${FULL.slice(0, 19)}。`];
    expect(isWrapped([...seven, '', '', ''])).toBe(false);
    expect(isWrapped([...seven, '| 企业 | 平台 |', '| 企业 | 平台 |', '| 企业 | 平台 |'])).toBe(false);
    expect(isWrapped([...wrapped(FULL.repeat(8)), '| 企业 | 平台 |'])).toBe(true);
  });

  it('is between 24 and 130 columns; a Chinese character has two, an ASCII one has one', () => {
    const lines = (line: string): string[] => [...Array.from({ length: 12 }, () => line), '完成建设。'];
    expect(isWrapped(lines('建设重点实验室和技术中心'.slice(0, 11)))).toBe(false);
    expect(isWrapped(lines('建设重点实验室和技术中心'))).toBe(true);
    expect(isWrapped(lines('建'.repeat(65)))).toBe(true);
    expect(isWrapped(lines('建'.repeat(66)))).toBe(false);
    expect(isWrapped(lines('build'.repeat(4)))).toBe(false);
    expect(isWrapped(lines('build'.repeat(5)))).toBe(true);
  });

  it('is no width where most lines are shorter or longer, or end as sentences do', () => {
    const short = Array.from({ length: 8 }, (_, k) => '建设平台培育主体引进人才推广成果'.slice(0, 2 + k));
    expect(isWrapped([...short, ...short, ...short, FULL, FULL, FULL, FULL])).toBe(false);
    const ends = (n: number): string[] =>
      Array.from({ length: 20 }, (_, k) => (k < n ? `${FULL.slice(0, 19)}。` : FULL));
    expect(isWrapped(ends(9))).toBe(true);
    expect(isWrapped(ends(10))).toBe(false);
    const quoted = Array.from({ length: 20 }, (_, k) => (k < 12 ? `${FULL.slice(0, 18)}。”` : FULL));
    expect(isWrapped(quoted)).toBe(false);
  });
});

describe('in a document broken at a width, a line', () => {
  it.each<[string, readonly string[], number]>([
    ['goes on where it is full', [FULL, '建设平台。'], 1],
    ['goes on where it is nearly full', [FULL.slice(0, 17), '建设平台。'], 1],
    ['ends where it is short', [FULL.slice(0, 16), '建设平台。'], 2],
    ['ends before a line set in by two blanks', [FULL, '  建设平台。'], 2],
    ['ends before a line set in by a wide blank', [FULL, '\u3000建设平台。'], 2],
    ['goes on before a line set in by one blank', [FULL, ' 建设平台。'], 1],
    ['ends before a blank line', [FULL, '', '建设平台。'], 2],
    ['ends before a row of a table', [FULL, '企业 | 平台 | 人才'], 2],
    ['ends before a number', [FULL, '（二）建设平台。'], 2],
    ['goes on before 一是', [FULL, '一是建设平台。'], 1],
    ['ends before a label', [FULL, '责任单位：县科技局'], 2],
    ['ends before a label in brackets', [FULL, '（牵头单位：县科技局）'], 2],
    ['ends before a label of one word', [FULL, '牵头：县科技局'], 2],
    ['goes on to words that only begin like a label', [FULL, '责任落实到位。'], 1],
    ['goes on behind a comma before 2.5', [`${FULL.slice(0, 19)}、`, '2.建设平台。'], 1],
    ['ends behind a full stop before 2.', [`${FULL.slice(0, 19)}。`, '2.建设平台。'], 2],
    ['ends behind a comma before （二）', [`${FULL.slice(0, 19)}，`, '（二）建设平台。'], 2],
    ['ends behind a comma before a number that is set in', [`${FULL.slice(0, 19)}，`, '  2.建设平台。'], 2],
    ['ends behind a word before 2.', [FULL, '2.建设平台。'], 2],
    ['goes on within a bracket', ['支持建设（含重点实验室', '及技术创新中心）。'], 1],
    [
      'goes on within a bracket before a number where it is full',
      [`支持建设（含${FULL.slice(0, 14)}`, '（一）技术创新中心）。'],
      1,
    ],
    [
      'ends within a bracket before a number where it is short',
      ['支持建设（含重点实验室', '（一）技术创新中心）。'],
      2,
    ],
    ['ends behind a closed bracket', ['支持建设（含实验室）', '及技术创新中心。'], 2],
    ['ends behind a bracket that closes nothing', ['支持建设）（含实验室）', '及技术创新中心。'], 2],
    [
      'ends within a bracket before a very long line',
      ['支持建设（含重点实验室', `${'建'.repeat(199)}。`, '（二）完成。'],
      3,
    ],
    [
      'goes on within a bracket before a long line',
      ['支持建设（含重点实验室', `${'建'.repeat(198)}。`, '（二）完成。'],
      2,
    ],
  ])('%s', (_what, lines, count) => {
    expect(amid(...lines)).toHaveLength(count);
  });

  it('looks for an open bracket in its last 300 characters', () => {
    expect(amid(`（${'建'.repeat(299)}`, '（一）中心）。')).toHaveLength(1);
    expect(amid(`（${'建'.repeat(300)}`, '（一）中心）。')).toHaveLength(2);
  });
});

describe('in a document of whole lines, a line', () => {
  it.each<[string, readonly string[], number]>([
    ['goes on behind a comma', ['支持企业建设实验室，', '完善服务。'], 1],
    ['ends behind a comma before a line that is set in', ['支持企业建设实验室，', '  完善服务。'], 2],
    ['ends within a bracket', ['支持建设（含重点实验室', '及技术创新中心）。'], 2],
    ['goes on within a bracket behind a comma', ['支持建设（含重点实验室、', '及技术创新中心）。'], 1],
    [
      'goes on within a bracket behind a comma before a label, to a number not',
      ['支持建设（县科技局、', '（一）技术中心）。'],
      2,
    ],
    ['goes on before a mark that begins no line', ['支持建设', '。完善服务'], 1],
    ['ends behind a full stop even before a mark that begins no line', ['支持。建设。', '）完善服务'], 2],
    ['goes on where a full stop stands within it', ['支持。建设', '，完善服务'], 1],
    ['ends before a blank line, whatever follows', ['支持企业建设实验室，', '', '完善服务。'], 2],
    ['ends behind a row of a table', ['企业 | 平台，', '完善服务。'], 2],
    ['ends before a row of a table', ['支持企业建设，', '企业 | 平台。'], 2],
  ])('%s', (_what, lines, count) => {
    expect(paragraphs(lines.join('\n'))).toHaveLength(count);
  });
});

describe('a title over several lines', () => {
  /** Into how many paragraphs the lines before the first heading fall. */
  const head = (...lines: readonly string[]): number =>
    paragraphs([...lines, '一、重点任务', '1.建设平台。支持建设。'].join('\n')).length - 2;

  it.each<[string, readonly string[], number]>([
    ['of four lines', ['甲县人民政府', '关于加快推进', '新时代科技强县', '建设的实施意见'], 1],
    [
      'of five lines, the last four',
      ['印发稿', '甲县人民政府', '关于加快推进', '新时代科技强县', '建设的实施意见'],
      2,
    ],
    ['of which a part is a number', ['甲政发〔2024〕1号', '关于加快推进', '建设的实施意见'], 2],
    ['of which a part is a day', ['2024年3月印', '关于加快推进', '建设的实施意见'], 2],
    ['of which a part is a day of digits', ['2024-03稿', '关于加快推进', '建设的实施意见'], 2],
    ['of which a part is a time', ['甲县 9:30 发', '关于加快推进', '建设的实施意见'], 2],
    [
      'of which a part names a number, and does not end with it',
      ['甲县1号文件', '关于加快推进', '建设的实施意见'],
      1,
    ],
    ['of which a part is a sentence', ['甲县人民政府。', '关于加快推进', '建设的实施意见'], 2],
    ['of which a part is numbered', ['（一）甲县政府', '关于加快推进', '建设的实施意见'], 2],
    ['of a title before a title', ['甲县工作方案', '乙县实施意见'], 2],
    ['without 关于, of a place', ['甲县', '科技创新实施方案'], 1],
    ['without 关于 or a place', ['加快推进', '科技创新实施方案'], 2],
    [
      'the last of which is long: from a line that ends as an issuer',
      ['科技创新', '甲县人民政府', '加快科技创新和产业发展的实施方案'],
      2,
    ],
    ['the last of which is short', ['科技创新', '甲县人民政府', '加快创新实施方案'], 3],
    ['longer than eighty characters', ['甲县'.repeat(20), '关于推进'.repeat(10), '建设的实施方案'], 3],
    ['of eighty characters', ['甲县'.repeat(20), `关于${'推进'.repeat(16)}`, '实施方案'], 1],
    ['behind a long line', ['支'.repeat(61), '甲县', '科技创新实施方案'], 3],
    ['behind a line of sixty', ['支'.repeat(60), '甲县', '科技创新实施方案'], 2],
    ['with a blank line within', ['甲县', '', '科技创新实施方案'], 2],
  ])('%s', (_what, lines, count) => {
    expect(head(...lines)).toBe(count);
  });

  it('is not looked for behind the first heading, nor beyond 25 lines', () => {
    expect(paragraphs('一、重点任务\n甲县\n科技创新实施方案')).toHaveLength(3);
    const before = (n: number): string[] => Array.from({ length: n }, () => '支持建设。');
    expect(paragraphs([...before(23), '甲县', '科技创新实施方案'].join('\n'))).toHaveLength(24);
    expect(paragraphs([...before(24), '甲县', '科技创新实施方案'].join('\n'))).toHaveLength(26);
  });
});

describe('what the layout keeps', () => {
  it('is every line’s number and every character’s place', () => {
    const text = ['甲县实施方案', '', ...wrapped(LONG), '一、任务', '支持企业、', '高校。'].join('\n');
    const { flow, paragraphs: list } = layout(text);
    expect(list.map((p) => p.line)).toEqual([0, 2, 2 + wrapped(LONG).length, 3 + wrapped(LONG).length]);
    for (const p of list)
      for (let k = p.i; k < p.j; k++) expect(text.charAt(flow.from[k] ?? -1)).toBe(flow.text.charAt(k));
    const ends = list.map((p) => flow.from[p.j]);
    expect(ends).toEqual(list.map((p) => flow.to[p.j - 1]));
    expect(list.map((p) => flow.text.charAt(p.j))).toEqual(list.map(() => '\n'));
  });
});
