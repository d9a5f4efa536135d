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
  ['科技支出增长15%，占预算支出比重达3.2%。', ['科技支出', '占预算支出比重 of 科技支出']],
  ['贷款余额达到14亿元，同比增长12%。', ['贷款余额', '同比 of 贷款余额']],
  ['工业总产值达到25亿元。', ['工业总产值']],
  ['产值达到25亿元。', ['产值']],
  ['种植小麦5万亩。产值达到25亿元。', ['小麦', '产值']],
  ['种植小麦5万亩，亩产达到400斤，产值达到2亿元。', ['小麦', '亩产 of 小麦', '产值 of 小麦']],
  ['引进黑猪5万头，存栏达到3万头、出栏达到2万头。', ['黑猪', '存栏 of 黑猪', '出栏 of 黑猪']],
  ['引进黑猪5万头，年存栏量达到3万头。', ['黑猪', '年存栏量 of 黑猪']],
  ['建成平台5个，工业总产值达到25亿元。', ['平台', '工业总产值']],
  ['建成平台5个，总产值达到25亿元。', ['平台', '总产值 of 平台']],
  ['达到5家，产值达到2亿元。', ['', '产值']],
  ['建成平台200个，其中市级50个，省级实验室30个。', ['平台', '其中市级 of 平台', '省级实验室']],
  ['建成平台200个，其中，省级30个。', ['平台', '省级 of 平台']],
  ['建成平台200个，其中：国家级30个。', ['平台', '国家级 of 平台']],
  ['建成甲线、乙线等5个项目，新建2个项目。', ['项目 of 甲线、乙线', '项目']],
  ['建成甲线等5个项目125公里。', ['项目 of 甲线', '项目 of 甲线']],
  ['项目达到5个。', ['项目']],
  ['新开工项目9个、新投产项目5个。', ['项目', '项目']],
  ['省级企业达到5家，其中，企业自建30个。', ['省级企业', '企业自建']],
])('%s', (sentence, expected) => {
  expect(subjects(sentence)).toEqual(expected);
});
