import { expect, it } from 'vitest';
import type { PassageRow, TaskRow } from '../model/tables.ts';
import { citableText, readingText } from './edition-text.ts';
import { guidOf } from './guid.ts';

const passage = (id: string, kind: PassageRow['kind'], parent: string, text: string): PassageRow => ({
  id,
  plan: 'jia-2024',
  kind,
  parent,
  number: null,
  text,
  page: null,
  start: 0,
  end: 1,
  url: '/',
});
const task = { id: 'jia-2024/1' } as TaskRow;
const passages = [
  passage('jia-2024/s0/1', 'other', 'jia-2024/s0', '甲县方案'),
  passage('jia-2024/s1', 'heading', 'jia-2024/s1', '一、任务'),
  passage('jia-2024/1', 'heading', 'jia-2024/1', '1. 𠮷企业。'),
  passage('jia-2024/1/1', 'measure', 'jia-2024/1', '补助\n5万元。'),
  passage('jia-2024/1/n1', 'note', 'jia-2024/1', '（责任单位：科技局）'),
  passage('jia-2024/s2', 'heading', 'jia-2024/s2', '二、保障'),
];

it('lays an edition out so that every passage and every task can be cut out of the text', () => {
  const { text, places } = readingText({ passages, tasks: [task], sections: [], safeguards: [] });
  expect(text).toBe('甲县方案\n\n一、任务\n1. 𠮷企业。\n补助 5万元。\n（责任单位：科技局）\n\n二、保障\n');
  const cut = (id: string): string => [...text].slice(places.get(id)?.start, places.get(id)?.end).join('');
  expect(cut('jia-2024/1')).toBe('1. 𠮷企业。\n补助 5万元。\n（责任单位：科技局）');
  expect(cut('jia-2024/1/1')).toBe('补助 5万元。');
  expect(cut('jia-2024/s2')).toBe('二、保障');
});

it('writes one line per passage that begins with its id', () => {
  const text = citableText({ passages }, { lines: ['甲县方案', '版本 1.0.0'] });
  expect(text.split('\n').slice(0, 6)).toEqual([
    '# 甲县方案',
    '# 版本 1.0.0',
    '',
    'jia-2024/s0/1\t甲县方案',
    '',
    'jia-2024/s1\t一、任务',
  ]);
  expect(text.match(/^jia-2024\S*\t/gmu)).toHaveLength(passages.length);
});

it('makes identifiers of names: always the same, of version 5', () => {
  // As Python's uuid.uuid5 has it.
  expect(guidOf('source/linze-2022')).toBe('bc0e1b4c-5301-5c9f-bf64-40e5ba628803');
  expect(guidOf('a')).not.toBe(guidOf('b'));
  expect(guidOf('a')).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/u);
});
