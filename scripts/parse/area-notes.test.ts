import { describe, expect, it } from 'vitest';
import { parsed } from '../../tests/property/invariants.ts';

const NOTE = '责任单位：县科技局';
const AREA = (name: string, tasks: readonly string[]): string => [name, ...tasks].join('\n');
const plan = (...areas: readonly string[]): string =>
  ['甲县实施方案', '一、重点任务', ...areas, '二、保障措施', '（一）加强领导。成立领导小组。'].join('\n');

/** `number basis` of every row of responsibilities. */
const rows = (text: string): string[] =>
  parsed(text).responsibilities.map((r) => `${r.task.replace('jia-2024/', '')} ${r.basis}`);

const first = AREA('（一）建设平台', [
  '1.建设实验室。支持企业建设实验室。',
  '2.建设中试基地。支持建设基地。',
]);
const second = AREA('（二）培育主体', ['3.培育企业。培育高新技术企业。', '4.引进人才。引进高层次人才。']);
const third = AREA('（三）服务农业', ['5.推广良种。推广新品种十个。', '6.建设园区。建设示范园区。']);

describe('a note of its own line behind the last task of an area', () => {
  it('speaks of the area where every area ends with one', () => {
    expect(rows(plan(`${first}\n${NOTE}`, `${second}\n${NOTE}`))).toEqual(
      [1, 2, 3, 4].map((n) => `${n} rule`),
    );
  });

  it('speaks of its task alone where only one area ends with one', () => {
    expect(rows(plan(`${first}\n${NOTE}`, second))).toEqual(['2 stated']);
  });

  it('speaks of its task alone where as many areas note their other tasks as well', () => {
    const each = (area: string): string =>
      area
        .split('\n')
        .flatMap((l, k) => (k === 0 ? [l] : [l, NOTE]))
        .join('\n');
    expect(rows(plan(each(first), each(second)))).toEqual([1, 2, 3, 4].map((n) => `${n} stated`));
    expect(rows(plan(`${first}\n${NOTE}`, `${second}\n${NOTE}`, each(third)))).toEqual([
      '1 rule',
      '2 rule',
      '3 rule',
      '4 rule',
      '5 stated',
      '6 stated',
    ]);
  });

  it('speaks of its task where it stands on the line of the task', () => {
    expect(rows(plan(`${first}（${NOTE}）`, `${second}（${NOTE}）`))).toEqual(['2 stated', '4 stated']);
  });

  it('speaks of its task where that is the only one of its area', () => {
    const one = (area: string): string => area.split('\n').slice(0, 2).join('\n');
    const alone = (area: string): string => `${one(area)}\n${NOTE}`;
    expect(rows(plan(alone(first), alone(second.replace('3.', '2.'))))).toEqual(['1 stated', '2 stated']);
  });
});

describe('a note behind the last task, where areas differ', () => {
  const area = (n: number, kind: 'area' | 'each' | 'inline' | 'first'): string[] => {
    const [a, b] = [2 * n - 1, 2 * n];
    const note = (on: boolean): string[] => (on ? [NOTE] : []);
    return [
      `（${'一二三四五六'.charAt(n - 1)}）领域`,
      `${a}.建设实验室。支持企业建设实验室。`,
      ...note(kind === 'each' || kind === 'first'),
      kind === 'inline' ? `${b}.建设基地。支持建设基地。${NOTE}` : `${b}.建设基地。支持建设基地。`,
      ...note(kind === 'area' || kind === 'each'),
    ];
  };
  const bases = (...kinds: readonly ('area' | 'each' | 'inline' | 'first')[]): string[] => [
    ...new Set(
      rows(plan(...kinds.map((kind, k) => area(k + 1, kind).join('\n')))).map((r) => r.split(' ')[1] ?? ''),
    ),
  ];

  it('speaks of the area where more areas do so than note their tasks one by one', () => {
    expect(bases('area', 'area')).toEqual(['rule']);
    expect(bases('area', 'area', 'each')).toEqual(['rule', 'stated']);
    expect(bases('area', 'area', 'each', 'each')).toEqual(['stated']);
    expect(bases('area', 'area', 'area', 'each', 'each')).toEqual(['rule', 'stated']);
    expect(bases('area', 'first', 'first')).toEqual(['stated']);
  });

  it('speaks of the area where it is the end of a paragraph, and most others have their own', () => {
    expect(bases('area', 'area', 'inline')).toEqual(['rule']);
  });

  it('speaks of its task where it is the end of a paragraph', () => {
    expect(bases('inline', 'inline', 'inline')).toEqual(['stated']);
    expect(bases('area', 'inline')).toEqual(['stated']);
    expect(bases('area', 'area', 'each', 'inline')).toEqual(['rule', 'stated']);
    expect(bases('area', 'area', 'inline', 'inline')).toEqual(['rule', 'stated']);
  });
});
