import { expect, it } from 'vitest';
import { dutyWords, unreadUnits } from './unread-units.ts';

it.each([
  ['〔责任单位：省税务局〕', '责任单位'],
  ['（主要责任单位：市公安局）', '责任单位'],
  ['（一）畅通市场准入（牵头单位：市市场监管局）', '牵头单位'],
  ['【责任部门 市财政局】', '责任部门'],
  ['〔任务分解：市司法局做好发布〕', '任务分解'],
  ['开展任务分解，压实责任。', null],
  ['（登\n记指导处负责，完成时限：2023 年底前）', '负责'],
  ['(县科技局牵头,各镇配合)', '牵头'],
  ['明确责任单位，压实责任。', null],
  ['（主要负责人、安全管理人员）证书', null],
  ['由县科技局负责组织实施。', null],
])('words that say who answers: %s', (text, expected) => {
  expect(dutyWords(text)).toBe(expected);
});

const tasks = [
  { id: '1', area: null },
  { id: '2', area: 'a1' },
  { id: '3', area: 'a2' },
];
const of = (passages: readonly (readonly [parent: string, text: string])[], ...named: string[]) => {
  const { plan, tasks: found } = unreadUnits({
    tasks,
    passages: passages.map(([parent, text]) => ({ parent, text })),
    responsibilities: named.map((task) => ({ task })),
  });
  return [plan, [...found].map(([id, { words, here }]) => [id, words, here])];
};

it('are those of the task or its area; where a plan names no unit at all, also those of anywhere', () => {
  const passages = [
    ['s0', '（责任单位：省发改委）'],
    ['1', '（牵头部门：省财政厅）'],
    ['a1', '做事（牵头单位：市经信局）'],
  ] as const;
  expect(of(passages)).toEqual([
    '责任单位',
    [
      ['1', '牵头部门', true],
      ['2', '牵头单位', true],
      ['3', '责任单位', false],
    ],
  ]);
  expect(of(passages, '1')).toEqual(['牵头单位', [['2', '牵头单位', true]]]);
  expect(of(passages, '1', '2')).toEqual([null, []]);
  expect(of([['1', '培育企业。']])).toEqual([null, []]);
});

it.each([
  ['由县科技局负责组织实施。', '负责'],
  ['深化改革，市商务局、市财政局牵头制定办法。', '牵头'],
  ['本办法由县科技局负责解释。', null],
  ['支持企业牵头承担项目。', null],
  ['培育部门负责人队伍。', null],
])('are those in a sentence of a task too: %s', (text, words) => {
  expect(of([['1', text]])[0]).toBe(words);
  // Of a sentence elsewhere it is not known that it is about tasks.
  expect(of([['g1', text]])[0]).toBeNull();
});
