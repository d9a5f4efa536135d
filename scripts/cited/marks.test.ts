import { expect, it } from 'vitest';
import { marksIn } from './marks.ts';

const words = (text: string): string[] => marksIn(text).map((m) => text.slice(m.i, m.j));

it.each<[string, readonly string[]]>([
  ['根据《甲省科技条例》和《甲县办法》', ['《甲省科技条例》', '《甲县办法》']],
  ['落实《甲意见》（甲政发〔2021〕9号）精神', ['《甲意见》（甲政发〔2021〕9号）']],
  ['落实《甲意见》(甲政发[2021]9号,以下简称《意见》)', ['《甲意见》(甲政发[2021]9号,以下简称《意见》)']],
  ['《甲办关于印发〈甲方案〉的通知》', ['《甲办关于印发〈甲方案〉的通知》']],
  ['《关于印发《甲方案》的通知》执行', ['《关于印发《甲方案》的通知》']],
  ['按照国发〔2021〕9 号文件', ['国发〔2021〕9 号']],
  ['依据国务院令第722号', ['国务院令第722号']],
  ['办好《甲日报》（周刊）', ['《甲日报》']],
  ['《甲方案没有合上的一句。', []],
  ['《》空的', []],
])('%s', (text, found) => {
  expect(words(text)).toEqual(found);
});

it('tells title, number and short form apart', () => {
  expect(marksIn('按照《甲方案》（甲政办〔2022〕12号，以下简称《方案》）要求')).toEqual([
    { i: 2, j: 30, title: '甲方案', number: '甲政办〔2022〕12号', short: '方案' },
  ]);
});

it('takes an agency without the words that lead to it', () => {
  expect(marksIn('认真贯彻落实甲政发〔2020〕3号、乙政发〔2020〕4号').map((m) => m.number)).toEqual([
    '甲政发〔2020〕3号',
    '乙政发〔2020〕4号',
  ]);
});
