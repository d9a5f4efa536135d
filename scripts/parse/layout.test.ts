import { describe, expect, it } from 'vitest';
import { flowOf } from './flow.ts';
import { layoutOf } from './layout.ts';

const layout = (text: string) => layoutOf(flowOf(text, []));
const paragraphs = (text: string): string[] => {
  const { flow, paragraphs: list } = layout(text);
  return list.map((p) => flow.text.slice(p.i, p.j));
};
const shapes = (text: string): string[] => [...layout(text).shapes].sort();

const LONG =
  '支持企业建设重点实验室、技术创新中心和中试基地，完善从研发到应用的服务体系，推动创新资源向企业集聚，' +
  '加快培育一批科技型中小企业和高新技术企业，形成大中小企业融通创新的良好局面，为全县高质量发展提供支撑。';
const wrapped = (text: string, n: number): string =>
  (text.match(new RegExp(`.{1,${n}}`, 'gsu')) ?? []).join('\n');

describe('one line is one paragraph', () => {
  it('without white space around, and without empty ones', () => {
    expect(paragraphs('  甲县实施方案\n\n　　一、重点任务　\n支持建设。')).toEqual([
      '甲县实施方案',
      '一、重点任务',
      '支持建设。',
    ]);
    expect(shapes('甲县实施方案\n一、重点任务')).toEqual(['plain']);
    expect(paragraphs('')).toEqual([]);
    expect(paragraphs(' \n　\n')).toEqual([]);
  });

  it.each([
    ['支持企业、\n高校建设平台。', 1],
    ['支持企业建设平台\n，完善服务。', 1],
    ['支持企业建设平台。\n，完善服务。', 2],
    ['支持企业建设“\n平台”。', 1],
    ['支持企业，\n1.高校建设平台。', 2],
    ['支持企业，\n　　高校建设平台。', 2],
    ['支持企业建设平台\n完善服务。', 2],
    ['甲 | 1、\n乙 | 2', 2],
  ])('but goes on where it cannot end or the next cannot begin: %j', (text, count) => {
    expect(paragraphs(text)).toHaveLength(count);
  });
});

describe('lines broken at a fixed width', () => {
  const body = ['一、重点任务', '1.建设平台。', LONG, '2.培育主体。', LONG, '（责任单位：县科技局）'];

  it.each([16, 20, 30, 40])('of %i characters are joined', (n) => {
    const text = body.map((line) => wrapped(line, n)).join('\n');
    expect(paragraphs(text)).toEqual(body);
    expect(shapes(text)).toEqual(['plain', 'wrapped']);
  });

  it('keep a heading, a note and an indented line as beginnings', () => {
    const lines = [
      wrapped(LONG, 20),
      '（一）加强领导',
      wrapped(LONG, 20),
      '责任单位：县科技局',
      wrapped(LONG, 20),
      `\u3000\u3000${LONG.slice(0, 18)}`,
    ];
    expect(paragraphs(lines.join('\n'))).toEqual([
      LONG,
      '（一）加强领导',
      LONG,
      '责任单位：县科技局',
      LONG,
      LONG.slice(0, 18),
    ]);
  });

  it('are no such lines where they are few, narrow, or end as sentences do', () => {
    expect(shapes(wrapped('支持建设科技创新平台'.repeat(6), 20))).toEqual(['plain']);
    expect(shapes(Array.from({ length: 12 }, () => '支持建设平台').join('\n'))).toEqual(['plain']);
    expect(shapes(Array.from({ length: 12 }, () => `${LONG.slice(0, 19)}。`).join('\n'))).toEqual(['plain']);
  });

  it('join a bracket that is open at the end of a line', () => {
    const text = `${wrapped(LONG, 20)}\n1.建设平台。（责任单位：县科技局、县财政局、县\n发展改革局）\n${wrapped(LONG, 20)}`;
    expect(paragraphs(text)).toContain('1.建设平台。（责任单位：县科技局、县财政局、县发展改革局）');
  });
});

describe('paragraphs run together in one line', () => {
  const parts = [
    '甲县实施方案',
    '一、重点任务',
    '（一）建设平台。',
    LONG,
    '（二）培育主体。',
    LONG,
    '二、保障措施',
    '（一）加强领导。',
    LONG,
  ];

  it('are cut at blanks and numbers', () => {
    expect(paragraphs(parts.join(' '))).toEqual(parts);
    expect(shapes(parts.join(' '))).toEqual(['run-together']);
  });

  it('are cut behind a sentence before a number, with no blank', () => {
    const cut = [
      '一、重点任务',
      `1.建设平台。${LONG}`,
      `2.培育主体。${LONG}`,
      '二、主要目标',
      `1.${LONG}`,
      '三、保障措施',
      `（一）加强领导。${LONG}`,
    ];
    expect(paragraphs(cut.join(''))).toEqual(cut);
  });

  it('do not part Latin words or a number from its unit', () => {
    const text = parts.join(' ').replace('重点实验室', 'R&D center 实验室');
    expect(paragraphs(text).join('')).toContain('R&D center');
  });

  it('share their line', () => {
    expect(new Set(layout(parts.join(' ')).paragraphs.map((p) => p.line))).toEqual(new Set([0]));
  });
});

describe('a title broken over lines', () => {
  it.each([
    [['甲县人民政府', '关于加快推进科技创新的', '实施意见'], 1],
    [['甲县科技创新', '实施方案'], 1],
    [['甲县科技局，各镇', '实施方案'], 2],
    [['甲县人民政府办公室文件', '甲政办发〔2024〕1号', '甲县实施方案'], 3],
  ])('%j', (lines, count) => {
    expect(paragraphs([...lines, '一、重点任务', '1.建设平台。'].join('\n'))).toHaveLength(count + 2);
  });
});
