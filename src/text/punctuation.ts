import type { SettingRule } from '../model/punctuation.ts';
import { readingChoices } from './reading-choices.ts';

/** 规范标点 in words: the switch, and what the page on method says of it. */
export const punctuationWords = {
  ...readingChoices.punctuation,
  title: '规范标点',
  how: [
    '网上的文本常把逗号、冒号、括号等录作半角，印本则是全角。本站页面依下列各例，把汉字文句中的半角标点按印本的样子显示；一个标点换一个标点，不增不减，别的字一个不动。网址、邮箱、时刻、比例、带分节号的数、文号、算式、外文词句里的标点不改，点号“.”与连接号不改。',
    '这是一种读法，不是校改：底本页始终照底本；数据文件、纯文本与检索索引照底本；引文从页面所示。任务页与方案页的“标点”一栏可改看“底本”，或把所改的标点标出；选定之后，各页都从所选。检索不分全角半角。',
  ],
  /** The rules in the order in which they are tried, each with a text of its own kind and what becomes of it. */
  rules: {
    'beside-han': {
      says: '逗号、冒号、分号、问号、叹号，左右最近的字有一个是汉字',
      own: '科技局,各乡镇:',
      set: '科技局，各乡镇：',
    },
    'between-values': {
      says: '前为百分数等带符号的数、后为数字的上述标点',
      own: '分别达到30%,40%',
      set: '分别达到30%，40%',
    },
    'bracket-pair': {
      says: '成对的括号，其中或紧邻其外有汉字，或另一半已是全角；字母、数字、算符之后无汉字的括号属算式，不改',
      own: '方案(2022-2025年)',
      set: '方案（2022-2025年）',
    },
    'bracket-alone': { says: '不成对的括号，邻汉字', own: '1)加快培育', set: '1）加快培育' },
    quotes: { says: '成对的直引号，其中或紧邻其外有汉字', own: '做到"三个一"', set: '做到“三个一”' },
  } satisfies Record<SettingRule, { says: string; own: string; set: string }>,
  columns: { rule: '例', own: '底本', set: '规范', count: '全库处数' },
  /** What one plan owes to it, on its page; links to the rules and to the source follow. */
  ofPlan: (signs: number): string =>
    `本篇有 ${signs} 个半角标点在页面上按印本显示为全角，不列入校勘记。改法与原样见`,
  source: '底本',
};
