import { expect, it } from 'vitest';
import { folded } from '../folded.ts';
import { subjectsIn } from './subject.ts';
import { readSentence } from './targets.ts';

/** `name of subject` of every target of a sentence. */
function subjects(sentence: string): string[] {
  const text = folded(sentence);
  const { drafts } = readSentence({ folded: text }, { start: 2023, end: 2025 });
  const found = subjectsIn(text, drafts);
  return drafts.map((d, k) => {
    const subject = found[k] ?? null;
    return `${text.slice(...d.name)}${subject === null ? '' : ` of ${text.slice(...subject)}`}`;
  });
}

it.each<[string, string[]]>([
  [
    '种植小麦5万亩，亩均产量达到400斤；种植油菜2万亩，亩均产量达到250斤。',
    ['小麦', '亩均产量 of 小麦', '油菜', '亩均产量 of 油菜'],
  ],
  ['转化产品达到20项，产值达到25亿元。', ['转化产品', '产值 of 转化产品']],
  ['建成平台200个，其中省级以上30个。', ['平台', '其中省级以上 of 平台']],
  ['工业总产值达到25亿元。', ['工业总产值']],
  ['产值达到25亿元。', ['产值']],
  ['种植小麦5万亩。产值达到25亿元。', ['小麦', '产值']],
])('%s', (sentence, expected) => {
  expect(subjects(sentence)).toEqual(expected);
});
