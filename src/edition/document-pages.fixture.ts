import { PLAN, readerFor, record } from './fixture.ts';
import type { Reader } from './reader.ts';

/** For tests: two sections with so many tasks of three sentences; `between` is between two paragraphs. */
export function fixtureReaderOfTasks(count: number, between = '\n'): Reader {
  const half = Math.floor(count / 2);
  const ids = Array.from({ length: count }, (_, k) => k + 1);
  const heading = (k: number) => `${k}.第${k}项任务。`;
  const sentences = (k: number) => [1, 2, 3].map((n) => `第${k}项的第${n}句话说要做什么。`);
  const words = [
    '一、前半',
    ...ids.slice(0, half).flatMap((k) => [heading(k), sentences(k).join('')]),
    '二、后半',
    ...ids.slice(half).flatMap((k) => [heading(k), sentences(k).join('')]),
  ];
  const text = words.join(between);
  const section = (local: string, ordinal: string, title: string) => ({
    ...record(local, ordinal, title, text.indexOf(ordinal + title), text.length),
    role: 'tasks' as const,
  });
  return readerFor({
    lines: text.split('\n'),
    sections: [section('s1', '一、', '前半'), section('s2', '二、', '后半')],
    areas: [record('a1', '一、', '前半'), record('a2', '二、', '后半')],
    tasks: ids.map((k) => ({
      ...record(String(k), `${k}.`, `第${k}项任务`, text.indexOf(heading(k))),
      area: `${PLAN}/${k <= half ? 'a1' : 'a2'}`,
      is_safeguard: false,
    })),
    passages: [
      ['heading', 'a1', null, '一、前半'],
      ...ids.flatMap((k) => [
        ...(k === half + 1 ? [['heading', 'a2', null, '二、后半'] as const] : []),
        ['heading', String(k), null, heading(k)] as const,
        ...sentences(k).map((words, n) => ['measure', String(k), n + 1, words] as const),
      ]),
    ],
  });
}
